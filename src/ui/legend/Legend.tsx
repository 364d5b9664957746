import { memo, useMemo } from "react";
import { jointLegendText } from "../../renderers/words/index.ts";
import { inOrder, jointLegend } from "../../scene/pair.ts";
import { paletteOf } from "../../scene/palette.ts";
import { useCompared, usePage, useScene } from "../page.ts";
import "./Legend.css";
import { legendGroupsOf } from "./legendGroups.ts";
import { RoleSwatch } from "./Swatch.tsx";

/** Every mark that the scene draws, and no other: who administers, who claims, what the texts say. */
export const Legend = memo(function Legend() {
  const { record, messages } = usePage();
  const [scene, compared] = [useScene(), useCompared()];
  const words = messages.words.legend;
  const palette = useMemo(() => paletteOf(record), [record]);
  const scenes = inOrder(scene, compared);
  const groups = legendGroupsOf(jointLegend(record, scenes), words);
  return (
    <section className="legend" data-legend="" aria-label={words.heading}>
      {groups.length === 0 && <p className="legend-empty">{words.empty}</p>}
      {groups.map(({ group, roles, head }) => (
        <div className="legend-group" key={group} data-group={group}>
          <p className="legend-head" id={`legend-${group}`}>
            <strong>{head.mark}</strong> {head.meaning}
          </p>
          <ul className="legend-list" aria-labelledby={`legend-${group}`}>
            {roles.map((role) => (
              <li className="legend-entry" key={role} data-role={role}>
                <RoleSwatch role={role} palette={palette} parties={record.parties} />
                <span>{jointLegendText({ record, messages }, role, scenes)}</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
});
