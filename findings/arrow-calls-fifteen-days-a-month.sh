#!/usr/bin/env bash
# What: arrow says in words, also in Vietnamese, how far a day is away, for instance how long a case has still to run. It says "một tuần" (a week) from
#       7 days on and "2 tuần" for 14, so we expected two weeks, or 15 days, for 15. It says "một tháng nữa", in a month, as for 30 or 45 days: there
#       is nothing between two weeks and a month, also in English. Somebody who relies on the words is two weeks late. Babel says 2 weeks. arrow
#       also reads months in Vietnamese: "2026 Tháng Mười Hai", which it wrote for December, is October (Tháng Mười), because the first name that
#       fits is taken; with the year at the end it is right. Our pages show the day of a limit, and days left as a number.
# Versions: PyPI arrow 1.4.0, babel 2.18.0, Python 3.11
# Seen: 14 days 2 tuần nữa (in 2 weeks), 15 days một tháng nữa (in a month), 45 days một tháng nữa (in a month) | Babel 15 days 2 tuần | 20/12/2026 is 2026 Tháng Mười Hai, read as 2026-10; Tháng Mười Hai 2026, read as 2026-12
# Date: 2026-12-01
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv python
python/bin/pip --quiet install arrow==1.4.0 babel==2.18.0 >/dev/null 2>&1
cat >words.py <<'PYTHON'
from datetime import timedelta

import arrow
from babel.dates import format_timedelta

day = arrow.get('2026-07-01')
away = ', '.join(f"{days} days {day.shift(days=days).humanize(day, locale='vi')} ({day.shift(days=days).humanize(day, locale='en')})" for days in (14, 15, 45))

def read_back(pattern):
    text = arrow.get('2026-12-20').format(pattern, locale='vi')
    return f"{text}, read as {arrow.get(text, pattern, locale='vi').format('YYYY-MM')}"

print(f"{away} | Babel 15 days {format_timedelta(timedelta(days=15), locale='vi')} | 20/12/2026 is {read_back('YYYY MMMM')}; {read_back('MMMM YYYY')}")
PYTHON
seen=$(python/bin/python words.py)
echo "$seen"
[ "$seen" = '14 days 2 tuần nữa (in 2 weeks), 15 days một tháng nữa (in a month), 45 days một tháng nữa (in a month) | Babel 15 days 2 tuần | 20/12/2026 is 2026 Tháng Mười Hai, read as 2026-10; Tháng Mười Hai 2026, read as 2026-12' ] || { echo "The behaviour has changed."; exit 1; }
