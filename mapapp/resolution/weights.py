"""What each kind of evidence weighs when a mention is resolved.

Written by ``benchmarks/fit_resolution.py`` from corpora; not edited by hand.
"""

WEIGHTS = {
    "population": 0.907,
    "rank": 0.441,
    "name": 2.073,
    "cue": 0.587,
    "containment": 1.631,
    "country_named": 1.200,
    "province_named": 1.213,
    "near": 1.765,
    "province_shared": 2.221,
    "country_shared": 0.268,
    "alone": -2.512,
}

ABSENCE_WEIGHTS = {
    "any": 3.645,
    "no_rival": -1.476,
}
"""The same, for the possibility that the place meant is none of the candidates."""
