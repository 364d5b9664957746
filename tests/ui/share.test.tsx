// @vitest-environment jsdom
import { cleanup, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useMemo } from "react";
import { afterEach, expect, test, vi } from "vitest";
import { pageAddress } from "../../src/app/pageAddress.ts";
import { loadShareMessages } from "../../src/i18n/share/loadShareMessages.ts";
import type { Language } from "../../src/model/language.ts";
import { Header } from "../../src/ui/header/Header.tsx";
import { PageContext, type Site, usePage } from "../../src/ui/page.ts";
import type { View } from "../../src/view/view.ts";
import { aLoadShare } from "./aLoadShare.ts";
import { APage, type AStore, aStore, TODAY } from "./aPage.tsx";
import { showPopoversInPage } from "./inPage.ts";

vi.mock("../../src/i18n/share/loadShareMessages.ts", { spy: true });

showPopoversInPage();
afterEach(() => {
  cleanup();
  document.querySelector("link[rel=canonical]")?.remove();
});

/** With the addresses of a site, which the usual page of the tests has not. */
function AddressedHeader() {
  const page = usePage();
  const own = useMemo(
    () => ({
      ...page,
      addressOf: (...[view, rules, of = page.language, kind = "full"]: Parameters<typeof page.addressOf>) =>
        pageAddress("https://example.org/isles/", { language: of, kind }, view, rules),
    }),
    [page],
  );
  return (
    <PageContext value={own}>
      <Header onShare={async () => true} onDownload={async () => null} loadShare={aLoadShare} />
    </PageContext>
  );
}

interface Shown {
  readonly view?: Partial<View>;
  readonly language?: Language;
  readonly site?: Partial<Site>;
}

async function open(
  part: "Embed" | "Cite",
  { view, language, site }: Shown = {},
): Promise<{ user: ReturnType<typeof userEvent.setup>; store: AStore }> {
  const user = userEvent.setup();
  const store = aStore({ ...(view && { view }), ...(language && { language }) });
  render(
    <APage store={store} {...(language && { language })} {...(site && { site })}>
      <AddressedHeader />
    </APage>,
  );
  await user.click(document.querySelector(`button[data-action=${part.toLowerCase()}]`) ?? document.body);
  await screen.findByRole("dialog", {}, { timeout: 4000 });
  return { user, store };
}

async function codes(): Promise<Readonly<Record<string, string>>> {
  await waitFor(() => expect(document.querySelectorAll("textarea[data-embed-code]")).toHaveLength(4));
  return Object.fromEntries(
    [...document.querySelectorAll<HTMLTextAreaElement>("textarea[data-embed-code]")].map((field) => [
      field.dataset["embedCode"],
      field.value,
    ]),
  );
}

const frame = () => document.querySelector("iframe")?.getAttribute("src");

test("each button opens the dialogue on its own part, once, and it closes again", async () => {
  const { user } = await open("Cite");
  const dialog = screen.getByRole("dialog", { name: "Share, embed, cite" });
  expect(within(dialog).getByRole("tab", { selected: true }).textContent).toBe("Cite");
  expect(document.querySelectorAll("iframe, textarea[data-embed-code]")).toHaveLength(0);
  await user.click(within(dialog).getByRole("tab", { name: "Embed" }));
  expect(Object.keys(await codes())).toEqual(["iframe", "element", "link", "picture"]);
  await user.keyboard("{ArrowLeft}");
  expect(document.activeElement?.textContent).toBe("Share");
  expect(within(dialog).getByRole<HTMLTextAreaElement>("textbox", { name: "Address of this view" }).value).toBe(
    "https://example.org/isles/",
  );
  await user.click(within(dialog).getByRole("button", { name: "Close" }));
  expect(screen.queryByRole("dialog")).toBeNull();
  expect(document.querySelector("iframe")).toBeNull();
});

