#!/usr/bin/env bash
# What: date-fns writes a quarter in Vietnamese as reports do, quý III, and reads by the same pattern. We expected it to read back what it wrote. The
#       second and third quarters come back as the first, because it looks for an I at the end before II and III. So a program that reads the period
#       of a report gets another one, as a valid date. With QQQ (Q3) and qqqq (Quý 3) this does not happen. Of its 95 locales only Vietnamese and
#       Albanian read another quarter; 17 return an invalid date, which can be noticed. Our API names a period 2026-Q3.
# Versions: npm date-fns 4.4.0, Node.js 20
# Seen: quý I năm 2026 > 2026-01-01 | quý II năm 2026 > 2026-01-01 | quý III năm 2026 > 2026-01-01 | quý IV năm 2026 > 2026-10-01 | wrong in sq, vi
# Date: 2026-12-01
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
npm install --silent --no-fund --no-audit --ignore-scripts date-fns@4.4.0 >/dev/null 2>&1
cat >quarters.js <<'JS'
const {format, parse} = require('date-fns');
const locales = require('date-fns/locale');
const pattern = "QQQQ 'năm' yyyy";
const read = (locale, month) => {
    const text = format(new Date(2026, month, 5), pattern, {locale});
    return [text, parse(text, pattern, new Date(2026, 0, 1), {locale})];
};
const quarters = [0, 3, 6, 9];
const wrong = Object.entries(locales)
    .filter(([, locale]) => quarters.some(month => [month, NaN].every(each => !Object.is(each, read(locale, month)[1].getMonth()))))
    .map(([name]) => name);
console.log(quarters.map(month => read(locales.vi, month)).map(([text, day]) => `${text} > ${format(day, 'yyyy-MM-dd')}`).join(' | ')
    + ` | wrong in ${wrong.join(', ')}`);
JS
seen=$(node quarters.js)
echo "$seen"
[ "$seen" = "quý I năm 2026 > 2026-01-01 | quý II năm 2026 > 2026-01-01 | quý III năm 2026 > 2026-01-01 | quý IV năm 2026 > 2026-10-01 | wrong in sq, vi" ] || { echo "The behaviour has changed."; exit 1; }
