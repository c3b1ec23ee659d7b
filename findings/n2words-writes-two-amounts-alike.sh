#!/usr/bin/env bash
# What: n2words writes numbers in words, as amounts in decisions must be written; we expected different numbers to have different words. In Vietnamese
#       they do not, from one quadrillion (10^15) on, the size of the State's yearly budget in đồng: 1 000 000 000 000 000 becomes "một trăm nghìn
#       tỷ", which is 100 000 000 000 000, and 1 500 … becomes "một trăm nghìn tỷ năm trăm nghìn tỷ", which is not a number. There is no error.
#       English is correct.
# Versions: npm n2words 4.0.0
# Seen: vi 10^14 một trăm nghìn tỷ | 10^15 một trăm nghìn tỷ | 1.5*10^15 một trăm nghìn tỷ năm trăm nghìn tỷ | en 10^15 one quadrillion | alike: 9 of 999
# Date: 2026-11-30
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
npm install --silent --no-fund --no-audit --ignore-scripts n2words@4.0.0 >/dev/null 2>&1
cat >words.mjs <<'JS'
import {toCardinal as vi} from 'n2words/vi-VN';
import {toCardinal as en} from 'n2words/en-US';
const trillion = 1_000_000_000_000n;
const below = new Set(Array.from({length: 999}, (_, i) => vi(BigInt(i + 1) * trillion)));
const alike = Array.from({length: 999}, (_, i) => vi(BigInt(i + 1) * 1000n * trillion)).filter(words => below.has(words)).length;
console.log(`vi 10^14 ${vi(100n * trillion)} | 10^15 ${vi(1000n * trillion)} | 1.5*10^15 ${vi(1500n * trillion)}`
    + ` | en 10^15 ${en(1000n * trillion)} | alike: ${alike} of 999`);
JS
seen=$(node words.mjs)
echo "$seen"
[ "$seen" = 'vi 10^14 một trăm nghìn tỷ | 10^15 một trăm nghìn tỷ | 1.5*10^15 một trăm nghìn tỷ năm trăm nghìn tỷ | en 10^15 one quadrillion | alike: 9 of 999' ] || { echo "The behaviour has changed."; exit 1; }
