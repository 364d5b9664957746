// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { IslandList } from "../../src/ui/overview/IslandList.tsx";
import { Overview } from "../../src/ui/overview/Overview.tsx";
import { OverviewBody } from "../../src/ui/overview/OverviewBody.tsx";
import { APage, textOf } from "./aPage.tsx";

afterEach(cleanup);

test("the list has one button for each island whose status is disputed, and marks the chosen one", async () => {
  const user = userEvent.setup();
  render(
    <APage>
      <IslandList />
      <Overview>
        <OverviewBody />
      </Overview>
    </APage>,
  );
  const list = screen.getByRole("navigation", { name: "The islands" });
  const buttons = within(list).getAllByRole("button");
  expect(buttons.map((button) => button.getAttribute("data-island"))).toEqual(["gull", "tern"]);
  expect(document.querySelectorAll("button[data-island]")).toHaveLength(2);
  const name = "gull of the east / gull of the west gull of the east* · gull of the west*";
  expect(screen.getByRole("button", { name })).toBe(buttons[0]);

  await user.click(screen.getByRole("button", { name: /^tern/ }));
  expect(screen.getByRole("button", { name: /^tern/ }).getAttribute("aria-current")).toBe("true");
  expect(screen.getByRole("button", { name: /^gull/ }).hasAttribute("aria-current")).toBe(false);
  expect(document.querySelectorAll("button[data-island]")).toHaveLength(2);
});

test("the pointer and the focus on a button are told to the map", async () => {
  const user = userEvent.setup();
  const onHover = vi.fn();
  render(
    <APage onHover={onHover}>
      <IslandList />
    </APage>,
  );
  await user.hover(screen.getByRole("button", { name: /^tern/ }));
  expect(onHover).toHaveBeenLastCalledWith("tern");
  await user.unhover(screen.getByRole("button", { name: /^tern/ }));
  expect(onHover).toHaveBeenLastCalledWith(null);
  await user.tab();
  expect(onHover).toHaveBeenLastCalledWith("gull");
});

test("the overview is there until an island is chosen", async () => {
  const user = userEvent.setup();
  render(
    <APage>
      <IslandList />
      <Overview>
        <OverviewBody />
      </Overview>
    </APage>,
  );
  const overview = screen.getByRole("region", { name: "The dispute in brief" });
  expect(textOf(overview)).toContain("East and West both claim two islands.");
  expect(textOf(overview)).toContain("In the order of the alphabet.");
  expect(textOf(overview)).toContain("Lines imply no view.");
  expect(textOf(overview)).toContain("Fillwho administers");
  await user.click(screen.getByRole("button", { name: /^gull/ }));
  expect(screen.queryByRole("region", { name: "The dispute in brief" })).toBeNull();
});

test("how to read the map shows both parties' samples, never one alone", () => {
  render(
    <APage>
      <Overview>
        <OverviewBody />
      </Overview>
    </APage>,
  );
  const [fill, hatch] = document.querySelectorAll(".swatch-pair");
  expect(fill?.textContent).toBe("EW");
  expect(hatch?.querySelectorAll("svg")).toHaveLength(2);
});
