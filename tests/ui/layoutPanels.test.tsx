// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { afterEach, expect, test } from "vitest";
import type { Language } from "../../src/model/language.ts";
import { PANELS, type PanelId } from "../../src/ui/layout/layoutState.ts";
import { Panels } from "../../src/ui/layout/Panels.tsx";
import { APage } from "./aPage.tsx";

afterEach(cleanup);

function Column() {
  const [open, setOpen] = useState<PanelId>("overview");
  const content = (panel: PanelId) => (
    <section>
      <h2>{`Heading of ${panel}`}</h2>
      <a href="#x">{`in ${panel}`}</a>
    </section>
  );
  const contents = {
    overview: content("overview"),
    matrix: content("matrix"),
    chronology: content("chronology"),
    sources: content("sources"),
  };
  return <Panels open={open} onOpen={setOpen} onPrepare={() => undefined} contents={contents} />;
}

function show(language: Language = "en") {
  render(
    <APage language={language}>
      <Column />
    </APage>,
  );
  return userEvent.setup();
}
const tab = (name: string) => screen.getByRole("tab", { name });
const openNow = () => screen.getAllByRole("tabpanel").map((panel) => panel.getAttribute("data-panel"));

test("one panel is seen, all are in the document, each named by its tab", async () => {
  const user = show();
  expect(openNow()).toEqual(["overview"]);
  expect(document.querySelectorAll("[role=tabpanel]")).toHaveLength(4);
  expect(document.querySelectorAll("h2")).toHaveLength(4);
  await user.click(tab("Status at a glance"));
  expect(openNow()).toEqual(["matrix"]);
  expect(screen.getByRole("tabpanel", { name: "Status at a glance" })).toBeTruthy();
  expect(tab("Status at a glance").getAttribute("aria-selected")).toBe("true");
  expect(tab("Overview").getAttribute("aria-selected")).toBe("false");
  for (const each of screen.getAllByRole("tab")) {
    const panel = document.getElementById(each.getAttribute("aria-controls") ?? "");
    expect(panel?.getAttribute("aria-labelledby")).toBe(each.id);
  }
});

test("the tabs are one stop of the Tab key; arrows, Home and End go from one to the next and round", async () => {
  const user = show();
  await user.tab();
  expect(document.activeElement).toBe(tab("Overview"));
  for (const [key, name, panel] of [
    ["{ArrowRight}", "Status at a glance", "matrix"],
    ["{End}", "Sources", "sources"],
    ["{ArrowRight}", "Overview", "overview"],
    ["{ArrowLeft}", "Sources", "sources"],
    ["{ArrowLeft}", "Chronology", "chronology"],
    ["{Home}", "Overview", "overview"],
  ] as const) {
    await user.keyboard(key);
    expect(document.activeElement).toBe(tab(name));
    expect(openNow()).toEqual([panel]);
  }
  await user.keyboard("{ArrowRight}");
  await user.tab();
  expect(document.activeElement?.textContent).toBe("in matrix");
  await user.tab({ shift: true });
  expect(document.activeElement).toBe(tab("Status at a glance"));
});

test("keys that are the browser's own stay the browser's", async () => {
  const user = show();
  await user.tab();
  await user.keyboard("{Alt>}{ArrowRight}{/Alt}a");
  expect(openNow()).toEqual(["overview"]);
});

test.each([
  ["ja", ["概要", "一覧表", "年表", "出典"]],
  ["ru", ["Обзор", "Сводка", "Хронология", "Источники"]],
] as const)("in %s the tabs are called %s", (language, names) => {
  show(language);
  expect(screen.getAllByRole("tab").map((each) => each.textContent)).toEqual(names);
  expect(screen.getAllByRole("tab").map((each) => each.getAttribute("aria-controls"))).toEqual(PANELS.map((panel) => `panel-${panel}`));
});
