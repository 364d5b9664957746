/** docs/editing-the-record.md says of every published file and column what it holds, and leads to files that exist. */
import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { tablesOf } from "../../scripts/publish/tables/index.ts";
import type { Table } from "../../scripts/publish/tables/table.ts";
import { LANGUAGES } from "../../src/model/language.ts";
import { record } from "../../src/record/index.ts";
import { contentOf, files } from "./published.ts";

const guide = readFileSync("docs/editing-the-record.md", "utf8");
const tables = tablesOf(record);

/** What the guide should say of a table; copy it there when a column comes. */
function sectionOf({ name, about, columns }: Table): string {
  const meanings = [...new Set(columns.map((column) => column.about))];
  const lines = meanings.map((meaning) => {
    const names = columns.filter((column) => column.about === meaning).map((column) => `\`${column.name}\``);
    return `| ${names.join(", ")} | ${meaning} |`;
  });
  return [`**\`${name}\`**: each row is ${about}.`, "", "| column | holds |", "|---|---|", ...lines].join("\n");
}

it.each(tables.map((table) => [table.name, table] as const))("the guide describes %s column by column", (_, table) => {
  expect(guide).toContain(sectionOf(table));
});

it("the guide and the page beside the data name every file", () => {
  for (const { name } of files) {
    expect(guide, name).toContain(name);
    if (name !== "README.txt") expect(contentOf("README.txt"), name).toContain(`  ${name}: `);
  }
  for (const { columns } of tables) for (const { name } of columns) expect(contentOf("README.txt")).toContain(name);
});

it("every file that the guide leads to exists", () => {
  const paths = [...guide.matchAll(/`((?:src|scripts|public|docs)\/[^`\s]*|CHANGELOG\.md)`/g)].map((match) => match[1] ?? "");
  expect(paths.length).toBeGreaterThan(15);
  expect(paths.filter((path) => !existsSync(path))).toEqual([]);
});

it("the guide has the commands that exist, and a line for each language's reader", () => {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
  for (const [, command = ""] of guide.matchAll(/npm run ([\w:]+)/g)) expect(scripts, command).toHaveProperty([command]);
  const readers = guide.split("\n").filter((line) => /^\| (?:English|Japanese|Russian) \| the team \|/.test(line));
  expect(readers).toHaveLength(LANGUAGES.length);
});
