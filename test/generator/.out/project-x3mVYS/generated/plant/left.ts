// of an area that is gone
