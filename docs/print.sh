#!/usr/bin/env bash
# Prints pages of the sample registry to PDF and PNG, to be looked at before a release.
# Needs the command `htx` built (make release), or HTX=/path/to/htx, and the Debian packages
# chromium and poppler-utils. Usage: docs/print.sh [FOLDER]; speaks HTX_LANG (vi or en).
set -euo pipefail
cd "$(dirname "$0")/.."
htx=$(realpath "${HTX:-.build/release/htx}")
folder=${1:-print}
export HTX_LANG=${HTX_LANG:-vi} HTX_OFFICER="Nông Thị Hạnh"
unset HTX_REGISTRY

for tool in "$htx" chromium pdftoppm pdfinfo; do
  command -v "$tool" >/dev/null || { echo "$tool: not installed or not built" >&2; exit 70; }
done
mkdir -p "$folder"
cd "$folder"
folder=$PWD
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
export HTX_REGISTRY=$scratch/so-dang-ky.htx
"$htx" init --demo --quiet >/dev/null

# Chromium's own sandbox does not run as root.
chromium=(chromium --headless --disable-gpu --no-pdf-header-footer --user-data-dir="$scratch/chromium")
[ "$(id -u)" -ne 0 ] || chromium+=(--no-sandbox)

# print_page NAME COMMAND...: a page as NAME.html, NAME.pdf and NAME-1.png, NAME-2.png, ...
print_page() {
  local name=$1
  shift
  "$htx" "$@" --format html --output "$name.html" --quiet
  "${chromium[@]}" --print-to-pdf="$name.pdf" "file://$folder/$name.html" 2>/dev/null
  rm -f "$name"-*.png
  pdftoppm -r 80 -png "$name.pdf" "$name"
  printf '%-32s %s pages\n' "$name" "$(pdfinfo "$name.pdf" | sed -n 's/^Pages: *//p')"
}

# print_paper NAME COMMAND...: the same of a paper, which is HTML by itself and makes its own PDF.
print_paper() {
  local name=$1
  shift
  "$htx" print "$@" --output "$name.html" --pdf "$name.pdf" --quiet 2>/dev/null
  rm -f "$name"-*.png
  pdftoppm -r 80 -png "$name.pdf" "$name"
  printf '%-32s %s pages\n' "$name" "$(pdfinfo "$name.pdf" | sed -n 's/^Pages: *//p')"
}

for programme in $("$htx" report programmes --format csv | tail -n +2 | cut -d, -f1); do
  print_page "targets-$programme" report targets --programme "$programme"
done
print_page year report year
print_page half-year report half-year
print_page group-summary report group-summary
print_page indicators report indicators
print_page indicators-by-area report indicators units.cooperatives members.total --by area
print_page unit-list unit list
print_page unit-show unit show "deo vai"
print_page member-form member export "deo vai" --form auto --full --purpose "in thử"
print_page export-units export units
print_paper certificate certificate "deo vai" --issued 2024-07-01 --full --purpose "in thử"
print_paper member-list member-list "deo vai" --full --purpose "in thử"
print_paper member-register member-register "deo vai"
for unit in $("$htx" watch flags --level due --format csv | cut -d, -f1 | grep HTX- | sort -u | head -3); do
  print_paper "notice-$unit" notice "$unit"
done
echo "$folder"
