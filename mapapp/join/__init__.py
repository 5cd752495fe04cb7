"""Incidents joined to the records that others keep: pure."""
