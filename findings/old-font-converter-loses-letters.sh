#!/usr/bin/env bash
# What: npm's converter of Vietnamese charsets cannot read its own output: of the 134 letters, 22 in VNI (ơ and ư with a tone, ỹ) and 30 capitals in
#       TCVN3 (Ắ becomes "Ăắ") come back changed, and its detector takes VNI text for Unicode. Lower-case text in TCVN3 survives, so a trial with one
#       sentence shows nothing. A search for such words in a converted register finds nothing.
# Versions: npm vietnamese-conversion 2.0.0, Node.js 20
# Seen: of 134 letters 22 lost by VNI, 30 by TCVN3; Ước > Ươùc; Ắ > Ăắ; "Phaûn aùnh" is unicode, "Ph¶n ¸nh" is tcvn3
# Date: 2026-11-28
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund vietnamese-conversion@2.0.0 >/dev/null
cat >letters.js <<'JS'
const { toUnicode, toVNI, toTCVN3, detectCharset } = require("vietnamese-conversion");
const small = [..."aăâeêioôơuưy"]
    .flatMap(vowel => ["", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"].map(tone => (vowel + tone).normalize("NFC")))
    .filter(letter => letter > "\x7f").concat("đ");
const letters = small.concat(small.map(letter => letter.toUpperCase()));
const back = { vni: text => toUnicode(toVNI(text, "unicode"), "vni"), tcvn3: text => toUnicode(toTCVN3(text, "unicode"), "tcvn3") };
const lost = charset => letters.filter(letter => back[charset](letter) !== letter).length;
console.log(`of ${letters.length} letters ${lost("vni")} lost by VNI, ${lost("tcvn3")} by TCVN3; Ước > ${back.vni("Ước")}; Ắ > ${back.tcvn3("Ắ")};`
    + ` "Phaûn aùnh" is ${detectCharset("Phaûn aùnh")}, "Ph¶n ¸nh" is ${detectCharset("Ph¶n ¸nh")}`);
JS
seen=$(node letters.js)
echo "$seen"
[ "$seen" = 'of 134 letters 22 lost by VNI, 30 by TCVN3; Ước > Ươùc; Ắ > Ăắ; "Phaûn aùnh" is unicode, "Ph¶n ¸nh" is tcvn3' ] ||
    { echo "The behaviour has changed."; exit 1; }
