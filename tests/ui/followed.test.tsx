// @vitest-environment jsdom
import { act, cleanup, render, waitFor } from "@testing-library/react";
import { type ComponentProps, Profiler, type ReactNode } from "react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Chronology } from "../../src/ui/chronology/Chronology.tsx";
import { Details } from "../../src/ui/details/Details.tsx";
import type { Figures } from "../../src/ui/details/Figures.tsx";
import { Layers } from "../../src/ui/layers/Layers.tsx";
import { Legend } from "../../src/ui/legend/Legend.tsx";
import { Attribution } from "../../src/ui/mapControls/Attribution.tsx";
import { Matrix } from "../../src/ui/matrix/Matrix.tsx";
import type { MatrixCell } from "../../src/ui/matrix/MatrixCell.tsx";
import { Administration } from "../../src/ui/overview/Administration.tsx";
import { Overview } from "../../src/ui/overview/Overview.tsx";
import { OverviewBody } from "../../src/ui/overview/OverviewBody.tsx";
import { ViewList } from "../../src/ui/overview/ViewList.tsx";
import { Sources } from "../../src/ui/sources/Sources.tsx";
import { Timeline } from "../../src/ui/timeline/Timeline.tsx";
import { APage, aStore } from "./aPage.tsx";

/** Which regions were drawn again, and in the two whose parts differ, which parts. */
const drawn: string[] = [];

// The lane says who administered the chosen island: the one part of the line of time that a choice changes.
vi.mock("../../src/ui/timeline/TimelineLane.tsx", () => ({ TimelineLane: () => null }));
vi.mock("../../src/ui/details/Figures.tsx", () => ({
  Figures: ({ territory }: ComponentProps<typeof Figures>) => {
    drawn.push(`details of ${territory.id}`);
    return null;
  },
}));
// Gives the address of the present view.
vi.mock("../../src/ui/data/DataSection.tsx", () => ({ DataSection: () => null }));
vi.mock("../../src/ui/data/KnownTo.tsx", () => ({
  KnownTo: () => {
    drawn.push("what holds the day of the record");
    return null;
  },
}));
vi.mock("../../src/ui/matrix/MatrixCell.tsx", async () => {
  const { memo } = await import("react");
  return {
    MatrixCell: memo(({ cell }: ComponentProps<typeof MatrixCell>) => {
      drawn.push(`cell of ${cell.territory}`);
      return <td />;
    }),
  };
});

afterEach(cleanup);
beforeEach(() => {
  drawn.length = 0;
});

function Watched({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  return (
    <Profiler id={id} onRender={(which, phase) => phase !== "mount" && drawn.push(which)}>
      {children}
    </Profiler>
  );
}

const store = () => aStore({ view: { layers: ["1900", "control"] } });
const nothing = () => {};

function show(page: ReturnType<typeof store>, children: ReactNode) {
  render(<APage store={page}>{children}</APage>);
  drawn.length = 0;
}

test.each([
  ["timeline", <Timeline key="" />],
  ["layers", <Layers key="" expanded onExpanded={nothing} />],
  ["legend", <Legend key="" />],
  ["attribution", <Attribution key="" />],
  ["administration", <Administration key="" />],
  ["list", <ViewList key="" />],
  ["chronology", <Chronology key="" />],
  ["sources", <Sources key="" />],
])("choosing an island draws nothing of the %s again; another date does where it says one", (id, region) => {
  const page = store();
  show(page, <Watched id={id}>{region}</Watched>);
  act(() => page.dispatch({ type: "select", island: "gull" }));
  act(() => page.dispatch({ type: "setCamera", camera: { zoom: 6, lat: 45, lng: 147 } }));
  act(() => page.hover("tern"));
  expect(drawn).toEqual([]);
  act(() => page.dispatch({ type: "setDate", date: "1920-01-01" }));
  expect(drawn.includes(id)).toBe(id !== "attribution" && id !== "sources");
});

test("a choice shows its details and draws none of them again", async () => {
  const page = store();
  show(page, <Details />);
  await waitFor(() => expect(document.querySelector("[data-status]")).not.toBeNull());
  drawn.length = 0;
  act(() => page.dispatch({ type: "select", island: "gull" }));
  act(() => page.dispatch({ type: "select", island: "tern" }));
  const shown = [...document.querySelectorAll("[data-details]:not([hidden])")].map((each) => each.getAttribute("data-details"));
  expect([shown, drawn]).toEqual([["tern"], []]);
  act(() => page.dispatch({ type: "setDate", date: "1920-01-01" }));
  expect(new Set(drawn)).toEqual(new Set(["details of gull", "details of tern"]));
});

test("of the table, only the cells of the islands chosen before and now are drawn again", () => {
  const page = store();
  show(page, <Matrix onCell={nothing} />);
  act(() => page.dispatch({ type: "select", island: "gull" }));
  expect(new Set(drawn)).toEqual(new Set(["cell of gull"]));
  act(() => page.dispatch({ type: "setLayer", layer: "1950", on: true }));
  drawn.length = 0;
  act(() => page.dispatch({ type: "setLayer", layer: "1900", on: false }));
  expect(drawn).toEqual([]);
});

test("a choice hides the overview and draws nothing in it again", () => {
  const page = store();
  show(
    page,
    <Overview>
      <OverviewBody />
    </Overview>,
  );
  act(() => page.dispatch({ type: "select", island: "gull" }));
  expect([document.querySelector(".overview")?.hasAttribute("hidden"), drawn]).toEqual([true, []]);
});
