#!/usr/bin/env bash
# What: JSON Schema's "date" and "date-time" are those of RFC 3339. Validators may ignore "format", but we expected those that check it to agree. jsonschema
#       for JavaScript and fastjsonschema accept 30 February, and fastjsonschema refuses a leap second. ajv and schemasafe accept an offset without
#       minutes, +07, which RFC 3339 does not have and Java's Instant does not read. jsonschema for Python knows 30 February in a date and not in a
#       date-time, which it checks only if another package is installed. Only jsonschema-rs is right in each case. So a message that its author has
#       validated may still be refused. contracts/README.md warns authors of clients.
# Versions: npm ajv 8.20.0 with ajv-formats 3.0.1, @exodus/schemasafe 1.3.0, jsonschema 1.5.0; PyPI jsonschema 4.25.1, fastjsonschema 2.22.2, jsonschema-rs 0.58.3
# Seen: 30 February as date, as date-time, +07, leap second: ajv no no yes yes | schemasafe no no yes yes | jsonschema for JavaScript yes yes no yes | jsonschema for Python no yes yes yes | fastjsonschema yes yes no no | jsonschema-rs no no no yes
# Date: 2026-12-01
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
npm install --silent --no-fund --no-audit --ignore-scripts ajv@8.20.0 ajv-formats@3.0.1 @exodus/schemasafe@1.3.0 jsonschema@1.5.0 >/dev/null 2>&1
python3 -m venv python
python/bin/pip --quiet install jsonschema==4.25.1 fastjsonschema==2.22.2 jsonschema-rs==0.58.3 >/dev/null 2>&1
cat >values.json <<'JSON'
[["date", "2026-02-30"], ["date-time", "2026-02-30T08:00:00+07:00"], ["date-time", "2026-07-01T08:00:00+07"], ["date-time", "2016-12-31T23:59:60Z"]]
JSON
cat >check.js <<'JS'
const {readFileSync} = require('node:fs');
const Ajv = require('ajv');
const addFormats = require('ajv-formats');
const {validator} = require('@exodus/schemasafe');
const {Validator} = require('jsonschema');
const schema = format => ({$schema: 'http://json-schema.org/draft-07/schema#', type: 'string', format});
const values = JSON.parse(readFileSync('values.json', 'utf8'));
const ajv = new Ajv();
addFormats(ajv);
const engines = {
    ajv: (format, value) => ajv.validate(schema(format), value),
    schemasafe: (format, value) => validator(schema(format))(value),
    'jsonschema for JavaScript': (format, value) => new Validator().validate(value, schema(format)).valid,
};
console.log(Object.entries(engines).map(([name, valid]) => `${name} ${values.map(value => valid(...value) ? 'yes' : 'no').join(' ')}`).join(' | '));
JS
cat >check.py <<'PYTHON'
import json

import fastjsonschema
import jsonschema
import jsonschema_rs

def schema(kind):
    return {'$schema': 'http://json-schema.org/draft-07/schema#', 'type': 'string', 'format': kind}

def fast(kind, value):
    try:
        fastjsonschema.compile(schema(kind))(value)
        return True
    except fastjsonschema.JsonSchemaException:
        return False

def plain(kind, value):
    return jsonschema.Draft7Validator(schema(kind), format_checker=jsonschema.Draft7Validator.FORMAT_CHECKER).is_valid(value)

def rust(kind, value):
    return jsonschema_rs.validator_for(schema(kind), validate_formats=True).is_valid(value)

values = json.load(open('values.json'))
engines = {'jsonschema for Python': plain, 'fastjsonschema': fast, 'jsonschema-rs': rust}
print(' | '.join(f"{name} {' '.join('yes' if valid(*value) else 'no' for value in values)}" for name, valid in engines.items()))
PYTHON
seen="30 February as date, as date-time, +07, leap second: $(node check.js) | $(python/bin/python check.py)"
echo "$seen"
[ "$seen" = '30 February as date, as date-time, +07, leap second: ajv no no yes yes | schemasafe no no yes yes | jsonschema for JavaScript yes yes no yes | jsonschema for Python no yes yes yes | fastjsonschema yes yes no no | jsonschema-rs no no no yes' ] || { echo "The behaviour has changed."; exit 1; }
