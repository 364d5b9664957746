// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { LANGUAGES, localise } from "../../src/model/language.ts";
import { record } from "../../src/record/index.ts";
import { ControlStatus } from "../../src/ui/details/ControlStatus.tsx";
import { useProseContext } from "../../src/ui/details/useProseContext.ts";
import { Administration } from "../../src/ui/overview/Administration.tsx";
import { aName, aRecord } from "../fixtures/aRecord.ts";
import { APage, textOf } from "./aPage.tsx";

afterEach(cleanup);

function Control({ date }: { readonly date: string }) {
  return <ControlStatus territory="gull" date={date} context={useProseContext()} />;
}

test("the table says who administered every territory on the date shown, with links to the texts", () => {
  render(
    <APage view={{ date: "1940-01-01" }}>
      <Administration />
    </APage>,
  );
  const table = screen.getByRole("table", { name: "Who administered on 1 January 1940" });
  const [, gull, , heath] = within(table).getAllByRole("row");
  const cells = [...(gull as HTMLElement).children].map(textOf);
  expect(cells).toEqual(["gull of the east / gull of the west", "EAdministered by East", "Treaty of 1900 (1 June 1900)"]);
  expect(
    within(gull as HTMLElement)
      .getByRole("link")
      .getAttribute("href"),
  ).toBe("#instrument-1900-gull-rock");
  expect(textOf(heath)).toContain("no text or act in this record");
});

test("islands that the map names in a territory are found in its row", () => {
  const island = {
    id: "wren",
    kind: "island" as const,
    territory: "heath",
    at: [140, 42] as const,
    names: [aName("Wren", "east"), aName("Zaunkönig", "west")],
    labels: [],
    citations: [],
  };
  render(
    <APage record={aRecord({ places: [island, { ...island, id: "town", kind: "settlement", names: [aName("Town")] }] })}>
      <Administration />
    </APage>,
  );
  expect(textOf(screen.getByRole("rowheader", { name: /^Heath/ }))).toBe("HeathIncluding Wren / Zaunkönig");
  expect(screen.getByRole("table", { name: "Who administers today, 1 January 2020" })).toBeTruthy();
});

test.each(LANGUAGES)("in %s a reader finds who administered the northernmost island in 1880", (language) => {
  const local = localise(record, language);
  render(
    <APage record={local} language={language} view={{ date: "1880-12-31" }}>
      <Administration />
    </APage>,
  );
  const shumshu = { en: "Shumshu / Shumushu", ja: "シュムシュ / 占守島", ru: "Сюмусю / Шумшу" }[language];
  const row = screen.getAllByRole("row").find((candidate) => textOf(candidate).includes(shumshu));
  expect(textOf(row)).toContain({ en: "Administered by Japan", ja: "日本が施政", ru: "Под управлением Японии" }[language]);
  expect(textOf(row)).toContain(local.instruments.find(({ id }) => id === "1875-saint-petersburg")?.name);
});

test("an island's details say what each administration began under, and at a date nothing later", () => {
  render(
    <APage>
      <Control date="1940-01-01" />
    </APage>,
  );
  const links = screen.getAllByRole("link").filter((link) => link.getAttribute("href")?.startsWith("#instrument-"));
  expect(links.map(textOf)).toEqual(["Treaty of 1900 (1 June 1900)", "Treaty of 1900 (1 June 1900)", "Treaty of 1950 (3 August 1950)"]);
  expect(screen.getAllByText(/^Following:/)).toHaveLength(3);
});
