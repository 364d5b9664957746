/** From the steps that an author has collected to what can be pasted. */
import { titleOf } from "../../../renderers/words/index.ts";
import { defaultViewOf, type View, type ViewRules } from "../../../view/view.ts";
import type { PageData } from "../../page.ts";
import type { AuthorWords } from "../useWordsIn.ts";
import type { DraftStep } from "./storyDraft.ts";
import type { StoryFacts } from "./storySnippets.ts";

type PageParts = Pick<PageData, "addressOf" | "site">;

/** In the language of `words`. */
export function authoredStory(
  { addressOf, site }: PageParts,
  steps: readonly DraftStep[],
  rules: ViewRules,
  words: Omit<AuthorWords, "sceneOf">,
): StoryFacts {
  const { language, record, messages, share } = words;
  const title = (view: View) => titleOf({ record, messages, language, today: rules.today }, view);
  const address = (view: View, kind: "full" | "embed") => site.fullAddress(addressOf(view, rules, language, kind));
  const usual = defaultViewOf(rules);
  return {
    language,
    script: site.fullAddress(site.fileAddress("embed.js")),
    full: address(usual, "full"),
    link: share.embed.linkText(title(usual)),
    steps: steps.map(({ view, caption }) => ({
      frame: address(view, "embed"),
      full: address(view, "full"),
      title: title(view),
      caption,
    })),
  };
}
