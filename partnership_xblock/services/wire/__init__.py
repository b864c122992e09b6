"""What goes over the wire between server and page: shapes, times, paths."""
