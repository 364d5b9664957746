import { jointLegendText } from "../../renderers/words/index.ts";
import { paletteOf } from "../../scene/palette.ts";
import type { Scene } from "../../scene/scene.ts";
import { legendGroupsOf } from "../legend/legendGroups.ts";
import { RoleSwatch } from "../legend/Swatch.tsx";
import type { SheetContext } from "./sheetContext.ts";

interface SheetLegendProps {
  readonly scenes: readonly Scene[];
  readonly context: SheetContext;
}

/** Every mark that a step's maps draw, and no other. */
export function SheetLegend({ scenes, context }: SheetLegendProps) {
  const { record, messages } = context;
  const words = messages.words.legend;
  const palette = paletteOf(record);
  const roles = [...new Set(scenes.flatMap(({ legend }) => legend))];
  return (
    <div className="sheet-legend" data-legend="">
      {roles.length === 0 && <p>{words.empty}</p>}
      {legendGroupsOf(roles, words).map(({ group, roles: own, head }) => (
        <div key={group}>
          <p className="legend-head">
            <strong>{head.mark}</strong> {head.meaning}
          </p>
          <ul>
            {own.map((role) => (
              <li className="legend-entry" key={role} data-role={role}>
                <RoleSwatch role={role} palette={palette} parties={record.parties} />
                <span>{jointLegendText(context, role, scenes)}</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
