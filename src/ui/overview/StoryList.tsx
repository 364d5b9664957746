import type { MouseEvent } from "react";
import { Prose } from "../details/Prose.tsx";
import { usePage } from "../page.ts";

/** The stories that a reader may be led through: pages of their own, and here, where a script runs, steps beside the map. */
export function StoryList() {
  const { record, language, messages, dispatch, storyAddress } = usePage();
  if (record.stories.length === 0) return null;
  const open = (event: MouseEvent, story: string) => {
    if (event.button !== 0 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    dispatch({ type: "setStep", story, step: 1 });
  };
  return (
    <>
      <h3 className="overview-heading">{messages.words.overview.stories}</h3>
      <ul className="overview-lede">
        {record.stories.map(({ id, title }) => (
          <li key={id}>
            <a href={storyAddress(id)} onClick={(event) => open(event, id)}>
              <Prose text={title} language={language} />
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
