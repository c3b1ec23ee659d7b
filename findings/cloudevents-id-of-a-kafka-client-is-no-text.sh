#!/usr/bin/env bash
# What: The CloudEvents SDK for JavaScript reads events from Kafka messages, and KafkaJS is the usual Kafka client there, so we expected them to work
#       together. KafkaJS delivers headers as bytes. "isEvent" returns true; "toEvent" then fails on the content type or, if a message has none,
#       returns an event whose id is a Buffer. Two deliveries of one event then never have equal ids, so a set of known ids detects no repetition.
#       With headers converted to text, both work. In either case the time loses its digits below a millisecond, although the event is validated. So
#       contracts/README.md tells readers of a feed from Kafka to convert the headers first; our sample for Node reads over HTTP.
# Versions: npm cloudevents 10.0.0 (headers as KafkaJS 2.2.4 hands them over)
# Seen: isEvent true | with a content type: contentType.startsWith is not a function | without: id a Buffer, known again: false | as text: id text, known again: true, time 2026-07-01T02:15:00.123Z
# Date: 2026-11-30
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
npm install --silent --no-fund --no-audit --ignore-scripts cloudevents@10.0.0 kafkajs@2.2.4 >/dev/null 2>&1
cat >read.js <<'JS'
const {Kafka} = require('cloudevents');
const Decoder = require('kafkajs/src/protocol/decoder');
const Encoder = require('kafkajs/src/protocol/encoder');
const decodeHeader = require('kafkajs/src/protocol/recordBatch/header/v0/decoder');
const encodeHeader = require('kafkajs/src/protocol/recordBatch/header/v0');
const attributes = {ce_specversion: '1.0', ce_id: '1', ce_type: 'petition.routed.v1', ce_source: '/routing', ce_time: '2026-07-01T02:15:00.123456Z'};
// As it comes out of a fetch: through KafkaJS's own encoder and decoder of headers.
const received = headers => Object.fromEntries(Object.entries(headers).map(([key, value]) => {
    const header = decodeHeader(new Decoder(encodeHeader({key, value}).buffer));
    return [header.key, header.value];
}));
const message = headers => ({key: Buffer.from('k'), value: Buffer.from('{"a":1}'), headers});
const bytes = () => message(received(attributes));
const text = () => message(Object.fromEntries(Object.entries(bytes().headers).map(([key, value]) => [key, String(value)])));
const kind = id => Buffer.isBuffer(id) ? 'a Buffer' : typeof id === 'string' ? 'text' : typeof id;
const known = make => new Set([Kafka.toEvent(make()).id]).has(Kafka.toEvent(make()).id);
let refused;
try {
    Kafka.toEvent(message(received({...attributes, 'content-type': 'application/json'})));
} catch (e) {
    refused = e.message;
}
console.log(`isEvent ${Kafka.isEvent(bytes())} | with a content type: ${refused}`
    + ` | without: id ${kind(Kafka.toEvent(bytes()).id)}, known again: ${known(bytes)}`
    + ` | as text: id ${kind(Kafka.toEvent(text()).id)}, known again: ${known(text)}, time ${Kafka.toEvent(text()).time}`);
JS
seen=$(node read.js)
echo "$seen"
[ "$seen" = 'isEvent true | with a content type: contentType.startsWith is not a function | without: id a Buffer, known again: false | as text: id text, known again: true, time 2026-07-01T02:15:00.123Z' ] || { echo "The behaviour has changed."; exit 1; }
