// Stores what kcat -J writes to its input, one record on a line; see ../kcat/read-feed. With the argument "position" it says from which
// offset to read instead.
import { createInterface } from "node:readline";
import { Gap, Store, env } from "./store.mjs";

const store = new Store(env("STORE"), env("BODY"), env("FEED_KEY"));

if (process.argv[2] === "position") {
  console.log(store.last === 0 ? "beginning" : Number(store.lines.at(-1).position) + 1);
} else {
  try {
    for await (const line of createInterface({ input: process.stdin })) take(JSON.parse(line));
  } catch (failure) {
    if (!(failure instanceof Gap)) throw failure;
    store.complain("gap", failure.message);
  }
  if (process.env.CONFORMANCE_URL) await store.report(process.env.CONFORMANCE_URL);
  process.exitCode = store.complaints.size > 0 ? 1 : 0;
}
store.close();

function take({ headers = [], offset, payload }) {
  const header = {};
  for (let at = 0; at < headers.length; at += 2) header[headers[at]] = headers[at + 1];
  // From before feeds were numbered.
  if (header.ce_feedsequence === undefined) return;
  store.take({
    number: Number(header.ce_feedsequence),
    id: header.ce_id,
    type: header.ce_type,
    subject: header.ce_subject,
    position: offset,
    data: payload,
  });
}
