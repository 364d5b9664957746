/** The names of the first picture: at shares of its frame, at their own size, once for wide maps and once for narrow ones. */
import type { LonLat } from "../../../model/territory.ts";
import type { SceneLabel } from "../../../scene/scene.ts";
import { type LabelBox, labelStyleOf, layoutOf } from "../labelLayout.ts";
import { LabelText } from "../MapLabel.tsx";
import { inkOf } from "../svgInk.ts";
import { type PictureFrame, worldPixel, zoomsOf } from "./firstPicture.ts";

type Width = "wide" | "narrow";

interface StillLabelsProps {
  readonly labels: readonly SceneLabel[];
  readonly frame: PictureFrame;
  readonly widths: readonly Width[];
  /** Names that come later are left out. */
  readonly mostZoom: number;
}

export function StillLabels({ labels, frame, widths, mostZoom }: StillLabelsProps) {
  return widths.map((width) => (
    <svg key={width} className="map-picture-labels" data-width={width} aria-hidden="true" focusable="false">
      {labels.map((label) =>
        label.places.map((place) => <StillLabel key={`${label.id} ${place.fromZoom}`} {...{ label, place, frame, width, mostZoom }} />),
      )}
    </svg>
  ));
}

interface StillLabelProps extends Pick<StillLabelsProps, "mostZoom"> {
  readonly label: SceneLabel;
  readonly place: SceneLabel["places"][number];
  readonly frame: PictureFrame;
  readonly width: Width;
}

function StillLabel({ label, place, frame, width, mostZoom }: StillLabelProps) {
  const zooms = zoomsOf(place);
  const at = shareOf(place.at, frame);
  if (zooms === null || (zooms.from ?? 0) > mostZoom) return null;
  const crowded = width === "narrow";
  const style = labelStyleOf(label.kind, crowded);
  const { lines, textAnchor, x, box } = layoutOf(label, place, style, crowded);
  if (!isInSight(at, box)) return null;
  const leader = place.leader && shareOf(place.leader, frame);
  const point = label.point && shareOf(label.point, frame);
  return (
    <g data-from={zooms.from} data-until={zooms.until}>
      {leader && (
        <line
          x1={percent(at[0])}
          y1={percent(at[1])}
          x2={percent(leader[0])}
          y2={percent(leader[1])}
          stroke={inkOf("ink-2")}
          strokeWidth={0.9}
        />
      )}
      {point && <circle cx={percent(point[0])} cy={percent(point[1])} r={2.2} fill={inkOf("bg")} stroke={inkOf("ink")} strokeWidth={1.3} />}
      <svg
        aria-hidden="true"
        x={percent(at[0])}
        y={percent(at[1])}
        className={style.water ? "map-labels-water" : undefined}
        textAnchor={textAnchor}
      >
        {lines.map((line) => (
          <LabelText key={line.y} line={line} style={style} selected={false} x={x} y={line.y} />
        ))}
      </svg>
    </g>
  );
}

type Share = readonly [x: number, y: number];

function shareOf(at: LonLat, frame: PictureFrame): Share {
  const [x, y] = worldPixel(at);
  return [(x - frame.x) / frame.width, (y - frame.y) / frame.height];
}

/** Pixels of a frame in a window of usual size, and of what is open around it. */
const USUAL = { width: 560, height: 400, left: 110, right: 130, top: 40, bottom: 110 } as const;

/** A name that would be cut off, or lie under a card, is left for the map that knows its window. */
function isInSight([x, y]: Share, { left, right, top, bottom }: LabelBox): boolean {
  const [atX, atY] = [x * USUAL.width, y * USUAL.height];
  return (
    atX + left > -USUAL.left &&
    atX + right < USUAL.width + USUAL.right &&
    atY + top > -USUAL.top &&
    atY + bottom < USUAL.height + USUAL.bottom
  );
}

const percent = (share: number) => `${(share * 100).toFixed(2)}%`;
