"""An article to its mentions of places, by exact span."""
