/** From what an author has put together to what can be pasted, with what there is to say of it. */
import { layerText, summaryOf, titleOf } from "../../renderers/words/index.ts";
import { isDefaultView, type ViewRules } from "../../view/view.ts";
import type { PageData } from "../page.ts";
import { type EmbedDraft, withEngine } from "./embedDraft.ts";
import { differencesOf, nearestPoster, type PictureDifference, type PosterView, posterViewsOf } from "./posterViews.ts";
import { type SnippetFacts, type SnippetId, snippetsOf } from "./snippets.ts";
import type { AuthorWords } from "./useWordsIn.ts";
import type { WordsOfLanguage } from "./wordsIn.ts";

export interface AuthoredEmbed {
  readonly facts: SnippetFacts;
  readonly snippets: Readonly<Record<SnippetId, string>>;
  /** What a page shows by itself: all that a site that reads oEmbed learns of. */
  readonly isPlain: boolean;
  /** What the picture shows, and in what that is not the view. */
  readonly pictured: string;
  readonly differences: readonly PictureDifference[];
}

type PageParts = Pick<PageData, "addressOf" | "site">;

/** In the language of `words`, which is the draft's own as soon as that has come. */
export function authoredEmbed({ addressOf, site }: PageParts, draft: EmbedDraft, rules: ViewRules, words: AuthorWords): AuthoredEmbed {
  const { view, engine, width, height } = draft;
  const { language, record, messages, share } = words;
  const poster = nearestPoster(posterViewsOf(record, rules), view);
  const title = titleOf({ record, messages, language, today: rules.today }, view);
  const facts: SnippetFacts = {
    language,
    frame: site.fullAddress(withEngine(addressOf(view, rules, language, "embed"), engine)),
    full: site.fullAddress(addressOf(view, rules, language, "full")),
    script: site.fullAddress(site.fileAddress("embed.js")),
    picture: site.fullAddress(site.fileAddress(`poster/${language}/${poster.name}.png`)),
    title: share.embed.frameTitle(title),
    link: share.embed.linkText(title),
    alt: pictureText(words, poster),
    width,
    height,
  };
  return {
    facts,
    snippets: snippetsOf(facts),
    isPlain: isDefaultView(view, rules),
    pictured: pictureName(words, poster),
    differences: differencesOf(poster, view),
  };
}

/** A picture that has been sent stays as it is: nothing in it is called today's. */
const NEVER = "9999-12-31";

function contextOf({ record, messages, language }: WordsOfLanguage) {
  return { record, messages, language, today: NEVER };
}

/** "16 August 1855 – Both names of the region", then the whole of what is drawn. */
function pictureText(words: WordsOfLanguage, { view }: PosterView): string {
  const context = contextOf(words);
  // The positions of the record's own day are drawn in the picture of that day.
  const scene = words.sceneOf(view, words.record.knownTo);
  return `${titleOf(context, view)}${words.language === "ja" ? "。" : ". "}${summaryOf(context, scene, null)}`;
}

/** The text that the picture is of, and its day. */
function pictureName(words: WordsOfLanguage, { name, view }: PosterView): string {
  const context = contextOf(words);
  const title = titleOf(context, view);
  return words.record.layers.some(({ id }) => id === name) ? `${layerText(context, name)}, ${title}` : title;
}

/** A build that was told where it will live says so in its head; sites that read oEmbed are given something only then. */
export function isSiteAddressKnown(): boolean {
  return document.querySelector("link[rel=canonical]") !== null;
}
