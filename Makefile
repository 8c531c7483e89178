# The front door: `make help` lists what there is.
.DEFAULT_GOAL := help
.PHONY: help setup build release demo test lint schema coverage record bench fuzz workbooks fixtures clean

help: ## Lists the targets
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

setup: ## Installs the Debian packages that are missing
	@scripts/setup

build: setup ## Builds for development
	swift build -j 2

release: setup ## Builds the command `htx` for use
	swift build -c release --static-swift-stdlib --product htx

demo: release ## Shows an officer's first day on the sample district
	@scripts/demo

test: setup lint schema ## Lint, schema, build, tests, documentation checks
	swift build --build-tests -j 2
	swift test --skip-build --disable-xctest

lint: ## Checks the format of the source
	swift format lint --strict --recursive --parallel Sources Tests Package.swift

schema: setup ## Checks that plain sqlite3 takes schema.sql
	sqlite3 -bail :memory: < schema.sql

coverage: setup ## Fails unless the tests run every line of the law
	@scripts/coverage

record: ## Rewrites the golden files; look at the difference before committing
	HTX_RECORD=1 swift test --disable-xctest || true

bench: release ## Times and weighs the program beside sqlite3
	swift build -c release --static-swift-stdlib --product htx-fixtures
	@scripts/bench

fuzz: setup ## Tries 100,000 changed office files, alone and in imports (HTX_FUZZ_RUNS=n)
	swift build --build-tests -j 2
	HTX_FUZZ_RUNS=$${HTX_FUZZ_RUNS:-100000} swift test --skip-build --disable-xctest \
	  --filter 'MutationTests|ImportFuzzTests'

workbooks: release ## Opens every kind of workbook with openpyxl and LibreOffice
	@scripts/check-workbooks

fixtures: setup ## Makes the ten years of the sample district and the Bắc Kạn scenario anew
	swift run -c release htx-fixtures --scale district --output fixtures/demo
	swift run -c release htx-fixtures --scale bac-kan --output fixtures/scenarios/bac-kan-2021

clean: ## Removes what was built
	rm -rf .build .bench demo
