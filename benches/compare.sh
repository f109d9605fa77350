#!/usr/bin/env bash
# This program beside two others on the same invented lists: medians, ratios, the most memory. They run in turn, so that a busy moment
# meets all of them. The folder holds report.py (pandas, XlsxWriter, ReportLab) and report_fast.py (Polars, XlsxWriter, Typst), which make
# twelve tables and six charts in a PDF and a workbook; benches/compare/briefing.md asks for the same here.
#
#     benches/compare.sh FOLDER_OF_THE_OTHERS [RUNS]
set -euo pipefail
export LC_ALL=C # a point before the parts of a second
cd "$(dirname "$0")/.."
others=$(realpath "$1")
runs=${2:-5}
work=target/compare
mkdir -p "$work"

cargo build --release --locked --quiet
cargo build --release --quiet --manifest-path benches/Cargo.toml --target-dir target --bin generate
if ! test -d "$work/python"; then
    python3 -m venv "$work/python"
    "$work/python/bin/pip" install --quiet pandas XlsxWriter reportlab matplotlib polars typst
fi
python=$work/python/bin/python

lists() { # NAME SEED MEMBERS MEETINGS ROWS INITIATIVES
    test -d "$work/$1" || target/release/generate "${@:2}" "$work/$1"
}
lists S 1 85 60 2000 100
lists M 1 85 1000 200000 300
lists L 1 85 5000 2000000 1000

only=(--leave-out "web,word,meetings,data,rows,other-tables" --templates benches/compare)
measure() { # NAME COMMAND…
    local name=$1
    shift
    rm -rf "$work/out"
    local start=$EPOCHREALTIME
    /usr/bin/time -f %M -o "$work/most" "$@" >/dev/null 2>"$work/errors" || {
        echo "$name failed: $(tail -1 "$work/errors")" >&2
        exit 1
    }
    awk -v start="$start" -v end="$EPOCHREALTIME" '{ print end - start, $1 }' "$work/most" >>"$work/$name.times"
}

printf '%-3s %-22s %10s %8s %8s\n' "" program "median s" "ratio" "MB"
for size in S M L; do
    rm -f "$work"/*.times
    for _ in $(seq "$runs"); do
        measure ours target/release/rapporteur report --inputs "$work/$size" --outputs "$work/out" --period 2021 --quiet "${only[@]}"
        test $size = L || measure whole target/release/rapporteur report --inputs "$work/$size" --outputs "$work/out" --period 2021 --quiet
        measure pandas "$python" "$others/report.py" "$work/$size" "$work/out" 2021
        measure polars "$python" "$others/report_fast.py" "$work/$size" "$work/out" 2021
    done
    middle() { sort -n "$work/$1.times" | awk '{ t[NR] = $1; if ($2 > m) m = $2 } END { print t[int((NR + 1) / 2)], int(m / 1000) }'; }
    read -r base _ < <(middle ours)
    for name in ours whole pandas polars; do
        test -f "$work/$name.times" || continue
        read -r time memory < <(middle $name)
        printf '%-3s %-22s %10.3f %8.1f %8d\n' "$size" "$name" "$time" "$(awk "BEGIN { print $time / $base }")" "$memory"
    done
done
"$python" --version
"$python" -m pip list 2>/dev/null | grep -i '^pandas \|^polars \|^typst \|^xlsxwriter \|^reportlab '
target/release/rapporteur --version
