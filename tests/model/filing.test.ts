import { expect, test } from "vitest";
import { filing, groupedBy } from "../../src/model/filing.ts";
import { deepFreeze } from "../fixtures/deepFreeze.ts";

const birds = deepFreeze([
  { kind: "gull", name: "first" },
  { kind: "tern", name: "second" },
  { kind: "gull", name: "third" },
]);

test("a list is read once, however often it is asked", () => {
  let read = 0;
  const byKind = filing(({ kind }: { readonly kind: string }) => {
    read += 1;
    return kind;
  });
  expect(byKind(birds, "gull").map(({ name }) => name)).toEqual(["first", "third"]);
  expect(byKind(birds, "tern").map(({ name }) => name)).toEqual(["second"]);
  expect(byKind(birds, "heron")).toEqual([]);
  expect(read).toBe(birds.length);
  expect(byKind(birds.slice(0, 1), "gull")).toHaveLength(1);
  expect(read).toBe(birds.length + 1);
});

test("groups and what is in them keep their order", () => {
  const groups = groupedBy(birds, ({ kind }) => kind);
  expect([...groups].map(([kind, group]) => [kind, ...group.map(({ name }) => name)])).toEqual([
    ["gull", "first", "third"],
    ["tern", "second"],
  ]);
});
