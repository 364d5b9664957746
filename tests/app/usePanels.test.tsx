// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test } from "vitest";
import { useStore } from "zustand";
import { pageScenes } from "../../src/app/pageScenes.ts";
import { createPageStore, type PageStore } from "../../src/app/store.ts";
import { usePanels } from "../../src/app/usePanels.ts";
import { EMPTY_GEOMETRY_OUTLINE } from "../../src/model/geometryOutline.ts";
import { Panels } from "../../src/ui/layout/Panels.tsx";
import { aRecord } from "../fixtures/aRecord.ts";
import { installBrowserParts } from "../fixtures/browserParts.ts";
import { APage, TODAY } from "../ui/aPage.tsx";

beforeEach(() => {
  window.history.replaceState(null, "", "/");
  installBrowserParts(window as Window & typeof globalThis, 1000, 700);
});
afterEach(cleanup);

function Column({ store }: { readonly store: PageStore }) {
  const { island } = useStore(store).view;
  const { panel, open, prepare, drawn, showStatus } = usePanels(store, true);
  const overview = ["gull", "tern"].map((id) => (
    <article key={id} data-details={id} hidden={id !== island}>
      <h2 tabIndex={-1}>{`Details of ${id}`}</h2>
      <h3 id={`details-names-${id}`}>{`Names of ${id}`}</h3>
      <div data-status="1950">{`Status of ${id}`}</div>
      <a href="#source-gazette">{`source of ${id}`}</a>
    </article>
  ));
  const chronology = drawn.has("chronology") ? (
    <>
      <details>
        <summary>Treaty</summary>
        <details>
          <summary>Text</summary>
          <p id="instrument-1900">Article 1</p>
        </details>
      </details>
      <p id="event-1901">Visit</p>
    </>
  ) : (
    <p id="instrument-1900">Treaty in brief</p>
  );
  return (
    <>
      <a href="#instrument-1900">to the treaty</a>
      <a href="#nowhere">to nowhere</a>
      <a href="#%E0%A4%A">to nonsense</a>
      <button type="button" onClick={() => store.dispatch({ type: "select", island: "gull" })}>
        gull
      </button>
      <button type="button" onClick={() => showStatus("tern", "1950")}>
        tern in 1950
      </button>
      <Panels
        open={panel}
        onOpen={open}
        onPrepare={prepare}
        contents={{ overview, matrix: <p id="matrix">table</p>, chronology, sources: <p id="source-gazette">Gazette</p> }}
      />
    </>
  );
}

function start(island: string | null = null) {
  const store = createPageStore(pageScenes(aRecord(), EMPTY_GEOMETRY_OUTLINE, "en"), TODAY);
  if (island !== null) store.readAddress(`?island=${island}`);
  render(
    <APage>
      <Column store={store} />
    </APage>,
  );
  return { user: userEvent.setup(), store };
}
const openNow = () => screen.getByRole("tabpanel").getAttribute("data-panel");
const focused = (text: string) => waitFor(() => expect(document.activeElement?.textContent).toBe(text));

test("a link to a place in a closed panel and closed entries opens them and takes the focus there", async () => {
  const { user } = start();
  await user.click(screen.getByRole("link", { name: "to the treaty" }));
  expect(openNow()).toBe("chronology");
  for (const entry of document.querySelectorAll("details")) expect(entry.open).toBe(true);
  await focused("Article 1");
  expect(window.location.hash).toBe("#instrument-1900");
});

test("the panel is open before the browser follows the link", async () => {
  const { user } = start();
  let open: string | null = null;
  // Hears the click after the page, before the browser.
  window.addEventListener(
    "click",
    () => {
      open = openNow();
    },
    { once: true },
  );
  await user.click(screen.getByRole("link", { name: "to the treaty" }));
  expect(open).toBe("chronology");
});

