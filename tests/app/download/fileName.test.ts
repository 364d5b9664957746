import { expect, test } from "vitest";
import { pictureFileName } from "../../../src/app/download/fileName.ts";

test("a picture's file is named by its date, its texts and its island, each only where there is one", () => {
  const view = { date: "2026-11-24", island: "shikotan" };
  expect(pictureFileName(view, ["1855", "1956"], "svg")).toBe("four-islands_2026-11-24_1855-1956_shikotan.svg");
  expect(pictureFileName({ ...view, island: null }, [], "png")).toBe("four-islands_2026-11-24.png");
});
