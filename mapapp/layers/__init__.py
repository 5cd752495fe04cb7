"""Incidents to what is drawn."""
