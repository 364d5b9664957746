// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from "vitest";
import { filePlace } from "../../src/single/filePlace.ts";
import { defaultViewOf, viewRulesOf } from "../../src/view/view.ts";
import { aRecord } from "../fixtures/aRecord.ts";

const rules = viewRulesOf(aRecord(), "2020-01-01");
const view = { ...defaultViewOf(rules), island: rules.islands[0] ?? null };
const QUERY = `?island=${view.island}`;
const SITE = "https://example.org/maps/";

beforeEach(() => void vi.stubGlobal("__CORRECTIONS_URL__", null));

test("a file on its own leads to itself under the name that it has, and to its siblings under the names that they were given", () => {
  const { site, addressOf, storyAddress } = filePlace("ja", null, "four-islands-ja (1).html");
  expect(site.form).toBe("lone");
  expect(addressOf(view, rules)).toBe(`four-islands-ja (1).html${QUERY}`);
  expect(addressOf(defaultViewOf(rules), rules)).toBe("four-islands-ja (1).html");
  expect(addressOf(view, rules, "ru")).toBe(`four-islands-ru.html${QUERY}`);
  expect(storyAddress("a-story")).toBe("four-islands-ja (1).html?story=a-story");
});

test("a file on its own says of where it lies no more than its name", () => {
  const { site, addressOf } = filePlace("ja", null, "four-islands-ja (1).html");
  expect(site.fullAddress(addressOf(view, rules))).toBe(`four-islands-ja.html${QUERY}`);
  expect(site.fullAddress(`${QUERY}#sources`)).toBe(`four-islands-ja.html${QUERY}`);
});

test("a file that knows its site names the site's addresses, and still leads to itself", () => {
  const { site, addressOf, storyAddress } = filePlace("ja", SITE, "four-islands-ja.html");
  expect(site.form).toBe("copy");
  expect(addressOf(view, rules)).toBe(`four-islands-ja.html${QUERY}`);
  expect(site.fullAddress(addressOf(view, rules))).toBe(`${SITE}ja/${QUERY}`);
  expect(addressOf(view, rules, "en")).toBe(`${SITE}${QUERY}`);
  expect(site.fullAddress(addressOf(view, rules, "en"))).toBe(`${SITE}${QUERY}`);
  expect(site.fileAddress("data/record.json")).toBe(`${SITE}data/record.json`);
  expect(storyAddress("a-story")).toBe(`${SITE}ja/story/a-story/`);
});
