#!/usr/bin/env bash
# What: mingo runs MongoDB's queries and aggregations on objects in memory, for instance in tests without a database. For 1 o'clock on 1 July in Ha Noi
#       $month with that time zone gives July, as we expected. $dateTrunc to the month with the same zone, by which figures are grouped, gives 1 June:
#       what happens before 7 o'clock on the first of a month counts for the month before. MongoDB's manual says that it truncates in the zone. One
#       month after 31 January is 3 March; in MongoDB's manual $dateAdd takes the last day of the month if there is no such day. Neither fails.
# Versions: npm mingo 7.2.6
# Seen: 01:00 on 1 July in Ha Noi: $month 7, month from 2026-05-31T17:00:00.000Z | 08:00: month from 2026-06-30T17:00:00.000Z | 31 January and a month 2026-03-03
# Date: 2026-12-01
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
npm install --silent --no-fund --no-audit mingo@7.2.6 >/dev/null 2>&1
cat >group.mjs <<'JS'
import * as mingo from 'mingo';

const zone = 'Asia/Ho_Chi_Minh';
const asked = (at, expression) => mingo.aggregate([{at: new Date(at)}], [{$project: {_id: 0, is: expression}}])[0].is;
const month = at => asked(at, {$dateTrunc: {date: '$at', unit: 'month', timezone: zone}}).toISOString();
const early = '2026-06-30T18:00:00Z';
console.log(`01:00 on 1 July in Ha Noi: $month ${asked(early, {$month: {date: '$at', timezone: zone}})}, month from ${month(early)}`
    + ` | 08:00: month from ${month('2026-07-01T01:00:00Z')}`
    + ` | 31 January and a month ${asked('2026-01-31T03:00:00Z', {$dateAdd: {startDate: '$at', unit: 'month', amount: 1}}).toISOString().slice(0, 10)}`);
JS
seen=$(node group.mjs)
echo "$seen"
[ "$seen" = '01:00 on 1 July in Ha Noi: $month 7, month from 2026-05-31T17:00:00.000Z | 08:00: month from 2026-06-30T17:00:00.000Z | 31 January and a month 2026-03-03' ] || { echo "The behaviour has changed."; exit 1; }
