"""Incidents to files and back: one format a module."""
