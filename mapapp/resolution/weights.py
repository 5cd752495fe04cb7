"""What each kind of evidence weighs when a mention is resolved.

Written by ``benchmarks/fit_resolution.py`` from corpora; not edited by hand.
"""

WEIGHTS = {
    "population": 0.928,
    "rank": 0.396,
    "name": 2.116,
    "cue": 0.634,
    "containment": 1.640,
    "country_named": 1.200,
    "province_named": 1.164,
    "near": 1.740,
    "province_shared": 2.014,
    "country_shared": 0.351,
    "alone": -2.472,
}

ABSENCE_WEIGHTS = {
    "any": 3.584,
    "no_rival": -1.350,
}
"""The same, for the possibility that the place meant is none of the candidates."""
