// @vitest-environment jsdom
/** An author's own story in the dialogue: steps collected, told, put in order, kept, and taken along. */
import { cleanup, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useMemo } from "react";
import { afterEach, expect, test } from "vitest";
import { pageAddress } from "../../src/app/pageAddress.ts";
import type { Language } from "../../src/model/language.ts";
import { Header } from "../../src/ui/header/Header.tsx";
import { PageContext, usePage } from "../../src/ui/page.ts";
import type { View } from "../../src/view/view.ts";
import { aLoadShare } from "./aLoadShare.ts";
import { APage, type AStore, aStore } from "./aPage.tsx";
import { showPopoversInPage } from "./inPage.ts";

const SITE = "https://example.org/isles/";

showPopoversInPage();
afterEach(cleanup);

function AddressedHeader() {
  const page = usePage();
  const own = useMemo(
    () => ({
      ...page,
      addressOf: (...[view, rules, language = page.language, kind = "full"]: Parameters<typeof page.addressOf>) =>
        pageAddress(SITE, { language, kind }, view, rules),
    }),
    [page],
  );
  return (
    <PageContext value={own}>
      <Header onShare={async () => true} onDownload={async () => null} loadShare={aLoadShare} />
    </PageContext>
  );
}

const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));

async function openStory(view: Partial<View> = {}, language: Language = "en"): Promise<AStore> {
  const store = aStore({ view, language });
  render(
    <APage store={store} language={language}>
      <AddressedHeader />
    </APage>,
  );
  await openEmbed();
  await userEvent.click(screen.getAllByRole("tab")[2] ?? document.body);
  return store;
}

async function openEmbed(): Promise<void> {
  await userEvent.click(document.querySelector("button[data-action=embed]") ?? document.body);
  await screen.findByRole("dialog", {}, { timeout: 4000 });
}

/** Goes to the map, to where another view is, and comes back. */
async function addAfter(store: AStore, island: string): Promise<void> {
  await press("Close");
  store.dispatch({ type: "select", island });
  await openEmbed();
  await press("Add this view as a step");
}

const caption = (step: number) => screen.getByRole<HTMLTextAreaElement>("textbox", { name: `Caption of step ${step}` });
const steps = () => within(screen.getByRole("list", { name: "Steps" })).queryAllByRole("listitem");
const code = (id: string) => document.querySelector<HTMLTextAreaElement>(`textarea[data-embed-code=${id}]`)?.value;
const said = () => document.querySelector("[data-part=story] [role=status]")?.textContent;
const preview = () => document.querySelector("iframe")?.getAttribute("src");

test("views are collected one after the other: the dialogue opens again at the story, which is kept", async () => {
  const store = await openStory({ island: "gull", layers: ["1900", "control"], date: "1920-12-31" });
  expect(screen.getByText("There are none yet.")).toBeTruthy();
  expect([code("story"), code("links"), preview()]).toEqual([undefined, undefined, undefined]);
  await press("Add this view as a step");
  expect(document.activeElement).toBe(caption(1));
  expect(said()).toBe("Step 1 was added.");
  await userEvent.keyboard("First < last");
  await addAfter(store, "tern");
  expect(screen.getByRole("tab", { selected: true }).textContent).toBe("Own story");
  expect(steps()).toHaveLength(2);
  expect(caption(1).value).toBe("First < last");
  expect(steps()[0]?.textContent).toContain("gull of the east / gull of the west, 31 December 1920");
  expect(code("story")).toContain(
    '<four-islands-step island="gull" layers="1900,control" date="1920-12-31"><p>1. First &lt; last</p></four-islands-step>\n' +
      '<four-islands-step island="tern" layers="1900,control" date="1920-12-31"><p>2. tern of the ',
  );
  expect(code("links")).toContain(
    `<li><a href="${SITE}?island=gull&amp;layers=1900,control&amp;date=1920-12-31" hreflang="en">gull of the`,
  );
});

