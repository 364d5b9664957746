import { expect, test } from "vitest";
import type { Language } from "../../../src/model/language.ts";
import type { LocalEffect } from "../../../src/model/record.ts";
import { effectHead } from "../../../src/renderers/words/index.ts";
import { anEffect, anInstrument, aParty, aRecord } from "../../fixtures/aRecord.ts";
import { aContext } from "./aContext.ts";

function headOf(effect: Partial<LocalEffect>, language: Language = "en", year = "1900"): string {
  return effectHead(aContext(language), anInstrument(`${year}-treaty`), anEffect(effect));
}

test.each<[Partial<LocalEffect>, string]>([
  [{ effect: "assigned", party: "east", basis: "named" }, "East, named"],
  [{ effect: "assigned", party: "east", basis: "implied" }, "East, by implication"],
  [{ effect: "assigned", party: "east" }, "East"],
  [{ effect: "ceded", party: "west", basis: "named" }, "Ceded to West"],
  [{ effect: "undivided" }, "Undivided (joint)"],
  [{ effect: "renounced", party: "east" }, "Renounced; no recipient named"],
  [{ effect: "promised", party: "east", condition: "after a peace" }, "Transfer agreed, on a condition; recipient: East"],
  [{ effect: "promised", party: null, condition: "after a peace" }, "Transfer agreed, on a condition"],
  [{ effect: "promised", party: "east" }, "Transfer agreed; recipient: East"],
  [{ effect: "administered", party: "west" }, "Administered by West"],
  [{ effect: "administered", party: "west", basis: "named" }, "Administered by West, named"],
  [{ effect: "administered", party: "west", basis: "implied" }, "Administered by West, by implication"],
  [{ effect: "administered", party: null }, "Administered by a third party"],
  [{ effect: "excluded", basis: "named" }, "Excluded, by name; not final"],
  [{ effect: "excluded", basis: "implied" }, "Excluded, by implication; not final"],
  [{ effect: "excluded", basis: "implied", term: "“Gull Isles”" }, "Excluded as “Gull Isles”; not final"],
  [{ effect: "named-as-issue", basis: "named" }, "Named as an issue"],
  [{ effect: "left-open" }, "Left open"],
  [{ effect: "left-open", term: "Gull Isles" }, "“Gull Isles”: meaning disputed"],
  [{ effect: "left-open", term: "“Gull Isles”" }, "“Gull Isles”: meaning disputed"],
  [{ effect: "silent" }, "Silent: not dealt with"],
])("%o is headed %s", (effect, head) => {
  expect(headOf(effect)).toBe(head);
});

test.each([
  ["ja", { effect: "assigned", party: "east", basis: "implied" }, "East（明記なし）"],
  ["ja", { effect: "left-open", term: "「千島列島」" }, "「千島列島」の範囲に争い"],
  ["ja", { effect: "promised", party: "east", condition: "後" }, "条件付きで引き渡しに合意（引き渡し先：East）"],
  ["ru", { effect: "assigned", party: "east", basis: "implied" }, "East, по смыслу текста"],
  ["ru", { effect: "promised", party: "east", condition: "мир" }, "Согласие на передачу при условии; получатель: East"],
  ["ru", { effect: "left-open", term: "«Курильские острова»" }, "«Курильские острова»: значение оспаривается"],
] as const)("in %s, %o is headed %s", (language, effect, head) => {
  expect(headOf(effect, language)).toBe(head);
});

test("a party is called as it was on the effect's own day", () => {
  const styles = [
    { from: null, name: "Old West", administered: "Administered by Old West" },
    { from: "1950-08-05", name: "West", administered: "Administered by West" },
  ];
  const context = aContext("en", aRecord({ parties: [aParty("east", "first"), aParty("west", "second", { styles })] }));
  const landing = anInstrument("1950-landings");
  const on = (date: string) => effectHead(context, landing, anEffect({ effect: "administered", party: "west", date }));
  expect(on("1950-08-04")).toBe("Administered by Old West");
  expect(on("1950-08-05")).toBe("Administered by West");
  expect(effectHead(context, landing, anEffect({ effect: "assigned", party: "west", basis: "named" }))).toBe("Old West, named");
});
