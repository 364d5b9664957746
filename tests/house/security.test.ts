/** What the sources may not hold, whoever wrote them and whatever passes review. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it, test } from "vitest";
import { LANGUAGES, localise } from "../../src/model/language.ts";
import { record } from "../../src/record/index.ts";

interface Source {
  readonly file: string;
  readonly text: string;
}

function sourcesIn(folder: string, endings: RegExp): readonly Source[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.test(entry.name) && !entry.parentPath.includes("node_modules"))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => ({ file, text: readFileSync(file, "utf8") }));
}

const CODE = [...sourcesIn("src", /\.tsx?$/), ...sourcesIn("scripts", /\.(?:tsx?|mjs)$/)];

/** Ways in which text becomes markup or code. */
const SINKS =
  /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|setHTML\w*|parseHTMLUnsafe|DOMParser|createContextualFragment|srcdoc|srcDoc)\b|\bdocument\s*\.\s*write|\bnew\s+Function\b|\beval\s*\(|javascript:/;

describe("no text becomes markup or code", () => {
  it("in any source", () => {
    expect(CODE.length).toBeGreaterThan(200);
    expect(CODE.filter(({ text }) => SINKS.test(text)).map(({ file }) => file)).toEqual([]);
  });
  test.each([
    "element.innerHTML = text;",
    "<p dangerouslySetInnerHTML={{ __html: text }} />",
    'element["insertAdjacentHTML"]("beforeend", text);',
    "document.write(text);",
    "new Popup().setHTML(text)",
    "element.setHTMLUnsafe(text)",
    "new DOMParser()",
    "range.createContextualFragment(text)",
    "<iframe srcDoc={text} />",
    "eval(text)",
    "new Function(text)",
    '<a href="javascript:void 0">',
  ])("a planted %s is found", (planted) => expect(planted).toMatch(SINKS));
});

/** Tags in JSX and in templates that open a page of their own. */
const tagsThatOpen = (text: string) =>
  [...text.matchAll(/<a\b[^<]*?(?:=>[^<]*?)*>/g)].map(([tag]) => tag).filter((tag) => /target=/.test(tag));

describe("links", () => {
  it.each(LANGUAGES)("of the record, in %s, are encrypted", (language) => {
    const addresses = JSON.stringify(localise(record, language)).match(/"(?:[a-z][a-z+.-]*:)?\/\/[^"]*"/g) ?? [];
    expect(addresses.length).toBeGreaterThan(100);
    expect(
      addresses.filter((address) => !URL.canParse(address.slice(1, -1)) || new URL(address.slice(1, -1)).protocol !== "https:"),
    ).toEqual([]);
  });
  it("that open a page of their own hand over neither this page nor its address", () => {
    const tags = CODE.flatMap(({ file, text }) => tagsThatOpen(text).map((tag) => [file, tag] as const));
    expect(tags.length).toBeGreaterThan(3);
    expect(tags.filter(([, tag]) => !tag.includes('rel="noopener noreferrer"'))).toEqual([]);
  });
});

test("nothing is kept with the reader: no cookie, no store", () => {
  const kept = /\b(?:localStorage|sessionStorage|indexedDB|cookieStore)\b|\bdocument\s*\.\s*cookie|\bcaches\s*\./;
  expect("localStorage.setItem('a', '1')").toMatch(kept);
  expect(CODE.filter(({ file, text }) => file.startsWith("src") && kept.test(text)).map(({ file }) => file)).toEqual([]);
});

describe("what is installed", () => {
  interface Package {
    readonly version?: string;
    readonly integrity?: string;
    readonly hasInstallScript?: boolean;
    readonly optional?: boolean;
    readonly resolved?: string;
  }
  type Versions = Readonly<Record<string, string>>;
  const json = <T>(file: string) => JSON.parse(readFileSync(file, "utf8")) as T;

  it.each(["package.json", "scripts/geo/package.json"])("is named by its exact version in %s", (file) => {
    const { dependencies, devDependencies, overrides, scripts } = json<Readonly<Record<string, Versions | undefined>>>(file);
    const versions = Object.entries({ ...dependencies, ...devDependencies, ...overrides });
    expect(versions.length).toBeGreaterThan(3);
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
    expect(Object.keys(scripts ?? {}).filter((name) => /^(?:pre|post)?(?:install|prepare)/.test(name))).toEqual([]);
  });
  it.each(["package-lock.json", "scripts/geo/package-lock.json"])(
    "is locked with its fingerprint in %s, and runs nothing when it comes",
    (file) => {
      const { packages } = json<{ packages: Readonly<Record<string, Package>> }>(file);
      const installed = Object.entries(packages).filter(([name]) => name !== "");
      expect(installed.length).toBeGreaterThan(5);
      expect(installed.filter(([, { version, integrity }]) => !version || !/^sha512-/.test(integrity ?? "")).map(([name]) => name)).toEqual(
        [],
      );
      expect(installed.filter(([, { hasInstallScript, optional }]) => hasInstallScript && !optional).map(([name]) => name)).toEqual([]);
    },
  );
});

describe("the workflows", () => {
  const workflows = sourcesIn(".github/workflows", /\.ya?ml$/);
  it("use actions by the hash of their code, with the version beside it", () => {
    const used = workflows.flatMap(({ text }) => [...text.matchAll(/uses:\s*(.+)/g)].map(([, name = ""]) => name));
    expect(used.length).toBeGreaterThan(3);
    expect(used.filter((name) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(name))).toEqual([]);
  });
  it("may do nothing but what a job asks for, and install without running anybody's code", () => {
    for (const { text } of workflows) {
      expect(text).toMatch(/^permissions: \{\}$/m);
      expect(text).not.toMatch(/pull_request_target|permissions: write-all/);
      for (const [install] of text.matchAll(/npm (?:ci|install|i)\b.*/g)) expect(install).toContain("--ignore-scripts");
    }
  });
});

test("there is a policy for those who find a weakness, and a guide for those who host the site", () => {
  for (const file of ["SECURITY.md", "docs/hosting.md"]) expect(existsSync(file)).toBe(true);
  expect(readFileSync("README.md", "utf8")).toMatch(
    /\(SECURITY\.md\)[\s\S]*\(docs\/hosting\.md\)|\(docs\/hosting\.md\)[\s\S]*\(SECURITY\.md\)/,
  );
});
