import { expect, test } from "vitest";
import { readCorrectionsUrl } from "../../scripts/vite/correctionsUrl.ts";

test.each([undefined, "", "  "])("without an address (%j) there is none", (given) => {
  expect(readCorrectionsUrl(given)).toBeNull();
});

test.each([
  ["https://example.org/corrections?a=1", "https://example.org/corrections?a=1"],
  [" mailto:editor@example.org ", "mailto:editor@example.org"],
  ["mailto:editor@example.org?subject=Correction", "mailto:editor@example.org?subject=Correction"],
])("%s is taken", (given, read) => {
  expect(readCorrectionsUrl(given)).toBe(read);
});

test.each(["http://example.org/", "javascript:alert(1)", "data:text/html,x", "example.org", "editor@example.org", "mailto:", "https://"])(
  "%s stops the build",
  (given) => {
    expect(() => readCorrectionsUrl(given)).toThrow("CORRECTIONS_URL must be an https: or mailto: address.");
  },
);
