import type { Text } from "../../model/language.ts";
import type { Position } from "../../model/position.ts";
import type { Citation } from "../../model/source.ts";
import type { TerritoryId } from "../../model/territory.ts";
import { place } from "../pinpoints.ts";

const FOUR: readonly TerritoryId[] = ["habomai", "kunashiri", "shikotan", "etorofu"];

function ofEach(party: string, asOf: string, text: Text, citations: readonly Citation[]): readonly Position[] {
  return FOUR.map((territory) => ({ party, territory, claims: false, asOf, text, citations }));
}

const UNITED_STATES = "2022-02-07";
const statement2022: Citation = { source: "huffpost-2022-emanuel", read: "ja" };
const declaration1952: Citation = { source: "frus-1952-senate" };
const views1955: Citation = { source: "frus-1955-us-views", pinpoint: place("item 1", "第1項", "пункт 1") };
const aideMemoire1956: Citation = {
  source: "frus-1956-aide-memoire",
  pinpoint: place("on the territorial question", "領土問題に関する部分", "о территориальном вопросе"),
};

const unitedStates: readonly Position[] = [
  {
    party: "united-states",
    territory: "habomai",
    claims: false,
    asOf: UNITED_STATES,
    text: {
      en: "The United States holds the Habomai group to be Japanese. The Senate declared in 1952 that the peace treaty gave the Soviet Union no title to it; the State Department said in 1955 that it was part of Hokkaido and not of the Kuriles. In February 2022 the ambassador in Tokyo said that the United States had recognised Japan’s sovereignty over all four islands since the 1950s and supported efforts towards a peace treaty.",
      ja: "米国は、歯舞群島を日本の領土とみている。上院は1952年、平和条約はこの群島についてソ連にいかなる権原も与えないと宣言し、国務省は1955年、北海道の一部で千島には属さないとの見解を示した。2022年2月には駐日大使が、米国は1950年代から四島に対する日本の主権を認めており、平和条約に向けた取り組みを支持すると述べた。",
      ru: "США считают острова Хабомаи японскими. В 1952 году Сенат заявил, что мирный договор не даёт СССР прав на них; в 1955 году Государственный департамент указал, что они — часть Хоккайдо, а не Курил. В феврале 2022 года посол в Токио сказал, что США признают суверенитет Японии над всеми четырьмя островами с 1950-х годов и поддерживают усилия по заключению мирного договора.",
    },
    citations: [declaration1952, views1955, statement2022],
  },
  {
    party: "united-states",
    territory: "kunashiri",
    claims: false,
    asOf: UNITED_STATES,
    text: {
      en: "The United States holds Kunashir / Kunashiri to be Japanese. The Senate’s declaration of 1952 does not name the island, only “the Kurile Islands”; the note of 7 September 1956 to Japan concluded that the island had always been part of Japan proper and should in justice be acknowledged as under Japanese sovereignty. In February 2022 the ambassador in Tokyo said that the United States had recognised Japan’s sovereignty over all four islands since the 1950s and supported efforts towards a peace treaty.",
      ja: "米国は、国後島 / クナシルを日本の領土とみている。1952年の上院の宣言は「千島列島」とのみ記し、島の名を挙げていないが、1956年9月7日の日本宛ての覚書は、常に固有の日本領土の一部をなし、正当に日本の主権下にあると認められるべきだと結論付けた。2022年2月には駐日大使が、米国は1950年代から四島に対する日本の主権を認めており、平和条約に向けた取り組みを支持すると述べた。",
      ru: "США считают остров Кунасири / Кунашир японским. Заявление Сената 1952 года его не называет, в нём лишь «Курильские острова»; памятная записка Японии от 7 сентября 1956 года заключает, что остров всегда был частью собственно Японии и по справедливости должен быть признан находящимся под её суверенитетом. В феврале 2022 года посол в Токио сказал, что США признают суверенитет Японии над всеми четырьмя островами с 1950-х годов и поддерживают усилия по заключению мирного договора.",
    },
    citations: [declaration1952, aideMemoire1956, statement2022],
  },
  {
    party: "united-states",
    territory: "shikotan",
    claims: false,
    asOf: UNITED_STATES,
    text: {
      en: "The United States holds Shikotan to be Japanese. The Senate declared in 1952 that the peace treaty gave the Soviet Union no title to it; the State Department said in 1955 that it was part of Hokkaido and not of the Kuriles. In February 2022 the ambassador in Tokyo said that the United States had recognised Japan’s sovereignty over all four islands since the 1950s and supported efforts towards a peace treaty.",
      ja: "米国は、色丹島を日本の領土とみている。上院は1952年、平和条約はこの島についてソ連にいかなる権原も与えないと宣言し、国務省は1955年、北海道の一部で千島には属さないとの見解を示した。2022年2月には駐日大使が、米国は1950年代から四島に対する日本の主権を認めており、平和条約に向けた取り組みを支持すると述べた。",
      ru: "США считают Шикотан японским. В 1952 году Сенат заявил, что мирный договор не даёт СССР прав на него; в 1955 году Государственный департамент указал, что он — часть Хоккайдо, а не Курил. В феврале 2022 года посол в Токио сказал, что США признают суверенитет Японии над всеми четырьмя островами с 1950-х годов и поддерживают усилия по заключению мирного договора.",
    },
    citations: [declaration1952, views1955, statement2022],
  },
  {
    party: "united-states",
    territory: "etorofu",
    claims: false,
    asOf: UNITED_STATES,
    text: {
      en: "The United States holds Etorofu / Iturup to be Japanese. The Senate’s declaration of 1952 does not name the island, only “the Kurile Islands”; the note of 7 September 1956 to Japan concluded that the island had always been part of Japan proper and should in justice be acknowledged as under Japanese sovereignty. In February 2022 the ambassador in Tokyo said that the United States had recognised Japan’s sovereignty over all four islands since the 1950s and supported efforts towards a peace treaty.",
      ja: "米国は、イトゥルップ / 択捉島を日本の領土とみている。1952年の上院の宣言は「千島列島」とのみ記し、島の名を挙げていないが、1956年9月7日の日本宛ての覚書は、常に固有の日本領土の一部をなし、正当に日本の主権下にあると認められるべきだと結論付けた。2022年2月には駐日大使が、米国は1950年代から四島に対する日本の主権を認めており、平和条約に向けた取り組みを支持すると述べた。",
      ru: "США считают остров Итуруп / Эторофу японским. Заявление Сената 1952 года его не называет, в нём лишь «Курильские острова»; памятная записка Японии от 7 сентября 1956 года заключает, что остров всегда был частью собственно Японии и по справедливости должен быть признан находящимся под её суверенитетом. В феврале 2022 года посол в Токио сказал, что США признают суверенитет Японии над всеми четырьмя островами с 1950-х годов и поддерживают усилия по заключению мирного договора.",
    },
    citations: [declaration1952, aideMemoire1956, statement2022],
  },
];

