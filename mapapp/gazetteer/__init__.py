"""Which places are called this, and where they are; compiled, opened by memory map."""
