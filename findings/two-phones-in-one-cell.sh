#!/usr/bin/env bash
# What: Registers often have two phone numbers in one cell. libphonenumber's JavaScript port reads "number; number" as one valid number with the other
#       as its extension; joined by "-", "/" or "," it parses neither; its search finds only the first, with "/" none, and both only if a word such as
#       "và" or "hoặc" separates them. Nothing shows that a number was left out.
# Versions: npm libphonenumber-js 1.12.9, metadata "max", Node.js 20
# Seen: +84912345678 valid=true ext=0987654321 | 0 of the others parsed | 1 1 0 1 2 2 numbers found
# Date: 2026-11-28
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund libphonenumber-js@1.12.9 >/dev/null
cat >read.js <<'JS'
const { parsePhoneNumberFromString: parse, findPhoneNumbersInText: find } = require("libphonenumber-js/max");
const cells = ["; ", " - ", "/", ", ", " và ", " hoặc "].map(between => "0912345678" + between + "0987654321");
const first = parse(cells[0], "VN");
const parsed = cells.slice(1).filter(cell => parse(cell, "VN")).length;
console.log(`${first.number} valid=${first.isValid()} ext=${first.ext} | ${parsed} of the others parsed | `
    + cells.map(cell => find(cell, "VN").length).join(" ") + " numbers found");
JS
seen=$(node read.js)
echo "$seen"
[ "$seen" = "+84912345678 valid=true ext=0987654321 | 0 of the others parsed | 1 1 0 1 2 2 numbers found" ] ||
    { echo "The behaviour has changed."; exit 1; }
