import type { DisputeEvent } from "../../model/event.ts";

export const eventsOfThirdParties: readonly DisputeEvent[] = [
  {
    id: "1964-mao-talk",
    kind: "statement",
    by: "china",
    date: "1964-07-10",
    title: {
      en: "Mao speaks of the islands to Japanese Socialists",
      ja: "毛沢東主席、日本社会党訪中団に島々について語る",
      ru: "Мао Цзэдун говорит об островах с японскими социалистами",
    },
    text: {
      en: "Receiving Japanese Socialists, Mao Zedong said that the Soviet Union had taken too many places and spoke of “your Chishima”. A telegram of the Chinese Foreign Ministry, read by Jiji Press in 2013, records his answer that the islands should be “returned” to Japan; he did not say which islands he meant.",
      ja: "毛沢東主席は日本社会党の訪中団に、ソ連が占領した所は多すぎると述べ、「皆さんの千島」に触れた。時事通信が2013年に閲覧した中国外務省の電報には、あなたたちに「返還」すべきだと答えたとある。どの島を指すかは示していない。",
      ru: "Принимая японских социалистов, Мао Цзэдун сказал, что СССР занял слишком много мест, и упомянул «ваши Тисима». В телеграмме МИД Китая, с которой в 2013 году ознакомилось агентство Дзидзи, приведён его ответ, что острова следует «вернуть» Японии; какие именно, он не уточнил.",
    },
    citations: [
      { source: "worldjpn-1964-mao", read: "ja" },
      { source: "jiji-2013-mao", read: "ja" },
    ],
  },
  {
    id: "2005-european-parliament",
    kind: "statement",
    by: "european-parliament",
    date: "2005-07-07",
    title: {
      en: "European Parliament resolution on Far East security",
      ja: "欧州議会、極東の安全保障に関する決議",
      ru: "Резолюция Европейского парламента о безопасности на Дальнем Востоке",
    },
    text: {
      en: "The Parliament named several territorial disputes in the region and called among other things for the “return” to Japan of the “northern territories”. The resolution binds nobody and is the Parliament’s, not the European Union’s. A Russian deputy foreign minister said that it could not be taken seriously.",
      ja: "決議は地域の複数の領土問題を挙げ、その一つとして「北方領土」の日本への「返還」を求めた。拘束力はなく、欧州議会のもので、EUの立場ではない。ロシアの外務次官は、真剣に受け止められるものではないと述べた。",
      ru: "Парламент перечислил несколько территориальных споров региона и призвал, в частности, к «возвращению» Японии «северных территорий». Резолюция не обязательна и выражает мнение парламента, а не Европейского союза. Заместитель министра иностранных дел России сказал, что всерьёз её принимать нельзя.",
    },
    citations: [
      { source: "ep-2005-resolution", read: "de" },
      { source: "interfax-kosachev-2005" },
      { source: "ria-chizhov-2005", read: "de" },
    ],
  },
  {
    id: "2021-china-statement",
    kind: "statement",
    by: "china",
    date: "2021-07-27",
    title: {
      en: "China on the Russian prime minister’s visit",
      ja: "中国外務省、ロシア首相の訪島に言及",
      ru: "МИД Китая о поездке председателя правительства России",
    },
    text: {
      en: "Asked about the visit of the day before, a spokesman of the Chinese Foreign Ministry said that it was a matter between Russia and Japan, to be settled between them, and that the results of the victory in the war against fascism should be respected and observed.",
      ja: "前日の訪島について問われた中国外務省の報道官は、ロシアと日本の二国間の問題であり双方の間で解決されるべきだとし、世界反ファシズム戦争の勝利の成果は尊重され守られるべきだと述べた。",
      ru: "Отвечая на вопрос о поездке, состоявшейся накануне, представитель МИД Китая сказал, что это вопрос двусторонних отношений России и Японии, который они должны решить между собой, и что плоды победы в войне против фашизма следует уважать и соблюдать.",
    },
    citations: [
      { source: "xinhua-2021-zhao", read: "zh" },
      { source: "nikkei-2021-china", read: "ja" },
    ],
  },
  {
    id: "2022-us-statement",
    kind: "statement",
    by: "united-states",
    date: "2022-02-07",
    title: {
      en: "US ambassador restates support for Japan",
      ja: "駐日米国大使、日本支持を改めて表明",
      ru: "Посол США вновь заявляет о поддержке Японии",
    },
    text: {
      en: "In a video message on the day that Japan calls Northern Territories Day, the ambassador in Tokyo said that the United States had recognised Japanese sovereignty over the four islands since the 1950s. He also spoke of Ukraine and supported the efforts of both governments to conclude a peace treaty. Russia’s Foreign Ministry answered that the question was artificial and that the United States stood behind it.",
      ja: "日本が「北方領土の日」とする日の動画で、駐日米国大使は、米国は1950年代から四島に対する日本の主権を認めていると述べた。ウクライナ情勢にも触れ、平和条約に向けた両国政府の取り組みを支持するとした。ロシア外務省は、問題は人為的なもので背後に米国がいると反論した。",
      ru: "В видеообращении в день, который в Японии называют Днём северных территорий, посол в Токио сказал, что США признают суверенитет Японии над четырьмя островами с 1950-х годов. Он говорил и об Украине и поддержал усилия обоих правительств по заключению мирного договора. МИД России ответил, что вопрос этот искусственный и что за ним стоят США.",
    },
    citations: [
      { source: "huffpost-2022-emanuel", read: "ja" },
      { source: "sputnik-2022-zakharova", read: "ru" },
    ],
  },
  {
    id: "2022-ukraine-address",
    kind: "statement",
    by: "ukraine",
    date: "2022-10-07",
    title: {
      en: "Ukraine’s parliament and president support Japan",
      ja: "ウクライナの議会と大統領が日本支持を表明",
      ru: "Парламент и президент Украины поддерживают Японию",
    },
    text: {
      en: "Parliament, with 287 votes, adopted an address to international bodies that supports Japan’s position on its “Northern Territories” and describes them as under Russian occupation. The same day the president signed Decree 692/2022 on respect for Japan’s territorial integrity, these territories included. The governor of Sakhalin Oblast answered that the Kuril Islands are Russia’s territory.",
      ja: "最高会議は287票の賛成で、「北方領土」に関する日本の立場を支持し、同地はロシアの占領下にあるとする国際機関宛ての声明を採択した。同日、大統領は、同地を含む日本の領土保全の尊重をうたう大統領令692/2022に署名した。ロシアのサハリン州知事は、クリル諸島はロシアの領土だと反論した。",
      ru: "Парламент 287 голосами принял обращение к международным организациям, где поддержал позицию Японии в отношении её «северных территорий» и назвал их находящимися под оккупацией России. В тот же день президент подписал указ № 692/2022 об уважении территориальной целостности Японии, включая эти территории. Губернатор Сахалинской области ответил, что Курильские острова — территория России.",
    },
    citations: [
      { source: "rada-2022-resolution", read: "uk" },
      { source: "babel-2022-rada" },
      { source: "kyiv-post-2022" },
      { source: "limarenko-2022", read: "ru" },
    ],
  },
  {
    id: "2023-china-report",
    kind: "report",
    by: "china",
    date: "2023-04-03",
    title: {
      en: "Report that China takes neither side",
      ja: "中国は「どちらの側にも立たない」との報道",
      ru: "Сообщение о том, что Китай не принимает ничью сторону",
    },
    text: {
      en: "Kyodo reported, from one Chinese source, that in Moscow in March 2023 Xi Jinping had told Vladimir Putin that China took neither side in the matter. It called this a shift from the view of 1964. No official Chinese statement to this effect is known.",
      ja: "共同通信は、一人の中国側関係者の話として、2023年3月のモスクワでの会談で習近平国家主席がプーチン大統領に、この問題でどちらの側にも立たないと伝えたと報じ、1964年以来の見解からの転換だとした。こうした立場の公式な表明は確認されていない。",
      ru: "Агентство Киодо со ссылкой на один китайский источник сообщило, что в марте 2023 года в Москве Си Цзиньпин сказал В. Путину, что Китай в этом вопросе не принимает ничью сторону, и назвало это отходом от взгляда 1964 года. Официальных заявлений Китая на этот счёт не известно.",
    },
    citations: [{ source: "japan-times-2023-xi" }],
  },
];
