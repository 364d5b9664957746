// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { loadDataContents } from "../../src/i18n/data/contents/loadDataContents.ts";
import type { Language } from "../../src/model/language.ts";
import { DataSection } from "../../src/ui/data/DataSection.tsx";
import { KnownTo } from "../../src/ui/data/KnownTo.tsx";
import { Header } from "../../src/ui/header/Header.tsx";
import { Overview } from "../../src/ui/overview/Overview.tsx";
import { OverviewBody } from "../../src/ui/overview/OverviewBody.tsx";
import type { Site } from "../../src/ui/page.ts";
import { aLoadShare } from "./aLoadShare.ts";
import { APage, textOf } from "./aPage.tsx";
import { showPopoversInPage } from "./inPage.ts";

vi.mock("../../src/i18n/data/contents/loadDataContents.ts", { spy: true });

showPopoversInPage();
afterEach(cleanup);

/** The files and their order, as the published record promises them. */
const FILES = [
  "record.json",
  "record.schema.json",
  "stories.json",
  "stories.schema.json",
  "README.txt",
  "status.csv",
  "readings.csv",
  "control.csv",
  "positions.csv",
  "instruments.csv",
  "articles.csv",
  "instrument-readings.csv",
  "events.csv",
  "event-details.csv",
  "wordings.csv",
  "perspectives.csv",
  "parties.csv",
  "territories.csv",
  "islets.csv",
  "figures.csv",
  "sources.csv",
  "territories.geojson",
  "boundaries.geojson",
];

function showHeader() {
  render(
    <APage>
      <Header onShare={async () => true} onDownload={async () => null} loadShare={aLoadShare} />
    </APage>,
  );
}

function drawSection(site: Partial<Site> = {}, language: Language = "en") {
  render(
    <APage site={site} language={language}>
      <DataSection />
    </APage>,
  );
}

/** With what it holds, which comes later than the page. */
async function showSection(site?: Partial<Site>, language?: Language) {
  drawSection(site, language);
  await screen.findByText("record.json", {}, { timeout: 4000 });
}

test("one button in the header opens the dialog, which closes again", async () => {
  const user = userEvent.setup();
  showHeader();
  expect(screen.queryByRole("dialog")).toBeNull();
  expect(document.querySelectorAll("button[data-action=data]")).toHaveLength(1);
  await user.click(screen.getByRole("button", { name: "Data" }));
  const dialog = screen.getByRole("dialog", { name: "Data and corrections" });
  expect((await within(dialog).findAllByRole("link")).length).toBeGreaterThan(FILES.length);
  await user.click(within(dialog).getByRole("button", { name: "Close" }));
  expect(screen.queryByRole("dialog")).toBeNull();
  expect(screen.queryByText("record.json")).toBeNull();
});

test("every published file is a plain link under the site's own folder, with a line on what it holds", async () => {
  await showSection();
  const links = screen.getAllByRole("link").filter((link) => link.getAttribute("href")?.startsWith("/isles/data/"));
  expect(links.map((link) => link.textContent)).toEqual(FILES);
  expect(links.map((link) => link.getAttribute("href"))).toEqual(FILES.map((file) => `/isles/data/${file}`));
  for (const link of links) expect(textOf(link.nextElementSibling).length).toBeGreaterThan(10);
});

test("version, day, licences and a line to cite are there", async () => {
  await showSection();
  const section = screen.getByRole("region", { name: "Data and corrections" });
  expect(section.id).toBe("data");
  expect(textOf(section)).toContain("Version 1.0.0. The record is current to 1 January 2020.");
  for (const licence of ["CC BY 4.0", "ODbL 1.0", "MIT"]) {
    const link = within(section).getByRole("link", { name: new RegExp(`^${licence}.*opens in a new tab`) });
    expect(link.getAttribute("href")).toMatch(/^https:/);
    expect(link.getAttribute("rel")).toContain("noopener");
  }
  expect(textOf(section)).toContain(
    "Four Islands, “Eastern Isles / Western Isles”, version 1.0.0 of the record, current to 1 January 2020, https://example.org/isles/",
  );
});

test("a report is copied with the address of the view, the version and the day", async () => {
  const user = userEvent.setup();
  const copied: string[] = [];
  await showSection({
    copy: async (text) => {
      copied.push(text);
      return true;
    },
  });
  await user.click(screen.getByRole("button", { name: "Copy a report to fill in" }));
  expect(screen.getByRole("status").textContent).toBe("Copied. Paste it into a message and fill it in.");
  expect(copied).toHaveLength(1);
  expect(copied[0]).toMatch(/^Correction to Four Islands\n\nSentence: \nWhat is wrong: \nSource: \n/);
  expect(copied[0]).toContain("View: https://example.org/isles/\nVersion: 1.0.0, current to 2020-01-01");
});

test("where copying is not allowed, the report stands in the page", async () => {
  const user = userEvent.setup();
  await showSection({ copy: async () => false });
  expect(screen.queryByRole("textbox")).toBeNull();
  await user.click(screen.getByRole("button", { name: "Copy a report to fill in" }));
  const report = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: /can be selected here/ });
  expect(report.value).toContain("Version: 1.0.0");
});

test("a copy with an address for corrections links to it; one without says whom to write to", async () => {
  await showSection();
  expect(screen.queryByRole("link", { name: "Send the report" })).toBeNull();
  expect(screen.getByText(/write to whoever publishes it/)).toBeTruthy();
  cleanup();
  await showSection({ correctionsUrl: "mailto:editor@example.org" });
  expect(screen.getByRole("link", { name: "Send the report" }).getAttribute("href")).toBe("mailto:editor@example.org");
  expect(screen.queryByText(/write to whoever publishes it/)).toBeNull();
});

test.each([
  ["2021-01-01", false],
  ["2021-01-02", true],
  ["2019-06-01", false],
])("on %s newer events are said to be missing: %s", (today, isOutdated) => {
  render(
    <APage today={today}>
      <KnownTo />
    </APage>,
  );
  expect(screen.getByText("The record is current to 1 January 2020.")).toBeTruthy();
  expect(document.body.textContent?.includes("newer events are missing")).toBe(isOutdated);
});

test("the overview says how old the record is", () => {
  render(
    <APage>
      <Overview>
        <OverviewBody />
      </Overview>
    </APage>,
  );
  expect(textOf(document.querySelector(".overview [data-known-to]"))).toBe("The record is current to 1 January 2020.");
});

// The first to ask for these words: once they have come they are kept.
test("where the words cannot be had, the place is there and says so, and another attempt brings them", async () => {
  const user = userEvent.setup();
  vi.mocked(loadDataContents).mockRejectedValueOnce(new Error("No network."));
  drawSection({}, "ru");
  expect(document.querySelector("#data > h2")?.textContent).toBe("Данные и исправления");
  expect(screen.queryByText("record.json")).toBeNull();
  await user.click(await screen.findByRole("button", { name: "Повторить" }));
  expect(await screen.findByRole("heading", { name: "Файлы" })).toBeTruthy();
  expect(screen.queryByRole("alert")).toBeNull();
});

test.each([
  ["ja", "この記録は2020年1月1日までの情報に基づいています。"],
  ["ru", "Сведения приведены по состоянию на 1 января 2020 г."],
] as const)("in %s a sentence ends once", async (language, sentence) => {
  await showSection({}, language);
  expect(screen.getByText(sentence).tagName).toBe("TIME");
  expect(textOf(document.getElementById("data"))).not.toMatch(/\.\.|。。|undefined/);
});
