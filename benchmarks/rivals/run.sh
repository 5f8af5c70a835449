#!/bin/sh
# Sets up what it can of the rivals (git-ignored, in this folder), runs them and ours on one core and writes docs/rivals.md.
cd "$(dirname "$0")" || exit 1
[ -d node_modules ] || npm ci --no-audit --no-fund || echo 'the npm packages could not be installed' >&2
[ -d .venv ] || { python3 -m venv .venv && .venv/bin/pip install --quiet --requirement requirements.txt; } ||
  echo 'the Python packages could not be installed' >&2
one_core=$(command -v taskset >/dev/null && echo 'taskset -c 0')
export OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1
exec $one_core ../../node_modules/.bin/tsx run.ts
