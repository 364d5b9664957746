/** An author's own story: put together in the dialogue, pasted into a bare page of another origin, and read there. */
import { expect, type Frame, type Locator, type Page } from "@playwright/test";
import { frameAt, test } from "./hostPages.ts";
import { liveWords } from "./liveWords.ts";
import { seriousFaults } from "./seriousFaults.ts";
import { ThePage } from "./thePage.ts";

const IN_ELEMENT = "four-islands-map iframe";
/** What may not be markup, and what may not turn the text around it. */
const HOSTILE = `</p></four-islands-step><script>document.title="taken"</script> "quoted" & 'so' &lt; \u202eturned`;

const dialogue = (page: Page) => page.getByRole("dialog");
const caption = (page: Page, step: number, label = "Caption of step") => dialogue(page).getByLabel(`${label} ${step}`, { exact: true });
const codeOf = (page: Page, id: "story" | "links") => page.locator(`textarea[data-embed-code=${id}]`).inputValue();
const present = (page: Page) => page.locator("four-islands-step[slot]");
const button = (page: Page, name: string) => page.locator("four-islands-map").getByRole("button", { name });

async function openDialogue(page: Page): Promise<void> {
  const embed = page.locator("button[data-action=embed]");
  if (!(await embed.isVisible())) await page.locator(".header-open").click();
  await embed.click();
  await expect(dialogue(page)).toBeVisible();
}

/** The dialogue at the story, with the page's present view as its first step. */
async function begin(page: Page, tell: string): Promise<void> {
  await openDialogue(page);
  await dialogue(page).getByRole("tab").nth(2).click();
  await dialogue(page).locator(".story-draft .button").first().click();
  await page.keyboard.insertText(tell);
}

/** Three views, with captions, in an order of their own. */
async function collected(page: Page): Promise<ThePage> {
  const the = new ThePage(page);
  await the.open("?layers=1855,control&date=1855-12-31");
  await begin(page, "The first boundary\nSouth of it, one island is named.");
  await dialogue(page).getByRole("button", { name: "Back to the map" }).click();
  await the.islandButton("shikotan").click();
  await openDialogue(page);
  await dialogue(page).getByRole("button", { name: "Add this view as a step" }).click();
  await page.keyboard.insertText(HOSTILE);
  await page.keyboard.press("Escape");
  await the.layer("1956").check();
  await openDialogue(page);
  await dialogue(page).getByRole("button", { name: "Add this view as a step" }).click();
  await page.keyboard.insertText("x".repeat(1200));
  return the;
}

