// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { Announcer } from "../../src/ui/notices/Announcer.tsx";
import { type Notice, Notices } from "../../src/ui/notices/Notices.tsx";
import { APage } from "./aPage.tsx";

afterEach(cleanup);

const LEFT_OUT: Notice = { id: "a", code: "W_PARAMETER", kind: "status", text: "Part of the address was left out." };
const MISSING: Notice = {
  id: "b",
  code: "E_DATA_FETCH",
  kind: "alert",
  text: "A shape is missing.",
  action: { label: "Try again", run: () => {} },
};

test("a notice is a live region with its code and one sentence", () => {
  render(
    <APage>
      <Notices notices={[LEFT_OUT, MISSING]} onDismiss={() => {}} />
    </APage>,
  );
  const status = screen.getByRole("status");
  expect([status.getAttribute("data-fault"), status.textContent]).toEqual(["W_PARAMETER", "Part of the address was left out."]);
  const alert = screen.getByRole("alert");
  expect([alert.getAttribute("data-fault"), alert.textContent]).toEqual(["E_DATA_FETCH", "A shape is missing."]);
});

test("its action and its dismissal are buttons of their own", async () => {
  const user = userEvent.setup();
  const run = vi.fn();
  const onDismiss = vi.fn();
  render(
    <APage>
      <Notices notices={[{ ...MISSING, action: { label: "Try again", run } }]} onDismiss={onDismiss} />
    </APage>,
  );
  await user.click(screen.getByRole("button", { name: "Try again" }));
  expect(run).toHaveBeenCalledTimes(1);
  await user.click(screen.getByRole("button", { name: "Dismiss" }));
  expect(onDismiss).toHaveBeenCalledExactlyOnceWith("b");
});

test("without notices nothing is shown", () => {
  const { container } = render(
    <APage>
      <Notices notices={[]} onDismiss={() => {}} />
    </APage>,
  );
  expect(container.childElementCount).toBe(0);
});

test("the announcer is there before it has anything to say", () => {
  const { rerender } = render(<Announcer text="" />);
  const voice = screen.getByRole("status");
  rerender(<Announcer text="1900: a treaty." />);
  expect(screen.getByRole("status")).toBe(voice);
  expect(voice.textContent).toBe("1900: a treaty.");
});
