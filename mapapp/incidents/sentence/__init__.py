"""What a sentence says by itself: what happened, where, when, to whom; drafts of events."""
