#!/usr/bin/env bash
# What: There are two ways to place the tone in oa, oe and uy, and offices write the older one: Ủy ban, tòa án, hóa đơn. We expected the Vietnamese
#       dictionary for spelling to know both. It knows only the newer one (Uỷ, toà, hoá), so an editor underlines the name of each People's Committee.
#       What it proposes are other words, such as "ta" (we) for "tòa" (court); the newer spelling is not among them. Decomposed text is wrong in every
#       word with a mark.
# Versions: npm dictionary-vi 3.0.0, nspell 2.1.5
# Seen: wrong: Ủy (Ủa, Ủn, Ủi), tòa (ta, tha, tia), xóa (xa, xia, xó), thủy (thủa, thủm, thay), khỏe (khe, khoe, khỏi), hóa (ha, hia, hoa), tùy (tùm, tay, tù) | newer spelling wrong: none | decomposed "khiếu nại" wrong: 2 of 2
# Date: 2026-12-01
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
npm install --silent --no-fund --no-audit dictionary-vi@3.0.0 nspell@2.1.5 >/dev/null 2>&1
cat >spell.mjs <<'JS'
import fs from 'node:fs';
import nspell from 'nspell';

const part = end => fs.readFileSync(`node_modules/dictionary-vi/index.${end}`);
const spell = nspell(part('aff'), part('dic'));
const wrong = words => words.split(' ').filter(word => !spell.correct(word));
const office = 'Ủy ban nhân dân giải quyết khiếu nại tòa án xóa tên thủy lợi sức khỏe hóa đơn tùy';
console.log(`wrong: ${wrong(office).map(word => `${word} (${spell.suggest(word).slice(0, 3).join(', ')})`).join(', ')}`
    + ` | newer spelling wrong: ${wrong('Uỷ ban toà án xoá tên thuỷ lợi sức khoẻ hoá đơn tuỳ').join(', ') || 'none'}`
    + ` | decomposed "khiếu nại" wrong: ${wrong('khiếu nại'.normalize('NFD')).length} of 2`);
JS
seen=$(node spell.mjs)
echo "$seen"
[ "$seen" = 'wrong: Ủy (Ủa, Ủn, Ủi), tòa (ta, tha, tia), xóa (xa, xia, xó), thủy (thủa, thủm, thay), khỏe (khe, khoe, khỏi), hóa (ha, hia, hoa), tùy (tùm, tay, tù) | newer spelling wrong: none | decomposed "khiếu nại" wrong: 2 of 2' ] || { echo "The behaviour has changed."; exit 1; }
