#!/usr/bin/env bash
# How the cost of a whole run grows: each size twice the one before, with seconds, the ratio to the one before, and the most memory.
# The least of three runs counts: growth is asked for, not the weather of the machine.
#
#     benches/growth.sh
set -euo pipefail
cd "$(dirname "$0")/.."
work=target/growth
mkdir -p "$work"
cargo build --release --locked --quiet
cargo build --release --quiet --manifest-path benches/Cargo.toml --target-dir target --bin generate

run() { # NAME MEMBERS MEETINGS ROWS OPTIONS…
    local lists=$work/lists best=1000000 memory=0
    rm -rf "$lists" "$work/out"
    target/release/generate 1 "$2" "$3" "$4" 300 "$lists"
    for _ in 1 2 3; do
        /usr/bin/time -f '%e %M' -o "$work/time" target/release/rapporteur report --inputs "$lists" --outputs "$work/out" --period 2021 --quiet "${@:5}" 2>/dev/null
        read -r time most <"$work/time"
        best=$(awk "BEGIN { print ($time < $best ? $time : $best) }")
        memory=$((most > memory ? most : memory))
    done
    local ratio=""
    test -z "$before" || ratio=$(awk "BEGIN { printf \"%.2f\", $best / $before }")
    printf '%-24s %8.2f s %7s %7d MB\n' "$1" "$best" "$ratio" $((memory / 1000))
    before=$best
}

before=""
for n in 25000 50000 100000 200000 400000; do run "$n rows" 85 1000 $n; done
before=""
for n in 100 200 400 800; do run "$n members" $n 200 40000; done
before=""
for n in 250 500 1000 2000; do run "$n meetings" 85 $n 40000; done
before=""
for n in 50 400; do run "packs of $n members" $n 100 10000 --packs; done
