/** A still picture of a view that stands alone: title, date, map, legend, and what must never be cut off it. */
import type { GeometryIndex } from "../../../model/geometry.ts";
import type { Language } from "../../../model/language.ts";
import type { ScriptName } from "../../../model/name.ts";
import type { TerritoryId } from "../../../model/territory.ts";
import type { Size } from "../../../scene/camera.ts";
import type { Palette } from "../../../scene/palette.ts";
import type { Scene } from "../../../scene/scene.ts";
import type { Camera } from "../../../view/view.ts";
import { inkOf } from "../svgInk.ts";
import { PictureMap, type PictureMapWords } from "./PictureMap.tsx";
import { PosterLegend, type PosterLegendGroup, placedLegend } from "./PosterLegend.tsx";
import { TEXT_FONTS } from "./standaloneSvg.ts";
import { textWidth, wrapText } from "./wrapText.ts";

/** Everything that a picture says, ready to be set. */
export interface PosterWords extends PictureMapWords {
  readonly language: Language;
  /** Title and description for those who do not see it. */
  readonly title: string;
  readonly description: string;
  /** The region by both its names. */
  readonly names: readonly ScriptName[];
  readonly subtitle: string;
  readonly date: string;
  /** The days of two maps beside one another, the earlier first; empty for one map. */
  readonly days: readonly string[];
  /** What changed between them; empty for one map. */
  readonly said: string;
  /** What was chosen: an island, the texts shown; empty for nothing. */
  readonly chosen: string;
  readonly legend: readonly PosterLegendGroup[];
  /** In place of a legend where nothing is drawn. */
  readonly empty: string;
  /** That no view on sovereignty is implied; whose geometry it is; which version. */
  readonly notes: readonly string[];
}

export interface PosterProps {
  /** One, or two to be compared, the earlier first. */
  readonly scenes: readonly Scene[];
  readonly geometry: GeometryIndex;
  readonly palette: Palette;
  readonly selected: TerritoryId | null;
  /** Of the map's own box: see `posterMapSize`. */
  readonly camera: Camera;
  readonly words: PosterWords;
}

export const POSTER_SIZE: Size = { width: 1200, height: 675 };
const MARGIN = 24;
const HEAD = 74;
const NOTE = { size: 11.5, line: 16, padding: 12 } as const;
const SAID = { size: 14, line: 20, padding: 12 } as const;
const DAY = { size: 14, height: 27, padding: 10, inset: 12 } as const;
/** Between two maps. */
const GAP = 2;
/** Of two maps, where names stand and degrees would lie over them. */
const EDGE = 60;
const LEGEND_WIDTH = 292;
const MAP_WIDTH = POSTER_SIZE.width - LEGEND_WIDTH - 2 * MARGIN;

interface PosterLayout {
  readonly height: number;
  /** Of each map. */
  readonly map: Size;
  readonly said: readonly string[];
  readonly notes: readonly string[];
}

/** A legend that needs more room makes a taller picture: nothing of it is ever left out. */
function layoutOf(words: PosterWords): PosterLayout {
  const room = POSTER_SIZE.width - 2 * MARGIN;
  const notes = words.notes.flatMap((note) => wrapText(note, NOTE.size, room));
  const said = words.said === "" ? [] : wrapText(words.said, SAID.size, room);
  const foot = saidHeight(said) + notes.length * NOTE.line + 2 * NOTE.padding;
  const legend = placedLegend(words.legend, LEGEND_WIDTH).height + 2 * MARGIN;
  const height = Math.max(POSTER_SIZE.height, Math.ceil(HEAD + legend + foot));
  const width = words.days.length === 0 ? MAP_WIDTH : (MAP_WIDTH - GAP) / 2;
  return { height, map: { width, height: height - HEAD - foot }, said, notes };
}

function saidHeight(said: readonly string[]): number {
  return said.length === 0 ? 0 : said.length * SAID.line + 2 * SAID.padding;
}

/** The box that each map has in the picture. */
export function posterMapSize(words: PosterWords): Size {
  return layoutOf(words).map;
}

