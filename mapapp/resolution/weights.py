"""What each kind of evidence weighs when a mention is resolved.

Written by ``benchmarks/fit_resolution.py`` from corpora; not edited by hand.
"""

WEIGHTS = {
    "population": 0.949,
    "rank": 0.484,
    "name": 2.098,
    "cue": 0.589,
    "containment": 1.710,
    "country_named": 1.200,
    "province_named": 1.223,
    "near": 1.754,
    "province_shared": 1.963,
    "country_shared": 0.634,
}

ABSENCE_WEIGHTS = {
    "any": 3.869,
    "no_rival": -1.393,
}
"""The same, for the possibility that the place meant is none of the candidates."""
