"""What speaks for a candidate, one kind of evidence a module.

Each has ``measure(place, question, scene)``, a number that is 0 where it has nothing to say,
and ``tell(...)``, the sentence that says the same to a reader. Weights are in ``weigh.py``.
"""
