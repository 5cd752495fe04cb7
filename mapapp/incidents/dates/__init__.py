"""Date phrases: a sentence to the days that it names, read against the article's own date."""
