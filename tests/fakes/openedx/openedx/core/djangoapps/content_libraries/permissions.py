"""openedx/core/djangoapps/content_libraries/permissions.py: names of permissions and what each needs."""

CAN_LEARN_FROM_THIS_CONTENT_LIBRARY = "content_libraries.learn_from_library"
CAN_EDIT_THIS_CONTENT_LIBRARY = "content_libraries.edit_library"

LEVELS = {
    CAN_LEARN_FROM_THIS_CONTENT_LIBRARY: ("read", "author", "admin"),
    CAN_EDIT_THIS_CONTENT_LIBRARY: ("author", "admin"),
}
