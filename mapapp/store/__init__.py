"""Where articles, incidents and corrections are kept."""
