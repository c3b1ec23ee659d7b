// What is done with each event, however it came: it is stored once, and each signed day is compared with what is here.
// The store is a file with one line for each event. A real system has a table with the number as its key, and what it makes of an event
// in the same transaction: then nothing is done twice, however often an event comes.
import { createHash, createPublicKey, verify } from "node:crypto";
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, writeFileSync, writeSync } from "node:fs";

const START = "0".repeat(64);
// The outcomes that bring a case to the body that is named as competent.
const PLACED = ["ACCEPT", "TRANSFER", "URGE"];

const sha256 = (text) => createHash("sha256").update(text, "utf8").digest("hex");

/** A number is missing: what comes after it must wait. */
export class Gap extends Error {
  constructor(missing) {
    super(`Event ${missing} is missing.`);
    this.missing = missing;
  }
}

export class Store {
  complaints = new Set();

  /** keyFile: the public key of feeds, as the operator gave it */
  constructor(path, body, keyFile) {
    this.body = body;
    this.key = createPublicKey(readFileSync(keyFile));
    const text = existsSync(path) ? readFileSync(path, "utf8") : "";
    // A line without its end was being written when the program was killed: that event comes again.
    const whole = text.slice(0, text.lastIndexOf("\n") + 1);
    if (whole !== text) writeFileSync(path, whole);
    this.lines = whole.split("\n").slice(0, -1).map((line) => {
      const [number, id, type, subject, digest, position, data] = line.split("\t");
      return { number: Number(number), id, type, subject, digest, position, data };
    });
    this.file = openSync(path, "a");
  }

  /** The number to go on after; 0 at the beginning. */
  get last() {
    return this.lines.length;
  }

  /** The digest of the feed up to an event; undefined for one that is not here. */
  digest(number) {
    return number === 0 ? START : this.lines[number - 1]?.digest;
  }

  /** Takes an event unless it is here already; data is the text of the payload, byte for byte. */
  take({ number, id, type, subject, position, data }) {
    if (number <= this.last) return;
    if (number !== this.last + 1) throw new Gap(this.last + 1);
    const digest = sha256([this.digest(this.last), number, id, type, subject, sha256(data)].join("\n") + "\n");
    const line = { number, id, type, subject, digest, position, data };
    writeSync(this.file, Object.values(line).join("\t") + "\n");
    fsyncSync(this.file);
    this.lines.push(line);
    if (type === "feed.reconciled.v1") this.#reconcile(JSON.parse(data));
  }

  /** Says it on the error output; a real system calls somebody. */
  complain(code, text) {
    this.complaints.add(code);
    console.error(`${code}: ${text}`);
  }

  #reconcile(day) {
    const signed = [
      "tiepdan-feed-day-v1",
      ...["body", "day", "count", "first", "last"].map((name) => `${name} ${day[name]}`),
      `previous ${day.previousDigest}`,
      `digest ${day.digest}`,
      ...day.hours.map((hour) => `hour ${hour.hour} ${hour.count} ${hour.first} ${hour.last} ${hour.digest}`),
      `key ${day.keyId}`,
    ];
    const text = Buffer.from(signed.join("\n") + "\n");
    if (!verify(null, text, this.key, Buffer.from(day.signature, "base64url"))) {
      this.complain("signature", `The day ${day.day} is not signed with the key of feeds.`);
    }
    // As many events, and the same: the digest of the last covers all before it.
    const agrees = (span) => span.count === span.last - span.first + 1 && span.digest === this.digest(span.last);
    if (!agrees(day) || day.previousDigest !== this.digest(day.first - 1) || !day.hours.every(agrees)) {
      this.complain("reconciliation", `The day ${day.day} is not what was read.`);
    }
  }

  /** The cases that are at the body now, by the events stored. */
  cases() {
    const here = new Set();
    for (const { type, subject, data } of this.lines) {
      const at = this.#bodyAfter(type, JSON.parse(data));
      if (at === this.body) here.add(subject);
      else if (at !== undefined) here.delete(subject);
    }
    return [...here];
  }

  /** null for no body; undefined for an event that moves no case, also of a type that is new. */
  #bodyAfter(type, data) {
    switch (type) {
      case "case.opened.v1":
      case "case.routed.v1":
      case "case.corrected.v1":
        return PLACED.includes(data.outcome) ? (data.competentBody ?? null) : null;
      case "case.transferred.v1":
        return data.to;
      case "case.succeeded.v1":
        return data.role === "COMPETENT" ? data.to : undefined;
      case "case.taken-over.v1":
        return data.by;
      case "case.objected.v1":
      case "case.closed.v1":
        return null;
      default:
        return undefined;
    }
  }

  /** For a test with the simulator of feeds: posts what is here, and prints the verdict. */
  async report(url) {
    const result = {
      stored: this.lines.map(({ number, id }) => ({ number, id })),
      cases: this.cases(),
      complaints: [...this.complaints],
    };
    const answer = await fetch(`${url}/conformance/result`, { method: "POST", body: JSON.stringify(result) });
    console.log(await answer.text());
  }

  close() {
    closeSync(this.file);
  }
}

export function env(name, otherwise) {
  const value = process.env[name] ?? otherwise;
  if (value === undefined) throw new Error(`${name} is not set.`);
  return value;
}
