"""What each kind of evidence weighs when a mention is resolved.

Written by ``benchmarks/fit_resolution.py`` from corpora; not edited by hand.
"""

WEIGHTS = {
    "population": 0.908,
    "rank": 0.442,
    "name": 2.070,
    "cue": 0.587,
    "containment": 1.631,
    "country_named": 1.200,
    "province_named": 1.218,
    "near": 1.753,
    "province_shared": 2.265,
    "country_shared": 0.269,
    "alone": -2.500,
}

ABSENCE_WEIGHTS = {
    "any": 3.651,
    "no_rival": -1.482,
}
"""The same, for the possibility that the place meant is none of the candidates."""
