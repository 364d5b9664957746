import type { RegionNames } from "../model/record.ts";

export const region: RegionNames = {
  pair: {
    en: [
      {
        text: "Northern Territories",
        lang: "en",
        party: "japan",
        reading: "Northern Territories",
        scripts: [{ text: "北方領土", lang: "ja" }],
      },
      {
        text: "Southern Kurils",
        lang: "en",
        party: "russia",
        reading: "Southern Kurils",
        scripts: [{ text: "Южные Курилы", lang: "ru" }],
      },
    ],
    ja: [
      {
        text: "北方領土",
        lang: "ja",
        party: "japan",
        reading: "ほっぽうりょうど",
        scripts: [{ text: "Northern Territories", lang: "en" }],
      },
      {
        text: "南クリル諸島",
        lang: "ja",
        party: "russia",
        reading: "みなみくりるしょとう",
        scripts: [{ text: "Южные Курилы", lang: "ru" }],
      },
    ],
    ru: [
      {
        text: "Южные Курилы",
        lang: "ru",
        party: "russia",
        reading: "Южные Курилы",
        scripts: [{ text: "Southern Kurils", lang: "en" }],
      },
      {
        text: "Северные территории",
        lang: "ru",
        party: "japan",
        reading: "Северные территории",
        scripts: [{ text: "北方領土", lang: "ja" }],
      },
    ],
  },
  subtitle: {
    en: "The dispute over three islands and an island group between Hokkaido and Kamchatka, 1855 to today",
    ja: "北海道とカムチャツカの間の三つの島と一つの群島をめぐる問題、1855年から現在まで",
    ru: "Спор о трёх островах и островной группе между Хоккайдо и Камчаткой: с 1855 года до наших дней",
  },
  overview: {
    en: "Habomai, Kunashir / Kunashiri, Shikotan and Etorofu / Iturup, three islands and an island group north-east of Hokkaido, have been administered by the Soviet Union and then by Russia since 1945. Japan, which calls them the Northern Territories, and Russia, which calls them the Southern Kurils, each hold all four to be their own; the two countries ended their state of war in 1956 but have not concluded a peace treaty. The treaties and declarations since 1855 do not treat the four alike: choose an island, a text or a date to see what each one says.",
    ja: "歯舞群島、国後島 / クナシル、色丹島、イトゥルップ / 択捉島は、北海道の北東にある三つの島と一つの群島で、1945年からはソ連が、その後はロシアが施政を行ってきた。これを北方領土と呼ぶ日本も、南クリル諸島と呼ぶロシアも、四島すべてを自国の領土とする立場を取り、両国は1956年に戦争状態を終えたが、平和条約は結んでいない。1855年以降の条約や宣言での扱いは四島で同じではないため、島、文書、日付を選ぶと、それぞれが何を定めたかを確かめられる。",
    ru: "Хабомаи, Кунасири / Кунашир, Шикотан и Итуруп / Эторофу — три острова и островная группа к северо-востоку от Хоккайдо — с 1945 года находятся под управлением сначала СССР, затем России. И Россия, которая называет их Южными Курилами, и Япония, которая называет их Северными территориями, считают своими все четыре; состояние войны между двумя странами прекращено в 1956 году, но мирный договор не заключён. В договорах и декларациях начиная с 1855 года о четырёх островах говорится неодинаково: выберите остров, документ или дату, чтобы увидеть, что сказано в каждом случае.",
  },
  orderRule: {
    en: "Both names of a place have the same size and weight. They and the two countries stand in the alphabetical order of the language you read (in Japanese, by pronunciation); the two names of the region follow the order of the countries. The four are always listed from south-west to north-east. No order implies a view on sovereignty.",
    ja: "地名は双方の呼称を同じ大きさ、同じ太さで併記する。地名と国名は表示言語での読みの順（日本語では五十音順、英語とロシア語ではアルファベット順）に並べ、地域全体の二つの呼称は国名の順に従う。四島は常に南西から北東の順に挙げる。いずれの順序も、主権についての見解を示すものではない。",
    ru: "Оба названия каждого места набраны шрифтом одного кегля и одной насыщенности. Названия мест и двух стран стоят в алфавитном порядке того языка, на котором вы читаете (в японском — по произношению); два названия региона следуют порядку стран. Четыре острова всегда перечислены с юго-запада на северо-восток. Никакой порядок не выражает мнения о суверенитете.",
  },
  disclaimer: {
    en: "Lines, colours and names show what texts say and who administered; they imply no view on sovereignty.",
    ja: "線、色、地名は、文書の内容と施政の状況を示すもので、主権についての見解を示すものではありません。",
    ru: "Линии, цвета и названия показывают, что сказано в документах и кто управлял территорией, и не выражают мнения о суверенитете.",
  },
};
