import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { type Budget, follow, level } from "../budgets/budget.ts";
import { characters, plain, wordCount } from "../budgets/count.ts";

const budget = (over: Partial<Budget>): Budget => ({ input: "headline", channel: "mobile", unit: "characters", count: 0, max: 50, hard: false, counted: "", ...over });

describe("budgets", () => {
  it("count characters as people see them", () => assert.equal(characters("a👩‍👩‍👧e\u0301"), 3));
  it("count words that hold a letter or digit", () => assert.equal(wordCount("Neun Bar – mehr nicht 9"), 5));
  it("read Markdown without its marks", () => assert.equal(plain("## A **b** *c* [d](/e) snake_case_name\n> f"), "A b c d snake_case_name\nf"));

  it("follow typing from the server's figure", () => {
    // The server wrote the fact as nine characters, so the text here is longer than what is counted.
    const counted = budget({ count: 12, counted: "ab {fact:price}" });
    assert.equal(follow(counted, "ab {fact:price}!!"), 14);
    assert.equal(follow(counted, "ab {fact:price}"), 12);
  });

  it("leave to the server what only it can count", () => assert.equal(follow(budget({ unit: "seconds", count: 12 }), "a long text"), 12));

  it("tell near, over and too much", () => {
    assert.deepEqual([45, 46, 51].map((count) => level(count, { max: 50, hard: false })), ["fits", "near", "over"]);
    assert.equal(level(51, { max: 50, hard: true }), "too-much");
  });
});
