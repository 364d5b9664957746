import { useMemo } from "react";
import { legendText } from "../../renderers/words/index.ts";
import { paletteOf } from "../../scene/palette.ts";
import { type Role, roleKindOf, roleSubjectOf } from "../../scene/scene.ts";
import { usePage } from "../page.ts";
import "./Legend.css";
import { RoleSwatch } from "./Swatch.tsx";

type Group = "fill" | "hatch" | "line";
const GROUPS = ["fill", "hatch", "line"] as const satisfies readonly Group[];

function groupOf(role: Role): Group {
  const kind = roleKindOf(role);
  return kind === "control" ? "fill" : kind === "claim" ? "hatch" : "line";
}

/** Every mark that the scene draws, and no other: who administers, who claims, what the texts say. */
export function Legend() {
  const { record, scene, messages } = usePage();
  const words = messages.words.legend;
  const palette = useMemo(() => paletteOf(record), [record]);
  const groups = GROUPS.map((group) => ({ group, roles: scene.legend.filter((role) => groupOf(role) === group) })).filter(
    ({ roles }) => roles.length > 0,
  );
  const isOnlyControl = groups.some(({ group, roles }) => group === "line" && roles.every((role) => roleSubjectOf(role) === "today"));
  const heads = isOnlyControl ? { ...words.groups, line: words.groups.control } : words.groups;
  return (
    <section className="legend" data-legend="" aria-label={words.heading}>
      {groups.length === 0 && <p className="legend-empty">{words.empty}</p>}
      {groups.map(({ group, roles }) => (
        <div className="legend-group" key={group} data-group={group}>
          <p className="legend-head" id={`legend-${group}`}>
            <strong>{heads[group].mark}</strong> {heads[group].meaning}
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
}
