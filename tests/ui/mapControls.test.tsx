// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { Attribution } from "../../src/ui/mapControls/Attribution.tsx";
import { MapControls } from "../../src/ui/mapControls/MapControls.tsx";
import { APage } from "./aPage.tsx";

afterEach(cleanup);

test("each button does the one thing it is named for", async () => {
  const user = userEvent.setup();
  const calls = { onZoomIn: vi.fn(), onZoomOut: vi.fn(), onFit: vi.fn() };
  render(
    <APage>
      <MapControls {...calls} />
    </APage>,
  );
  const group = screen.getByRole("group", { name: "Map view" });
  await user.click(within(group).getByRole("button", { name: "Zoom in" }));
  await user.click(within(group).getByRole("button", { name: "Zoom out" }));
  await user.click(within(group).getByRole("button", { name: "Zoom out" }));
  await user.click(within(group).getByRole("button", { name: "Whole region" }));
  expect([calls.onZoomIn, calls.onZoomOut, calls.onFit].map((call) => call.mock.calls.length)).toEqual([1, 2, 1]);
});

test("the attribution names the makers of the geometry, its licence, the record's disclaimer and the sources", () => {
  render(
    <APage>
      <Attribution />
    </APage>,
  );
  const links = screen.getAllByRole("link").map((link) => [link.textContent, link.getAttribute("href")]);
  expect(links).toEqual([
    ["© OpenStreetMap contributors", "https://www.openstreetmap.org/copyright"],
    ["ODbL", "https://opendatacommons.org/licenses/odbl/1-0/"],
    ["Sources", "#sources"],
  ]);
  expect(document.querySelector(".attribution")?.textContent).toContain("Lines imply no view.");
});
