"""What each kind of evidence weighs when a mention is resolved.

Written by ``benchmarks/fit_resolution.py`` from corpora; not edited by hand.
"""

WEIGHTS = {
    "population": 0.948,
    "rank": 0.537,
    "name": 2.167,
    "cue": 0.562,
    "containment": 1.704,
    "country_named": 1.200,
    "province_named": 1.328,
    "near": 1.620,
    "province_shared": 1.962,
    "country_shared": 0.839,
}

ABSENCE_WEIGHTS = {
    "any": 4.029,
    "no_rival": -1.271,
}
"""The same, for the possibility that the place meant is none of the candidates."""
