"""What holds for every test."""

from hypothesis import settings

# The machine that runs the tests may be busy; slowness is what benchmarks look for.
settings.register_profile("mapapp", deadline=None)
settings.load_profile("mapapp")