const europeanParliament = ofEach(
  "european-parliament",
  "2005-07-07",
  {
    en: "In a resolution of 7 July 2005 on security in the Far East the European Parliament called for the return to Japan of the “northern territories”, which it described as occupied by the Soviet Union at the end of the Second World War and at that time by Russia. It named the territories together and not each island. The resolution is the Parliament’s own, binds nobody and is not a position of the European Union.",
    ja: "欧州議会は2005年7月7日の極東の安全保障に関する決議で、第二次世界大戦の終結時にソ連が占領し、当時はロシアが占領しているとした「北方領土」の日本への返還を求めた。決議は全体を一括して挙げ、島ごとには触れていない。決議は議会のもので拘束力はなく、欧州連合（EU）の立場ではない。",
    ru: "В резолюции от 7 июля 2005 года о безопасности на Дальнем Востоке Европейский парламент призвал к возвращению Японии «северных территорий», которые, по его словам, были оккупированы СССР в конце Второй мировой войны, а на тот момент — Россией. Территории названы вместе, без перечисления островов. Резолюция принята самим парламентом, никого не обязывает и позицией Европейского союза не является.",
  },
  [{ source: "ep-2005-resolution", read: "de" }, { source: "interfax-kosachev-2005" }, { source: "ria-chizhov-2005" }],
);

const china = ofEach(
  "china",
  "2021-07-27",
  {
    en: "China says that this is a matter between Russia and Japan for the two to settle, and that the outcome of the war against fascism should be respected: so its Foreign Ministry in July 2021. In 1964 Mao told Japanese visitors, speaking of “your Chishima” as a whole, that the islands should be given back to them, and in 1975 a state weekly backed Japan on all four. In 2023 Kyodo reported, from one Chinese source, that Xi had told Putin that China took neither side; no official statement confirms it.",
    ja: "中国政府は、ロシアと日本の二国間の問題で双方が解決すべきであり、反ファシズム戦争の勝利の成果は尊重されるべきだとしている（2021年7月の外務省会見）。1964年には毛沢東主席が日本の訪問団に対し、「皆さんの千島」と広く述べて返還されるべきだとし、1975年には国営週刊誌が四島について日本を支持した。2023年には、習近平国家主席がプーチン大統領にどちらの側にも立たないと伝えたと、共同通信が一人の中国側関係者の話として報じたが、公式には確認されていない。",
    ru: "Китай заявляет, что это вопрос двусторонних отношений России и Японии, который должны решить они сами, и что итоги победы в войне против фашизма следует уважать: так заявил МИД в июле 2021 года. В 1964 году Мао Цзэдун, говоря японским гостям о «ваших Тисима» в целом, сказал, что острова следует им вернуть, а в 1975 году государственный еженедельник поддержал Японию по всем четырём. В 2023 году агентство Киодо со ссылкой на один китайский источник сообщило, что Си Цзиньпин сказал В. Путину, что Китай не принимает ничью сторону; официально это не подтверждено.",
  },
  [
    { source: "xinhua-2021-zhao", read: "zh" },
    { source: "nikkei-2021-china", read: "ja" },
    { source: "worldjpn-1964-mao", read: "ja" },
    { source: "jiji-2013-mao", read: "ja" },
    { source: "peking-review-1975" },
    { source: "japan-times-2023-xi" },
  ],
);

const ukraine = ofEach(
  "ukraine",
  "2022-10-07",
  {
    en: "Ukraine says that Japan’s territorial integrity includes its “Northern Territories” and that these remain under Russian occupation. Parliament said so in an address to international bodies on 7 October 2022, the president in a decree of the same day, both during the war between Russia and Ukraine. Both name the territories together and not each island.",
    ja: "ウクライナは、日本の領土保全には「北方領土」が含まれ、同地はロシアの占領下にあるとしている。2022年10月7日、最高会議が国際機関などに宛てた声明で、大統領が同日の大統領令で表明した。いずれもロシアとの戦争のさなかのことで、全体を一括して挙げ、島ごとには触れていない。",
    ru: "Украина заявляет, что территориальная целостность Японии распространяется на её «северные территории» и что они остаются под оккупацией России. Об этом говорится в обращении парламента к международным организациям от 7 октября 2022 года и в указе президента того же дня; оба приняты во время войны между Россией и Украиной. Территории названы вместе, без перечисления островов.",
  },
  [{ source: "rada-2022-resolution", read: "uk" }, { source: "kyiv-post-2022" }],
);

export const thirdPartyPositions: readonly Position[] = [...unitedStates, ...europeanParliament, ...china, ...ukraine];
