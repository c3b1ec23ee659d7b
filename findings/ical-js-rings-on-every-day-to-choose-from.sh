#!/usr/bin/env bash
# What: A report is due on the 15th or, if nobody works that day, on the working day before. iCalendar writes this as the 13th to 15th, Monday to
#       Friday, the last of them in each month (BYSETPOS=-1). rrule and rrule-temporal give one day a month, as we expected. ical.js, which calendars
#       such as Thunderbird use, ignores BYSETPOS beside BYMONTHDAY and gives all three days; nothing fails. The last working day of the month, a rule
#       without BYMONTHDAY, is right, so a trial with it shows nothing. BYWEEKNO is ignored as well: Monday of the first week of the year comes every
#       week, and the first time a week late.
# Versions: npm ical.js 2.2.1, rrule 2.8.1, rrule-temporal 2.2.8
# Seen: due 26-12-15 27-01-15 27-02-15 27-03-15 27-04-15, ical.js 26-12-15 27-01-13 27-01-14 27-01-15 27-02-15 | last working day 26-12-31 27-01-29 27-02-26 27-03-31 27-04-30, ical.js the same | first week 27-01-04 28-01-03 29-01-01 29-12-31 30-12-30, ical.js 27-01-11 27-01-18 27-01-25 27-02-01 27-02-08
# Date: 2026-12-01
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
npm install --silent --no-fund --no-audit ical.js@2.2.1 rrule@2.8.1 rrule-temporal@2.2.8 >/dev/null 2>&1
cat >due.mjs <<'JS'
import ICAL from 'ical.js';
import rrule from 'rrule';
import {RRuleTemporal} from 'rrule-temporal';

const readers = {
    rrule: (start, rule) => rrule.rrulestr(`DTSTART:${start.replace(/[-:]/g, '')}\nRRULE:${rule}`).all().map(day => day.toISOString()),
    'rrule-temporal': (start, rule) => new RRuleTemporal({rruleString: `DTSTART:${start.replace(/[-:]/g, '')}\nRRULE:${rule}`}).all()
        .map(String),
    'ical.js': (start, rule) => {
        const days = [];
        const each = ICAL.Recur.fromString(rule).iterator(ICAL.Time.fromString(start));
        for (let day = each.next(); day; day = each.next()) days.push(String(day));
        return days;
    },
};
const dates = (start, rule) => {
    const [first, second, third] = Object.values(readers).map(read => read(start, rule + ';COUNT=5').map(day => day.slice(2, 10)).join(' '));
    return `${first}${second === first ? '' : ' or ' + second}, ical.js ${third === first ? 'the same' : third}`;
};
console.log([
    'due ' + dates('2026-12-15T02:00:00Z', 'FREQ=MONTHLY;BYMONTHDAY=13,14,15;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1'),
    'last working day ' + dates('2026-12-31T02:00:00Z', 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1'),
    'first week ' + dates('2027-01-04T02:00:00Z', 'FREQ=YEARLY;BYWEEKNO=1;BYDAY=MO'),
].join(' | '));
JS
seen=$(node due.mjs)
echo "$seen"
[ "$seen" = 'due 26-12-15 27-01-15 27-02-15 27-03-15 27-04-15, ical.js 26-12-15 27-01-13 27-01-14 27-01-15 27-02-15 | last working day 26-12-31 27-01-29 27-02-26 27-03-31 27-04-30, ical.js the same | first week 27-01-04 28-01-03 29-01-01 29-12-31 30-12-30, ical.js 27-01-11 27-01-18 27-01-25 27-02-01 27-02-08' ] || { echo "The behaviour has changed."; exit 1; }
