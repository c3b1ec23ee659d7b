#!/usr/bin/env bash
# What: fetch-event-source reads event streams that need a header, such as a token, and its manual says that a server's stream can be consumed "just
#       like before" with EventSource. We expected that it connects again with the last id when a stream ends, and stops at status 204, as EventSource
#       does. It does the reverse. When a stream ends, it is done and nothing fails; the streams of our feed end with their token, so it then receives
#       nothing more. At 204, which has no content type, it asks again every second, for ever. So contracts/README.md tells readers to call it again,
#       and how to stop it.
# Versions: npm @microsoft/fetch-event-source 2.0.1, eventsource 5.1.5, Node.js 20
# Seen: stream of 1, stream of 2, then 204: EventSource events 1,2, requests -,1,2, closed; fetch-event-source events 1, requests -, closed | 204: EventSource events none, requests -, closed; fetch-event-source events none, more than 3 requests, open
# Date: 2026-12-01
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
npm install --silent --no-fund --no-audit @microsoft/fetch-event-source@2.0.1 eventsource@5.1.5 >/dev/null 2>&1
cat >read.mjs <<'JS'
import http from 'node:http';
import {createRequire} from 'node:module';
import {setTimeout as pause} from 'node:timers/promises';
import {EventSource} from 'eventsource';

globalThis.self = globalThis.window = globalThis;
globalThis.document = {addEventListener() {}, removeEventListener() {}};
const {fetchEventSource} = createRequire(import.meta.url)('@microsoft/fetch-event-source');

/** Answers requests in turn, the last answer again and again, and notes the last id that each brought. */
const feed = async answers => {
    const asked = [];
    const server = http.createServer((request, response) => {
        asked.push(request.headers['last-event-id'] ?? '-');
        answers[Math.min(asked.length, answers.length) - 1](response);
    });
    await new Promise(listening => server.listen(0, '127.0.0.1', listening));
    return {asked, url: `http://127.0.0.1:${server.address().port}`, close() { server.closeAllConnections(); server.close(); }};
};
const event = id => response => response.writeHead(200, {'content-type': 'text/event-stream'}).end(`retry: 200\nid: ${id}\ndata: {}\n\n`);
const nothing = response => response.writeHead(204).end();

const byEventSource = async (url, got) => {
    const source = new EventSource(url);
    source.onmessage = message => got.push(message.lastEventId);
    await pause(4500);
    const state = source.readyState === EventSource.CLOSED ? 'closed' : 'open';
    source.close();
    return state;
};
const byFetch = async (url, got) => {
    const stop = new AbortController();
    let state = 'open';
    fetchEventSource(url, {signal: stop.signal, openWhenHidden: true, onmessage: message => got.push(message.id)}).then(() => state = 'closed');
    await pause(4500);
    const seen = state;
    stop.abort();
    return seen;
};
const run = async (read, answers) => {
    const server = await feed(answers);
    const got = [];
    const state = await read(server.url, got);
    server.close();
    return `events ${got.join() || 'none'}, ${server.asked.length > 3 ? 'more than 3 requests' : 'requests ' + server.asked.join()}, ${state}`;
};
console.log(`stream of 1, stream of 2, then 204: EventSource ${await run(byEventSource, [event(1), event(2), nothing])}; fetch-event-source `
    + `${await run(byFetch, [event(1), event(2), nothing])} | 204: EventSource ${await run(byEventSource, [nothing])}; fetch-event-source ${await run(byFetch, [nothing])}`);
process.exit(0);
JS
seen=$(node read.mjs)
echo "$seen"
[ "$seen" = 'stream of 1, stream of 2, then 204: EventSource events 1,2, requests -,1,2, closed; fetch-event-source events 1, requests -, closed | 204: EventSource events none, requests -, closed; fetch-event-source events none, more than 3 requests, open' ] || { echo "The behaviour has changed."; exit 1; }
