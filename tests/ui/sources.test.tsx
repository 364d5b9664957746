// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import type { LocalSource } from "../../src/model/record.ts";
import { Sources } from "../../src/ui/sources/Sources.tsx";
import { aRecord } from "../fixtures/aRecord.ts";
import { APage, textOf } from "./aPage.tsx";

afterEach(cleanup);

const GAZETTE: LocalSource = {
  id: "gazette",
  title: "Ведомости",
  titleLang: "ru",
  about: "Text of the treaties",
  publisher: "Gull Rock Press",
  date: "1900-06",
  language: "ru",
  url: "https://www.example.org/gazette?a=1",
  kind: "primary",
};

function show(...sources: readonly LocalSource[]) {
  render(
    <APage record={aRecord({ sources })}>
      <Sources />
    </APage>,
  );
}

test("a source gives its title in its own language, publisher, date, language and the host of its address", () => {
  show(GAZETTE);
  const entry = document.getElementById("source-gazette");
  if (!entry) throw new Error("The source has no anchor.");
  expect(within(entry).getByText("Ведомости").getAttribute("lang")).toBe("ru");
  expect(textOf(entry)).toContain("Text of the treaties");
  expect(textOf(entry)).toContain("Gull Rock PressJune 1900in Russianexample.org");
  const link = within(entry).getByRole("link", { name: /^example\.org.*opens in a new tab/ });
  expect(link.getAttribute("href")).toBe("https://www.example.org/gazette?a=1");
  expect(link.getAttribute("rel")).toBe("noopener noreferrer");
  expect(link.getAttribute("target")).toBe("_blank");
});

test("sources stand by kind, named in words, from the texts themselves to what argues for one side", () => {
  show({ ...GAZETTE, id: "tract", kind: "partisan" }, { ...GAZETTE, id: "ministry", kind: "official" }, GAZETTE);
  const lists = within(screen.getByRole("region", { name: "Sources" })).getAllByRole("list");
  expect(lists.map((list) => within(list).getByRole("listitem").id)).toEqual(["source-gazette", "source-ministry", "source-tract"]);
  expect(screen.getByRole("list", { name: "Primary texts" })).toBe(lists[0]);
});

test("a source without an address, or with one of another scheme, has no link", () => {
  show({ ...GAZETTE, url: null, date: null }, { ...GAZETTE, id: "old", url: "http://example.org/" });
  expect(document.querySelectorAll(".sources-entry")).toHaveLength(2);
  expect(document.querySelector(".sources-entry a")).toBeNull();
  expect(screen.getAllByText("no web address")).toHaveLength(2);
  expect(screen.getByText("undated")).toBeTruthy();
});
