#!/usr/bin/env bash
# What: DuckDB and Polars find dates in CSV files by themselves, and both read 20/11/2026 with the day first. With two figures for the year, as many
#       registers have it, we expected the same day. DuckDB tries the year first: 01/07/26 is 26 July 2001, and 31/12/26 is 26 December 2031. Every day
#       of a month can be a year, so no row of a register of the years 2001 to 2031 contradicts this; only a row of, say, 1999 makes all rows right.
#       With an hour after the date, the year is 1. Polars reads day and month right, in the year 26. Neither reports an error. With dateformat
#       '%d/%m/%y' DuckDB is right. Our import refuses a year of two figures.
# Versions: PyPI duckdb 1.5.6, polars 1.44.2, Python 3.11
# Seen: DuckDB 01/07/26 > 2001-07-26, 31/12/26 > 2031-12-26 | with 20/11/99 in the file 01/07/26 > 2026-07-01 | 01/07/26 08:30 > 0001-07-26 08:30 | 01/07/2026 > 2026-07-01 || Polars 01/07/26 > 0026-07-01
# Date: 2026-12-01
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv python
python/bin/pip --quiet install duckdb==1.5.6 polars==1.44.2 >/dev/null 2>&1
cat >read.py <<'PYTHON'
import duckdb
import polars

def file(days):
    with open('register.csv', 'w') as register:
        register.write('number,day\n' + ''.join(f'{i},{day}\n' for i, day in enumerate(days)))
    return 'register.csv'

def duck(*days):
    rows = duckdb.execute(f"select strftime(day, '%x') || ' ' || strftime(day, '%H:%M') from '{file(days)}' order by number").fetchall()
    return [row[0].replace(' 00:00', '') for row in rows]

two = duck('01/07/26', '31/12/26')
print(f'DuckDB 01/07/26 > {two[0]}, 31/12/26 > {two[1]}'
      f' | with 20/11/99 in the file 01/07/26 > {duck("01/07/26", "20/11/99")[0]}'
      f' | 01/07/26 08:30 > {duck("01/07/26 08:30")[0]}'
      f' | 01/07/2026 > {duck("01/07/2026", "31/12/2026")[0]}'
      f" || Polars 01/07/26 > {polars.read_csv(file(['01/07/26', '31/12/26']), try_parse_dates=True)['day'][0].isoformat()}")
PYTHON
seen=$(python/bin/python read.py)
echo "$seen"
[ "$seen" = 'DuckDB 01/07/26 > 2001-07-26, 31/12/26 > 2031-12-26 | with 20/11/99 in the file 01/07/26 > 2026-07-01 | 01/07/26 08:30 > 0001-07-26 08:30 | 01/07/2026 > 2026-07-01 || Polars 01/07/26 > 0026-07-01' ] || { echo "The behaviour has changed."; exit 1; }
