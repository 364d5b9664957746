// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { afterEach, expect, test } from "vitest";
import { FullPage } from "../../src/ui/layout/FullPage.tsx";
import { INITIAL_LAYOUT, type SheetStop } from "../../src/ui/layout/layoutState.ts";
import { usePage } from "../../src/ui/page.ts";
import { APage } from "./aPage.tsx";

afterEach(cleanup);

function Page({ sheet }: { readonly sheet: SheetStop }) {
  const [layout, setLayout] = useState({ ...INITIAL_LAYOUT, sheet });
  const { dispatch } = usePage();
  const slot = (name: string) => <p>{name}</p>;
  return (
    <FullPage
      layout={layout}
      onLayout={setLayout}
      header={<header>header</header>}
      layers={slot("layers")}
      map={
        <button type="button" onClick={() => dispatch({ type: "select", island: "gull" })}>
          map
        </button>
      }
      controls={slot("controls")}
      legend={slot("legend")}
      attribution={slot("attribution")}
      timeline={slot("timeline")}
      notices={slot("notices")}
      column={<button type="button">in the column</button>}
    />
  );
}

function show(sheet: SheetStop = "half") {
  render(
    <APage>
      <Page sheet={sheet} />
    </APage>,
  );
}

const sheetNow = () => document.querySelector("[data-sheet]")?.getAttribute("data-sheet");

test("the order in the document is the order on the screen, after a way round the map", async () => {
  const user = userEvent.setup();
  show();
  const text = document.body.textContent ?? "";
  const order = ["Skip the map", "header", "layers", "map", "controls", "legend", "timeline", "in the column"].map((part) =>
    text.indexOf(part, part === "map" ? 12 : 0),
  );
  expect(order).toEqual(order.toSorted((a, b) => a - b));
  expect(order).not.toContain(-1);
  await user.tab();
  const skip = screen.getByRole("link", { name: "Skip the map" });
  expect(document.activeElement).toBe(skip);
  const target = document.querySelector(skip.getAttribute("href") ?? "");
  expect(target).toBe(screen.getByRole("region", { name: "Status and sources" }));
  expect(target?.getAttribute("tabindex")).toBe("-1");
});

test("there is one main part, and the header is outside it", () => {
  show();
  expect(within(screen.getByRole("main")).queryByText("header")).toBeNull();
  expect(screen.getByRole("banner")).toBeTruthy();
});

test("the sheet's button goes through the stops without dragging, and names the next one", async () => {
  const user = userEvent.setup();
  show("peek");
  await user.click(screen.getByRole("button", { name: "Open the panel halfway" }));
  expect(sheetNow()).toBe("half");
  await user.keyboard("{Enter}");
  expect(sheetNow()).toBe("full");
  await user.click(screen.getByRole("button", { name: "Lower the panel" }));
  expect(sheetNow()).toBe("peek");
});

test("a drag moves it by one stop and is not also a press", () => {
  show("half");
  const handle = screen.getByRole("button", { name: "Open the panel fully" });
  fireEvent.pointerDown(handle, { clientY: 400, pointerId: 1 });
  fireEvent.pointerUp(handle, { clientY: 520, pointerId: 1 });
  fireEvent.click(handle);
  expect(sheetNow()).toBe("peek");
});

test("a lowered sheet comes up when an island is chosen", async () => {
  const user = userEvent.setup();
  show("peek");
  await user.click(screen.getByRole("button", { name: "map" }));
  expect(sheetNow()).toBe("half");
});

test("a lowered sheet comes up when the focus comes to something in it", () => {
  show("peek");
  fireEvent.focusIn(screen.getByRole("button", { name: "in the column" }));
  expect(sheetNow()).toBe("half");
});

test("a sheet that is up stays where it is", async () => {
  const user = userEvent.setup();
  show("full");
  await user.click(screen.getByRole("button", { name: "map" }));
  expect(sheetNow()).toBe("full");
});
