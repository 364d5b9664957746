/** A page around one region: a small record, a real scene, and a view that the region's own actions change. */
import { type ReactNode, useState } from "react";
import en from "../../src/i18n/en.ts";
import ja from "../../src/i18n/ja.ts";
import type { Messages } from "../../src/i18n/messages.ts";
import ru from "../../src/i18n/ru.ts";
import type { Language } from "../../src/model/language.ts";
import type { LocalRecord } from "../../src/model/record.ts";
import { sceneOf } from "../../src/scene/sceneOf.ts";
import { PageContext, type PageData, type Site } from "../../src/ui/page.ts";
import { reduceView } from "../../src/view/actions.ts";
import { defaultViewOf, type View, viewRulesOf } from "../../src/view/view.ts";
import { aGeometry } from "../fixtures/aGeometry.ts";
import { aRecord } from "../fixtures/aRecord.ts";

export const TODAY = "2020-01-01";
export const MESSAGES: Readonly<Record<Language, Messages>> = { en, ja, ru };

export const A_SITE: Site = {
  fileAddress: (path) => `/isles/${path}`,
  fullAddress: (address) => new URL(address, "https://example.org/isles/").href,
  correctionsUrl: null,
  copy: async () => true,
};

interface APageProps {
  readonly children: ReactNode;
  readonly record?: LocalRecord;
  readonly view?: Partial<View>;
  readonly language?: Language;
  readonly today?: string;
  readonly site?: Partial<Site>;
  /** Hears of every territory that is hovered. */
  readonly onHover?: PageData["hover"];
}

export function APage({ children, record = aRecord(), view: start = {}, language = "en", today = TODAY, site, onHover }: APageProps) {
  const rules = viewRulesOf(record, today);
  const [view, setView] = useState<View>({ ...defaultViewOf(rules), ...start });
  const [hovered, setHovered] = useState<string | null>(null);
  const page: PageData = {
    language,
    record,
    prose: record,
    messages: MESSAGES[language],
    today,
    rules,
    view,
    scene: sceneOf(record, aGeometry(), view, { language, today }),
    dispatch: (action) => setView((before) => reduceView(before, action, rules)),
    hovered,
    hover: (territory) => {
      setHovered(territory);
      onHover?.(territory);
    },
    site: { ...A_SITE, ...site },
    addressOf: () => "./",
  };
  return <PageContext value={page}>{children}</PageContext>;
}

/** The text of an element as it is read, spaces joined. */
export function textOf(element: Element | null | undefined): string {
  if (!element) throw new Error("There is no such element.");
  return (element.textContent ?? "").replace(/\s+/g, " ").trim();
}
