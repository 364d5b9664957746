// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { DownloadButton, type DownloadPicture } from "../../src/ui/download/DownloadButton.tsx";
import { APage } from "./aPage.tsx";
import { showPopoversInPage } from "./inPage.ts";

showPopoversInPage();
afterEach(cleanup);

function show(onDownload: DownloadPicture) {
  return render(
    <APage>
      <DownloadButton onDownload={onDownload} />
    </APage>,
  );
}

test("the button opens a menu of both kinds, and says what file was made", async () => {
  const make = vi.fn<DownloadPicture>(async (format) => `isles_2020-01-01.${format}`);
  const { container } = show(make);
  expect(container.querySelectorAll("button[data-action=download]")).toHaveLength(1);
  await userEvent.click(screen.getByRole("button", { name: "Picture (SVG)" }));
  expect(screen.getByRole("status").textContent).toBe("Made: isles_2020-01-01.svg");
  await userEvent.click(screen.getByRole("button", { name: "Picture (PNG)" }));
  expect(make.mock.calls).toEqual([["svg"], ["png"]]);
});

test.each([
  ["gives none", async () => null],
  ["throws", () => Promise.reject<null>(new Error("no canvas"))],
] satisfies [string, DownloadPicture][])("one sentence says so where what makes the picture %s", async (_, make) => {
  show(make);
  await userEvent.click(screen.getByRole("button", { name: "Picture (PNG)" }));
  expect(screen.getByRole("status").textContent).toMatch(/could not be made/);
});
