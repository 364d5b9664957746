import { expect, test } from "vitest";
import { publishedFiles } from "../../scripts/publish/publishedFiles.ts";
import { readGeometry } from "../../scripts/publish/readGeometry.ts";
import { record } from "../../src/record/index.ts";
import { DATA_FILES } from "../../src/ui/data/dataFiles.ts";

test("the interface offers every published file and no other", () => {
  const published = publishedFiles(record, readGeometry("."), { en: "", ja: "", ru: "" }).map(({ name }) => name);
  expect([...DATA_FILES].toSorted()).toEqual(published.toSorted());
});
