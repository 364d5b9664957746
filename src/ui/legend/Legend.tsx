import { memo, useMemo } from "react";
import { legendText } from "../../renderers/words/index.ts";
import { paletteOf } from "../../scene/palette.ts";
import { usePage, useScene } from "../page.ts";
import "./Legend.css";
import { legendGroupsOf } from "./legendGroups.ts";
import { RoleSwatch } from "./Swatch.tsx";

/** Every mark that the scene draws, and no other: who administers, who claims, what the texts say. */
export const Legend = memo(function Legend() {
  const { record, messages } = usePage();
  const scene = useScene();
  const words = messages.words.legend;
  const palette = useMemo(() => paletteOf(record), [record]);
  const groups = legendGroupsOf(scene.legend, words);
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
                <span>{legendText({ record, messages }, role, scene.date)}</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
});