test("the codes and the preview show the view that the page showed, by absolute addresses", async () => {
  await open("Embed", { view: { island: "gull", layers: ["1900", "control"], date: "1920-12-31", theme: "dark" } });
  const query = "island=gull&layers=1900,control&date=1920-12-31&theme=dark";
  const { iframe, element, link, picture } = await codes();
  expect(frame()).toBe(`https://example.org/isles/embed/?${query}`);
  expect(iframe).toContain(`src="https://example.org/isles/embed/?${query.replaceAll("&", "&amp;")}"`);
  expect(iframe).toContain('title="Map: gull of the east / gull of the west, 31 December 1920 – Eastern Isles / Western Isles"');
  expect(iframe).toMatch(/width="100%" height="560" loading="lazy"/);
  expect(element).toContain('<script src="https://example.org/isles/embed.js" async></script>');
  expect(element).toContain('lang="en" island="gull" layers="1900,control" date="1920-12-31" theme="dark"');
  expect(link).toBe(`https://example.org/isles/?${query}`);
  expect(picture).toContain('src="https://example.org/isles/poster/en/overview.png" width="1200" height="675"');
});

test("what is chosen changes the codes and the preview, and never the page", async () => {
  const { user, store } = await open("Embed");
  await codes();
  const before = store.getState().view;
  await user.selectOptions(screen.getByRole("combobox", { name: "Language" }), "日本語");
  await user.selectOptions(screen.getByLabelText("Island"), "tern");
  await user.selectOptions(screen.getByLabelText("Map engine"), "never");
  await user.click(screen.getByRole("checkbox", { name: /1950 Landings/ }));
  await user.click(screen.getByRole("button", { name: "Phone" }));
  const height = screen.getByLabelText("Height in pixels");
  await user.clear(height);
  await user.type(height, "99{Enter}");
  const address = "https://example.org/isles/ja/embed/?island=tern&layers=1950,east,west,control&engine=never";
  await waitFor(() => expect(frame()).toBe(address));
  const { iframe, element, link } = await codes();
  expect(iframe).toContain(address.replaceAll("&", "&amp;"));
  expect(iframe).toContain('lang="ja" width="340" height="240"');
  expect(iframe).toContain('title="地図：');
  expect(element).toContain('lang="ja" island="tern" layers="1950,east,west,control" engine="never"');
  expect(link).toBe("https://example.org/isles/ja/?island=tern&layers=1950,east,west,control");
  expect(store.getState().view).toBe(before);
});

test("a day outside the record is not taken, and the day of today is left to the calendar", async () => {
  const { user } = await open("Embed", { view: { date: "1920-12-31" } });
  await codes();
  const date = screen.getByLabelText<HTMLInputElement>("Date shown");
  await user.clear(date);
  await user.type(date, "1700-01-01");
  expect(screen.getByText("Choose a day from 1 January 1850 to 1 January 2020.")).toBeTruthy();
  expect((await codes())["link"]).toContain("date=1920-12-31");
  await user.click(screen.getByRole("button", { name: "Today" }));
  expect((await codes())["link"]).toBe("https://example.org/isles/");
  expect(screen.getByText("Always the day on which it is read.")).toBeTruthy();
});

test("the present position of the map is kept or left to the frame", async () => {
  const { user } = await open("Embed", { view: { map: { zoom: 6, lat: 44, lng: 146 } } });
  expect((await codes())["link"]).toContain("map=6/44/146");
  await user.click(screen.getByRole("checkbox", { name: /present position/ }));
  expect((await codes())["link"]).not.toContain("map=");
  await user.click(screen.getByRole("checkbox", { name: /present position/ }));
  expect((await codes())["link"]).toContain("map=6/44/146");
});

test("the picture's text says what the picture shows, and the dialogue in what that is another view", async () => {
  await open("Embed", { view: { island: "gull", date: "1920-12-31" } });
  const { picture = "" } = await codes();
  expect(picture).toContain(
    'alt="1 January 2020 – Eastern Isles / Western Isles. The map shows 1 January 2020. Administered by West: the two islands.',
  );
  expect(picture).toContain("East and West each claim the two islands.");
  expect(screen.getByText(/It differs from the view in the island and the date;/)).toBeTruthy();
});

