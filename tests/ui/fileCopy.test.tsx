// @vitest-environment jsdom
/** What a page offers that is one file on a reader's own disk. */
import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test } from "vitest";
import { dataContentsMessages } from "../../src/i18n/data/contents/en.ts";
import { DataContents } from "../../src/ui/data/DataContents.tsx";
import { Header } from "../../src/ui/header/Header.tsx";
import type { SiteForm } from "../../src/ui/page.ts";
import { aLoadShare } from "./aLoadShare.ts";
import { APage } from "./aPage.tsx";
import { showPopoversInPage } from "./inPage.ts";

showPopoversInPage();
afterEach(cleanup);

function showHeader(form: SiteForm) {
  const fullAddress = () => (form === "lone" ? "isles-en.html?date=1920-12-31" : "https://example.org/isles/");
  const { container } = render(
    <APage site={{ form, fullAddress }}>
      <Header onShare={async () => true} onDownload={async () => null} loadShare={aLoadShare} />
    </APage>,
  );
  return [...container.querySelectorAll(".header-share [data-action]")].map((button) => button.getAttribute("data-action"));
}

test("a file that knows its site shares and cites that; a file on its own only cites itself", () => {
  expect(showHeader("site")).toEqual(["share", "embed", "cite"]);
  cleanup();
  expect(showHeader("copy")).toEqual(["share", "cite"]);
  cleanup();
  expect(showHeader("lone")).toEqual(["cite"]);
});

test("a file on its own is cited as such, by its name, and no address is made up", async () => {
  showHeader("lone");
  await userEvent.click(screen.getByRole("button", { name: "Cite" }));
  const dialog = await screen.findByRole("dialog", { name: "Cite" });
  expect(within(dialog).queryByRole("tablist")).toBeNull();
  expect(dialog.textContent).toContain("This is an offline copy");
  expect(dialog.textContent).not.toContain("The address below");
  const [reference, bibtex] = within(dialog).getAllByRole<HTMLTextAreaElement>("textbox");
  expect(reference?.value).toMatch(/Offline copy, file isles-en\.html\?date=1920-12-31$/);
  expect(bibtex?.value).not.toContain("url");
});

test("a file that knows its site has two tabs, without those that make frames", async () => {
  showHeader("copy");
  await userEvent.click(screen.getByRole("button", { name: "Cite" }));
  const dialog = await screen.findByRole("dialog", { name: "Share · Cite" });
  expect(
    within(dialog)
      .getAllByRole("tab")
      .map(({ textContent }) => textContent),
  ).toEqual(["Share", "Cite"]);
  within(dialog).getByRole("tab", { name: "Cite" }).focus();
  await userEvent.keyboard("{ArrowLeft}");
  expect(within(dialog).getByRole("tabpanel", { name: "Share" })).toBeTruthy();
});

test("data files are offered where there are any", () => {
  const linksOf = (form: SiteForm) => {
    const { container } = render(
      <APage site={{ form }}>
        <DataContents words={dataContentsMessages} />
      </APage>,
    );
    const links = container.querySelectorAll('a[href^="/isles/data/"]').length;
    cleanup();
    return links;
  };
  expect(linksOf("copy")).toBeGreaterThan(10);
  expect(linksOf("lone")).toBe(0);
});
