"""Incidents to paper: decided once, as drawings in millimetres, and written as PDF, SVG or PNG."""
