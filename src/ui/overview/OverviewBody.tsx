import { memo, useMemo } from "react";
import { orderedParties } from "../../model/naming.ts";
import { summaryOf } from "../../renderers/words/index.ts";
import { inOrder } from "../../scene/pair.ts";
import { paletteOf } from "../../scene/palette.ts";
import type { Role } from "../../scene/scene.ts";
import { KnownTo } from "../data/KnownTo.tsx";
import { Prose } from "../details/Prose.tsx";
import { useWordsContext } from "../details/useWordsContext.ts";
import { PairSwatch, RoleSwatch } from "../legend/Swatch.tsx";
import { useCompared, usePage, useScene } from "../page.ts";
import { Administration } from "./Administration.tsx";
import { StoryList } from "./StoryList.tsx";
import { ViewList } from "./ViewList.tsx";
import "./Overview.css";

/** The dispute in brief, and how to read the map. Showing and hiding draws none of it again. */
export const OverviewBody = memo(function OverviewBody() {
  const { record, language, messages } = usePage();
  const words = messages.words.overview;
  const { groups } = messages.words.legend;
  const palette = useMemo(() => paletteOf(record), [record]);
  const parties = orderedParties(record);
  const drawing = record.instruments.find((instrument) => instrument.layer !== null && instrument.boundaries.length > 0);
  const line: Role = `boundary:${drawing?.layer ?? "today"}`;
  return (
    <>
      <h2 className="overview-title" id="overview-title">
        {words.about}
      </h2>
      <p className="overview-lede">
        <Prose text={record.region.overview} language={language} />
      </p>
      <StoryList />
      <h3 className="overview-heading">{words.shown}</h3>
      <p className="overview-note" data-summary>
        <Summary />
      </p>
      <ViewList />
      <Administration />
      <h3 className="overview-heading">{words.howToRead}</h3>
      <dl className="overview-key">
        <div>
          <dt>
            <PairSwatch roles={parties.map((party): Role => `control:${party.id}`)} palette={palette} parties={record.parties} />
            {groups.fill.mark}
          </dt>
          <dd>{groups.fill.meaning}</dd>
        </div>
        <div>
          <dt>
            <PairSwatch roles={parties.map((party): Role => `claim:${party.id}`)} palette={palette} parties={record.parties} />
            {groups.hatch.mark}
          </dt>
          <dd>{groups.hatch.meaning}</dd>
        </div>
        <div>
          <dt>
            <RoleSwatch role={line} palette={palette} parties={record.parties} />
            {groups.line.mark}
          </dt>
          <dd>{groups.line.meaning}</dd>
        </div>
      </dl>
      <h3 className="overview-heading">{words.order}</h3>
      <p className="overview-note">
        <Prose text={record.region.orderRule} language={language} />
      </p>
      <p className="overview-note">
        <Prose text={record.region.disclaimer} language={language} />
      </p>
      <p className="overview-note">
        <KnownTo />
      </p>
    </>
  );
});

/** What the map shows, or each of two, while no island is chosen: it is seen at no other time. */
function Summary() {
  const context = useWordsContext();
  const said = inOrder(useScene(), useCompared()).map((scene) => summaryOf(context, scene, null));
  return <Prose text={said.join(context.language === "ja" ? "" : " ")} language={context.language} />;
}
