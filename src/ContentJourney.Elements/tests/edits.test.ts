import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { type Edit, insertion, link, type Selected, toggleHeading, toggleMarks, togglePrefix } from "../markdown/edits.ts";

/** `⟦` and `⟧` are where the selection starts and ends. */
function after(marked: string, action: (chosen: Selected) => Edit): string {
  const start = marked.indexOf("⟦");
  const text = marked.replace(/[⟦⟧]/g, "");
  const end = marked.indexOf("⟧") - 1;
  const edit = action({ text, start, end });
  const made = text.slice(0, edit.from) + edit.insert + text.slice(edit.to);
  return made.slice(0, edit.start) + "⟦" + made.slice(edit.start, edit.end) + "⟧" + made.slice(edit.end);
}

const bold = (chosen: Selected) => toggleMarks(chosen, "**", "text");
const italic = (chosen: Selected) => toggleMarks(chosen, "*", "text");

describe("edits", () => {
  const cases: [string, string, (chosen: Selected) => Edit, string][] = [
    ["bold around words", "a ⟦big⟧ cup", bold, "a **⟦big⟧** cup"],
    ["bold leaves spaces outside", "a⟦ big ⟧cup", bold, "a **⟦big⟧** cup"],
    ["bold again takes it away", "a **⟦big⟧** cup", bold, "a ⟦big⟧ cup"],
    ["bold with its marks chosen takes it away", "a ⟦**big**⟧ cup", bold, "a ⟦big⟧ cup"],
    ["bold of nothing leaves a sample", "a ⟦⟧", bold, "a **⟦text⟧**"],
    ["italic within bold is no bold", "**⟦big⟧**", italic, "***⟦big⟧***"],
    ["italic again takes it away", "*⟦big⟧*", italic, "⟦big⟧"],
    ["a link around words chooses its address", "to ⟦us⟧", (chosen) => link(chosen, "text"), "to [us](⟦https://⟧)"],
    ["a link of an address chooses its words", "⟦https://a.example/b⟧", (chosen) => link(chosen, "text"), "[⟦text⟧](https://a.example/b)"],
    ["a list of lines", "x\n⟦a\n\nb⟧\ny", (chosen) => togglePrefix(chosen, "- "), "x\n⟦- a\n\n- b⟧\ny"],
    ["a list again takes it away", "⟦- a\n- b⟧", (chosen) => togglePrefix(chosen, "- "), "⟦a\nb⟧"],
    ["a list on an empty line", "a\n⟦⟧", (chosen) => togglePrefix(chosen, "- "), "a\n- ⟦⟧"],
    ["a quote", "⟦a⟧", (chosen) => togglePrefix(chosen, "> "), "> a⟦⟧"],
    ["a heading", "a⟦⟧b", toggleHeading, "## ab⟦⟧"],
    ["a heading of the next level", "## a⟦⟧", toggleHeading, "### a⟦⟧"],
    ["no heading after that", "### a⟦⟧", toggleHeading, "a⟦⟧"],
    ["a chosen line end does not take the next line along", "⟦a\n⟧b", (chosen) => togglePrefix(chosen, "- "), "- a⟦⟧\nb"],
    ["a fact", "for ⟦x⟧.", (chosen) => insertion(chosen, "{fact:price}"), "for {fact:price}⟦⟧."],
  ];
  for (const [name, before, action, expected] of cases) it(name, () => assert.equal(after(before, action), expected));
});
