"""What each kind of evidence weighs when a mention is resolved.

Written by ``benchmarks/fit_resolution.py`` from corpora; not edited by hand.
"""

WEIGHTS = {
    "population": 0.916,
    "rank": 0.405,
    "name": 2.105,
    "cue": 0.643,
    "containment": 1.603,
    "country_named": 1.200,
    "province_named": 1.174,
    "near": 1.758,
    "province_shared": 2.194,
    "country_shared": 0.315,
    "alone": -2.481,
}

ABSENCE_WEIGHTS = {
    "any": 3.627,
    "no_rival": -1.441,
}
"""The same, for the possibility that the place meant is none of the candidates."""