test("back from where a link led is the link, in its panel", async () => {
  const { user } = start("gull");
  await user.click(screen.getByRole("link", { name: "source of gull" }));
  expect(openNow()).toBe("sources");
  await focused("Gazette");
  window.history.back();
  await waitFor(() => expect(openNow()).toBe("overview"));
  expect(document.activeElement?.textContent).toBe("source of gull");
  window.history.forward();
  await waitFor(() => expect(openNow()).toBe("sources"));
});

test("an address that leads to a place opens its panel at once", async () => {
  window.history.replaceState(null, "", "/#matrix");
  start();
  await waitFor(() => expect(openNow()).toBe("matrix"));
  await focused("table");
});

test("an address that leads to a place which only its panel, once drawn, has draws that and goes there", async () => {
  window.history.replaceState(null, "", "/#event-1901");
  start();
  await waitFor(() => expect(openNow()).toBe("chronology"));
  await focused("Visit");
});

test("an address that leads to what was there beforehand goes to what has taken its place", async () => {
  window.history.replaceState(null, "", "/#instrument-1900");
  start();
  await focused("Article 1");
  expect(openNow()).toBe("chronology");
});

test("a panel is drawn when its tab is pointed at, and opens when that is pressed", async () => {
  const { user } = start();
  expect(document.getElementById("event-1901")).toBeNull();
  await user.hover(screen.getByRole("tab", { name: "Chronology" }));
  await waitFor(() => expect(document.getElementById("event-1901")).not.toBeNull());
  expect(openNow()).toBe("overview");
  await user.click(screen.getByRole("tab", { name: "Chronology" }));
  expect(openNow()).toBe("chronology");
});

test("a place in the details of an island that is not chosen chooses it", async () => {
  window.history.replaceState(null, "", "/#details-names-tern");
  const { store } = start();
  await focused("Names of tern");
  expect(store.getState().view.island).toBe("tern");
  expect(openNow()).toBe("overview");
});

test("links that lead nowhere change nothing", async () => {
  const { user } = start();
  await user.click(screen.getByRole("tab", { name: "Sources" }));
  await user.click(screen.getByRole("link", { name: "to nowhere" }));
  await user.click(screen.getByRole("link", { name: "to nonsense" }));
  expect(openNow()).toBe("sources");
});

test("a link that is opened elsewhere leaves this page as it is", () => {
  start();
  // A browser would open another tab here; jsdom would follow the link.
  window.addEventListener("click", (event) => event.preventDefault(), { once: true });
  fireEvent.click(screen.getByRole("link", { name: "to the treaty" }), { ctrlKey: true });
  expect(openNow()).toBe("overview");
});

test("choosing an island brings its details, also when it is the one that is chosen", async () => {
  const { user } = start("gull");
  await user.click(screen.getByRole("tab", { name: "Chronology" }));
  await user.click(screen.getByRole("button", { name: "gull" }));
  expect(openNow()).toBe("overview");
  await focused("Details of gull");
});

test("an island that comes from the address brings its details and takes no focus", async () => {
  const { user, store } = start();
  await user.click(screen.getByRole("tab", { name: "Sources" }));
  act(() => store.readAddress("?island=tern"));
  expect(openNow()).toBe("overview");
  await new Promise((resolve) => requestAnimationFrame(resolve));
  expect(document.activeElement?.textContent).toBe("Sources");
});

test("a cell leads to what the details say of its layer, and switches the layer on", async () => {
  const { user, store } = start("gull");
  await user.click(screen.getByRole("tab", { name: "Status at a glance" }));
  await user.click(screen.getByRole("button", { name: "tern in 1950" }));
  expect(openNow()).toBe("overview");
  await focused("Status of tern");
  expect(store.getState().view).toMatchObject({ island: "tern", layers: ["1950", "east", "west", "control"] });
  // The next choice begins at the head again.
  await user.click(screen.getByRole("button", { name: "gull" }));
  await focused("Details of gull");
});
