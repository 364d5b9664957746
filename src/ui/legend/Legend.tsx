import { memo, useMemo } from "react";
import { legendText } from "../../renderers/words/index.ts";
import { paletteOf } from "../../scene/palette.ts";
import type { Role } from "../../scene/scene.ts";
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
  const roles = compared === null ? scene.legend : [...new Set([...scene.legend, ...compared.legend])];
  const groups = legendGroupsOf(roles, words);
  // A party that was called otherwise on the second date is called by both names.
  const textOf = (role: Role) => {
    const texts = [scene, compared].flatMap((of) => (of?.legend.includes(role) ? [legendText({ record, messages }, role, of.date)] : []));
    return [...new Set(texts)].join(" / ");
  };
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
                <span>{textOf(role)}</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
});
