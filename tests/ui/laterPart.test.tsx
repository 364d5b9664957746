// @vitest-environment jsdom
import { act, cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { laterPart } from "../../src/ui/laterPart.tsx";
import { APage } from "./aPage.tsx";

afterEach(cleanup);

function Isle({ name }: { readonly name: string }) {
  return <p>{name} has come.</p>;
}

function show(part: ReturnType<typeof laterPart<{ readonly name: string }>>) {
  return render(
    <APage>
      <part.Part name="Gull" />
    </APage>,
  );
}

test("a part is empty until its code has come, which is fetched once for all places", async () => {
  let come: (part: typeof Isle) => void = () => {};
  const load = vi.fn(
    () =>
      new Promise<typeof Isle>((resolve) => {
        come = resolve;
      }),
  );
  const part = laterPart(load);
  expect(load).not.toHaveBeenCalled();
  const { container } = show(part);
  expect(container.textContent).toBe("");
  await act(async () => come(Isle));
  expect(container.textContent).toBe("Gull has come.");
  expect(show(part).container.textContent).toBe("Gull has come.");
  expect(load).toHaveBeenCalledTimes(1);
});

test("a part that was prepared is there when it is opened", async () => {
  const part = laterPart(async () => Isle);
  part.prepare();
  await Promise.resolve();
  await Promise.resolve();
  expect(show(part).container.textContent).toBe("Gull has come.");
});

test("where its code cannot be had, one sentence says so, and another attempt can succeed", async () => {
  const user = userEvent.setup();
  const load = vi.fn(async () => Isle);
  load.mockRejectedValueOnce(new Error("No network.")).mockRejectedValueOnce(new Error("No network."));
  const part = laterPart(load);
  // Nobody hears of an attempt that was made in advance.
  part.prepare();
  const { container } = show(part);
  expect((await screen.findByRole("alert")).querySelector("p")?.textContent).toBe(
    "This part of the page could not be loaded; the rest still works.",
  );
  await user.click(screen.getByRole("button", { name: "Try again" }));
  await user.click(await screen.findByRole("button", { name: "Try again" }));
  expect(await screen.findByText("Gull has come.")).toBeTruthy();
  expect(container.querySelector("[role=alert]")).toBeNull();
  expect(load).toHaveBeenCalledTimes(3);
});
