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

/** Safe in an attribute's double quotes and between tags. What turns the direction of a text shows as a number and cannot turn the code. */
export function escaped(text: string): string {
  return text.replace(/[&<>"'\r\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, (char) => ESCAPES[char] ?? `&#x${hex(char)};`);
}

function hex(char: string): string {
  return char.charCodeAt(0).toString(16);
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
