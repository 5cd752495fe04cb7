"""A file, a folder or a stream to articles whose text is decided once."""
