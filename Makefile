# Each verb sets up what it needs in .venv; only python3 (3.11+) with venv is asked of the machine.
PYTHON ?= python3
BIN := .venv/bin

.PHONY: run test check bench coverage docs

run: .venv/ready
	@$(BIN)/entourage run

test: .venv/ready
	@$(BIN)/python -m pytest

check: .venv/ready
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy

bench: .venv/ready
	@$(BIN)/python -m tests.bench

coverage: .venv/ready
	@$(BIN)/python -m tests.coverage

docs: .venv/ready
	@$(BIN)/python -m tests.readme

.venv/ready: pyproject.toml
	@$(PYTHON) -m venv .venv
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@$(BIN)/python -m compileall -q store tui
	@touch $@
