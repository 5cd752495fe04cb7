"""What each kind of evidence weighs when a mention is resolved.

Written by ``benchmarks/fit_resolution.py`` from corpora; not edited by hand.
"""

WEIGHTS = {
    "population": 1.145,
    "rank": 0.281,
    "name": 2.212,
    "cue": 0.813,
    "containment": 1.353,
    "country_named": 0.161,
    "province_named": 1.842,
    "near": 1.574,
    "province_shared": 2.451,
    "country_shared": 0.641,
}

NOT_IN_GAZETTEER = 4.220
"""Points of the possibility that the place meant is none of the candidates."""
