# Thin wrappers over the presets of CMakePresets.json; the build trees are build/llvm-N.
#
#   make demo     sets up what is missing, builds, compiles the examples and runs them
#   make check    sets up, builds, runs all tests; its last line is `N passed, N failed`
#   make bench    sets up, builds, measures fibers against what else there is; writes docs/benchmarks.md
#   make bench-http  the same for an HTTP server; writes docs/benchmarks-http.md
#   make load     sets up, builds, loads the HTTP server with many, slow and broken clients
#   make stress   sets up, builds, runs random programs plain against stressed; docs/testing.md says more
#   make fuzz     sets up, builds, runs random programs of fibers against their plain twins
#
# LLVM=22 limits any of them to one major version.
LLVM = 19 22
trees = $(LLVM:%=build/llvm-%)
SEEDS = 1000
SEED_FROM = 1
JOBS = 2

.NOTPARALLEL:
.PHONY: demo check bench bench-http load build setup format format-check bench-compile-time stress fuzz mutations clean

demo: build
	@tools/demo $(trees)

check: build
	@test/run-check $(trees)

build: $(LLVM:%=build-%)

build-%: setup
	@echo "build: build/llvm-$*"
	@cmake --preset llvm-$* --log-level=WARNING
	@cmake --build --preset llvm-$*

setup:
	@tools/setup

format:
	@tools/format

format-check:
	@tools/format --check

# In a tree of its own: the others check the module after every stage of the pass, which costs compile time.
bench:
	@tools/setup bench
	@cmake --preset bench --log-level=WARNING
	@cmake --build --preset bench
	@bench/run build/bench

bench-http:
	@tools/setup bench
	@cmake --preset bench --log-level=WARNING
	@cmake --build --preset bench
	@bench/http/run build/bench --write docs/benchmarks-http.md

load: build
	@tools/setup bench
	@bench/http/load $(firstword $(trees))

bench-compile-time: build
	@for tree in $(trees); do bench/compile-time $$tree; done

stress: build
	tools/weft-stress $(trees:%=--cc %) --seeds $(SEEDS) --seed-from $(SEED_FROM) --jobs $(JOBS) --keep build/stress.kept

fuzz: build
	test/fuzz/run $(trees:%=--cc %) --seeds $(SEEDS) --seed-from $(SEED_FROM) --jobs $(JOBS) --keep build/fuzz.kept

mutations: setup
	test/mutations

clean:
	rm -rf $(trees) build/bench build/mutations-22 build/stress.kept build/fuzz.kept