test("what sites that read oEmbed learn depends on the build and on the view", async () => {
  await open("Embed");
  await codes();
  expect(screen.getByText(/built without an address of its own/)).toBeTruthy();
  cleanup();
  document.head.append(Object.assign(document.createElement("link"), { rel: "canonical", href: "https://example.org/isles/" }));
  await open("Embed");
  await codes();
  expect(screen.getByText("Sites that read oEmbed show the map at this address.")).toBeTruthy();
  cleanup();
  await open("Embed", { view: { island: "gull" } });
  await codes();
  expect(screen.getByText(/they do not learn of island/)).toBeTruthy();
});

test("each code is copied as it stands, with an answer; where that is not allowed it is selected", async () => {
  const copied: string[] = [];
  let isAllowed = true;
  const { user } = await open("Embed", {
    site: {
      copy: async (text) => {
        copied.push(text);
        return isAllowed;
      },
    },
  });
  const all = await codes();
  await user.click(screen.getByRole("button", { name: "Copy (Script)" }));
  expect(copied).toEqual([all["element"]]);
  const field = screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Script" });
  const answer = field.parentElement?.querySelector("[role=status]");
  expect(answer?.textContent).toBe("Copied.");
  isAllowed = false;
  await user.click(screen.getByRole("button", { name: "Copy (Script)" }));
  expect(answer?.textContent).toMatch(/copy it from here/);
  expect(document.activeElement).toBe(field);
  expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length]);
});

test("a citation pins the date, also where that is today's, the version and the day of the record", async () => {
  await open("Cite", { view: { island: "gull" } });
  const reference = screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Reference" }).value;
  const address = `https://example.org/isles/?island=gull&date=${TODAY}`;
  for (const part of ["Four Islands", "gull of the east", "Version 1.0.0", "current to 1 January 2020", "Accessed 1 January 2020", address])
    expect(reference).toContain(part);
  expect(screen.getByRole<HTMLTextAreaElement>("textbox", { name: "BibTeX" }).value).toContain(`url = {${address}}`);
  expect(screen.getByText(/From tomorrow on/)).toBeTruthy();
  expect(screen.getByText(/host a copy/).textContent).toContain("version 1.0.0 (current to 1 January 2020)");
  cleanup();
  await open("Cite", { view: { date: "1920-12-31" } });
  expect(screen.queryByText(/From tomorrow on/)).toBeNull();
});

test.each([
  ["ja", "共有・埋め込み・引用", "地図："],
  ["ru", "Поделиться, встроить, сослаться", "Карта: "],
] as const)("in %s all of it is", async (language, heading, title) => {
  await open("Embed", { language });
  expect(screen.getByRole("dialog", { name: heading })).toBeTruthy();
  expect((await codes())["iframe"]).toContain(`title="${title}`);
});

test("what can be switched and chosen here is never taken for the page's own", async () => {
  await open("Embed");
  await codes();
  const dialog = screen.getByRole("dialog");
  expect(dialog.querySelectorAll("[data-layer], [data-island], [data-date], [data-action], [data-map]")).toHaveLength(0);
  for (const field of dialog.querySelectorAll("input, select, textarea")) expect((field as HTMLInputElement).labels?.length).toBe(1);
});

test("where the dialogue cannot be had the header says so, and another press brings it", async () => {
  const user = userEvent.setup();
  render(
    <APage>
      <AddressedHeader />
    </APage>,
  );
  vi.mocked(loadShareMessages).mockRejectedValueOnce(new Error("No network."));
  await user.click(screen.getByRole("button", { name: "Cite" }));
  const answer = document.querySelector(".header-answer");
  await waitFor(() => expect(answer?.textContent).toBe("This part of the page could not be loaded; the rest still works."));
  expect(answer?.getAttribute("data-fault")).toBe("E_DATA_FETCH");
  await user.click(screen.getByRole("button", { name: "Cite" }));
  expect(await screen.findByRole("dialog")).toBeTruthy();
});
