import type { PerLanguage } from "../model/language.ts";
import type { Party, PartyId } from "../model/party.ts";

const japan: Party = {
  id: "japan",
  slot: "first",
  letter: { en: "J", ja: "日", ru: "Я" },
  styles: [
    {
      from: null,
      name: { en: "Japan", ja: "日本", ru: "Япония" },
      administered: { en: "Administered by Japan", ja: "日本が施政", ru: "Под управлением Японии" },
    },
  ],
  claimed: { en: "Claimed by Japan", ja: "日本が領有を主張", ru: "Япония считает своей территорией" },
  says: { en: "Japan says", ja: "日本の主張", ru: "Что заявляет Япония" },
  data: { en: "Japanese data", ja: "日本側の数値", ru: "Данные Японии" },
  recipient: { en: "to Japan", ja: "日本へ", ru: "Японии" },
  agent: { en: "by Japan", ja: "日本による", ru: "Японией" },
  reading: { en: "Japan’s reading", ja: "日本の解釈", ru: "Толкование Японии" },
  position: { en: "Japan’s position", ja: "日本の立場", ru: "Позиция Японии" },
  sources: ["mofa-overview", "mofa-faq", "asahi-bluebook-2022"],
};

const russia: Party = {
  id: "russia",
  slot: "second",
  letter: { en: "R", ja: "露", ru: "Р" },
  styles: [
    {
      from: null,
      name: { en: "Russian Empire", ja: "ロシア帝国", ru: "Российская империя" },
      administered: {
        en: "Administered by the Russian Empire",
        ja: "ロシア帝国が施政",
        ru: "Под управлением Российской империи",
      },
    },
    // The republic proclaimed on 14 September (1 September, Old Style) 1917; the states of the civil war share the plain name.
    {
      from: "1917-09-14",
      name: { en: "Russia", ja: "ロシア", ru: "Россия" },
      administered: { en: "Administered by Russia", ja: "ロシアが施政", ru: "Под управлением России" },
    },
    {
      from: "1922-12-30",
      name: { en: "Soviet Union", ja: "ソ連", ru: "СССР" },
      administered: { en: "Administered by the Soviet Union", ja: "ソ連が施政", ru: "Под управлением СССР" },
    },
    {
      from: "1991-12-26",
      name: { en: "Russia", ja: "ロシア", ru: "Россия" },
      administered: { en: "Administered by Russia", ja: "ロシアが施政", ru: "Под управлением России" },
    },
  ],
  claimed: { en: "Claimed by Russia", ja: "ロシアが領有を主張", ru: "Россия считает своей территорией" },
  says: { en: "Russia says", ja: "ロシアの主張", ru: "Что заявляет Россия" },
  data: { en: "Russian data", ja: "ロシア側の数値", ru: "Данные России" },
  recipient: { en: "to Russia", ja: "ロシアへ", ru: "России" },
  agent: { en: "by Russia", ja: "ロシアによる", ru: "Россией" },
  reading: { en: "Russia’s reading", ja: "ロシアの解釈", ru: "Толкование России" },
  position: { en: "Russia’s position", ja: "ロシアの立場", ru: "Позиция России" },
  sources: ["spf-russian-claim", "lavrov-2019", "interfax-2022", "constitution-67"],
};

export const parties: readonly Party[] = [japan, russia];

export const partyOrder: PerLanguage<readonly PartyId[]> = {
  en: ["japan", "russia"],
  ja: ["japan", "russia"],
  ru: ["russia", "japan"],
};
