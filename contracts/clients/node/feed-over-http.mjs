// Reads the feed of one body over HTTP (server-sent events), each event once, from where it stopped the last time.
//
//   FEED_URL=http://localhost:8082 BODY=19-05443 TOKEN_FILE=token FEED_KEY=feed.pub STORE=feed.tsv node feed-over-http.mjs
//
// Needs Node 20 and no package. TOKEN_FILE is read for each connection: another program keeps a valid token in it.
// SILENCE: after how many seconds without a sign of life to connect again (60; the feed gives one every 15 seconds).
import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { Gap, Store, env } from "./store.mjs";

const url = env("FEED_URL");
const body = env("BODY");
const silence = 1000 * Number(env("SILENCE", "60"));
const store = new Store(env("STORE"), body, env("FEED_KEY"));
/** An answer that no repetition mends. */
class Refused extends Error {}

let pause = 3000;
let askedAgainFor = 0;

while (await goesOn()) await sleep(pause);
if (env("CONFORMANCE", "no") === "yes") await store.report(url);
store.close();
process.exitCode = store.complaints.size > 0 ? 1 : 0;

/** Connects once, and reads until the connection ends. Returns whether to connect again. */
async function goesOn() {
  const connection = new AbortController();
  try {
    const answer = await fetch(`${url}/api/v1/agencies/${body}/events`, {
      headers: {
        Accept: "text/event-stream",
        Authorization: `Bearer ${readFileSync(env("TOKEN_FILE"), "utf8").trim()}`,
        "Last-Event-ID": String(store.last),
      },
      signal: connection.signal,
    });
    if (answer.status === 200) await read(answer.body, connection);
    // The simulator alone says that nothing more will come.
    else if (answer.status === 204) return false;
    // 401, 429, 503: the token ended, or the service has no room now.
    else if (![401, 429, 503].includes(answer.status)) throw new Refused(await answer.text());
  } catch (failure) {
    if (failure instanceof Refused) throw failure;
    if (failure instanceof Gap && askedAgainFor === failure.missing) {
      store.complain("gap", failure.message);
      return false;
    }
    if (failure instanceof Gap) askedAgainFor = failure.missing;
    // Otherwise cut off, silent or not reached: what was half read comes again.
    else console.error(`again after ${store.last}: ${failure.message}`);
  } finally {
    connection.abort();
  }
  return true;
}

async function read(stream, connection) {
  const watch = setTimeout(() => connection.abort(new Error("silent")), silence);
  let text = "";
  let data = "";
  try {
    for await (const part of stream.pipeThrough(new TextDecoderStream())) {
      watch.refresh();
      const lines = (text + part).split("\n");
      text = lines.pop();
      for (const line of lines) {
        if (line.startsWith("data:")) data += (data && "\n") + value(line);
        else if (line.startsWith("retry:")) pause = Number(value(line));
        else if (line === "" && data !== "") {
          take(data);
          data = "";
        }
        // Comments are signs of life. Number and type stand in the event as well. Other lines are for later versions.
      }
    }
  } finally {
    clearTimeout(watch);
  }
}

function take(text) {
  const { feedsequence, id, type, subject } = JSON.parse(text);
  // The text of the last member, data, as it came: a digest is over its bytes, and JSON.stringify would write them anew.
  const data = text.slice(text.indexOf('"data":') + '"data":'.length, -1);
  store.take({ number: Number(feedsequence), id, type, subject, position: "-", data });
}

function value(line) {
  return line.slice(line.indexOf(":") + 1).trim();
}
