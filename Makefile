# Every target does its own set-up, once: a virtual environment in .venv, and what is missing of the system's packages.
#   make song PROMPT="a rainy-night bossa nova, melancholic, 96 bpm"     compose a song to ./songs
#   make play                                                           open the playground
#   DISCORD_TOKEN=… make bot                                            be the Discord bot
#   make test · chaos · jitter · fuzz · fuzz-midi · lint · bench · train · harmony · evaluate · evaluate-recommender DATA=ratings.csv

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.ready
SOURCES ?= ../shared/data
MINUTES ?= 60
DATA ?= $(SOURCES)/recsys_movielens_100k.tar.xz
ARGS ?=

.DEFAULT_GOAL := help
.PHONY: help song play bot test chaos jitter fuzz fuzz-midi lint bench train corpus ship harmony evaluate evaluate-recommender clean system-song system-test system-corpus

help:
	@sed -n 's/^#   //p' $(firstword $(MAKEFILE_LIST))

song: $(STAMP)/song | system-song
	@$(BIN)/minstrel song "$$PROMPT" $(ARGS)

play: $(STAMP)/song | system-song
	@$(BIN)/minstrel play --open $(ARGS)

bot: $(STAMP)/song | system-song
	@$(BIN)/minstrel bot $(ARGS)

test: $(STAMP)/test | system-test
	$(BIN)/python -m pytest -n 4 --dist loadfile --no-loadscope-reorder $(ARGS)

chaos: $(STAMP)/test | system-test
	$(BIN)/python -m pytest -m chaos -s --timeout 3600 tests/chaos $(ARGS)

jitter: $(STAMP)/test | system-test
	MINSTREL_JITTER=1 $(BIN)/python -m pytest -n 2 --dist loadfile tests/acceptance/test_playground*.py $(ARGS)

fuzz: $(STAMP)/test | system-test
	$(BIN)/python -m tests.fuzz $(ARGS)

fuzz-midi: $(STAMP)/test | system-test
	$(BIN)/python -m tests.fuzz.midi $(ARGS)

lint: $(STAMP)/test $(STAMP)/lint
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/pyright

corpus: $(STAMP)/train | system-corpus
	$(BIN)/python -m generation.training.prepare --sources $(SOURCES) --out runs/corpus $(ARGS)

train: $(STAMP)/train
	$(BIN)/minstrel train --data runs/corpus --run runs/model --minutes $(MINUTES) $(ARGS)

ship: $(STAMP)/train
	$(BIN)/python -m generation.training.ship runs/model
	$(BIN)/python -m generation.training.norms --data runs/corpus
	$(BIN)/python -m generation.training.index --data runs/corpus
	rm -rf runs/judge && $(BIN)/python -m generation.training.judge --data runs/corpus --songs runs/judge

harmony: $(STAMP)/train
	$(BIN)/python -m generation.training.harmony.fit --sources $(SOURCES) $(ARGS)

evaluate: $(STAMP)/train
	$(BIN)/minstrel evaluate --data runs/corpus --report docs/evaluation.md $(ARGS)

evaluate-recommender: $(STAMP)/evaluate
	$(BIN)/minstrel evaluate --recommender "$$DATA" $(ARGS)

bench: $(STAMP)/song $(STAMP)/bench | system-song
	$(BIN)/python -m bench $(ARGS)

clean:
	rm -rf $(VENV)

# PROMPT reaches the shell by the environment, never as text of a command: it may hold any character.
override export PROMPT := $(value PROMPT)
export DATA

system-%:
	@scripts/system-packages $*

$(BIN)/python:
	@scripts/system-packages song
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "Minstrel needs Python 3.11 or newer; $(PYTHON) is older. Say which one to use: make PYTHON=python3.11 …" >&2; exit 1; }
	@echo "Setting up a virtual environment in $(VENV) …" >&2
	@$(PYTHON) -m venv $(VENV)

# torch comes first and by itself, so that nothing else can pull another build of it. The C code is compiled on the way.
$(STAMP)/song: pyproject.toml setup.py $(wildcard generation/native/*.[ch]) | $(BIN)/python
	@mkdir -p $(STAMP)
	@echo "Installing Minstrel and what it needs; the first time this takes some minutes …" >&2
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check torch==2.13.0
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	@touch $@

$(STAMP)/test $(STAMP)/train $(STAMP)/lint $(STAMP)/bench $(STAMP)/evaluate: $(STAMP)/%: $(STAMP)/song
	@echo "Installing what '$*' needs besides …" >&2
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable ".[$*]"
	@touch $@
