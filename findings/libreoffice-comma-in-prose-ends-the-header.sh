#!/usr/bin/env bash
# What: A file of ";"-separated values, opened in LibreOffice Calc with the comma as separator and saved unchanged, looks intact but is damaged. A
#       comma in one cell of prose makes all other rows end in a comma, including the header, so the last column gets another name; a row with quoted
#       text is wrapped in one pair of quotation marks, so it has a single cell; the row with the comma is unchanged. With ";" but without text
#       columns, leading zeros, dates and numbers change; with ";" and text columns only unnecessary quotation marks do.
# Versions: libreoffice-calc 7.4.7 (Debian 12), from the path or from $SOFFICE
# Seen: code;note, | 01;a, b | "02;""x; y""", ||| code;note;day | 1;a;01/02/26 ||| code;note;day | 01;a;1/2
# Date: 2026-11-29
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
office=${SOFFICE:-soffice}
save() { # file, filter of the import, filter of the export
  "$office" "-env:UserInstallation=file://$work/profile" --headless --infilter="CSV:$2" --convert-to "csv:Text - txt - csv (StarCalc):$3" \
    --outdir saved "$1" >/dev/null 2>&1
  paste -sd'|' "saved/$1" | sed 's/|/ | /g'
}
printf 'code;note\n01;a, b\n02;"x; y"\n' >comma.csv
printf 'code;note;day\n01;a;1/2\n' >numbers.csv
printf 'code;note;day\n01;"a";1/2\n' >text.csv
seen="$(save comma.csv 44,34,76,1,,1033 44,34,76,1,,1033) ||| $(save numbers.csv 59,34,76,1,,1033 59,34,76,1,,1033)"
seen="$seen ||| $(save text.csv 59,34,76,1,1/2/2/2/3/2,1033 59,34,76,1,,1033)"
"$office" --version | head -n 1
echo "$seen"
[ "$seen" = 'code;note, | 01;a, b | "02;""x; y""", ||| code;note;day | 1;a;01/02/26 ||| code;note;day | 01;a;1/2' ] ||
    { echo "The behaviour has changed."; exit 1; }
