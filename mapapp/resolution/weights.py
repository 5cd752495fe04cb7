"""What each kind of evidence weighs when a mention is resolved.

Written by ``benchmarks/fit_resolution.py`` from corpora; not edited by hand.
"""

WEIGHTS = {
    "population": 0.910,
    "rank": 0.438,
    "name": 2.085,
    "cue": 0.591,
    "containment": 1.637,
    "country_named": 1.200,
    "province_named": 1.200,
    "near": 1.655,
    "province_shared": 2.287,
    "country_shared": 0.354,
    "alone": -2.498,
}

ABSENCE_WEIGHTS = {
    "any": 3.666,
    "no_rival": -1.512,
}
"""The same, for the possibility that the place meant is none of the candidates."""
