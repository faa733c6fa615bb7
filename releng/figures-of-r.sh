#!/bin/sh
# Makes every figure anew that tests hold Verka to and that R computes: releng/figures-of-r.sh
# Needs R (made with 4.2.2). `git status` then tells whether a figure differs from the one kept.
set -eu
cd "$(dirname "$0")/.."
git ls-files '*.R' | while read -r script; do
    figures="${script%.R}.csv"
    [ -f "$figures" ] || continue
    Rscript --vanilla "$script" > "$figures.new"
    mv "$figures.new" "$figures"
    echo "$figures"
done
