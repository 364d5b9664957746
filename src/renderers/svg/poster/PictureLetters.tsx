/** The letter of the party that administers on each area that has room for it: print without colours shows both fills alike. */
import type { GeometryIndex } from "../../../model/geometry.ts";
import type { LonLat, TerritoryId } from "../../../model/territory.ts";
import { type Pixel, project, type Size } from "../../../scene/camera.ts";
import type { Scene } from "../../../scene/scene.ts";
import type { Camera } from "../../../view/view.ts";
import { placeAt } from "../labelLayout.ts";
import { inkOf } from "../svgInk.ts";

export interface AreaLetter {
  readonly territory: TerritoryId;
  readonly at: LonLat;
  readonly text: string;
}

interface PictureLettersProps {
  readonly letters: readonly AreaLetter[];
  readonly scene: Pick<Scene, "marks" | "labels" | "pills">;
  readonly geometry: GeometryIndex;
  readonly camera: Camera;
  readonly size: Size;
}

const FONT_SIZE = 12;
/** Pixels that an area must measure either way. */
const LEAST_EXTENT = 48;
/** Pixels from the edge of the box. */
const EDGE = 14;
/** Pixels around a name, and by which a letter gives way to it. */
const NAME = { width: 60, height: 14, shift: 20 } as const;
/** Pixels around a year: there is no room beside it. */
const PILL = { width: 32, height: 20 } as const;

export function PictureLetters({ letters, scene, geometry, camera, size }: PictureLettersProps) {
  const marked = new Set(scene.marks.map(({ territory }) => territory));
  const names = scene.labels.flatMap((label) => {
    const place = placeAt(label, camera.zoom);
    return place?.anchor === "center" ? [project(place.at, camera, size)] : [];
  });
  const pills = scene.pills.map((pill) => project(pill.at, camera, size));
  return (
    <g
      fontSize={FONT_SIZE}
      fontWeight={700}
      textAnchor="middle"
      fill={inkOf("ink")}
      stroke={inkOf("bg")}
      strokeWidth={3.4}
      paintOrder="stroke"
    >
      {letters.map(({ territory, at, text }) => {
        const bounds = geometry.territories.get(territory)?.bounds;
        if (!bounds || marked.has(territory)) return null;
        const [west, south, east, north] = bounds;
        const [[left, top], [right, bottom]] = [project([west, north], camera, size), project([east, south], camera, size)];
        const [x, markY] = project(at, camera, size);
        const y = isNear(names, [x, markY], NAME) ? markY + NAME.shift : markY;
        const isSmall = Math.min(right - left, bottom - top) < LEAST_EXTENT;
        const isOutside = x < EDGE || y < EDGE || x > size.width - EDGE || y > size.height - EDGE;
        if (isSmall || isOutside || isNear(pills, [x, y], PILL)) return null;
        return (
          <text key={territory} data-part="letter" data-territory={territory} x={x.toFixed(1)} y={(y + FONT_SIZE * 0.355).toFixed(1)}>
            {text}
          </text>
        );
      })}
    </g>
  );
}

function isNear(places: readonly Pixel[], [x, y]: Pixel, { width, height }: Size): boolean {
  return places.some(([otherX, otherY]) => Math.abs(otherX - x) < width && Math.abs(otherY - y) < height);
}
