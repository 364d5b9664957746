/** HTML as text, for others to paste into their pages. */

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  // A reader of HTML would make a line feed of it.
  "\r": "&#13;",
};

/** Safe in an attribute's double quotes and between tags. */
export function escaped(text: string): string {
  return text.replace(/[&<>"'\r]/g, (char) => ESCAPES[char] ?? char);
}

/** A name alone where the value is `true`; nothing where it is null. */
export type Attributes = Readonly<Record<string, string | number | true | null>>;

export function startTag(name: string, attributes: Attributes): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === null ? [] : value === true ? [key] : [`${key}="${escaped(String(value))}"`],
  );
  return `<${[name, ...written].join(" ")}>`;
}

/** `inside` is markup already. */
export function element(name: string, attributes: Attributes, inside = ""): string {
  return `${startTag(name, attributes)}${inside}</${name}>`;
}
