"""Ridge-penalised logistic regression, in NumPy: what the fitting scripts share."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]


def fit_logistic(rows: Floats, truth: Floats, weights: Floats, ridge: float = 1.0) -> Floats:
    """Fit coefficients by Newton's method; the last column, the constant, is not penalised."""
    coefficients = np.zeros(rows.shape[1])
    penalty = np.full(rows.shape[1], ridge)
    penalty[-1] = 1e-6
    for _ in range(50):
        share = 1 / (1 + np.exp(-rows @ coefficients))
        slope = rows.T @ (weights * (truth - share)) - penalty * coefficients
        bend = (rows * (weights * share * (1 - share) + 1e-9)[:, None]).T @ rows
        step = np.linalg.solve(bend + np.diag(penalty), slope)
        coefficients += step
        if np.abs(step).max() < 1e-6:
            break
    return coefficients


def folds_of(documents: npt.NDArray[np.int64], folds: int) -> npt.NDArray[np.int64]:
    """Give each row the fold of its document, in runs of neighbours: outlets stay together."""
    order = {document: place for place, document in enumerate(sorted(set(documents.tolist())))}
    places = np.array([order[document] for document in documents.tolist()])
    return places * folds // max(1, len(order))
