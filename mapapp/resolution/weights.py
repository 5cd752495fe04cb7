"""What each kind of evidence weighs when a mention is resolved.

Written by ``benchmarks/fit_resolution.py`` from corpora; not edited by hand.
"""

WEIGHTS = {
    "population": 1.192,
    "rank": 0.331,
    "name": 2.125,
    "cue": 0.915,
    "containment": 1.521,
    "country_named": 0.207,
    "province_named": 2.060,
    "near": 1.788,
    "province_shared": 2.181,
    "country_shared": 0.726,
}

ABSENCE_WEIGHTS = {
    "any": 4.660,
    "no_rival": -1.348,
}
"""The same, for the possibility that the place meant is none of the candidates."""
