import { expect, test } from "vitest";
import { pictureFileName } from "../../../src/app/download/fileName.ts";

test("a picture's file is named by its date, its texts and its island, each only where there is one", () => {
  const view = { date: "2026-11-24", island: "shikotan", compare: null };
  expect(pictureFileName(view, ["1855", "1956"], "svg")).toBe("four-islands_2026-11-24_1855-1956_shikotan.svg");
  expect(pictureFileName({ ...view, island: null }, [], "png")).toBe("four-islands_2026-11-24.png");
});

test("the picture of a comparison is named by both dates, the earlier first, and that of a date compared with itself by one", () => {
  const view = { date: "1880-12-31", island: null };
  expect(pictureFileName({ ...view, compare: "1860-12-31" }, ["1875"], "svg")).toBe("four-islands_1860-12-31_1880-12-31_1875.svg");
  expect(pictureFileName({ ...view, compare: "2026-11-24" }, [], "png")).toBe("four-islands_1880-12-31_2026-11-24.png");
  expect(pictureFileName({ ...view, compare: "1880-12-31" }, [], "png")).toBe("four-islands_1880-12-31.png");
});
