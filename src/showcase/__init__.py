"""A static site generator for an international, multilingual directory of creative industries."""

__version__ = "0.1.0"
