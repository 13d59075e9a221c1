# Tally: from documents to reviewed tables. `make help` lists what can be made.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DELETE_ON_ERROR:
.DEFAULT_GOAL := all

TALLY := .build/release/tally
PIPELINES := $(sort $(wildcard Pipelines/*.toml))
RULES := .build/pipelines.mk
PREFIX ?= /usr/local
# What `make review` compares with.
AGAINST ?= HEAD
# Cases to measure accuracy on; they are no part of this project.
GOLD ?= ../shared/gold

# Folders too: their dates tell of files that are gone.
SOURCES := Package.swift $(shell find Sources)
# The arrows between targets are checked by every build: an undeclared import is an error.
ARROWS := --explicit-target-dependency-import-check error

.PHONY: all build system rules run test check lint outputs review nightly accuracy bench install format help

## make            build the tool, run every pipeline, show where the tables are
all: build run

## make build      build the tool
build: $(TALLY)

$(TALLY): $(SOURCES) | system
	@swift build -c release --product tally $(ARROWS)
	@touch $@

system:
	@.scripts/system-packages

# The rules of the pipelines are printed by the tool that knows them.
rules: build
	@$(TALLY) rules $(PIPELINES) --output $(RULES)

run: rules
	@$(MAKE) --no-print-directory -f $(RULES) run TALLY=$(TALLY)

## make test       run all tests
test: system
	swift test $(ARROWS)

## make check      lint, rebuild the tables, compare them with git, check them
check: lint outputs
	@$(MAKE) --no-print-directory -f $(RULES) check TALLY=$(TALLY)

lint:
	@.scripts/lint

# The tracked tables are those that the sources make now, to the byte.
outputs: rules
	@for pipeline in $(PIPELINES); do $(TALLY) run --force "$$pipeline" > /dev/null; done
	@git diff --exit-code --stat Output || { echo "Output differs from git: read the diff, then commit it"; exit 1; }
	@untracked=$$(git ls-files --others --exclude-standard Output); \
	  test -z "$$untracked" || { echo "not in git: $$untracked"; exit 1; }

## make review     which figures changed since AGAINST (HEAD), and why
review: rules run
	@$(MAKE) --no-print-directory -f $(RULES) review TALLY="$(TALLY)" AGAINST="$(AGAINST)"

## make nightly    run and check every pipeline, one night at a time (75 where one is at work)
nightly:
	@flock --nonblock --conflict-exit-code 75 .lock $(MAKE) --no-print-directory all check

## make accuracy   measure on the cases in GOLD, write the scores to Tests/accuracy.csv
accuracy: build
	@.scripts/accuracy "$(TALLY)" "$(GOLD)"

## make bench      speed of extraction beside wc, and its memory at SIZES in MB (10 100)
bench: build
	@.scripts/bench "$(TALLY)" $(SIZES)

## make install    install the program, its data and its completions below PREFIX
install: build
	install -d "$(DESTDIR)$(PREFIX)/bin" "$(DESTDIR)$(PREFIX)/share/bash-completion/completions"
	install -m 0755 $(TALLY) "$(DESTDIR)$(PREFIX)/bin/tally"
	install -d "$(DESTDIR)$(PREFIX)/share/tally"
	cp -R Data/. "$(DESTDIR)$(PREFIX)/share/tally"
	$(TALLY) --generate-completion-script bash > "$(DESTDIR)$(PREFIX)/share/bash-completion/completions/tally"

## make format     format the sources
format:
	swift format -i --parallel -r Package.swift Sources Tests

## make help       this list
help:
	@sed -n 's/^## //p' Makefile
