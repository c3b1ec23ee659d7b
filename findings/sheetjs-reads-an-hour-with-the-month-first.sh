#!/usr/bin/env bash
# What: SheetJS reads the dates of a CSV file in the order of "dateNF": with dd/mm/yyyy, 01/12/2026 in a register is the first of December. With a
#       time after it, as in a register of receipts, we expected the same day. It becomes the 12th of January: SheetJS does not apply the order there
#       and guesses month/day; where that is impossible (20/11/2026 08:30), the cell stays text. So one column contains dates in both orders and
#       texts, with no error, and limits counted from it start months too early or too late.
# Versions: npm xlsx 0.18.5
# Seen: 01/12/2026 -> 2026-12-01 | 01/12/2026 08:30 -> 2026-01-12 | 20/11/2026 -> 2026-11-20 | 20/11/2026 08:30 -> text
# Date: 2026-11-30
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
npm install --silent --no-fund --no-audit --ignore-scripts xlsx@0.18.5 >/dev/null 2>&1
cat >read.js <<'JS'
const XLSX = require('xlsx');
const given = ['01/12/2026', '01/12/2026 08:30', '20/11/2026', '20/11/2026 08:30'];
const sheet = XLSX.read('day\n' + given.join('\n'), {type: 'string', dateNF: 'dd/mm/yyyy'}).Sheets.Sheet1;
const day = cell => cell.t === 'n' ? new Date(Date.UTC(1899, 11, 30) + Math.floor(cell.v) * 86_400_000).toISOString().slice(0, 10) : 'text';
console.log(given.map((text, i) => `${text} -> ${day(sheet['A' + (i + 2)])}`).join(' | '));
JS
seen=$(TZ=Asia/Ho_Chi_Minh node read.js)
echo "$seen"
[ "$seen" = '01/12/2026 -> 2026-12-01 | 01/12/2026 08:30 -> 2026-01-12 | 20/11/2026 -> 2026-11-20 | 20/11/2026 08:30 -> text' ] || { echo "The behaviour has changed."; exit 1; }
