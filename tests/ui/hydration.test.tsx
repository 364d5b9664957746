// @vitest-environment jsdom
import { act, type ReactNode, Suspense } from "react";
import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { afterEach, expect, test, vi } from "vitest";
import { Chronology } from "../../src/ui/chronology/Chronology.tsx";
import { Details } from "../../src/ui/details/Details.tsx";
import { Header } from "../../src/ui/header/Header.tsx";
import { Layers } from "../../src/ui/layers/Layers.tsx";
import { Legend } from "../../src/ui/legend/Legend.tsx";
import { Attribution } from "../../src/ui/mapControls/Attribution.tsx";
import { MapControls } from "../../src/ui/mapControls/MapControls.tsx";
import { Matrix } from "../../src/ui/matrix/Matrix.tsx";
import { Announcer } from "../../src/ui/notices/Announcer.tsx";
import { Administration } from "../../src/ui/overview/Administration.tsx";
import { IslandList } from "../../src/ui/overview/IslandList.tsx";
import { Overview } from "../../src/ui/overview/Overview.tsx";
import { OverviewBody } from "../../src/ui/overview/OverviewBody.tsx";
import { Sources } from "../../src/ui/sources/Sources.tsx";
import { Timeline } from "../../src/ui/timeline/Timeline.tsx";
import { aRecord } from "../fixtures/aRecord.ts";
import { aLoadShare } from "./aLoadShare.ts";
import { APage, aStore } from "./aPage.tsx";

const nothing = () => {};
const REGIONS = {
  header: <Header onShare={async () => true} onDownload={async () => null} loadShare={aLoadShare} />,
  islands: <IslandList />,
  overview: (
    <Overview>
      <OverviewBody />
    </Overview>
  ),
  details: <Details />,
  matrix: <Matrix onCell={nothing} />,
  chronology: <Chronology />,
  sources: <Sources />,
  layers: <Layers expanded onExpanded={nothing} />,
  legend: <Legend />,
  attribution: <Attribution />,
  controls: <MapControls onZoomIn={nothing} onZoomOut={nothing} onFit={nothing} />,
  timeline: <Timeline />,
  announcer: <Announcer text="" />,
};
const NAMES = Object.keys(REGIONS) as (keyof typeof REGIONS)[];

/** As the build renders it, where there is neither window nor document, and what is loaded late is waited for. */
function rendered(region: ReactNode): Promise<string> {
  return vi.waitFor(() => {
    const html = renderedAtOnce(region);
    expect(html).not.toContain(WAITING);
    return html;
  });
}

/** How React marks a part whose contents were not there. */
const WAITING = "<!--$!-->";

function renderedAtOnce(region: ReactNode): string {
  vi.stubGlobal("window", undefined);
  vi.stubGlobal("document", undefined);
  vi.stubGlobal("HTMLElement", undefined);
  try {
    return renderToString(<APage view={{ island: "gull", date: "1950-08-05" }}>{region}</APage>);
  } finally {
    vi.unstubAllGlobals();
  }
}

afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

test.each(NAMES)("the %s is rendered without a document, and with no style that the policy would refuse", async (name) => {
  const html = await rendered(REGIONS[name]);
  if (name !== "announcer") expect(html.length).toBeGreaterThan(80);
  expect(html).not.toMatch(/\sstyle=/);
});

test.each(NAMES)("the %s takes over what was rendered as it is, and then shows the present view", async (name) => {
  const container = document.createElement("div");
  container.innerHTML = await rendered(REGIONS[name]);
  document.body.append(container);
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  const first = container.firstElementChild;
  const errors: unknown[] = [];
  const store = aStore({ view: { island: "gull", date: "1950-08-05" } });
  store.dispatch({ type: "select", island: "tern" });
  store.dispatch({ type: "setDate", date: "1901-01-01" });
  const complaints = vi.spyOn(console, "error").mockImplementation((...said) => errors.push(said));
  const root = await act(async () =>
    hydrateRoot(container, <APage store={store}>{REGIONS[name]}</APage>, { onRecoverableError: (error) => errors.push(error) }),
  );
  complaints.mockRestore();
  expect(errors.filter((said) => !String(said).includes("<search> is unrecognized"))).toEqual([]);
  expect(container.firstElementChild).toBe(first);
  await act(async () => root.unmount());
});

test.each([
  ["details", <Details key="" />],
  ["administration", <Administration key="" />],
])("what was rendered of the %s is left alone while its texts are on their way, whatever the reader does", async (_, region) => {
  const container = document.createElement("div");
  const suspended = <Suspense>{region}</Suspense>;
  container.innerHTML = await rendered(suspended);
  document.body.append(container);
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  const texts = container.querySelectorAll("a[data-source]");
  expect(texts.length).toBeGreaterThan(0);
  const record = aRecord();
  let come: (record: ReturnType<typeof aRecord>) => void = () => {};
  const prose = new Promise<ReturnType<typeof aRecord>>((resolve) => {
    come = resolve;
  });
  const store = aStore({ record, view: { island: "gull", date: "1950-08-05" } });
  const page = (
    <APage record={record} prose={prose} store={store}>
      {suspended}
    </APage>
  );
  const root = await act(async () => hydrateRoot(container, page));
  await act(async () => store.dispatch({ type: "setDate", date: "1901-01-01" }));
  await act(async () => store.dispatch({ type: "select", island: "tern" }));
  for (const each of texts) expect(container.contains(each)).toBe(true);
  await act(async () => come(record));
  for (const each of texts) expect(container.contains(each)).toBe(true);
  await act(async () => root.unmount());
});
