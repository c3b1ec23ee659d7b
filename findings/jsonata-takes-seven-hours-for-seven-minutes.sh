#!/usr/bin/env bash
# What: JSONata's $fromMillis writes a moment in a time zone. Its manual gives the zone as ±HHMM; everywhere else, also in its own $toMillis and in what
#       [Z] prints, it is +07:00, so we expected that to work or to be refused. It is taken for 7 minutes: half past midnight of 1 July in Ha Noi
#       becomes 30/06/2026 17:37. The name of a zone gives NaN. In reading, [D]/[M]/[Y] takes any figures: a date with the month first, 12/31/2026,
#       becomes 12 July 2028, and the year 26 becomes 1926. None of these cases causes an error. "+0700" is right. Our feed has
#       ISO moments.
# Versions: npm jsonata 2.2.2, Node.js 20
# Seen: +0700 01/07/2026 00:30 +07:00 | +07:00 30/06/2026 17:37 +00:07 | Asia/Ho_Chi_Minh NaN/NaN/0NaN NaN:NaN 0N:aN | 31/12/2026 > 2026-12-31, 12/31/2026 > 2028-07-12, 31/12/26 > 1926-12-31
# Date: 2026-12-01
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
npm install --silent --no-fund --no-audit --ignore-scripts jsonata@2.2.2 >/dev/null 2>&1
cat >moments.js <<'JS'
const jsonata = require('jsonata');
const written = zone => jsonata(`$fromMillis($toMillis("2026-07-01T00:30:00+07:00"), "[D01]/[M01]/[Y0001] [H01]:[m01] [Z]", "${zone}")`).evaluate({});
const read = async text => `${text} > ${(await jsonata(`$fromMillis($toMillis("${text}", "[D]/[M]/[Y]"))`).evaluate({})).slice(0, 10)}`;
(async () => {
    const zones = [];
    for (const zone of ['+0700', '+07:00', 'Asia/Ho_Chi_Minh']) {
        zones.push(`${zone} ${await written(zone)}`);
    }
    const days = [];
    for (const text of ['31/12/2026', '12/31/2026', '31/12/26']) {
        days.push(await read(text));
    }
    console.log([...zones, days.join(', ')].join(' | '));
})();
JS
seen=$(node moments.js)
echo "$seen"
[ "$seen" = '+0700 01/07/2026 00:30 +07:00 | +07:00 30/06/2026 17:37 +00:07 | Asia/Ho_Chi_Minh NaN/NaN/0NaN NaN:NaN 0N:aN | 31/12/2026 > 2026-12-31, 12/31/2026 > 2028-07-12, 31/12/26 > 1926-12-31' ] || { echo "The behaviour has changed."; exit 1; }
