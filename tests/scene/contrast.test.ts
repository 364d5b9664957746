/** Contrast by WCAG 2 and sight without one kind of cone, computed from the tokens and the palette, so that no colour changes unmeasured. */
import { describe, expect, it } from "vitest";
import { localise } from "../../src/model/language.ts";
import { record } from "../../src/record/index.ts";
import { COAST, type Paint, paletteOf, SELECTION } from "../../src/scene/palette.ts";
import { type Role, type RoleKind, roleKindOf, roleSubjectOf } from "../../src/scene/scene.ts";
import { type Theme, TOKENS, type Token } from "../../src/scene/tokens.ts";

const THEMES = ["light", "dark"] as const satisfies readonly Theme[];
const TEXT_FLOOR = 4.5;
const MARK_FLOOR = 3;

type Light = readonly [red: number, green: number, blue: number];

function lightOf(theme: Theme, token: Token): Light {
  const channel = (start: number) => {
    const value = Number.parseInt(TOKENS[theme][token].slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}
const luminanceOf = ([red, green, blue]: Light): number => 0.2126 * red + 0.7152 * green + 0.0722 * blue;
function contrast(theme: Theme, one: Token, other: Token): number {
  const [a, b] = [luminanceOf(lightOf(theme, one)), luminanceOf(lightOf(theme, other))];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}
const below = (theme: Theme, floor: number, tokens: readonly Token[], grounds: readonly Token[]): readonly string[] =>
  tokens.flatMap((token) =>
    grounds
      .map((ground) => ({ ground, ratio: contrast(theme, token, ground) }))
      .filter(({ ratio }) => ratio < floor)
      .map(({ ground, ratio }) => `${token} on ${ground}: ${ratio.toFixed(2)}`),
  );

const here = localise(record, "en");
const palette = paletteOf(here);
const KINDS_OF_LAYERS = [
  "boundary",
  "landing",
  "excluded",
  "renounced",
  "left-open",
  "promised",
  "named-as-issue",
  "ceded",
] as const satisfies readonly RoleKind[];
const PARTIES = here.parties.filter(({ slot }) => slot !== null);
const ofParties = (kind: "control" | "claim"): readonly Role[] => PARTIES.map(({ id }): Role => `${kind}:${id}`);
/** More than is ever drawn: every kind of mark for every layer. */
const ROLES: readonly Role[] = [
  ...ofParties("control"),
  "control:undivided",
  ...ofParties("claim"),
  "boundary:today",
  ...KINDS_OF_LAYERS.flatMap((kind) => here.layers.map(({ id }): Role => `${kind}:${id}`)),
];
const FILLS = ["first-tint", "second-tint", "undivided-tint"] as const satisfies readonly Token[];
const LAND = ["land", ...FILLS] as const satisfies readonly Token[];
const SURFACES = ["bg", "bg-2", "bg-3"] as const satisfies readonly Token[];

describe.each(THEMES)("contrast in the %s theme", (theme) => {
  it.each<{ what: string; text: readonly Token[]; on: readonly Token[] }>([
    { what: "text of the page", text: ["ink", "ink-2", "ink-3"], on: SURFACES },
    { what: "names on the map, on land and in their halo", text: ["ink", "ink-2"], on: ["sea", ...LAND] },
    { what: "names of waters, degrees", text: ["sea-t", "grat-t"], on: ["sea", "wl-0", "wl-1", "wl-2"] },
    { what: "the parties' words on the page", text: ["first-text", "second-text"], on: SURFACES },
    { what: "the first party's words on its fill", text: ["first-text"], on: ["first-tint"] },
    { what: "the second party's words on its fill", text: ["second-text"], on: ["second-tint"] },
    { what: "words about a text", text: ["treaty-text"], on: [...SURFACES, "sea", "treaty-bg"] },
    {
      what: "letters in glyphs and words on what is pressed",
      text: ["bg"],
      on: ["first-glyph", "second-glyph", "undivided-edge", "treaty", "ink"],
    },
  ])("is enough for $what", ({ text, on }) => {
    expect(below(theme, TEXT_FLOOR, text, on)).toEqual([]);
  });

  it("is enough for every mark of the map on everything it is drawn over", () => {
    const marks = ROLES.filter((role) => palette.paintOf(role).kind !== "fill");
    const colors = [...new Set(marks.map((role) => palette.paintOf(role).color))];
    const hatches = colors.filter((color) => color.endsWith("-hatch"));
    expect(hatches).toHaveLength(2);
    expect(below(theme, MARK_FLOOR, hatches, LAND)).toEqual([]);
    expect(
      below(
        theme,
        MARK_FLOOR,
        colors.filter((color) => !color.endsWith("-hatch")),
        ["sea", "wl-0", "wl-1", "wl-2", ...LAND],
      ),
    ).toEqual([]);
  });

  it("is enough for the edge of each of the areas, which its fill alone would not give", () => {
    expect(below(theme, MARK_FLOOR, [COAST.disputed.color, COAST.hovered.color], ["sea", "wl-2", ...LAND])).toEqual([]);
  });

  it("is enough for the ring of the chosen island, the focus, glyphs, and the edges of boxes", () => {
    expect(below(theme, MARK_FLOOR, [SELECTION.ring.color], [SELECTION.halo.color, "sea", ...LAND])).toEqual([]);
    expect(below(theme, MARK_FLOOR, ["ink", "ctl-edge", "first-glyph", "second-glyph", "treaty", "undivided-edge"], SURFACES)).toEqual([]);
  });

  it("is the same for both parties: fills within 6 %, marks and words within a fifth", () => {
    expect(contrast(theme, "first-tint", "second-tint")).toBeLessThan(1.06);
    for (const part of ["text", "glyph", "hatch"] as const) {
      expect(contrast(theme, `first-${part}`, `second-${part}`), part).toBeLessThan(1.2);
    }
  });
});

/** Machado, Oliveira and Fernandes 2009, severity 1, on linear light; rows for red, green, blue. */
const SIGHT: Readonly<Record<string, readonly [Light, Light, Light]>> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
  // On a grey screen or from a grey printer.
  greyscale: [
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
  ],
};
type Sight = readonly [Light, Light, Light];
const dot = ([a, b, c]: Light, [x, y, z]: Light): number => a * x + b * y + c * z;
const seen = (sight: Sight, light: Light): Light => {
  const [red, green, blue] = sight.map((row) => Math.min(1, Math.max(0, dot(row, light))));
  return [red ?? 0, green ?? 0, blue ?? 0];
};
/** CIE 1976 L*a*b*, white point D65. */
function labOf(light: Light): Light {
  const part = (value: number) => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116);
  const x = part(dot([0.4124, 0.3576, 0.1805], light) / 0.95047);
  const y = part(dot([0.2126, 0.7152, 0.0722], light));
  const z = part(dot([0.0193, 0.1192, 0.9505], light) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}
function difference(theme: Theme, sight: Sight, one: Token, other: Token): number {
  const [a, b] = [labOf(seen(sight, lightOf(theme, one))), labOf(seen(sight, lightOf(theme, other)))];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

/** What is left of a mark when its colour is taken away. */
function shapeOf(role: Role): string {
  const paint: Paint = palette.paintOf(role);
  switch (paint.kind) {
    case "fill":
      // The legend and the lists write the party's letter on it; land of two owners has none.
      return `fill ${PARTIES.find(({ id }) => id === roleSubjectOf(role))?.letter ?? "without a letter"}`;
    case "hatch":
      return `hatch ${paint.angle} ${paint.pitch}`;
    case "line":
      return `${["ceded", "excluded", "left-open"].includes(roleKindOf(role)) ? "outline" : "line"} ${paint.dash.join(" ")} ${paint.cap}`;
    case "ring":
      return `ring ${paint.dash.join(" ")}`;
    case "dot":
      return `dot ${paint.hollow ? "hollow" : "filled"}`;
  }
}

describe("without colour", () => {
  it("the parties' letters differ in every language", () => {
    for (const language of ["en", "ja", "ru"] as const) {
      const letters = localise(record, language)
        .parties.filter(({ slot }) => slot !== null)
        .map(({ letter }) => letter);
      expect(new Set(letters).size, language).toBe(letters.length);
    }
  });

  it("marks of different meaning differ in shape, dash or angle; layers of one meaning by their dated pills, and boundaries by dash too", () => {
    const bounded = here.layers.filter(({ id }) =>
      here.instruments.some((instrument) => instrument.layer === id && instrument.boundaries.length > 0),
    );
    const drawn = ROLES.filter(
      (role) => roleKindOf(role) !== "boundary" || ["today", ...bounded.map(({ id }) => id)].includes(roleSubjectOf(role)),
    );
    const meaningOf = (role: Role) => (["boundary", "control", "claim"].includes(roleKindOf(role)) ? role : roleKindOf(role));
    const meanings = new Map<string, Set<string>>();
    for (const role of drawn) meanings.set(shapeOf(role), (meanings.get(shapeOf(role)) ?? new Set()).add(meaningOf(role)));
    expect([...meanings].filter(([, among]) => among.size > 1)).toEqual([]);
  });
});

describe.each(Object.entries(SIGHT).filter(([name]) => name !== "greyscale"))("with %s", (_, sight) => {
  it.each(THEMES)("the fills, the hatches and the glyphs of the two parties still differ in colour (%s theme)", (theme) => {
    const pairs: readonly (readonly [Token, Token])[] = [
      ["first-tint", "second-tint"],
      ["first-tint", "undivided-tint"],
      ["second-tint", "undivided-tint"],
      ["first-tint", "land"],
      ["second-tint", "land"],
      ["first-hatch", "second-hatch"],
      ["first-glyph", "second-glyph"],
      ["first-text", "second-text"],
    ];
    // A difference of about 2.3 is just seen side by side.
    for (const [one, other] of pairs) expect(difference(theme, sight, one, other), `${one}, ${other}`).toBeGreaterThan(10);
  });
});

it("on a grey screen the fills are alike by design, so letters, shapes and angles carry the difference", () => {
  const { greyscale } = SIGHT;
  if (!greyscale) throw new Error("There is no grey sight.");
  for (const theme of THEMES) expect(difference(theme, greyscale, "first-tint", "second-tint")).toBeLessThan(5);
  expect(new Set(ofParties("control").map(shapeOf)).size).toBe(2);
  expect(new Set(ofParties("claim").map(shapeOf)).size).toBe(2);
});
