/** Reads a `_headers` file as hosts do: every rule that reaches an address counts, and a header given twice has both values. */
type Rule = readonly [address: string, headers: readonly (readonly [name: string, value: string])[]];

export interface HeadersFile {
  readonly rules: readonly Rule[];
  headersFor(address: string): Readonly<Record<string, string>>;
}

export function readHeadersFile(text: string): HeadersFile {
  const rules: [string, [string, string][]][] = [];
  for (const line of text.split("\n")) {
    if (line.trim() === "" || line.startsWith("#")) continue;
    if (!/^\s/.test(line)) rules.push([line.trim(), []]);
    else {
      const [, name = "", value = ""] = /^\s+([A-Za-z-]+): (.+)$/.exec(line) ?? [];
      if (name === "") throw new Error(`No header: ${line}`);
      rules.at(-1)?.[1].push([name, value]);
    }
  }
  return {
    rules,
    headersFor(address) {
      const joined = new Map<string, string>();
      for (const [pattern, headers] of rules) {
        const parts = pattern.split("*").map((part) => part.replace(/[.?+^$()[\]{}|\\/]/g, "\\$&"));
        if (!new RegExp(`^${parts.join(".*")}$`).test(address)) continue;
        for (const [name, value] of headers) joined.set(name, joined.has(name) ? `${joined.get(name)}, ${value}` : value);
      }
      return Object.fromEntries(joined);
    },
  };
}
