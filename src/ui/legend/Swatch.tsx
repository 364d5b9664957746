import type { RecordOutline } from "../../model/outline.ts";
import type { HatchPaint, Paint, Palette } from "../../scene/palette.ts";
import { type Role, roleKindOf, roleSubjectOf } from "../../scene/scene.ts";

const WIDTH = 36;
const HEIGHT = 16;
/** Strokes stand closer in a small sample than on the map. */
const CLOSER = 0.7;

/** Strokes over a box; what runs beyond it is cut off by the picture's edge. In steps, all alike, which pack to next to nothing. */
function hatchPath({ angle, pitch }: HatchPaint, width: number, height: number, x = 0): string {
  const step = rounded(angle === 0 ? pitch : pitch * Math.SQRT2 * CLOSER);
  const count = Math.ceil((angle === 0 ? height : width + height) / step);
  if (angle === 0) return `M${x} ${rounded(step / 2)}h${width}${`m${-width} ${step}h${width}`.repeat(count - 1)}`;
  const [from, rise] = angle > 0 ? [height, -height] : [0, height];
  const stroke = `l${height} ${rise}`;
  return `M${rounded(x + step / 2 - height)} ${from}${stroke}${`m${rounded(step - height)} ${-rise}${stroke}`.repeat(count - 1)}`;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

interface RoleSwatchProps {
  readonly role: Role;
  readonly palette: Palette;
  readonly parties: RecordOutline["parties"];
}

/** A sample of what the map draws for a role, in the same paint. */
export function RoleSwatch({ role, palette, parties }: RoleSwatchProps) {
  const party = parties.find((candidate) => candidate.id === roleSubjectOf(role));
  return (
    <svg
      className="swatch"
      width={WIDTH}
      height={HEIGHT}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      fill="none"
      aria-hidden="true"
      focusable="false"
    >
      <Sample paint={palette.paintOf(role)} isOutline={["ceded", "excluded", "left-open"].includes(roleKindOf(role))} />
      {roleKindOf(role) === "control" && party?.slot && (
        <text
          className="swatch-letter"
          x={WIDTH / 2}
          y={HEIGHT / 2 + 0.3}
          textAnchor="middle"
          dominantBaseline="central"
          fill={`var(--${party.slot}-text)`}
        >
          {party.letter}
        </text>
      )}
    </svg>
  );
}

const FRAME = { x: 0.5, y: 0.5, width: WIDTH - 1, height: HEIGHT - 1 };

function Sample({ paint, isOutline }: { readonly paint: Paint; readonly isOutline: boolean }) {
  const stroke = `var(--${paint.color})`;
  switch (paint.kind) {
    case "fill":
      return <rect {...FRAME} fill={stroke} stroke="var(--coast-d)" strokeWidth={0.9} />;
    case "hatch":
      return (
        <>
          <rect {...FRAME} fill="var(--land)" />
          <path d={hatchPath(paint, WIDTH, HEIGHT)} stroke={stroke} strokeWidth={paint.width} />
          <rect {...FRAME} stroke="var(--coast-d)" strokeWidth={0.9} />
        </>
      );
    case "line": {
      const line = { stroke, strokeWidth: paint.width, strokeDasharray: paint.dash.join(" ") || undefined, strokeLinecap: paint.cap };
      return isOutline ? (
        <rect x={2} y={2} width={WIDTH - 4} height={HEIGHT - 4} {...line} />
      ) : (
        <path d={`M2 ${HEIGHT / 2}H${WIDTH - 1}`} {...line} />
      );
    }
    case "ring":
      return (
        <rect
          x={1}
          y={1}
          width={WIDTH - 2}
          height={HEIGHT - 2}
          rx={HEIGHT / 2 - 1}
          fill={stroke}
          fillOpacity={paint.fillOpacity}
          stroke={stroke}
          strokeWidth={paint.width}
          strokeDasharray={paint.dash.join(" ")}
        />
      );
    case "dot":
      return (
        <circle
          cx={WIDTH / 2}
          cy={HEIGHT / 2}
          r={paint.radius}
          fill={paint.hollow ? "var(--bg)" : stroke}
          stroke={stroke}
          strokeWidth={1.6}
        />
      );
  }
}

interface PairSwatchProps {
  /** The same mark of each party, in the reader's order. */
  readonly roles: readonly Role[];
  readonly palette: Palette;
  readonly parties: RecordOutline["parties"];
}

/** Samples side by side: one party's alone would teach a bias. */
export function PairSwatch(props: PairSwatchProps) {
  return (
    <span className="swatch-pair">
      {props.roles.map((role) => (
        <RoleSwatch key={role} role={role} palette={props.palette} parties={props.parties} />
      ))}
    </span>
  );
}

/** Wider than any box it runs along. */
const STRIP = { width: 900, height: 7 };

/** A hatch along the top edge of a box. */
export function HatchStrip({ paint }: { readonly paint: Paint }) {
  if (paint.kind !== "hatch") return null;
  return (
    <svg className="swatch-strip" width="100%" height={STRIP.height} aria-hidden="true" focusable="false">
      <path d={hatchPath(paint, STRIP.width, STRIP.height)} stroke={`var(--${paint.color})`} strokeWidth={paint.width} fill="none" />
    </svg>
  );
}
