"""A hostile corpus as data, and the pictures in it."""
