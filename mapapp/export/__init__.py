"""Incidents to things one hands on: the standalone page."""
