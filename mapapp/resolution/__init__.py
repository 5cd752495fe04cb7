"""A mention to the place it means, with how exactly and why."""
