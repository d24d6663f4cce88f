import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { walk } from "../coverage/walk.ts";

describe("walk", () => {
  const lengths = [3, 1, 3];
  it("goes to the neighbor and stops at the edges", () => {
    assert.deepEqual(walk(lengths, 0, 0, "ArrowRight", false), { row: 0, column: 1 });
    assert.equal(walk(lengths, 0, 2, "ArrowRight", false), null);
    assert.equal(walk(lengths, 2, 0, "ArrowDown", false), null);
  });
  it("goes to the last cell of a shorter row", () => assert.deepEqual(walk(lengths, 0, 2, "ArrowDown", false), { row: 1, column: 0 }));
  it("goes to the ends of the row, with Ctrl of the table", () => {
    assert.deepEqual(walk(lengths, 2, 1, "Home", false), { row: 2, column: 0 });
    assert.deepEqual(walk(lengths, 0, 0, "End", true), { row: 2, column: 2 });
  });
  it("leaves other keys alone", () => assert.equal(walk(lengths, 0, 0, "a", false), null));
});
