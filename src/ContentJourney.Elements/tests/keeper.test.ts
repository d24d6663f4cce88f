import assert from "node:assert/strict";
import { beforeEach, describe, it } from "node:test";
import { Backups } from "../draft/backup.ts";
import type { Fields } from "../draft/fields.ts";
import { type Ending, Keeper, pause, type State } from "../draft/keeper.ts";
import { Memory, settled, Timers } from "./doubles.ts";

const kept: Ending = { kind: "kept", kept: { kept: "2026-11-22T10:00:00Z" } };
const text = (value: string): Fields => ({ headline: [value] });

let timers: Timers;
let memory: Memory;
let states: State[];
let sent: { fields: Fields; end(ending: Ending): void; fail(): void }[];
let keeper: Keeper;

beforeEach(() => {
  timers = new Timers();
  memory = new Memory();
  states = [];
  sent = [];
  keeper = new Keeper({
    send: (fields) => new Promise((end, reject) => sent.push({ fields, end, fail: () => reject(new TypeError("no connection")) })),
    later: (milliseconds, action) => timers.later(milliseconds, action),
    now: () => new Date("2026-11-22T10:00:00Z"),
    changed: (state) => states.push(state),
    kept: () => {},
  }, new Backups(memory, "me:start", "page"), () => "7");
});

describe("Keeper", () => {
  it("sends once after the last input", () => {
    keeper.typed(text("a"));
    timers.pass(pause - 1);
    keeper.typed(text("ab"));
    timers.pass(pause - 1);
    assert.equal(sent.length, 0);
    timers.pass(1);
    assert.deepEqual(sent.map((one) => one.fields), [text("ab")]);
  });

  it("never has two under way, and sends the newest next", async () => {
    keeper.typed(text("a"));
    timers.pass(pause);
    keeper.typed(text("ab"));
    keeper.typed(text("abc"));
    timers.pass(10_000);
    assert.equal(sent.length, 1);
    sent[0]!.end(kept);
    await settled();
    assert.equal(keeper.unsaved, true);
    timers.pass(pause);
    assert.deepEqual(sent[1]!.fields, text("abc"));
    sent[1]!.end(kept);
    await settled();
    assert.equal(keeper.unsaved, false);
    assert.equal(keeper.state, "kept");
  });

  it("keeps a backup in the browser until the server has the newest text", async () => {
    keeper.typed(text("a"));
    assert.equal(memory.length, 1);
    timers.pass(pause);
    keeper.typed(text("ab"));
    sent[0]!.end(kept);
    await settled();
    assert.equal(memory.length, 1);
    timers.pass(pause);
    sent[1]!.end(kept);
    await settled();
    assert.equal(memory.length, 0);
  });

  it("tries a lost connection again after 1, 2, 4 … 30 seconds", async () => {
    keeper.typed(text("a"));
    timers.pass(pause);
    for (const [attempt, seconds] of [1, 2, 4, 8, 16, 30, 30].entries()) {
      sent[attempt]!.fail();
      await settled();
      assert.equal(keeper.state, "unreachable");
      timers.pass(seconds * 1000 - 1);
      assert.equal(sent.length, attempt + 1);
      timers.pass(1);
      assert.equal(sent.length, attempt + 2);
    }
  });

  it("goes at once when the connection is back, with what was typed meanwhile", async () => {
    keeper.typed(text("a"));
    timers.pass(pause);
    sent[0]!.fail();
    await settled();
    keeper.typed(text("ab"));
    keeper.retry();
    assert.deepEqual(sent[1]!.fields, text("ab"));
    timers.pass(60_000);
    assert.equal(sent.length, 2);
  });

  for (const kind of ["signed-out", "conflict", "too-large", "refused"] as const) {
    it(`holds on to the text when the ending is ${kind}, and tries at the next input`, async () => {
      keeper.typed(text("a"));
      timers.pass(pause);
      sent[0]!.end({ kind });
      await settled();
      timers.pass(60_000);
      assert.equal(sent.length, 1);
      assert.equal(keeper.state, kind);
      assert.equal(keeper.unsaved, true);
      assert.equal(memory.length, 1);
      keeper.typed(text("ab"));
      timers.pass(pause);
      assert.equal(sent.length, 2);
    });
  }

  it("sends nothing more once the form goes, but leaves a backup that says so", async () => {
    keeper.typed(text("a"));
    keeper.submit(text("a"));
    timers.pass(60_000);
    assert.equal(sent.length, 0);
    const left = new Backups(memory, "me:start", "next page").found(new Date("2026-11-22T10:01:00Z"));
    assert.equal(left?.backup.sent, true);
    assert.equal(left?.backup.basedOn, "7");
  });

  it("goes on when the form came back", () => {
    keeper.typed(text("a"));
    keeper.submit(text("a"));
    keeper.resume();
    timers.pass(pause);
    assert.equal(sent.length, 1);
  });

  it("says when the browser takes no backup", () => {
    let told = true;
    const poor = new Keeper({
      send: () => Promise.resolve(kept), later: () => () => {}, now: () => new Date(0), kept: () => {},
      changed: (_, stored) => { told = stored; },
    }, new Backups(null, "me:start", "page"), () => "7");
    poor.typed(text("a"));
    assert.equal(told, false);
  });
});
