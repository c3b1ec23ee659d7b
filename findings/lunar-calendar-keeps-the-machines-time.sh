#!/usr/bin/env bash
# What: vietnamese-lunar-calendar converts days to the "vietnamese lunar date". A lunar month begins on the day of the new moon in Viet Nam, wherever
#       the program runs, so we expected the same result everywhere. The library uses the time zone of the machine: on a server in UTC, a third of all
#       days get another lunar day, and Tết of 2020, 2021, 2023 and 2024 is a day early, on a day on which offices still work and a limit in working
#       days still runs. In the time zone of Viet Nam all days are right. (Year, month and date are passed as numbers, so no moment is converted.)
# Versions: npm vietnamese-lunar-calendar 0.0.6, Node.js 20
# Seen: Asia/Ho_Chi_Minh: Tết 2020-01-25 2021-02-12 2022-02-01 2023-01-22 2024-02-10 | UTC: Tết 2020-01-24 2021-02-11 2022-02-01 2023-01-21 2024-02-09, 132 of the days of 2024 differ
# Date: 2026-11-30
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
npm install --silent --no-fund --no-audit --ignore-scripts vietnamese-lunar-calendar@0.0.6 >/dev/null 2>&1
cat >year.js <<'JS'
const {LunarDate} = require('vietnamese-lunar-calendar');
const days = year => Array.from({length: 366}, (_, i) => new Date(Date.UTC(year, 0, 1 + i))).filter(day => day.getUTCFullYear() === year);
const lunar = day => new LunarDate(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate());
if (process.argv[2] === 'tet') {
    console.log([2020, 2021, 2022, 2023, 2024].map(year => days(year)
        .find(day => { const its = lunar(day); return its.month === 1 && its.date === 1; })
        .toISOString().slice(0, 10)).join(' '));
} else {
    days(2024).forEach(day => { const its = lunar(day); console.log(its.year, its.month, its.date); });
}
JS
in_zone() { TZ=$1 node year.js "$2"; }
moved=$(paste -d ' ' <(in_zone Asia/Ho_Chi_Minh days) <(in_zone UTC days) | awk '$1 != $4 || $2 != $5 || $3 != $6' | wc -l)
seen="Asia/Ho_Chi_Minh: Tết $(in_zone Asia/Ho_Chi_Minh tet) | UTC: Tết $(in_zone UTC tet), $moved of the days of 2024 differ"
echo "$seen"
[ "$seen" = 'Asia/Ho_Chi_Minh: Tết 2020-01-25 2021-02-12 2022-02-01 2023-01-22 2024-02-10 | UTC: Tết 2020-01-24 2021-02-11 2022-02-01 2023-01-21 2024-02-09, 132 of the days of 2024 differ' ] || { echo "The behaviour has changed."; exit 1; }