test("views become a story: collected, told, put in order by keyboard, seen, and copied", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const the = await collected(page);
  await expect(caption(page, 3)).toBeFocused();
  expect(await caption(page, 3).inputValue()).toHaveLength(1000);
  await expect(dialogue(page).getByText("0 characters left")).toBeVisible();
  const preview = page.frameLocator("dialog iframe");
  await expect(preview.locator('input[data-layer="1956"]')).toBeChecked();
  await expect(preview.locator("[data-map][data-settled]")).toBeAttached();

  const said = await liveWords(page);
  const up = dialogue(page).getByRole("button", { name: "Move up (Step 3)" });
  await up.focus();
  await page.keyboard.press("Enter");
  await expect(dialogue(page).getByRole("button", { name: "Move up (Step 2)" })).toBeFocused();
  await expect.poll(said).toEqual(["It is step 2 of 3 now."]);
  await expect(caption(page, 3)).toHaveValue(HOSTILE);
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await expect(dialogue(page).getByRole("button", { name: "Move up (Step 1)" })).toBeFocused();
  await expect.poll(said).toEqual(["It is step 1 of 3 now."]);
  await dialogue(page).getByRole("button", { name: "Move down (Step 1)" }).press("Enter");
  await dialogue(page).getByRole("button", { name: "Move down (Step 2)" }).press("Enter");

  await dialogue(page).getByRole("button", { name: "Remove (Step 1)" }).press("Enter");
  await expect(dialogue(page).getByRole("button", { name: "Put it back" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(caption(page, 1)).toBeFocused();
  await expect(caption(page, 1)).toHaveValue(/^The first boundary\n/);
  await expect(preview.locator('input[data-layer="1855"]')).toBeChecked();
  await expect(preview.locator('[data-details="shikotan"]')).toBeHidden();

  for (const [id, name] of [
    ["story", "Story with buttons"],
    ["links", "List of links"],
  ] as const) {
    await dialogue(page)
      .getByRole("button", { name: `Copy (${name})` })
      .click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(await codeOf(page, id));
  }
  await dialogue(page).getByRole("tab").nth(1).click();
  await expect(page.locator("textarea[data-embed-code]")).toHaveCount(4);
  expect(the.troubles).toEqual([]);
});

test("the story's code leads step by step through one map in a bare page, and without a script it is a list", async ({
  page,
  context,
  browser,
  host,
  troubles,
}) => {
  await collected(page);
  const address = host.page(await codeOf(page, "story"));
  const links = host.page(await codeOf(page, "links"));
  const lines = [["1. The first boundary", "South of it, one island is named."], [`2. ${HOSTILE}`], [`3. ${"x".repeat(1000)}`]];
  const told = (steps: Locator) => steps.evaluateAll((all) => all.map((step) => [...step.children].map(({ textContent }) => textContent)));

  await test.step("with the script", async () => {
    const reader = await context.newPage();
    await reader.goto(address);
    await expect(button(reader, "Next")).toBeVisible();
    expect(await told(reader.locator("four-islands-step"))).toEqual(lines);
    await expect(reader).toHaveTitle("A host");
    await expectStep(reader, 1, { layer: "1855", island: null });
    await button(reader, "Next").focus();
    await reader.keyboard.press("Enter");
    await expectStep(reader, 2, { layer: "1855", island: "shikotan" });
    await reader.keyboard.press("Space");
    const frame = await expectStep(reader, 3, { layer: "1956", island: "shikotan" });
    await expect(button(reader, "Next")).toBeFocused();
    // The reader looks elsewhere, and comes back.
    await frame.locator('button[data-island="etorofu"]:visible').click();
    await expect(frame.locator('[data-details="etorofu"]')).toBeVisible();
    await button(reader, "Reset").press("Enter");
    await expectStep(reader, 3, { layer: "1956", island: "shikotan" });
    await button(reader, "Previous").press("Enter");
    await expectStep(reader, 2, { layer: "1855", island: "shikotan" });
    await expect(reader.locator("iframe")).toHaveCount(1);
    expect(await seriousFaults(reader, "body")).toEqual([]);
    for (const id of ["Next", "Previous"]) expect((await button(reader, id).boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await reader.close();
  });

  await test.step("without", async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false });
    const reader = await plain.newPage();
    await reader.goto(address);
    expect(await told(reader.locator("four-islands-step"))).toEqual(lines);
    await expect(reader.locator("four-islands-step p")).toHaveCount(4);
    for (const line of await reader.locator("four-islands-step p").all()) await expect(line).toBeVisible();
    await expect(reader.getByRole("link", { name: /^Full map: / })).toBeVisible();
    await reader.goto(links);
    expect(await reader.getByRole("listitem").evaluateAll((items) => items.map((item) => item.children[1]?.textContent))).toEqual([
      "The first boundary",
      HOSTILE,
      "x".repeat(1000),
    ]);
    await reader.getByRole("link").nth(1).click();
    await expect(reader).toHaveURL(/\?island=shikotan&layers=1855,control&date=1855-12-31$/);
    await plain.close();
  });
  expect(troubles).toEqual([]);
});

/** The caption alone of one step (from 1), and its view in the frame. */
async function expectStep(page: Page, step: number, { layer, island }: { layer: string; island: string | null }): Promise<Frame> {
  await expect(present(page)).toHaveText(new RegExp(`^${step}\\. `));
  await expect(page.locator("four-islands-step:visible")).toHaveCount(1);
  const frame = await frameAt(page, IN_ELEMENT);
  for (const each of ["1855", "1956"])
    await expect(frame.locator(`input[data-layer="${each}"]`)).toBeChecked({ checked: each === layer || each === "1855" });
  for (const each of ["shikotan", "etorofu"])
    await expect(frame.locator(`[data-details="${each}"]`)).toBeVisible({ visible: each === island });
  return frame;
}

test("a step whose view cannot be shows its caption, keeps the last view that could, and the host hears one error", async ({
  page,
  host,
  site,
}) => {
  const steps = [
    '<four-islands-step island="shikotan" layers="1956,control" date="1956-12-31">A</four-islands-step>',
    '<four-islands-step island="atlantis" layers="1855" date="1855">B</four-islands-step>',
    '<four-islands-step layers="1855" date="1700-01-01">C</four-islands-step>',
    '<four-islands-step layers="1855,control" date="1855">D</four-islands-step>',
  ];
  const listen =
    '<script>window.faults = []; addEventListener("four-islands-error", ({ detail }) => faults.push([detail.code, detail.fatal]));</script>';
  const script = `<script src="${site}embed.js"></script>`;
  const faults = () => page.evaluate(() => (window as unknown as { faults: unknown[] }).faults.splice(0));
  const view = () => page.evaluate(() => document.querySelector("four-islands-map")?.view);
  await page.goto(host.page(`${listen}<four-islands-map>${steps.join("")}</four-islands-map>${script}`));
  await expect(present(page)).toHaveText("A");
  const before = await view();
  expect(before).toMatchObject({ island: "shikotan", layers: ["1956", "control"], date: "1956-12-31" });
  for (const text of ["B", "C"]) {
    await button(page, "Next").click();
    await expect(present(page)).toHaveText(text);
    await expect.poll(faults).toEqual([["E_PARAMETER", false]]);
    expect(await view()).toEqual(before);
    await expect((await frameAt(page, IN_ELEMENT)).locator('[data-details="shikotan"]')).toBeVisible();
  }
  await button(page, "Next").click();
  await expect(present(page)).toHaveText("D");
  await expect.poll(view).toMatchObject({ island: null, layers: ["1855", "control"], date: "1855-12-31" });
  expect(await faults()).toEqual([]);

  // The first of all is no exception, though it is asked for by the address.
  await page.goto(host.page(`${listen}<four-islands-map>${steps.slice(1).join("")}</four-islands-map>${script}`));
  await expect(present(page)).toHaveText("B");
  await expect.poll(faults).toEqual([["E_PARAMETER", false]]);
});

for (const [language, width, theme] of [
  ["", 1440, "light"],
  ["", 390, "dark"],
  ["ja/", 390, "light"],
  ["ru/", 320, "light"],
] as const) {
  test(`axe finds nothing serious in the story's part at ${width} in /${language} ${theme}, and nothing is wider than it`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    const the = new ThePage(page);
    await the.open(`${language}?layers=1855,1875,1905,1956,control&date=1956-12-31&island=kunashiri&theme=${theme}`);
    await begin(page, "W".repeat(300));
    await dialogue(page).locator(".story-draft-step .button").last().click();
    await page.keyboard.press("Enter");
    await expect(dialogue(page).locator("textarea")).toHaveCount(3);
    expect(await seriousFaults(page, "dialog[open]")).toEqual([]);
    expect(await dialogue(page).evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
  });
}

test("a host leads through a story of the site's own by messages: views tell where its reader is", async ({
  page,
  host,
  site,
  troubles,
}) => {
  await page.goto(
    host.page('<four-islands-map story="1855-to-today"></four-islands-map>', { head: `<script src="${site}embed.js"></script>` }),
  );
  const set = (view: object) =>
    page.evaluate(
      (part) =>
        document
          .querySelector("four-islands-map")
          ?.setView(part)
          .catch(({ code }: { readonly code: string }) => code),
      view,
    );
  expect(await page.evaluate(() => document.querySelector("four-islands-map")?.ready)).toMatchObject({ story: "1855-to-today", step: 1 });
  const frame = await frameAt(page, IN_ELEMENT);
  const told = frame.locator('[data-story="1855-to-today"] [aria-current="step"]');
  expect(await set({ step: 7 })).toMatchObject({ story: "1855-to-today", step: 7, layers: ["1956", "control"], date: "1956-12-12" });
  await expect(told).toHaveAttribute("data-step", "7");
  expect(await set({ step: 99 })).toBe("E_PARAMETER");
  // The reader goes on by the map's own buttons, and the host hears of it.
  await frame.locator('button[data-story-step="next"]').click();
  await expect.poll(() => page.evaluate(() => document.querySelector("four-islands-map")?.view)).toMatchObject({ step: 8 });
  await page.evaluate(() => document.querySelector("four-islands-map")?.setAttribute("step", "2"));
  await expect(told).toHaveAttribute("data-step", "2");
  expect(await set({ story: null })).toMatchObject({ story: null, step: null, layers: ["1855", "1875", "control"] });
  await expect(told).toHaveCount(0);
  expect(troubles).toEqual([]);
});
