"""xmodule/modulestore/exceptions.py."""


class ItemNotFoundError(Exception):
    pass
