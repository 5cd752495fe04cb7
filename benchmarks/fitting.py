"""Penalised logistic regression, in NumPy: what the fitting scripts share."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from mapapp.incidents.context.weighing import CONSTANT

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

Floats = npt.NDArray[np.float64]
Indices = npt.NDArray[np.int64]

MOST_MOVE = 2.0
"""How far a weight moves at once, so that one that tells all right from wrong does not run off."""
MOST_HALVINGS = 20
"""How often a step that makes things worse is halved."""


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


def fit_signs(
    signs: Sequence[Mapping[str, float]], truth: Sequence[bool], *, least: int, ridge: float
) -> dict[str, float]:
    """Fit the weight of each sign that at least so many rows have, and the constant among them."""
    kept, rows = tabulate(signs, least)
    rows = np.column_stack((rows, np.ones(len(signs))))
    answers = np.array(truth, dtype=np.float64)
    *weights, constant = fit_logistic(rows, answers, np.ones(len(signs)), ridge).tolist()
    return {CONSTANT: constant, **dict(zip(kept, weights, strict=True))}


def fit_chosen(
    choices: Sequence[Sequence[Mapping[str, float]]],
    right: Sequence[Sequence[bool]],
    *,
    least: int,
    ridge: float,
) -> dict[str, float]:
    """Fit the weight of each sign that at least so many rows have, where one row is chosen of some.

    Args:
        choices: the signs of what each is of.
        right: which of them are right ones.
        least: rows that have a sign, from which on it is weighed.
        ridge: how much a weight costs by half its square.
    """
    kept, rows = tabulate([signs for some in choices for signs in some], least)
    numbers = np.repeat(np.arange(len(choices)), [len(some) for some in choices])
    answers = np.array([one for some in right for one in some])
    times, free = np.ones(len(choices)), np.full(len(kept), np.nan)
    weights = fit_choices(rows, numbers, answers, times, free, ridge)
    return dict(zip(kept, weights.tolist(), strict=True))


def tabulate(signs: Sequence[Mapping[str, float]], least: int) -> tuple[list[str], Floats]:
    """Give the signs that at least so many rows have, and a column for each."""
    seen = Counter(sign for row in signs for sign in row)
    kept = sorted(sign for sign, count in seen.items() if count >= least)
    columns = {sign: at for at, sign in enumerate(kept)}
    rows: Floats = np.zeros((len(signs), len(kept)))
    for row, one in enumerate(signs):
        for sign, value in one.items():
            if sign in columns:
                rows[row, columns[sign]] = value
    return kept, rows


def fit_choices(
    rows: Floats,
    choices: Indices,
    right: npt.NDArray[np.bool_],
    times: Floats,
    held: Floats,
    ridge: float,
) -> Floats:
    """Fit a conditional logit by Newton's method: which of some rows is chosen, several may be.

    Args:
        rows: the evidence for each row.
        choices: the choice that each row is of, from 0 on; all of a choice's together.
        right: whether a row is a right one; a choice without any teaches nothing.
        times: how much each choice counts.
        held: the weight of each column that is given, NaN for one to be fitted.
        ridge: how much a weight costs by half its square.
    """
    starts = np.flatnonzero(np.r_[True, np.diff(choices) > 0])
    times = times * (np.add.reduceat(right, starts) > 0)
    free = np.isnan(held)
    weights = np.where(free, 0.0, held)
    counts = times[choices]
    for _ in range(50):
        share = shares(rows @ weights, choices, starts)
        meant = share * right
        meant /= np.maximum(np.add.reduceat(meant, starts), 1e-12)[choices]
        slope = rows.T @ (counts * (meant - share)) - ridge * weights
        # Where several are right the likelihood may bend up: there the step that never overshoots.
        bound = _spread(rows, share, choices, starts, times) + ridge * np.eye(len(weights))
        bend = bound - _spread(rows, meant, choices, starts, times)
        least = np.linalg.eigvalsh(bend[np.ix_(free, free)])[0]
        bend = (bend if least > 0 else bound)[np.ix_(free, free)]
        step = np.zeros(len(weights))
        step[free] = np.linalg.solve(bend, slope[free])
        step *= min(1.0, MOST_MOVE / max(np.abs(step).max(), 1e-12))
        # It goes uphill, but a whole one may overshoot so far that the next never come back.
        points = _likelihood(rows, weights, choices, right, times, ridge)
        for _ in range(MOST_HALVINGS):
            if _likelihood(rows, weights + step, choices, right, times, ridge) >= points:
                break
            step /= 2
        weights += step
        if np.abs(step).max() < 1e-4:
            break
    return weights


def _likelihood(
    rows: Floats,
    weights: Floats,
    choices: Indices,
    right: npt.NDArray[np.bool_],
    times: Floats,
    ridge: float,
) -> float:
    """The logarithm of how likely right rows are chosen, less what the weights cost."""
    starts = np.flatnonzero(np.r_[True, np.diff(choices) > 0])
    meant = np.add.reduceat(shares(rows @ weights, choices, starts) * right, starts)
    taught = times > 0
    points = times[taught] @ np.log(np.maximum(meant[taught], 1e-300))
    return float(points - ridge / 2 * weights @ weights)


def _spread(
    rows: Floats, share: Floats, choices: Indices, starts: Indices, times: Floats
) -> Floats:
    """The covariance of rows by their share of a choice, summed over all choices."""
    mean = np.add.reduceat(rows * share[:, None], starts)
    square = rows.T @ (rows * (times[choices] * share)[:, None])
    return np.asarray(square - mean.T @ (mean * times[:, None]), dtype=np.float64)


def shares(points: Floats, choices: Indices, starts: Indices) -> Floats:
    """Give each row its share of its choice, by points."""
    raised: Floats = np.exp(points - np.maximum.reduceat(points, starts)[choices])
    return np.asarray(raised / np.add.reduceat(raised, starts)[choices], dtype=np.float64)


def fit_sparse(
    columns: Indices,
    rows: Indices,
    truth: Floats,
    weights: Floats,
    known: Floats,
    *,
    lasso: float | Floats,
    ridge: float,
    least_move: float = 1e-4,
) -> Floats:
    """Fit coefficients of many rare features of 0 and 1, most of them to nothing.

    Accelerated proximal gradient descent on an elastic net (Beck and Teboulle, FISTA, 2009),
    begun again where it overshoots (O'Donoghue and Candès, 2015).

    Args:
        columns: the feature of each 1; all of a row's together.
        rows: the row of each.
        truth: of each row, 0 or 1.
        weights: how much each row counts.
        known: log-odds of each row from what was fitted before, which stays as it is.
        lasso: how much a coefficient costs by its size, all the same or each its own.
        ridge: how much by half its square.
        least_move: by how much one has to move for another round.
    """
    width, height = int(columns.max()) + 1, len(truth)

    def apply(coefficients: Floats) -> Floats:
        return np.asarray(np.bincount(rows, coefficients[columns], height), dtype=np.float64)

    def gather(residues: Floats) -> Floats:
        return np.asarray(np.bincount(columns, residues[rows], width), dtype=np.float64)

    steepest = np.ones(width)
    for _ in range(20):
        steepest = gather(apply(steepest / np.linalg.norm(steepest)) * weights / 4)
    step = 1 / (1.1 * float(np.linalg.norm(steepest)) + ridge)
    coefficients, ahead, momentum = np.zeros(width), np.zeros(width), 1.0
    for _ in range(1000):
        share = 1 / (1 + np.exp(-known - apply(ahead)))
        target = ahead - step * (gather(weights * (share - truth)) + ridge * ahead)
        shrunk = np.sign(target) * np.maximum(np.abs(target) - step * lasso, 0)
        moved = shrunk - coefficients
        if (ahead - shrunk) @ moved > 0:
            momentum, ahead = 1.0, shrunk
        else:
            later = (1 + np.sqrt(1 + 4 * momentum**2)) / 2
            ahead = shrunk + (momentum - 1) / later * moved
            momentum = later
        coefficients = shrunk
        if np.abs(moved).max() < least_move:
            break
    return coefficients


def folds_of(documents: npt.NDArray[np.int64], folds: int) -> npt.NDArray[np.int64]:
    """Give each row the fold of its document, in runs of neighbours: outlets stay together."""
    order = {document: place for place, document in enumerate(sorted(set(documents.tolist())))}
    places = np.array([order[document] for document in documents.tolist()])
    return places * folds // max(1, len(order))
