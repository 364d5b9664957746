// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test } from "vitest";
import { Header } from "../../src/ui/header/Header.tsx";
import { useView } from "../../src/ui/page.ts";
import { aLoadShare } from "./aLoadShare.ts";
import { APage } from "./aPage.tsx";
import { showPopoversInPage } from "./inPage.ts";

showPopoversInPage();
afterEach(cleanup);

function ThemeNow() {
  return <output>{useView().theme}</output>;
}

function show(onShare: () => Promise<boolean> = async () => true) {
  render(
    <APage>
      <Header onShare={onShare} onDownload={async () => null} loadShare={aLoadShare} />
      <ThemeNow />
    </APage>,
  );
}

test("the page's one title is the region's pair of names, alike and in the record's order", () => {
  show();
  const title = screen.getByRole("heading", { level: 1, name: "Eastern Isles / Western Isles" });
  const names = [...title.querySelectorAll("[lang]")];
  expect(names.map((name) => name.textContent)).toEqual(["Eastern Isles", "Western Isles"]);
  expect(new Set(names.map((name) => `${name.tagName}.${name.className}`)).size).toBe(1);
  expect(screen.getByText("Two islands")).toBeTruthy();
});

test("languages are plain links in their own words, the present one marked", () => {
  show();
  const links = within(screen.getByRole("navigation", { name: "Language" })).getAllByRole("link");
  expect(links.map((link) => [link.textContent, link.getAttribute("hreflang"), link.getAttribute("lang")])).toEqual([
    ["English", "en", "en"],
    ["日本語", "ja", "ja"],
    ["Русский", "ru", "ru"],
  ]);
  expect(links.map((link) => link.getAttribute("aria-current"))).toEqual(["page", null, null]);
});

test("the colours are one choice of three, and the choice reaches the view", async () => {
  const user = userEvent.setup();
  show();
  const group = screen.getByRole("group", { name: "Colours" });
  expect(within(group).getAllByRole("radio")).toHaveLength(3);
  expect(within(group).getByRole("radio", { name: "Automatic", checked: true })).toBeTruthy();
  await user.click(within(group).getByRole("radio", { name: "Dark" }));
  expect(within(group).getByRole("radio", { name: "Dark", checked: true })).toBeTruthy();
  expect(document.querySelector("output")?.textContent).toBe("dark");
});

test("sharing says that the address was copied", async () => {
  const user = userEvent.setup();
  show();
  const button = screen.getByRole("button", { name: "Share" });
  expect(button.getAttribute("data-action")).toBe("share");
  const answer = button.parentElement?.querySelector("[role=status]");
  expect(answer?.textContent).toBe("");
  await user.click(button);
  expect(answer?.textContent).toBe("The address of this view has been copied.");
});

test.each([
  ["declined", async () => false],
  ["failed", () => Promise.reject(new Error("No clipboard."))],
])("sharing that was %s says where the address is", async (_how, onShare) => {
  const user = userEvent.setup();
  show(onShare);
  await user.click(screen.getByRole("button", { name: "Share" }));
  expect(await screen.findByText("The address could not be copied; it is in the address bar of the browser.")).toBeTruthy();
});

test("nothing in the header is a button without a use", () => {
  show();
  const actions = [...document.querySelectorAll("[data-action]")].map((button) => button.getAttribute("data-action"));
  expect(actions).toEqual(["data", "download", "share", "embed", "cite"]);
});
