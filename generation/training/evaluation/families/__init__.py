"""Five families of models on the same tokens: Markov chain, window model, LSTM, absolute positions, and ours."""

from generation.training.evaluation.families.study import Result, Setting, run

__all__ = ["Result", "Setting", "run"]
