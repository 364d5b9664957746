// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { connect } from "../../src/embed/host/connectFrame.ts";
import { A_VIEW, codeOf, otherEnd, SITE } from "./hostPage.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  document.body.replaceChildren();
  vi.useRealTimers();
});

function aFrame(): HTMLIFrameElement {
  const frame = document.createElement("iframe");
  frame.src = `${SITE}embed/?island=x`;
  frame.style.height = "600px";
  document.body.append(frame);
  return frame;
}

test("a plain frame gets the element's calls, its events, and its height", async () => {
  const frame = aFrame();
  const end = otherEnd(frame);
  const map = connect(frame);
  const told: unknown[] = [];
  document.body.addEventListener("four-islands-select", ({ detail }) => told.push(detail.island), { once: true });
  end.ready();
  end.says({ type: "resize", height: 480 });
  end.says({ type: "select", island: "y" });
  expect(frame.style.height).toBe("480px");
  expect(told).toEqual(["y"]);
  expect(await map.ready).toEqual(A_VIEW);
  expect(map.view).toEqual(A_VIEW);
  const call = map.select("y");
  const asked = end.asked();
  expect(asked).toMatchObject({ view: { island: "y" } });
  if (asked?.type === "setView") end.says({ type: "result", request: asked.request, ok: true, view: { ...A_VIEW, island: "y" } });
  expect(await call).toEqual({ ...A_VIEW, island: "y" });
});

test("a frame that asks for a border-box has room for its border as well", () => {
  const frame = aFrame();
  frame.style.boxSizing = "border-box";
  // jsdom lays nothing out.
  Object.defineProperties(frame, { offsetHeight: { value: 604 }, clientHeight: { value: 600 } });
  connect(frame);
  otherEnd(frame).says({ type: "resize", height: 480 });
  expect(frame.style.height).toBe("484px");
});

test("the same frame has one connection, and a new one once it has been let go", () => {
  const frame = aFrame();
  const first = connect(frame);
  expect(connect(frame)).toBe(first);
  const end = otherEnd(frame);
  first.disconnect();
  end.says({ type: "resize", height: 480 });
  expect(frame.style.height).toBe("600px");
  expect(connect(frame)).not.toBe(first);
  end.says({ type: "resize", height: 480 });
  expect(frame.style.height).toBe("480px");
});

test.each([[null], [undefined], ["iframe"], [document.createElement("p")]])(
  "what is no frame, like %s, does not break its page",
  async (given) => {
    const map = connect(given as unknown as HTMLIFrameElement);
    expect(await codeOf(map.ready)).toBe("E_PARAMETER");
    const call = codeOf(map.select("x"));
    await vi.advanceTimersByTimeAsync(31_000);
    expect(await call).toBe("E_TIMEOUT");
  },
);