test("a step shows in the preview as it will be read, and gets the page's present view", async () => {
  const store = await openStory({ island: "gull" });
  await press("Add this view as a step");
  await userEvent.keyboard("One{Enter}Two");
  await addAfter(store, "tern");
  expect(screen.getByRole("button", { name: "Show in the preview (Step 2)" }).getAttribute("aria-pressed")).toBe("true");
  await press("Show in the preview (Step 1)");
  await waitFor(() => expect(preview()).toBe(`${SITE}embed/?island=gull`));
  expect(screen.getByTitle(/^Preview: Step 1, gull/)).toBeTruthy();
  expect([...document.querySelectorAll(".story-draft-told > p")].map((line) => line.textContent)).toEqual(["1. One", "Two"]);
  await press("Use the page’s present view (Step 1)");
  expect(said()).toBe("Step 1 has the page’s present view now.");
  await waitFor(() => expect(preview()).toBe(`${SITE}embed/?island=tern`));
  expect(caption(1).value).toBe("One\nTwo");
});

test("steps change places by buttons that keep the focus, each move said once", async () => {
  const store = await openStory({ island: "gull" });
  await press("Add this view as a step");
  await userEvent.keyboard("A");
  await addAfter(store, "tern");
  await userEvent.keyboard("B");
  const up = screen.getByRole("button", { name: "Move up (Step 2)" });
  const heard: (string | null | undefined)[] = [];
  const observer = new MutationObserver(() => heard.push(said()));
  observer.observe(document.querySelector("[data-part=story] [role=status]") ?? document, { childList: true, subtree: true });
  await userEvent.click(up);
  expect([caption(1).value, caption(2).value]).toEqual(["B", "A"]);
  expect(document.activeElement).toBe(up);
  expect(up.textContent).toBe("Move up (Step 1)");
  expect(up.getAttribute("aria-disabled")).toBe("true");
  await userEvent.click(up);
  expect(heard).toEqual(["It is step 1 of 2 now."]);
  await press("Move down (Step 1)");
  expect(heard).toEqual(["It is step 1 of 2 now.", "It is step 2 of 2 now."]);
  observer.disconnect();
});

test("a step that was removed can be put back, with its caption, from where the focus is", async () => {
  const store = await openStory({ island: "gull" });
  await press("Add this view as a step");
  await userEvent.keyboard("A");
  await addAfter(store, "tern");
  await press("Remove (Step 1)");
  expect(said()).toBe("Step 1 was removed.");
  expect(document.activeElement).toBe(screen.getByRole("button", { name: "Put it back" }));
  await userEvent.keyboard("{Enter}");
  expect(document.activeElement).toBe(caption(1));
  expect(caption(1).value).toBe("A");
  expect(screen.queryByRole("button", { name: "Put it back" })).toBeNull();
});

test("captions have an end, and say how far it is", async () => {
  await openStory();
  await press("Add this view as a step");
  await userEvent.click(caption(1));
  await userEvent.paste("x".repeat(998));
  expect(screen.getByText("2 characters left").id).toBe(caption(1).getAttribute("aria-describedby"));
  await userEvent.keyboard("yyy");
  expect(caption(1).value).toHaveLength(1000);
});

test("at the most steps there can be, no more are added, and the dialogue says why", async () => {
  await openStory();
  const add = screen.getByRole("button", { name: "Add this view as a step" });
  for (let count = 0; count < 31; count += 1) add.click();
  await waitFor(() => expect(steps()).toHaveLength(30));
  expect(add.getAttribute("aria-disabled")).toBe("true");
  await userEvent.click(add);
  expect(document.activeElement).toBe(add);
  expect(screen.getByText("There are 30 steps: no more can be added.")).toBeTruthy();
});

test.each([
  ["ja", "ステップ1の説明文", "ボタン付きのストーリー"],
  ["ru", "Подпись к шагу 1", "История с кнопками"],
] as const)("in %s all of it is, the code too", async (language, label, name) => {
  await openStory({ island: "gull" }, language);
  await userEvent.click(document.querySelector(".story-draft .button") ?? document.body);
  expect(screen.getByRole("textbox", { name: label })).toBeTruthy();
  expect(screen.getByRole<HTMLTextAreaElement>("textbox", { name }).value).toContain(`<four-islands-map lang="${language}">`);
  for (const field of screen.getByRole("dialog").querySelectorAll("textarea")) expect(field.labels?.length).toBe(1);
});
