import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { attributeValue, type Channel, instant } from "../preview/context.ts";
import { Latest } from "../preview/latest.ts";
import { answers, question } from "../preview/question.ts";
import { sentences } from "../preview/sentences.ts";

const channels: Channel[] = [{ key: "desktop", name: "Desktop", kind: "SCREEN" }, { key: "shop-sign", name: "Sign", kind: "SIGNAGE" }];
const nobody = { persona: null, phase: null, locale: null, at: null, attributes: [] };

/** A promise that is settled from outside. */
function promised<T>() {
  let [resolve, reject]: [(value: T) => void, (reason: Error) => void] = [() => {}, () => {}];
  const promise = new Promise<T>((done, failed) => { [resolve, reject] = [done, failed]; });
  return { promise, resolve, reject };
}

describe("Latest", () => {
  it("drops an answer that comes after a newer one", async () => {
    const [latest, taken, first, second] = [new Latest(), [] as string[], promised<string>(), promised<string>()];
    const asked = [first, second].map(({ promise }) => latest.ask(() => promise, (answer) => taken.push(answer)));
    second.resolve("second");
    await asked[1];
    first.resolve("first");
    assert.equal(await asked[0], false);
    assert.deepEqual(taken, ["second"]);
  });

  it("takes answers in order while a newer one is under way", async () => {
    const [latest, taken, first, second] = [new Latest(), [] as string[], promised<string>(), promised<string>()];
    const asked = [first, second].map(({ promise }) => latest.ask(() => promise, (answer) => taken.push(answer)));
    first.resolve("first");
    await asked[0];
    second.resolve("second");
    await asked[1];
    assert.deepEqual(taken, ["first", "second"]);
  });

  it("tells only the failure of the newest", async () => {
    const [latest, first, second] = [new Latest(), promised<string>(), promised<string>()];
    const asked = [first, second].map(({ promise }) => latest.ask(() => promise, () => {}));
    first.reject(new Error("late"));
    assert.equal(await asked[0], false);
    second.reject(new Error("newest"));
    await assert.rejects(asked[1]!, /newest/);
  });
});

describe("question", () => {
  it("asks for each device by a number, whatever its channel is called", () => {
    const { query, variables } = question("start", { ...nobody, persona: "technik-max" }, channels);
    assert.match(query, /query Preview\(\$key: String!, \$c0: ContextInput!, \$c1: ContextInput!\)/);
    assert.match(query, /d1: content\(key: \$key, context: \$c1\)/);
    assert.deepEqual(variables, { key: "start", c0: { persona: "technik-max", channel: "desktop" }, c1: { persona: "technik-max", channel: "shop-sign" } });
  });

  it("finds each device's answer, be it none", () => {
    const found = answers({ d0: null, w0: { sentence: "It is a draft.", withheld: "UNPUBLISHED", selection: null } }, channels);
    assert.equal(found.get("desktop")?.why?.withheld, "UNPUBLISHED");
    assert.deepEqual(found.get("shop-sign"), { seen: null, why: null });
  });
});

describe("context", () => {
  it("reads the kind of a value", () => {
    assert.deepEqual(["5", "-2.5", "true", " rain ", "\"5\"", "1e3"].map(attributeValue), [5, -2.5, true, "rain", "5", "1e3"]);
  });

  it("makes a moment an instant", () => {
    assert.equal(instant(""), null);
    assert.equal(instant("2026-11-22T10:00"), new Date(2026, 10, 22, 10).toISOString());
  });

  it("splits a speech into sentences", () => assert.deepEqual(sentences("Neun Bar. Mehr nicht!", "de"), ["Neun Bar.", "Mehr nicht!"]));
});
