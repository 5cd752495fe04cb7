"""A resolved article to incidents: what happened, when, where, who, and who says so."""
