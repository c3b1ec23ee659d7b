#!/usr/bin/env bash
# What: quicktype makes the classes of a program from samples or from a JSON Schema. We expected them to write what they read. From a sample in which
#       the code of a commune is "14758", the Python classes take all codes for numbers, and write commune 00004 as "4". From a sample with 05443 they
#       keep codes as text, so the sample decides. From a schema codes are text, but a day ("format": "date") is read as a date with a time and
#       written as 2026-07-01T00:00:00, which that schema does not allow. No error is reported. contracts/README.md advises the schemas; our API
#       accepts such a day.
# Versions: npm quicktype 26.0.0, Python 3 with python-dateutil (Debian's python3-dateutil)
# Seen: read {"commune": "00004"}, written by classes of sample 14758 {"commune": "4"}, of sample 05443 {"commune": "00004"} | read {"commune": "00004", "on": "2026-07-01"}, written by classes of the schema {"commune": "00004", "on": "2026-07-01T00:00:00"}
# Date: 2026-12-01
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
npm install --silent --no-fund --no-audit --ignore-scripts quicktype@26.0.0 >/dev/null 2>&1
echo '{"commune": "14758"}' >inland.json
echo '{"commune": "05443"}' >north.json
echo '{"title": "Act", "type": "object", "required": ["commune", "on"],
       "properties": {"commune": {"type": "string"}, "on": {"type": "string", "format": "date"}}}' >act.schema
classes() { node_modules/.bin/quicktype --quiet --lang python --top-level Act --src-lang "$1" "$2" --out act.py; }
rewritten() { python3 -c 'import act, json, sys; print(json.dumps(act.act_to_dict(act.act_from_dict(json.loads(sys.argv[1])))))' "$1"; }
export PYTHONDONTWRITEBYTECODE=1
read='{"commune": "00004"}'
seen="read $read, written by classes"
classes json inland.json && seen+=" of sample 14758 $(rewritten "$read")"
classes json north.json && seen+=", of sample 05443 $(rewritten "$read")"
read='{"commune": "00004", "on": "2026-07-01"}'
classes schema act.schema && seen+=" | read $read, written by classes of the schema $(rewritten "$read")"
echo "$seen"
[ "$seen" = 'read {"commune": "00004"}, written by classes of sample 14758 {"commune": "4"}, of sample 05443 {"commune": "00004"} | read {"commune": "00004", "on": "2026-07-01"}, written by classes of the schema {"commune": "00004", "on": "2026-07-01T00:00:00"}' ] || { echo "The behaviour has changed."; exit 1; }
