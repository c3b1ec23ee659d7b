#!/usr/bin/env bash
# What: npm's libraries that take accents off serve searches, addresses and file names. We expected each to know all 134 Vietnamese letters, or
#       obviously few. remove-accents knows all but ỷ, ỹ and ỵ, so Mỹ is not found by "my". transliteration turns Ý, also a given name, into U, but ý
#       into y. slugify writes đ as "dj", as for Serbian, unless the call names the locale. latinize and diacritics convert every composed letter and no
#       decomposed one, as in files from a Mac. A trial with one sentence shows nothing. any-ascii and @sindresorhus/transliterate know all.
#       SearchTextTest goes through all letters in each form.
# Versions: npm remove-accents 0.5.0, transliteration 2.6.1, slugify 1.6.9, latinize 2.0.0, diacritics 1.3.0, any-ascii 0.3.3, @sindresorhus/transliterate 2.3.1
# Seen: any-ascii none, decomposed 0 | @sindresorhus/transliterate none, decomposed 0 | diacritics none, decomposed 132 | latinize none, decomposed 132 | remove-accents ỹ>ỹ ỷ>ỷ ỵ>ỵ Ỹ>Ỹ Ỷ>Ỷ Ỵ>Ỵ, decomposed 132 | slugify đ>dj Đ>DJ, decomposed 2 | transliteration Ý>U, decomposed 0
# Date: 2026-12-01
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
npm install --silent --no-fund --no-audit --ignore-scripts remove-accents@0.5.0 transliteration@2.6.1 slugify@1.6.9 latinize@2.0.0 diacritics@1.3.0 \
    any-ascii@0.3.3 @sindresorhus/transliterate@2.3.1 >/dev/null 2>&1
cat >letters.mjs <<'JS'
import anyAscii from 'any-ascii';
import diacritics from 'diacritics';
import latinize from 'latinize';
import removeAccents from 'remove-accents';
import sindresorhus from '@sindresorhus/transliterate';
import slugify from 'slugify';
import {transliterate} from 'transliteration';
const small = [..."aăâeêioôơuưy"]
    .flatMap(vowel => ["", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"].map(tone => (vowel + tone).normalize("NFC")))
    .filter(letter => letter > "\x7f").concat("đ");
const letters = small.concat(small.map(letter => letter.toUpperCase()));
const bare = letter => letter.normalize("NFD").replace(/\p{M}/gu, "").replace("đ", "d").replace("Đ", "D");
const wrong = (strip, form) => letters.filter(letter => strip(letter.normalize(form)) !== bare(letter));
const libraries = {
    "any-ascii": anyAscii, "@sindresorhus/transliterate": sindresorhus, diacritics: diacritics.remove, latinize, "remove-accents": removeAccents,
    slugify: text => slugify(text), transliteration: transliterate,
};
console.log(Object.entries(libraries).map(([name, strip]) => {
    const composed = wrong(strip, "NFC");
    return `${name} ${composed.map(letter => `${letter}>${strip(letter)}`).join(" ")}${composed.length ? "" : "none"}, decomposed ${wrong(strip, "NFD").length}`;
}).join(" | "));
JS
seen=$(node letters.mjs)
echo "$seen"
[ "$seen" = "any-ascii none, decomposed 0 | @sindresorhus/transliterate none, decomposed 0 | diacritics none, decomposed 132 | latinize none, decomposed 132 | remove-accents ỹ>ỹ ỷ>ỷ ỵ>ỵ Ỹ>Ỹ Ỷ>Ỷ Ỵ>Ỵ, decomposed 132 | slugify đ>dj Đ>DJ, decomposed 2 | transliteration Ý>U, decomposed 0" ] || { echo "The behaviour has changed."; exit 1; }