export function Poster({ scenes, geometry, palette, selected, camera, words }: PosterProps) {
  const { height, map, said, notes } = layoutOf(words);
  const { width } = POSTER_SIZE;
  const foot = HEAD + map.height;
  const isPair = words.days.length > 0;
  const covered = isPair ? [cornerOf(words), { x: map.width - EDGE, y: 0, width: EDGE, height: map.height }] : [];
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      lang={words.language}
      fontFamily={TEXT_FONTS}
      fill={inkOf("ink")}
    >
      <title>{words.title}</title>
      <desc>{words.description}</desc>
      <rect width={width} height={height} fill={inkOf("bg")} />
      <PosterHead words={words} />
      {scenes.map((scene, index) => (
        <svg
          key={scene.date}
          x={index * (map.width + GAP)}
          y={HEAD}
          width={map.width}
          height={map.height}
          overflow="hidden"
          aria-hidden="true"
        >
          <PictureMap
            {...{ scene, geometry, palette, selected, camera, covered }}
            {...words}
            prefix={index === 0 ? "map" : "second"}
            scaleAt={isPair ? "left" : "right"}
            size={map}
          />
          <PosterDay day={words.days[index]} />
        </svg>
      ))}
      <path d={`M0 ${HEAD}H${width}M${MAP_WIDTH} ${HEAD}V${foot}M0 ${foot}H${width}`} stroke={inkOf("line")} />
      <g transform={`translate(${MAP_WIDTH + MARGIN} ${HEAD + MARGIN - 4})`}>
        {words.legend.length > 0 ? (
          <PosterLegend legend={placedLegend(words.legend, LEGEND_WIDTH)} />
        ) : (
          <PosterLegend legend={placedLegend([{ mark: "", meaning: words.empty, entries: [] }], LEGEND_WIDTH)} />
        )}
      </g>
      {said.length > 0 && <Paragraph lines={said} y={foot} fill={inkOf("ink")} {...SAID} />}
      <Paragraph lines={notes} y={foot + saidHeight(said)} fill={inkOf("ink-2")} {...NOTE} />
    </svg>
  );
}

interface ParagraphProps {
  readonly lines: readonly string[];
  readonly y: number;
  readonly fill: string;
  readonly size: number;
  readonly line: number;
  readonly padding: number;
}

function Paragraph({ lines, y, fill, size, line, padding }: ParagraphProps) {
  return (
    <g fontSize={size} fill={fill}>
      {lines.map((text, index) => (
        <text key={text} x={MARGIN} y={y + padding + line * (index + 0.75)}>
          {text}
        </text>
      ))}
    </g>
  );
}

/** What the longest day covers of a map. */
function cornerOf({ days }: PosterWords) {
  const width = Math.max(...days.map((day) => textWidth(day, DAY.size))) + 2 * DAY.padding;
  return { x: DAY.inset, y: DAY.inset, width, height: DAY.height };
}

/** The day of one of two maps, in its corner. */
function PosterDay({ day }: { readonly day: string | undefined }) {
  if (day === undefined) return null;
  const { size, height, padding, inset } = DAY;
  return (
    <g transform={`translate(${inset} ${inset})`} fontSize={size} fontWeight={600}>
      <rect width={textWidth(day, size) + 2 * padding} height={height} rx={4} fill={inkOf("bg")} stroke={inkOf("line")} />
      <text x={padding} y={height / 2 + size * 0.355}>
        {day}
      </text>
    </g>
  );
}

function PosterHead({ words }: { readonly words: PosterWords }) {
  const right = POSTER_SIZE.width - MARGIN;
  const room = POSTER_SIZE.width - 2 * MARGIN - textWidth(words.subtitle, 13) - MARGIN;
  // A long list of texts is in the legend anyway; cut short it would mislead.
  const chosen = textWidth(words.chosen, 13) <= Math.max(room, 0) ? words.chosen : "";
  return (
    <>
      <text x={MARGIN} y={33} fontSize={22} fontWeight={680}>
        {words.names.map(({ text, lang }, index) => (
          <tspan key={text} lang={lang}>
            {index > 0 ? ` / ${text}` : text}
          </tspan>
        ))}
      </text>
      <text x={MARGIN} y={57} fontSize={13} fill={inkOf("ink-2")}>
        {words.subtitle}
      </text>
      <text x={right} y={33} fontSize={22} fontWeight={650} textAnchor="end">
        {words.date}
      </text>
      {chosen === "" ? null : (
        <text x={right} y={57} fontSize={13} fill={inkOf("ink-2")} textAnchor="end">
          {chosen}
        </text>
      )}
    </>
  );
}
