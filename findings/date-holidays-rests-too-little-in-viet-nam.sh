#!/usr/bin/env bash
# What: date-holidays supports Viet Nam's lunar holidays, including Tết 2030, which China celebrates a day later. But it gives National Day one day,
#       although it has been two since 2021 (Labour Code 112.1), and does not move a holiday on a rest day to the next working day (Labour Code
#       111.3), although it has such substitute days for other countries: it lists Sunday 26/04/2026, and not 27/04. So a limit in working days that
#       is counted with it ends too early. Our working_calendar.csv has both.
# Versions: npm date-holidays 3.37.0
# Seen: Tết 2030 2030-02-02 | National Day 2026 2026-09-02 | Hùng Kings 2026-04-26 Sunday | day after it: none | 2026-12-28 in the UK: Boxing Day (substitute day)
# Date: 2026-11-29
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
npm install --silent --no-fund --no-audit date-holidays@3.37.0 >/dev/null 2>&1
seen=$(node -e '
const Holidays = require("date-holidays");
const here = new Holidays("VN");
const days = (year, name) => here.getHolidays(year).filter(day => day.type === "public" && day.name.includes(name)).map(day => day.date.slice(0, 10)).join(" ");
const on = (where, day) => (where.isHoliday(new Date(day + "T12:00:00")) || []).map(each => each.name).join(", ") || "none";
const hung = days(2026, "Hùng Vương");
console.log([
    "Tết 2030 " + here.getHolidays(2030).find(day => day.name === "Tết Nguyên Đán").date.slice(0, 10),
    "National Day 2026 " + days(2026, "Quốc khánh"),
    "Hùng Kings " + hung + " " + new Date(hung + "T12:00:00").toLocaleDateString("en", {weekday: "long"}),
    "day after it: " + on(here, "2026-04-27"),
    "2026-12-28 in the UK: " + on(new Holidays("GB", "ENG"), "2026-12-28"),
].join(" | "));')
echo "$seen"
[ "$seen" = "Tết 2030 2030-02-02 | National Day 2026 2026-09-02 | Hùng Kings 2026-04-26 Sunday | day after it: none | 2026-12-28 in the UK: Boxing Day (substitute day)" ]
