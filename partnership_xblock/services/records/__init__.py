"""Shared by learner and desk: transactions, content, rounds as shown, mails, and what is stored and deleted."""
