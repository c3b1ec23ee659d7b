#!/usr/bin/env bash
# What: bloom-filters offers small sketches of large sets. A cuckoo filter may take an unknown element for a known one, but must know each one that was
#       added, and we expected this of its CuckooFilter. Of 1000 identity numbers, all accepted by "add", one made with "create" no longer knows 293: a
#       petitioner who was entered is new again. One with more room, given by hand, knows all. Its HyperLogLog names an accuracy of 3 %, but counts
#       1000 different people as 484, and 2000 as 2604. Its BloomFilter is right, so a trial with it shows nothing.
# Versions: npm bloom-filters 3.0.4
# Seen: cuckoo filter 1000 accepted, 293 unknown, by hand 1000 accepted, 0 unknown, Bloom filter 1000 accepted, 0 unknown | HyperLogLog ±3.3 %: 100 as 47, 1000 as 484, 2000 as 2604, 10000 as 9839
# Date: 2026-12-01
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
npm install --silent --no-fund --no-audit bloom-filters@3.0.4 >/dev/null 2>&1
cat >known.mjs <<'JS'
import filters from 'bloom-filters';

const people = count => Array.from({length: count}, (_, i) => String(1085000000 + 7919 * i).padStart(12, '0'));
const forgotten = filter => {
    const accepted = people(1000).filter(person => filter.add(person) !== false);
    return `${accepted.length} accepted, ${accepted.filter(person => !filter.has(person)).length} unknown`;
};
const counted = count => {
    const counter = new filters.HyperLogLog(1024);
    people(count).forEach(person => counter.update(person));
    return `${count} as ${Math.round(counter.count())}`;
};
console.log(`cuckoo filter ${forgotten(filters.CuckooFilter.create(1000, 0.01))}, by hand ${forgotten(new filters.CuckooFilter(1000, 4, 4, 500))}`
    + `, Bloom filter ${forgotten(filters.BloomFilter.create(1000, 0.01))}`
    + ` | HyperLogLog ±${(100 * new filters.HyperLogLog(1024).accuracy()).toFixed(1)} %: ${[100, 1000, 2000, 10000].map(counted).join(', ')}`);
JS
seen=$(node known.mjs)
echo "$seen"
[ "$seen" = 'cuckoo filter 1000 accepted, 293 unknown, by hand 1000 accepted, 0 unknown, Bloom filter 1000 accepted, 0 unknown | HyperLogLog ±3.3 %: 100 as 47, 1000 as 484, 2000 as 2604, 10000 as 9839' ] || { echo "The behaviour has changed."; exit 1; }
