// @vitest-environment jsdom
import { act, cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { storyMessages as en } from "../../src/i18n/story/en.ts";
import { storyMessages as ja } from "../../src/i18n/story/ja.ts";
import { storyMessages as ru } from "../../src/i18n/story/ru.ts";
import { StoryList } from "../../src/ui/overview/StoryList.tsx";
import { StoryPanel } from "../../src/ui/story/StoryPanel.tsx";
import { StoryRoom } from "../../src/ui/story/StoryRoom.tsx";
import { putStorybook } from "../../src/ui/story/storybook.ts";
import { aRecord } from "../fixtures/aRecord.ts";
import { A_STORY } from "../fixtures/aStory.ts";
import { APage, type AStore, aStore } from "./aPage.tsx";

const record = aRecord({ stories: [A_STORY] });
let store: AStore;

beforeAll(() => {
  const texts = { stories: [A_STORY], sources: record.sources };
  putStorybook("en", { texts, words: en });
  putStorybook("ja", { texts, words: ja });
  putStorybook("ru", { texts, words: ru });
});
beforeEach(() => {
  store = aStore({ record });
});
afterEach(cleanup);

function show(language: "en" | "ja" | "ru" = "en") {
  return render(
    <APage record={record} store={store} language={language}>
      <StoryRoom>
        <StoryPanel />
      </StoryRoom>
      <StoryList />
    </APage>,
  );
}
const go = (step: number) => act(() => store.dispatch({ type: "setStep", story: "the-line", step }));
const button = (name: string) => screen.getByRole("button", { name });
const present = () => document.querySelector('[data-story="the-line"] [aria-current="step"]')?.getAttribute("data-step");

describe("a story", () => {
  test("is not there until somebody is in it", () => {
    show();
    expect(document.querySelector("[data-story]")).toBeNull();
    go(1);
    expect(document.querySelector('[data-story="the-line"]')).not.toBeNull();
  });

  test("tells its step: which it is, its heading, its caption and what that rests on", () => {
    show();
    go(1);
    const region = within(screen.getByRole("region", { name: "The line between Gull and Tern" }));
    expect(region.getByText("Step 1 of 3")).toBeTruthy();
    expect(region.getByRole("heading", { level: 3 }).textContent).toBe("1900: a treaty");
    expect(
      region
        .getByText(/^A treaty drew a line\./)
        .querySelector('a[data-source="gazette"]')
        ?.getAttribute("href"),
    ).toBe("#source-gazette");
    expect(present()).toBe("1");
  });

  test("goes on and back, to any step, and stops at its ends without taking the focus away", async () => {
    const user = userEvent.setup();
    show();
    go(2);
    await user.click(button("Next step"));
    expect(present()).toBe("3");
    expect(store.getState().view).toMatchObject({ story: "the-line", step: 3, date: store.getState().today });
    expect(button("Next step").getAttribute("aria-disabled")).toBe("true");
    await user.click(button("Next step"));
    expect(present()).toBe("3");
    expect(document.activeElement).toBe(button("Next step"));
    await user.click(button("Step 1: 1900: a treaty"));
    expect(present()).toBe("1");
    expect(button("Previous step").getAttribute("data-story-step")).toBe("previous");
    expect(button("Previous step").getAttribute("aria-disabled")).toBe("true");
  });

  test("lets its reader look elsewhere, and brings back", async () => {
    const user = userEvent.setup();
    show();
    go(1);
    expect(screen.queryByRole("button", { name: "Back to step 1" })).toBeNull();
    act(() => store.dispatch({ type: "select", island: "tern" }));
    expect(present()).toBe("1");
    await user.click(button("Back to step 1"));
    expect(store.getState().view).toMatchObject({ story: "the-line", step: 1, island: "gull" });
    expect(screen.queryByRole("button", { name: "Back to step 1" })).toBeNull();
  });

  test("opens from the list and takes the focus there, and is left with what is on show", async () => {
    const user = userEvent.setup();
    show();
    const link = screen.getByRole("link", { name: "The line between Gull and Tern" });
    expect(link.getAttribute("href")).toBe("./story/the-line/");
    await user.click(link);
    expect(store.getState().view).toMatchObject({ story: "the-line", step: 1 });
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 2 }));
    await user.click(button("Leave the story"));
    expect(store.getState().view).toMatchObject({ story: null, step: null, island: "gull", date: "1900-07-01" });
    expect(document.querySelector("[data-story]")).toBeNull();
    expect(document.activeElement).toBe(link);
  });

  test("leads to its lesson sheet", () => {
    show();
    go(1);
    expect(screen.getByRole("link", { name: "Lesson sheet" }).getAttribute("href")).toBe("./story/the-line/");
  });

  test.each([
    ["ja", "第2段階（全3段階）", "次の段階"],
    ["ru", "Шаг 2 из 3", "Следующий шаг"],
  ] as const)("speaks %s", (language, count, next) => {
    store = aStore({ record, language });
    show(language);
    go(2);
    expect(screen.getByText(count)).toBeTruthy();
    expect(button(next)).toBeTruthy();
  });
});
