import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { curve } from "../journey/curve.ts";
import { addTo, address, freshKey, type Journey, move, put, type Touchpoint, toStage, without } from "../journey/journey.ts";

const touchpoint = (key: string, leadsTo: string[] = []): Touchpoint => ({
  key, name: key, channel: "desktop", owner: null, actions: [], thoughts: [], emotion: null, painPoints: [], opportunities: [], leadsTo, contents: [], gap: true,
});
const journey: Journey = {
  key: "max", name: "Max", persona: { name: "Max" },
  stages: [
    { phase: "attention", name: "Attention", touchpoints: [touchpoint("a", ["b"]), touchpoint("b")] },
    { phase: "interest", name: "Interest", touchpoints: [touchpoint("c")] },
    { phase: "desire", name: "Desire", touchpoints: [] },
  ],
};
const keys = (of: Journey) => of.stages.map((stage) => stage.touchpoints.map(({ key }) => key).join("")).join("|");

describe("journey", () => {
  it("moves a touchpoint within its stage", () => assert.equal(keys(move(journey, "a", 1)), "ba|c|"));
  it("moves it on to the start of the next stage", () => assert.equal(keys(move(journey, "b", 1)), "a|bc|"));
  it("moves it back to the end of the stage before", () => assert.equal(keys(move(journey, "c", -1)), "abc||"));
  it("moves it into an empty stage", () => assert.equal(keys(move(journey, "c", 1)), "ab||c"));
  it("stays itself where there is no further place", () => {
    assert.equal(move(journey, "a", -1), journey);
    assert.equal(move(journey, "x", 1), journey);
  });
  it("forgets the ways to what is removed", () => {
    const rest = without(journey, "b");
    assert.equal(keys(rest), "a|c|");
    assert.deepEqual(rest.stages[0]!.touchpoints[0]!.leadsTo, []);
  });
  it("takes a touchpoint into another stage, and leaves one that stands there", () => {
    assert.equal(keys(toStage(journey, "a", "desire")), "b|c|a");
    assert.equal(toStage(journey, "a", "attention"), journey);
  });
  it("adds and replaces", () => {
    assert.equal(keys(addTo(journey, "desire", touchpoint("d"))), "ab|c|d");
    assert.equal(put(journey, { ...touchpoint("c"), emotion: 2 }).stages[1]!.touchpoints[0]!.emotion, 2);
  });
  it("makes keys of names", () => {
    assert.equal(freshKey(journey, "Prüfung: Übergrößen & Café"), "pruefung-uebergroessen-cafe");
    assert.equal(freshKey(journey, "A"), "a-2");
    assert.equal(freshKey(journey, "…"), "touchpoint");
  });
  it("fills an address", () => assert.equal(address("/new?p={persona}&c={channel}&t={touchpoint}&{other}", { persona: "a&b", channel: "watch", touchpoint: "t" }), "/new?p=a%26b&c=watch&t=t&{other}"));
  it("draws feelings and leaves out the unknown", () => assert.equal(curve([0, null, 2]), "M50 50C150 50 150 12 250 12"));
});
