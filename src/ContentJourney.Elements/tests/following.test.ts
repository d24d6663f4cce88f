import assert from "node:assert/strict";
import { beforeEach, describe, it } from "node:test";
import type { Fields } from "../draft/fields.ts";
import type { Ending } from "../draft/keeper.ts";
import { Following, pause } from "../live/following.ts";
import { settled, Timers } from "./doubles.ts";

let timers: Timers;
let fields: Fields;
let sent: { fields: Fields; end(ending: Ending): void; fail(): void }[];
let answered: Fields[];
let failures: (string | null)[];

const kept: Ending = { kind: "kept", kept: { kept: "2026-11-22T10:00:00Z" } };

function following(known: Fields | null): Following {
  return new Following({
    fields: () => fields,
    send: (now) => new Promise((end, reject) => sent.push({ fields: now, end, fail: () => reject(new TypeError("no connection")) })),
    later: (milliseconds, action) => timers.later(milliseconds, action),
    kept: (_, now) => answered.push(now),
    failed: (kind) => failures.push(kind),
  }, known);
}

beforeEach(() => {
  timers = new Timers();
  fields = { title: ["a"] };
  [sent, answered, failures] = [[], [], []];
});

describe("Following", () => {
  it("sends after a pause what differs from what the server knows", async () => {
    const live = following({ title: ["a"] });
    live.touch();
    timers.pass(pause);
    assert.equal(sent.length, 0);
    fields = { title: ["b"] };
    live.touch();
    timers.pass(pause - 1);
    assert.equal(sent.length, 0);
    timers.pass(1);
    sent[0]!.end(kept);
    await settled();
    assert.deepEqual(answered, [{ title: ["b"] }]);
    assert.deepEqual(failures, [null]);
  });

  it("sends at once what the server knows nothing of", () => {
    following(null).touch();
    timers.pass(pause);
    assert.deepEqual(sent.map((sending) => sending.fields), [{ title: ["a"] }]);
  });

  it("never sends twice at once, and the newest last", async () => {
    const live = following(null);
    live.touch();
    timers.pass(pause);
    fields = { title: ["b"] };
    live.touch();
    timers.pass(pause);
    assert.equal(sent.length, 1);
    sent[0]!.end(kept);
    await settled();
    timers.pass(pause);
    assert.deepEqual(sent[1]!.fields, { title: ["b"] });
  });

  it("tells a failure, and tries again when something is typed", async () => {
    const live = following(null);
    live.touch();
    timers.pass(pause);
    sent[0]!.fail();
    await settled();
    timers.pass(pause);
    assert.deepEqual(failures, ["unreachable"]);
    assert.equal(sent.length, 1);
    live.touch();
    timers.pass(pause);
    sent[1]!.end(kept);
    await settled();
    assert.deepEqual(failures, ["unreachable", null]);
  });
});
