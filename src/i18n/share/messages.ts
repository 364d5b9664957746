/** Words of the dialogue with which a view is passed on: they come with it. */
import type { AuthorStoryMessages } from "./story/messages.ts";

export interface CitationParts {
  readonly author: string;
  readonly title: string;
  /** Null where none is on. */
  readonly layers: string | null;
  readonly version: string;
  /** Days as the language writes them. */
  readonly knownTo: string;
  readonly shown: string;
  /** Whether two days are shown, and compared. */
  readonly isPair: boolean;
  readonly accessed: string;
  readonly address: string;
  /** The address is the name of a file, and is on no web. */
  readonly isFile: boolean;
}

export interface CitationMessages {
  readonly reference: (parts: CitationParts) => string;
  /** "Interactive map". */
  readonly kind: string;
  /** What a field of its own exists for in no bibliography. */
  readonly note: (parts: CitationParts) => string;
}

type Part = "island" | "layers" | "date" | "compare" | "map" | "theme";

export interface ShareMessages {
  readonly heading: string;
  readonly close: string;
  readonly parts: Readonly<Record<"share" | "embed" | "story" | "cite", string>>;
  readonly copy: string;
  readonly copied: string;
  /** The browser did not allow it: the text has been selected. */
  readonly copyFailed: string;
  readonly address: string;
  readonly addressNote: string;
  /** Hands the address to the system's own list of ways to pass it on. */
  readonly send: string;
  readonly embed: {
    readonly lede: string;
    readonly view: string;
    readonly preview: string;
    /** Where the preview is narrower than the frame will be. */
    readonly previewNarrow: string;
    readonly language: string;
    readonly theme: string;
    readonly island: string;
    readonly noIsland: string;
    readonly date: string;
    readonly today: string;
    readonly dateOfToday: string;
    readonly dateFixed: (date: string) => string;
    readonly outside: (first: string, last: string) => string;
    readonly layers: string;
    readonly map: string;
    /** Keeps the second map. */
    readonly compare: (date: string) => string;
    readonly engine: string;
    readonly engines: Readonly<Record<"auto" | "eager" | "never", string>>;
    readonly size: string;
    readonly sizes: Readonly<Record<"wide" | "column" | "phone", string>>;
    readonly width: string;
    readonly fullWidth: string;
    readonly height: string;
    readonly codes: string;
    /** What stands in the author's page, in the language of the map. */
    readonly frameTitle: (title: string) => string;
    readonly linkText: (title: string) => string;
    readonly code: Readonly<Record<"iframe" | "element" | "link" | "picture", { readonly name: string; readonly note: string }>>;
    /** Of the address alone: which pages a site that asks for it is given, or that there is none. */
    readonly discovered: string;
    readonly notDiscovered: string;
    readonly isDiscovered: string;
    readonly pictureSame: (title: string) => string;
    readonly pictureDiffers: (title: string, parts: readonly Part[]) => string;
    readonly hosts: string;
    readonly hostNotes: readonly string[];
  };
  readonly story: AuthorStoryMessages;
  readonly cite: {
    readonly lede: string;
    /** In place of the lede, in a copy that is one file. */
    readonly file: string;
    readonly reference: string;
    readonly bibtex: string;
    /** Where the view shows positions, and the day is the reader's own. */
    readonly positionsOfToday: string;
    readonly pin: string;
    readonly pinNote: (version: string, knownTo: string) => string;
  };
  readonly citation: CitationMessages;
}
