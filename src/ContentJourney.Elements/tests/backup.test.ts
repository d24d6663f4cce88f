import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Backups } from "../draft/backup.ts";
import { different, encoded, fieldsOf, same } from "../draft/fields.ts";
import { Memory } from "./doubles.ts";

const now = new Date("2026-11-22T10:00:00Z");
const backup = (value: string, at = "2026-11-22T09:59:00.000Z") => ({ fields: { headline: [value] }, at, basedOn: "7", sent: false });

describe("Backups", () => {
  it("finds the newest that another opening of the page left", () => {
    const memory = new Memory();
    new Backups(memory, "me:start", "one").write(backup("old", "2026-11-22T09:00:00.000Z"));
    new Backups(memory, "me:start", "two").write(backup("new"));
    assert.deepEqual(new Backups(memory, "me:start", "three").found(now)?.backup.fields, { headline: ["new"] });
  });

  it("finds nothing of another item, another account or its own", () => {
    const memory = new Memory();
    const own = new Backups(memory, "me:start", "one");
    own.write(backup("own"));
    new Backups(memory, "me:other", "one").write(backup("other item"));
    new Backups(memory, "you:start", "one").write(backup("other account"));
    assert.equal(own.found(now), null);
  });

  it("forgets what is older than thirty days or unreadable", () => {
    const memory = new Memory();
    new Backups(memory, "me:start", "one").write(backup("old", "2026-10-01T00:00:00.000Z"));
    memory.setItem("cj-draft:me:start:two", "{ broken");
    assert.equal(new Backups(memory, "me:start", "three").found(now), null);
    assert.equal(memory.getItem("cj-draft:me:start:one"), null);
  });

  it("keeps no anti-forgery token", () => {
    const memory = new Memory();
    new Backups(memory, "me:start", "one").write({ ...backup("a"), fields: { headline: ["a"], __RequestVerificationToken: ["secret"] } });
    assert.doesNotMatch(memory.getItem("cj-draft:me:start:one")!, /secret/);
  });

  it("says so when the storage is full", () => {
    const full = new Memory();
    full.setItem = () => { throw new Error("QuotaExceededError"); };
    assert.equal(new Backups(full, "me:start", "one").write(backup("a")), false);
  });
});

describe("fields", () => {
  it("reads texts of a form, several of one name in order, lines ended by LF", () => {
    assert.deepEqual(fieldsOf([["topic", "a"], ["body", "x\r\ny"], ["topic", "b"]]), { topic: ["a", "b"], body: ["x\ny"] });
  });

  it("compares without the machinery and the order of names", () => {
    assert.equal(same({ a: ["1"], b: ["2"], __token: ["x"] }, { b: ["2"], a: ["1"], __token: ["y"] }), true);
    assert.equal(same({ a: ["1"] }, { a: ["1", "2"] }), false);
  });

  it("names what differs", () => {
    assert.deepEqual(different({ a: ["1"], b: ["2"] }, { a: ["1"], c: ["3"] }), ["b", "c"]);
  });

  it("is sent as a plain form would be", () => {
    assert.equal(encoded({ topic: ["a b", "ü"] }).toString(), "topic=a+b&topic=%C3%BC");
  });
});
