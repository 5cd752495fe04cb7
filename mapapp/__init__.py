"""From news articles to a map of incidents that holds up to questions."""
