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
  /** What was chosen: an island, the texts shown; empty for nothing. */
  readonly chosen: string;
  readonly legend: readonly PosterLegendGroup[];
  /** In place of a legend where nothing is drawn. */
  readonly empty: string;
  /** That no view on sovereignty is implied; whose geometry it is; which version. */
  readonly notes: readonly string[];
}

export interface PosterProps {
  readonly scene: Scene;
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
const LEGEND_WIDTH = 292;
const MAP_WIDTH = POSTER_SIZE.width - LEGEND_WIDTH - 2 * MARGIN;

interface PosterLayout {
  readonly height: number;
  readonly map: Size;
  readonly notes: readonly string[];
}

/** A legend that needs more room makes a taller picture: nothing of it is ever left out. */
function layoutOf(words: PosterWords): PosterLayout {
  const notes = words.notes.flatMap((note) => wrapText(note, NOTE.size, POSTER_SIZE.width - 2 * MARGIN));
  const foot = notes.length * NOTE.line + 2 * NOTE.padding;
  const legend = placedLegend(words.legend, LEGEND_WIDTH).height + 2 * MARGIN;
  const height = Math.max(POSTER_SIZE.height, Math.ceil(HEAD + legend + foot));
  return { height, map: { width: MAP_WIDTH, height: height - HEAD - foot }, notes };
}

/** The box that the map has in the picture. */
export function posterMapSize(words: PosterWords): Size {
  return layoutOf(words).map;
}

export function Poster({ scene, geometry, palette, selected, camera, words }: PosterProps) {
  const { height, map, notes } = layoutOf(words);
  const { width } = POSTER_SIZE;
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
      <svg x={0} y={HEAD} width={map.width} height={map.height} overflow="hidden" aria-hidden="true">
        <PictureMap {...{ scene, geometry, palette, selected, camera }} {...words} size={map} />
      </svg>
      <path d={`M0 ${HEAD}H${width}M${map.width} ${HEAD}V${HEAD + map.height}M0 ${HEAD + map.height}H${width}`} stroke={inkOf("line")} />
      <g transform={`translate(${map.width + MARGIN} ${HEAD + MARGIN - 4})`}>
        {words.legend.length > 0 ? (
          <PosterLegend legend={placedLegend(words.legend, LEGEND_WIDTH)} />
        ) : (
          <PosterLegend legend={placedLegend([{ mark: "", meaning: words.empty, entries: [] }], LEGEND_WIDTH)} />
        )}
      </g>
      <g fontSize={NOTE.size} fill={inkOf("ink-2")}>
        {notes.map((note, index) => (
          <text key={note} x={MARGIN} y={HEAD + map.height + NOTE.padding + NOTE.line * (index + 0.75)}>
            {note}
          </text>
        ))}
      </g>
    </svg>
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
