"""The XBlock runtime of the demo: no kinder than the LMS and Studio that were measured (host-behaviour.md)."""
