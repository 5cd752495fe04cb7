"""What each kind of evidence weighs when a mention is resolved.

Written by ``benchmarks/fit_resolution.py`` from corpora; not edited by hand.
"""

WEIGHTS = {
    "population": 1.149,
    "rank": 0.346,
    "name": 1.950,
    "cue": 0.848,
    "containment": 1.721,
    "country_named": -0.287,
    "province_named": 1.325,
    "near": 1.778,
    "province_shared": 2.374,
    "country_shared": 0.728,
}

ABSENCE_WEIGHTS = {
    "any": 4.174,
    "no_rival": -1.320,
}
"""The same, for the possibility that the place meant is none of the candidates."""
