"""One kind of evidence a module: each says what speaks for a candidate, and in words."""
