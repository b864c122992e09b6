# Two commands are all a newcomer needs: `make run` and `make test`. Both make their own .venv and need neither Node,
# nor a database server, nor a browser. What a machine lacks is said in a line, never passed over silently.

PYTHON ?= python3
PORT ?= 8000
EXAMPLES ?= 30
SECONDS ?= 25
ACTS ?= 2000
VENV := .venv
PY := $(VENV)/bin/python
INSTALL := tools/install.sh $(PY)
REPORTS := .make/reports
# Some machines forbid it; then each of a hundred processes compiles Django and all tests anew.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: help run test test-core databases looks prices fuzz walk packaging matrix check build bench messages screenshots clean
.PHONY: extract_translations compile_translations pull_translations
.DEFAULT_GOAL := help

help: ## this list
	@awk -F ':.*## ' '/^[a-z_-]+:.*## / { printf "  %-20s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: $(VENV)/.run ## the demo site on http://localhost:8000 (PORT=9000 for another port)
	@echo "== demo: database and sample course"
	@$(PY) demo/manage.py migrate --verbosity 0
	@$(PY) demo/manage.py seed
	@echo "== demo: http://localhost:$(PORT)/ (Ctrl-C ends it)"
	@DEMO_PUBLIC_URL=http://localhost:$(PORT) $(PY) demo/manage.py runserver $(PORT)

test: $(VENV)/.test ## the tests: Python on SQLite, the demo, stories in a browser, front-end
	@$(PY) tools/suite.py test

databases: $(VENV)/.test ## what touches the database, and races, on a MariaDB and a PostgreSQL of its own
	@$(PY) tools/suite.py databases

looks: $(VENV)/.test ## every page in a browser, in each width and language: axe, and beside the platform's own styles
	@$(PY) tools/suite.py looks

test-core: $(VENV)/.test ## the pure core alone, in seconds: for every save while writing
	@$(PY) -m pytest -q --no-header -n 2 --dist worksteal tests/domain tests/activities tests/wording -m "not slow" --hypothesis-profile brief

prices: $(VENV)/.test ## the processor time of those tests that took longest in the last make test
	@$(PY) tools/prices.py

fuzz: $(VENV)/.test ## nasty requests at every boundary, the REST API by its schema, each law with 200 examples (EXAMPLES=500)
	@mkdir -p $(REPORTS)
	@PARTNERSHIP_FUZZ_EXAMPLES=$(EXAMPLES) $(PY) -m pytest -q --no-header --words -n 2 --dist worksteal \
	  -m "hypothesis and not browser" --hypothesis-profile thorough --ignore=tests/browser --ignore=tests/tools \
	  --junitxml=$(REPORTS)/fuzz.xml

walk: $(VENV)/.test ## four processes do everything at the same moment, 25 s on each server (SECONDS=600 for longer)
	@mkdir -p $(REPORTS)
	@status=0; for server in mariadb postgres; do \
	  PARTNERSHIP_WALK_SECONDS=$(SECONDS) PARTNERSHIP_WALK_ACTS=$(ACTS) $(PY) tools/databases.py $$server \
	    $(PY) -m pytest -q --no-header -s tests/concurrency/test_walk.py --junitxml=$(REPORTS)/walk-$$server.xml || status=1; \
	done; exit $$status

packaging: $(VENV)/.check ## builds the package, installs it in every way, and looks whether all of it arrived
	@mkdir -p $(REPORTS)
	@$(PY) -m pytest -q --no-header --words tests/packaging --junitxml=$(REPORTS)/packaging.xml

matrix: $(VENV)/.check ## the tests under every version of the platform, each in a fresh environment
	@mkdir -p $(REPORTS)
	@$(PY) tools/matrix.py

check: ## linters, types, import contracts, catalogues, built files, budgets, loading, metadata
	@tools/node.sh
	@$(MAKE) --no-print-directory -j2 $(VENV)/.check node_modules/.installed
	@$(PY) tools/check.py

build: $(VENV)/.check ## static/, the front-end's types and docs/openapi.yaml, from their sources
	@tools/node.sh
	@$(MAKE) --no-print-directory node_modules/.installed
	@PYTHON=$(PY) npm run --silent types
	@PYTHON=$(PY) npm run --silent build
	@$(PY) tools/openapi.py

.PHONY: kind
kind: $(VENV)/.check ## lays out a new kind of activity: make kind NAME=garden (docs/adding-an-activity.md)
	@$(PY) tools/new_kind.py "$(NAME)"

bench: $(VENV)/.test ## what requests and the layout cost, as ratios to floors and peers of the same run
	@echo "== SQLite"
	@$(PY) benchmarks/bench.py
	@echo "== MariaDB"
	@PARTNERSHIP_TEST_DB_ON_DISK=1 $(PY) tools/databases.py mariadb $(PY) benchmarks/bench.py
	@echo "== a key on a slow device"
	@$(PY) benchmarks/keys.py
	@echo "== what a process loads"
	@$(PY) tools/loading.py
	@echo "== the layout of a drawing"
	@tools/node.sh
	@$(MAKE) --no-print-directory node_modules/.installed
	@node benchmarks/layout.mjs

messages: $(VENV)/.check ## find messages, update and compile the catalogues, name what has no Thai
	@$(PY) tools/messages.py

# The names that Open edX's translation jobs call (OEP-58). One tool does both; English is the source.
extract_translations: messages ## as messages: partnership_xblock/conf/locale/en/LC_MESSAGES/django.po is what translators get

compile_translations: messages ## as messages: django.mo and text.mo of every language

pull_translations: $(VENV)/.check ## translations of the community, from openedx-translations (needs openedx-atlas)
	@command -v atlas >/dev/null || { echo "atlas is missing: pip install openedx-atlas"; exit 1; }
	@atlas pull translations/partnership_xblock/partnership_xblock/conf/locale:partnership_xblock/conf/locale
	@$(PY) tools/messages.py

screenshots: $(VENV)/.test ## the README's pictures, taken from the demo
	@tools/chromium.sh
	@$(PY) tools/screenshots.py

clean: ## everything that make made
	rm -rf $(VENV) .nox .make build dist node_modules *.egg-info

# --- what the targets stand on ---------------------------------------------------------------------------------------

$(PY):
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed; PYTHON=... names another")'
	@echo "== making $(VENV)"
	@$(PYTHON) -m venv $(VENV) || { rm -rf $(VENV); echo "python3-venv is missing: apt-get install python3-venv"; exit 1; }

$(VENV)/.run: setup.py pyproject.toml requirements/run.txt | $(PY)
	@echo "== installing partnership-xblock and what it needs (a minute or two, once)"
	@$(INSTALL) --editable . --requirement requirements/run.txt
	@touch $@

$(VENV)/.test: $(VENV)/.run requirements/test.txt
	@echo "== installing what the tests need"
	@$(INSTALL) --requirement requirements/run.txt --requirement requirements/test.txt
	@touch $@

# With all that the others need: one look at the package index takes as long as three.
$(VENV)/.check: setup.py pyproject.toml requirements/run.txt requirements/test.txt requirements/check.txt | $(PY)
	@echo "== installing partnership-xblock, what the tests need and what the checks need (a minute or two, once)"
	@$(INSTALL) --editable . $(patsubst %,--requirement requirements/%.txt,run test check)
	@touch $(VENV)/.run $(VENV)/.test $@

node_modules/.installed: package-lock.json
	@echo "== installing the front-end's tools"
	@npm ci --silent --no-fund --no-audit
	@touch $@
