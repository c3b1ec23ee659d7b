#!/usr/bin/env bash
# What: lunr-languages, with which documentation sites (MkDocs, Docusaurus) search, has a module for Vietnamese: we expected it to find Vietnamese
#       words. Before it indexes a word, it cuts off both ends whatever is not in its list of letters. The list has â ă ê ô ơ ư đ and loose tones, but
#       no vowel with its tone as keyboards write it: xã is indexed as "x", Huế as "hu". The words of a search are not cut, so "thụ lý" (to accept a
#       case) and "Huế", spelt as on the page, find nothing. It also leaves lunr's English stemmer on searches: xây (to build) is looked up as "xâi".
#       Đất and khiếu nại are found, so a trial shows nothing, and so is decomposed text. Our register is searched by folded words.
# Versions: npm lunr 2.3.9, lunr-languages 1.22.0, Node.js 20
# Seen: đất found, khiếu nại found, thụ lý not found, xây not found | decomposed: thụ lý found | of the 57 words of the provinces' names not found: Cà Đà Hà Hồ Chí Huế Nghệ Phú Thọ Trị Tây
# Date: 2026-12-01
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
npm install --silent --no-fund --no-audit --ignore-scripts lunr@2.3.9 lunr-languages@1.22.0 >/dev/null 2>&1
cat >search.js <<'JS'
const lunr = require('lunr');
require('lunr-languages/lunr.stemmer.support')(lunr);
require('lunr-languages/lunr.vi')(lunr);
const found = (text, query) => lunr(function () {
    this.use(lunr.vi);
    this.ref('id');
    this.field('text');
    this.add({id: 1, text});
}).search(query).length > 0 ? 'found' : 'not found';
const provinces = 'An Giang, Bắc Ninh, Cà Mau, Cao Bằng, Cần Thơ, Đà Nẵng, Đắk Lắk, Điện Biên, Đồng Nai, Đồng Tháp, Gia Lai, Hà Nội, Hà Tĩnh, Hải Phòng, '
    + 'Hồ Chí Minh, Huế, Hưng Yên, Khánh Hòa, Lai Châu, Lạng Sơn, Lào Cai, Lâm Đồng, Nghệ An, Ninh Bình, Phú Thọ, Quảng Ngãi, Quảng Ninh, Quảng Trị, Sơn La, '
    + 'Tây Ninh, Thái Nguyên, Thanh Hóa, Tuyên Quang, Vĩnh Long';
const words = [...new Set(provinces.split(/,? /))];
const lost = words.filter(word => found(word, word) === 'not found');
console.log(['đất', 'khiếu nại', 'thụ lý', 'xây'].map(text => `${text} ${found(text, text)}`).join(', ')
    + ` | decomposed: thụ lý ${found('thụ lý'.normalize('NFD'), 'thụ lý'.normalize('NFD'))}`
    + ` | of the ${words.length} words of the provinces' names not found: ${lost.join(' ')}`);
JS
seen=$(node search.js 2>/dev/null)
echo "$seen"
[ "$seen" = "đất found, khiếu nại found, thụ lý not found, xây not found | decomposed: thụ lý found | of the 57 words of the provinces' names not found: Cà Đà Hà Hồ Chí Huế Nghệ Phú Thọ Trị Tây" ] || { echo "The behaviour has changed."; exit 1; }
