"""Word lists: everyday words that are also names of places, and names of persons."""
