#!/usr/bin/env bash
# What: Modelina makes classes from AsyncAPI documents and JSON Schemas, and adapts names that a language does not accept. We expected a field for each
#       property. It drops every letter outside ASCII, so "số" (number) and "sở" (department) both become s, and of properties with the same name
#       that remains only the last has a field: of nine properties of a petition the Java class keeps five. A document is read, and written back
#       without the others; nothing is logged. Names that differ in their ASCII letters keep their fields (ngày becomes ngY), so a trial with a few
#       names shows nothing. Our contract has English names.
# Versions: npm @asyncapi/modelina 5.10.1, Node.js 20
# Seen: Java: 9 properties, 5 fields: s is sở, x is xã, t is tờ, n is đến, hS is hộ_số
# Date: 2026-12-01
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
npm install --silent --no-fund --no-audit --ignore-scripts @asyncapi/modelina@5.10.1 >/dev/null 2>&1
cat >fields.js <<'JS'
const {JavaGenerator, JAVA_JACKSON_PRESET} = require('@asyncapi/modelina');
const names = ['số', 'sở', 'xã', 'tổ', 'tờ', 'đơn', 'đến', 'hồ_sơ', 'hộ_số'];
const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#', $id: 'Petition', type: 'object', additionalProperties: false,
    properties: Object.fromEntries(names.map(name => [name, {type: 'string'}])),
};
new JavaGenerator({presets: [JAVA_JACKSON_PRESET]}).generate(schema).then(models => {
    const fields = [...models[0].result.matchAll(/@JsonProperty\("([^"]*)"\)\s+@JsonInclude\S+\s+private String (\w*);/g)].map(([, name, field]) => `${field} is ${name}`);
    console.log(`Java: ${names.length} properties, ${fields.length} fields: ${fields.join(', ')}`);
});
JS
seen=$(node fields.js)
echo "$seen"
[ "$seen" = 'Java: 9 properties, 5 fields: s is sở, x is xã, t is tờ, n is đến, hS is hộ_số' ] || { echo "The behaviour has changed."; exit 1; }
