import assert from "node:assert/strict";
import { beforeEach, describe, it } from "node:test";
import { type Ending, Poster, type Problem, type State } from "../post/poster.ts";
import { ending } from "../post/posting.ts";
import { settled, Timers } from "./doubles.ts";

const posted = (etag: string): Ending => ({ kind: "posted", answer: { of: etag }, etag });

let timers: Timers;
let states: State[];
let problems: Problem[];
let answers: [unknown, unknown][];
let sent: { value: unknown; etag: string; end(ending: Ending): void; fail(): void }[];
let poster: Poster;

beforeEach(() => {
  timers = new Timers();
  states = [];
  problems = [];
  answers = [];
  sent = [];
  poster = new Poster({
    send: (value, etag) => new Promise((end, reject) => sent.push({ value, etag, end, fail: () => reject(new TypeError("no connection")) })),
    later: (milliseconds, action) => timers.later(milliseconds, action),
    changed: (state, found) => { states.push(state); problems = found; },
    posted: (answer, value) => answers.push([answer, value]),
  }, "1");
});

describe("Poster", () => {
  it("posts at once, with the tag of what is stored, and then with the new one", async () => {
    poster.put("a");
    assert.equal(poster.unsaved, true);
    sent[0]!.end(posted("2"));
    await settled();
    poster.put("b");
    assert.deepEqual(sent.map(({ value, etag }) => [value, etag]), [["a", "1"], ["b", "2"]]);
    assert.deepEqual(answers, [[{ of: "2" }, "a"]]);
    assert.deepEqual(states, ["sending", "posted", "sending"]);
  });

  it("never has two under way, and posts the newest next", async () => {
    poster.put("a");
    poster.put("b");
    poster.put("c");
    assert.equal(sent.length, 1);
    sent[0]!.end(posted("2"));
    await settled();
    assert.deepEqual(sent.map(({ value }) => value), ["a", "c"]);
    sent[1]!.end(posted("3"));
    await settled();
    assert.equal(poster.unsaved, false);
  });

  it("waits at a conflict, and replaces the other only when told to", async () => {
    poster.put("a");
    sent[0]!.end({ kind: "conflict", problems: [], etag: "7" });
    await settled();
    poster.put("b");
    poster.retry();
    assert.deepEqual([sent.length, poster.state, poster.unsaved], [1, "conflict", true]);
    poster.insist();
    assert.deepEqual([sent[1]!.value, sent[1]!.etag], ["b", "7"]);
  });

  it("says what is wrong, and posts what comes after", async () => {
    poster.put("a");
    sent[0]!.end({ kind: "refused", problems: [{ path: "p", message: "m" }], etag: "1" });
    await settled();
    assert.deepEqual([poster.state, problems], ["refused", [{ path: "p", message: "m" }]]);
    poster.put("b");
    assert.equal(sent[1]!.value, "b");
  });

  it("tries again without a connection, more and more slowly", async () => {
    poster.put("a");
    sent[0]!.fail();
    await settled();
    timers.pass(1000);
    sent[1]!.fail();
    await settled();
    timers.pass(1999);
    assert.equal(sent.length, 2);
    timers.pass(1);
    assert.equal(sent.length, 3);
    assert.equal(poster.unsaved, true);
  });
});

describe("ending", () => {
  const answer = (status: number, type = "basic") => ({ ok: status >= 200 && status < 300, status, type: type as ResponseType, headers: new Headers({ ETag: "\"9\"" }) });
  it("knows each way it can end", () => {
    assert.deepEqual(ending(answer(200), { a: 1 }), { kind: "posted", answer: { a: 1 }, etag: "\"9\"" });
    assert.deepEqual(ending(answer(409), { problems: [] }), { kind: "conflict", problems: [], etag: "\"9\"" });
    assert.deepEqual(ending(answer(400), { problems: [{ path: "p", message: "m" }] }), { kind: "refused", problems: [{ path: "p", message: "m" }], etag: "\"9\"" });
    assert.deepEqual([ending(answer(200), null), ending(answer(0, "opaqueredirect"), null), ending(answer(401), null)].map(({ kind }) => kind), ["signed-out", "signed-out", "signed-out"]);
    assert.equal(ending(answer(503), null).kind, "unreachable");
  });
});
