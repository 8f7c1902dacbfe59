"""The sample site of this repository, built as visitors get it and judged with real tools."""
