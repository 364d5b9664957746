import { memo, useDeferredValue, useMemo } from "react";
import { partyOf, partyStyleAt } from "../../model/naming.ts";
import type { TerritoryId } from "../../model/territory.ts";
import { formatDate, territoryName } from "../../renderers/words/index.ts";
import { paletteOf } from "../../scene/palette.ts";
import { useWordsContext } from "../details/useWordsContext.ts";
import { useIsland, usePage } from "../page.ts";
import { DateLine } from "./DateLine.tsx";
import { laneOf, type Stretch } from "./lane.ts";
import { percent } from "./percent.ts";
import { textWidth } from "./tickLabels.ts";
import { positionOf, type TimelineScale } from "./timelineScale.ts";

export interface TimelineLaneProps {
  readonly scale: TimelineScale;
  readonly width: number;
}

const HEIGHT = 15;

/** Who administered the chosen territory; with none chosen, all that are disputed. */
export const TimelineLane = memo(function TimelineLane(props: TimelineLaneProps) {
  // The details of a chosen island go first.
  return <LaneOf {...props} island={useDeferredValue(useIsland())} />;
});

interface LaneOfProps extends TimelineLaneProps {
  readonly island: TerritoryId | null;
}

const LaneOf = memo(function LaneOf({ scale, width, island }: LaneOfProps) {
  const { messages } = usePage();
  const context = useWordsContext();
  const { language, record, today } = context;
  const words = messages.interface.timeline;
  const territories = useMemo(
    () => record.territories.filter(({ id, disputed }) => (island === null ? disputed : id === island)).map(({ id }) => id),
    [record, island],
  );
  const lane = useMemo(() => laneOf({ record, messages }, territories), [record, messages, territories]);
  const palette = useMemo(() => paletteOf(record), [record]);
  const whose = island === null ? words.allFour : territoryName(context, island);
  const shortName = ({ administeredBy, from }: Stretch) => {
    if (administeredBy === null) return words.differs;
    const party = partyOf(record, administeredBy);
    return party ? partyStyleAt(party, from).name : messages.words.undivided;
  };
  return (
    <>
      <svg className="timeline-lane" width="100%" height={HEIGHT} aria-hidden="true">
        {lane.map((stretch, index) => {
          const [from, until] = [positionOf(stretch.from, scale), positionOf(stretch.until ?? today, scale)];
          const name = index === 0 ? words.whose(whose, shortName(stretch)) : shortName(stretch);
          const room = (until - from) * width - 16;
          const fitting = [name, shortName(stretch)].find((text) => textWidth(text) <= room);
          return (
            <svg aria-hidden="true" key={stretch.from} x={percent(from)} width={percent(until - from)} height={HEIGHT}>
              <rect
                width="100%"
                height={HEIGHT}
                fill={
                  stretch.administeredBy === null ? "var(--bg-3)" : `var(--${palette.paintOf(`control:${stretch.administeredBy}`).color})`
                }
              />
              <rect className="timeline-lane-edge" width="100%" height={HEIGHT} />
              {fitting && (
                <text className="timeline-lane-name" x="8" y={HEIGHT - 3.5}>
                  {fitting}
                </text>
              )}
            </svg>
          );
        })}
        <DateLine scale={scale} from={0} to={HEIGHT} />
      </svg>
      <ul className="visually-hidden" aria-label={words.lane(whose)}>
        {lane.map((stretch) => (
          <li key={stretch.from}>
            {stretch.text === "" ? words.differs : stretch.text}
            {": "}
            {messages.words.date.period(formatDate(stretch.from, language), stretch.until && formatDate(stretch.until, language))}
          </li>
        ))}
      </ul>
    </>
  );
});
