"""What each kind of evidence weighs when a mention is resolved.

Written by ``benchmarks/fit_resolution.py`` from corpora; not edited by hand.
"""

WEIGHTS = {
    "population": 0.927,
    "rank": 0.397,
    "name": 2.124,
    "cue": 0.584,
    "containment": 1.586,
    "country_named": 1.200,
    "province_named": 1.150,
    "near": 1.726,
    "province_shared": 2.037,
    "country_shared": 0.333,
    "alone": -2.483,
}

ABSENCE_WEIGHTS = {
    "any": 3.608,
    "no_rival": -1.404,
}
"""The same, for the possibility that the place meant is none of the candidates."""
