"""What both rooms stand on: transactions, content, rounds as shown, mails, and what is kept and deleted."""
