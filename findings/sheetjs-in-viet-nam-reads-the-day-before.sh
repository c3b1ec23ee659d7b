#!/usr/bin/env bash
# What: SheetJS returns the days of a workbook as Date objects if asked to (cellDates). A cell contains a day without a zone, so we expected midnight
#       of that day wherever it runs, as in UTC and Berlin. In Viet Nam 01/07/2026 becomes 30/06/2026 23:59:30: every day of a register is the one
#       before, and every time is half a minute early. SheetJS reckons from 1899, when local time was 7:06:30 ahead of UTC, and takes the difference
#       in whole minutes. A test on a server in UTC is green. The text of the cell (w) is right, and so is its number without cellDates. The law
#       changed on 01/07/2026, so other limits run for the day before. contracts/README.md warns readers of our workbooks.
# Versions: npm xlsx 0.18.5, Node.js 20
# Seen: UTC: 01/07/2026 00:00:00, 01/07/2026 08:30:00, text 01/07/2026 | Europe/Berlin: 01/07/2026 00:00:00, 01/07/2026 08:30:00, text 01/07/2026 | Asia/Ho_Chi_Minh: 30/06/2026 23:59:30, 01/07/2026 08:29:30, text 01/07/2026
# Date: 2026-12-01
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
npm install --silent --no-fund --no-audit --ignore-scripts xlsx@0.18.5 >/dev/null 2>&1
cat >read.js <<'JS'
const XLSX = require('xlsx');
// 46204 is the number of 01/07/2026 in every spreadsheet.
const sheet = {A1: {t: 'n', v: 46204, z: 'dd/mm/yyyy'}, A2: {t: 'n', v: 46204 + 8.5 / 24, z: 'dd/mm/yyyy hh:mm'}, '!ref': 'A1:A2'};
const file = XLSX.write({SheetNames: ['s'], Sheets: {s: sheet}}, {type: 'buffer', bookType: 'xlsx'});
const read = XLSX.read(file, {cellDates: true}).Sheets.s;
const local = date => new Intl.DateTimeFormat('en-GB', {dateStyle: 'short', timeStyle: 'medium'}).format(date).replace(',', '');
console.log(`${process.env.TZ}: ${local(read.A1.v)}, ${local(read.A2.v)}, text ${read.A1.w}`);
JS
in_zone() { TZ=$1 node read.js; }
seen="$(in_zone UTC) | $(in_zone Europe/Berlin) | $(in_zone Asia/Ho_Chi_Minh)"
echo "$seen"
[ "$seen" = "UTC: 01/07/2026 00:00:00, 01/07/2026 08:30:00, text 01/07/2026 | Europe/Berlin: 01/07/2026 00:00:00, 01/07/2026 08:30:00, text 01/07/2026 | Asia/Ho_Chi_Minh: 30/06/2026 23:59:30, 01/07/2026 08:29:30, text 01/07/2026" ] || { echo "The behaviour has changed."; exit 1; }
