import type { DisputeEvent } from "../../model/event.ts";
import { answer, article, item1956, page, paragraph, place } from "../pinpoints.ts";

export const eventsTo1973: readonly DisputeEvent[] = [
  {
    id: "1869-chishima-province",
    kind: "measure",
    by: "japan",
    date: "1869-09-20",
    title: {
      en: "Japan creates Chishima Province from two of the islands",
      ja: "日本が二島を区域とする千島国を設置",
      ru: "Япония образует провинцию Тисима из двух островов",
    },
    text: {
      en: "Kunashir / Kunashiri and Etorofu / Iturup became Chishima Province, one of eleven in Hokkaido; the islands from Urup / Uruppu northward were added in 1876. Shikotan belonged to Nemuro Province until it was moved to Chishima Province, in 1885 by most accounts. The Habomai group stayed in Nemuro Province.",
      ja: "北海道に置かれた11国の一つとして、国後島 / クナシルとイトゥルップ / 択捉島が千島国となった。1876年にはウルップ / 得撫島以北の島々も加わった。色丹島は根室国に属していたが、多くの記述によれば1885年に千島国に移された。歯舞群島は根室国のままだった。",
      ru: "Кунасири / Кунашир и Итуруп / Эторофу составили провинцию Тисима, одну из одиннадцати на Хоккайдо; в 1876 году к ней отошли Уруп / Уруппу и острова к северу. Шикотан входил в провинцию Немуро и, по большинству источников, в 1885 году переведён в Тисиму. Острова Хабомаи остались в провинции Немуро.",
    },
    citations: [
      { source: "nemuro-province", read: "ja" },
      { source: "wikipedia-chishima-province", read: "ja" },
      { source: "chishima-province" },
    ],
  },
  {
    id: "1925-peking-convention",
    kind: "talks",
    by: null,
    date: "1925-01-20",
    title: {
      en: "Peking convention; Japan to leave northern Sakhalin",
      ja: "北京で日ソ基本条約、日本は北樺太から撤退へ",
      ru: "Пекинская конвенция: Япония выведет войска с Северного Сахалина",
    },
    text: {
      en: "Japan and the Soviet Union established relations. Japan undertook to withdraw from northern Sakhalin, which its forces had held since 1920, by 15 May 1925; the Soviet Union agreed that the treaty of 1905 remained in force.",
      ja: "日本とソ連が国交を樹立した。日本は、1920年から日本軍が管理下に置いていた北樺太（サハリン北部）から1925年5月15日までに撤退することを約し、ソ連は1905年の条約が引き続き効力を持つことに同意した。",
      ru: "Япония и СССР установили дипломатические отношения. Япония обязалась к 15 мая 1925 года вывести с Северного Сахалина войска, занимавшие его с 1920 года; СССР согласился, что договор 1905 года остаётся в силе.",
    },
    citations: [
      { source: "joint-compendium-1992", pinpoint: place("preface", "序文", "предисловие"), read: "ja" },
      { source: "cherevko-hammer", pinpoint: place("Protocol A, Art. 3", "議定書（甲）第3条", "протокол А, ст. 3"), read: "ru" },
      { source: "datsyshen-north-sakhalin", read: "ru" },
    ],
  },
  {
    id: "1945-pact-denounced",
    kind: "measure",
    by: "russia",
    date: "1945-04-05",
    title: {
      en: "Soviet notice of denunciation of the neutrality pact",
      ja: "ソ連が日ソ中立条約の廃棄を通告",
      ru: "СССР заявляет о денонсации пакта о нейтралитете",
    },
    text: {
      en: "The Soviet foreign minister told Japan’s ambassador that his government wished to denounce the neutrality pact of 1941 under its Art. 3, citing Germany’s attack on the Soviet Union and Japan’s war with the Soviet Union’s allies. The ambassador answered that the pact stayed in force until 25 April 1946.",
      ja: "ソ連の外務人民委員は日本の大使に、ドイツのソ連攻撃とソ連の同盟国に対する日本の戦争を挙げ、1941年の中立条約を第3条により廃棄したいと告げた。大使は、条約は1946年4月25日まで効力を持つと答えた。",
      ru: "Нарком иностранных дел СССР сообщил послу Японии, что его правительство желает денонсировать пакт 1941 года по статье 3, сославшись на нападение Германии на СССР и на войну Японии с его союзниками. Посол ответил, что пакт сохраняет силу до 25 апреля 1946 года.",
    },
    citations: [
      { source: "frus-1945-denunciation", read: "en" },
      { source: "zvezda-1945-denunciation", read: "ru" },
      {
        source: "cherevko-hammer",
        pinpoint: place("reply of Ambassador Sato, 5 April 1945", "1945年4月5日の佐藤大使の発言", "ответ посла Сато 5 апреля 1945 года"),
        read: "ru",
      },
    ],
  },
  {
    id: "1945-soviet-declaration-of-war",
    kind: "measure",
    by: "russia",
    date: "1945-08-08",
    title: {
      en: "The Soviet Union declares war on Japan",
      ja: "ソ連が日本に宣戦を布告",
      ru: "СССР объявляет войну Японии",
    },
    text: {
      en: "The Soviet government stated that at its allies’ proposal it joined the Potsdam Declaration and would be at war with Japan from 9 August. Japan regards the attack as a breach of the neutrality pact.",
      ja: "ソ連政府は、連合国の提案を受けてポツダム宣言に加わり、8月9日から日本と戦争状態に入ると声明した。日本政府は、この攻撃は中立条約に違反するとしている。",
      ru: "Советское правительство заявило, что по предложению союзников присоединяется к Потсдамской декларации и с 9 августа считает себя в состоянии войны с Японией. Япония считает это нападение нарушением пакта о нейтралитете.",
    },
    citations: [
      { source: "soviet-declaration-1945", read: "ja" },
      { source: "shugiin-2015-pact", read: "ja" },
    ],
  },
  {
    id: "1945-potsdam-accepted",
    kind: "statement",
    by: "japan",
    date: "1945-08-14",
    title: {
      en: "Japan notifies its acceptance of the Potsdam Declaration",
      ja: "日本がポツダム宣言の受諾を通告",
      ru: "Япония сообщает о принятии Потсдамской декларации",
    },
    text: {
      en: "Through Switzerland Japan told the United States, Britain, the Soviet Union and China that it accepted the terms; the Emperor’s rescript was broadcast on 15 August. On 16 August the Red Army command said that Japan’s forces had not yet been ordered to cease fire and that its own operations would go on.",
      ja: "日本はスイスを通じて米国、英国、ソ連、中国に条項の受諾を通告し、終戦の詔書は8月15日に放送された。赤軍最高司令部は16日、日本軍に停戦命令はまだ出ておらず、作戦を続けると説明した。",
      ru: "Через Швейцарию Япония сообщила США, Великобритании, СССР и Китаю о принятии условий; рескрипт императора передан по радио 15 августа. 16 августа командование Красной армии заявило, что приказа о прекращении огня японским войскам ещё не отдано и операции продолжаются.",
    },
    citations: [
      { source: "acceptance-note-1945", read: "ja" },
      { source: "ndl-documents", pinpoint: place("no. 1-7", "1-7", "документ 1-7") },
      { source: "red-army-1945-08-16", read: "ja" },
    ],
  },
  {
    id: "1945-surrender-signed",
    kind: "measure",
    by: null,
    date: "1945-09-02",
    title: {
      en: "Japan signs the Instrument of Surrender",
      ja: "日本が降伏文書に署名",
      ru: "Япония подписывает акт о капитуляции",
    },
    text: {
      en: "Japan accepted the Potsdam Declaration in a signed instrument and undertook to carry it out. Soviet forces had by then landed on Etorofu / Iturup, Kunashir / Kunashiri and Shikotan; they held the Habomai group by 5 September.",
      ja: "日本は文書に署名してポツダム宣言を受諾し、その履行を約した。ソ連軍はこの時までにイトゥルップ / 択捉島、国後島 / クナシル、色丹島に上陸しており、5日までに歯舞群島も管理下に置いた。",
      ru: "Подписав акт, Япония приняла Потсдамскую декларацию и обязалась её выполнять. Советские войска к этому времени высадились на островах Итуруп / Эторофу, Кунасири / Кунашир и Шикотан; острова Хабомаи заняты к 5 сентября.",
    },
    citations: [
      { source: "worldjpn-1945-surrender", read: "ja" },
      { source: "iwate-occupation", read: "ja" },
    ],
  },
  {
    id: "1946-south-kuril-district",
    kind: "measure",
    by: "russia",
    date: "1946-06-05",
    title: {
      en: "Soviet decree founds the South Kuril district",
      ja: "ソ連が南クリル地区を設置",
      ru: "Советским указом образован Южно-Курильский район",
    },
    text: {
      en: "A Soviet decree divided South Sakhalin Oblast into districts. Kunashir / Kunashiri, Shikotan and the Habomai group came under the South Kuril district, Etorofu / Iturup under the Kuril district.",
      ja: "ソ連は法令により南サハリン州を各地区に分けた。国後島 / クナシル、色丹島、歯舞群島は南クリル地区に、イトゥルップ / 択捉島はクリル地区に置かれた。",
      ru: "Советским указом Южно-Сахалинская область разделена на районы. Кунасири / Кунашир, Шикотан и острова Хабомаи вошли в Южно-Курильский район, Итуруп / Эторофу — в Курильский.",
    },
    citations: [
      { source: "hoppou-blog-1946-district", read: "ja" },
      { source: "gradsinfo-kurilsky", read: "ru" },
      { source: "regionsrf-yuzhno-kurilsky", read: "ru" },
    ],
  },
  {
    id: "1947-sakhalin-oblast",
    kind: "measure",
    by: "russia",
    date: "1947-01-02",
    title: {
      en: "The islands become part of Sakhalin Oblast",
      ja: "島々がサハリン州に編入",
      ru: "Острова включены в Сахалинскую область",
    },
    text: {
      en: "By Soviet decree South Sakhalin Oblast was merged into Sakhalin Oblast, which left Khabarovsk Krai. The Soviet Union, and then Russia, have administered the islands within this oblast since.",
      ja: "ソ連の法令により、南サハリン州はサハリン州に統合され、サハリン州はハバロフスク地方から分離した。以後、ソ連、次いでロシアは、島々をこの州の下で施政している。",
      ru: "Советским указом Южно-Сахалинская область объединена с Сахалинской, выделенной из Хабаровского края. С тех пор СССР, а затем Россия управляют островами в составе этой области.",
    },
    citations: [
      { source: "vishnevskii-sakhalin", pinpoint: page(179), read: "ru" },
      { source: "south-sakhalin-oblast", read: "ru" },
    ],
  },
  {
    id: "1951-soviet-amendments",
    kind: "statement",
    by: "russia",
    date: "1951-09-05",
    title: {
      en: "Soviet amendments to the San Francisco treaty",
      ja: "ソ連がサンフランシスコ平和条約案の修正を提案",
      ru: "Советские поправки к Сан-Францисскому договору",
    },
    text: {
      en: "The Soviet delegation proposed that Art. 2 have Japan recognise Soviet sovereignty over southern Sakhalin (Karafuto) and the Kurils. The amendment was not adopted, and the Soviet Union did not sign the treaty.",
      ja: "ソ連代表団は、第2条で南樺太（サハリン南部）と千島列島（クリル諸島）に対するソ連の主権を日本が認めるよう修正を提案した。修正は採用されず、ソ連は条約に署名しなかった。",
      ru: "Советская делегация предложила, чтобы по статье 2 Япония признала суверенитет СССР над Южным Сахалином (Карафуто) и Курилами. Поправка не была принята, и СССР договора не подписал.",
    },
    citations: [
      { source: "frus-1955-us-views", pinpoint: paragraph(6), read: "en" },
      { source: "shugiin-2006-negotiations-question", pinpoint: place("question 5", "質問五", "вопрос 5"), read: "ja" },
      { source: "un-treaty-1832", pinpoint: article("2(c)"), read: "en" },
    ],
  },
  {
    id: "1951-yoshida-speech",
    kind: "statement",
    by: "japan",
    date: "1951-09-07",
    title: {
      en: "Yoshida speaks of the islands at San Francisco",
      ja: "吉田首席全権がサンフランシスコ会議で島々に言及",
      ru: "Ёсида говорит об островах в Сан-Франциско",
    },
    text: {
      en: "Japan’s chief delegate called Etorofu / Iturup and Kunashir / Kunashiri two islands “of the South Kuriles” whose ownership by Japan Imperial Russia had not questioned, and the Habomai group and Shikotan a part of Hokkaido. He disputed the Soviet delegate’s claim that Japan had taken the Kurils by aggression.",
      ja: "日本の首席全権は、イトゥルップ / 択捉島と国後島 / クナシルを、日本領であることに帝政ロシアも異議を唱えなかった「千島南部の二島」と呼び、歯舞群島と色丹島を北海道の一部と述べた。千島列島を日本が侵略で得たとするソ連代表の主張には反論した。",
      ru: "Глава японской делегации назвал Итуруп / Эторофу и Кунасири / Кунашир двумя островами «южных Курил», чью принадлежность Японии не оспаривала и царская Россия, а острова Хабомаи и Шикотан — частью Хоккайдо. С утверждением советского делегата, что Курилы добыты агрессией, он не согласился.",
    },
    citations: [
      { source: "yoshida-1951", pinpoint: place("on territorial disposition", "領土に関する部分", "о территориях") },
      { source: "worldjpn-1956-kuriles", read: "ja" },
    ],
  },
  {
    id: "1951-nishimura-answer",
    kind: "statement",
    by: "japan",
    date: "1951-10-19",
    title: {
      en: "Treaties Bureau director on the extent of the Kurils",
      ja: "外務省条約局長が千島列島の範囲を答弁",
      ru: "Директор договорного департамента МИД Японии о пределах Курил",
    },
    text: {
      en: "Nishimura Kumao told a committee of the lower house that the Kurile Islands of the treaty take in both the north and the south Kurils, which differ in their history. That the Habomai group and Shikotan are not among them, he said, the US authorities had stated.",
      ja: "西村熊雄条約局長は衆議院の委員会で、条約の千島列島は北千島と南千島の両者を含むが、両者は歴史的に立場が違うと答弁した。歯舞群島と色丹島が含まれないことは米国当局も明言したと述べた。",
      ru: "Нисимура Кумао заявил в комитете нижней палаты, что под Курильскими островами в договоре понимаются и северные, и южные Курилы, хотя история их различна. То, что острова Хабомаи и Шикотан к ним не относятся, по его словам, подтвердили и власти США.",
    },
    citations: [{ source: "shugiin-2006-scope-question", pinpoint: place("question 2", "質問二", "вопрос 2"), read: "ja" }],
  },
  {
    id: "1952-us-senate-declaration",
    kind: "statement",
    by: "united-states",
    date: "1952-03-20",
    title: {
      en: "US Senate’s declaration on the treaty and the islands",
      ja: "米国上院が平和条約の承認に際し宣言",
      ru: "Заявление Сената США при одобрении договора",
    },
    text: {
      en: "Consenting to the San Francisco treaty, the Senate declared, without making a reservation, that nothing in it favours the Soviet Union in southern Sakhalin (Karafuto), the Kurils, the Habomai group or Shikotan, or recognises the Yalta Agreement.",
      ja: "上院はサンフランシスコ平和条約の承認に際し、留保は付けずに、条約のいかなる規定も南樺太（サハリン南部）、千島列島（クリル諸島）、歯舞群島、色丹島についてソ連を利するものでなく、ヤルタ協定を承認するものでもないと宣言した。",
      ru: "Одобряя Сан-Францисский договор, Сенат без оговорки заявил, что ничто в нём не даёт преимуществ СССР на Южном Сахалине (Карафуто), Курилах, островах Хабомаи и Шикотане и не означает признания Ялтинского соглашения.",
    },
    citations: [{ source: "frus-1952-senate" }],
  },
  {
    id: "1952-occupation-ends",
    kind: "measure",
    by: null,
    date: "1952-04-28",
    title: {
      en: "End of the Allied occupation of Japan",
      ja: "連合国による日本占領の終了",
      ru: "Окончание союзной оккупации Японии",
    },
    text: {
      en: "The San Francisco Peace Treaty entered into force, and with it the Allied occupation of Japan, Hokkaido included, came to an end.",
      ja: "サンフランシスコ平和条約が発効し、北海道を含む日本に対する連合国の占領が終わった。",
      ru: "Вступил в силу Сан-Францисский мирный договор, и союзная оккупация Японии, включая Хоккайдо, закончилась.",
    },
    citations: [{ source: "un-treaty-1832", pinpoint: page(46), read: "en" }, { source: "japan-times-2002-occupation" }],
  },
  {
    id: "1955-shigemitsu-answer",
    kind: "statement",
    by: "japan",
    date: "1955-12-10",
    title: {
      en: "Shigemitsu: two islands not treated as Kurils",
      ja: "重光外相、南千島は千島として扱われていないと答弁",
      ru: "Сигэмицу: два острова Курилами не считались",
    },
    text: {
      en: "Foreign Minister Shigemitsu Mamoru told a committee of the lower house that the treaty does not define the Kurile Islands and that Japan held the “south Kurils”, Kunashir / Kunashiri and Etorofu / Iturup, to have been treated as part of Hokkaido and not as Kurils. This departed from the answer of 1951.",
      ja: "重光葵外相は衆議院外務委員会で、条約に千島列島の明確な規定はなく、日本としては「南千島」（国後島 / クナシルとイトゥルップ / 択捉島）は千島ではなく北海道として扱われてきたと定義していると答弁した。1951年の答弁とは異なる説明である。",
      ru: "Министр иностранных дел Сигэмицу Мамору заявил в комитете нижней палаты, что договор не определяет Курильских островов и что «южные Курилы», Кунасири / Кунашир и Итуруп / Эторофу, как полагает Япония, считались частью Хоккайдо, а не Курил. Это расходилось с ответом 1951 года.",
    },
    citations: [{ source: "inherent-territory-collection", read: "ja" }],
  },
  {
    id: "1956-government-view",
    kind: "statement",
    by: "japan",
    date: "1956-02-11",
    title: {
      en: "Japan’s government view on the extent of the Kurils",
      ja: "日本政府が千島列島の範囲について見解を表明",
      ru: "Правительство Японии излагает мнение о пределах Курил",
    },
    text: {
      en: "Parliamentary Vice-Minister Morishita read a statement in the lower house: in the government’s view the Kurile Islands of the San Francisco treaty do not include Kunashir / Kunashiri and Etorofu / Iturup, which had always been Japanese. Japan has held to this since.",
      ja: "森下外務政務次官は衆議院で声明を読み上げ、国後島 / クナシルとイトゥルップ / 択捉島は常に日本領であり、サンフランシスコ平和条約の千島列島に含まれないというのが政府の見解だとした。日本政府は以後この立場を取っている。",
      ru: "Парламентский заместитель министра Морисита огласил в нижней палате заявление: по мнению правительства, Курильские острова в смысле Сан-Францисского договора не включают Кунасири / Кунашир и Итуруп / Эторофу, всегда бывшие японскими. С тех пор Япония придерживается этой позиции.",
    },
    citations: [
      { source: "worldjpn-1956-kuriles", read: "ja" },
      { source: "shugiin-2006-scope", pinpoint: answer("1–3"), read: "ja" },
    ],
  },
  {
    id: "1956-us-aide-memoire",
    kind: "statement",
    by: "united-states",
    date: "1956-09-07",
    title: {
      en: "US aide-memoire to Japan on the islands",
      ja: "米国が領土問題について日本に覚書",
      ru: "США вручают Японии памятную записку об островах",
    },
    text: {
      en: "During the Soviet–Japanese talks the United States told Japan that Yalta had no legal effect in transferring territory and that the treaty of 1951 had not settled the sovereignty of what Japan renounced. It concluded that Etorofu / Iturup and Kunashir / Kunashiri, with the Habomai group and Shikotan, had always been part of Japan and should be acknowledged as Japanese.",
      ja: "日ソ交渉の最中、米国は日本に、ヤルタ協定は領土を移転する法的効果を持たず、1951年の条約は日本が放棄した領土の主権の帰属を決めていないと伝えた。イトゥルップ / 択捉島と国後島 / クナシルは、歯舞群島、色丹島とともに常に日本の領土であり、日本の主権下にあるものと認められるべきだとした。",
      ru: "Во время советско-японских переговоров США сообщили Японии, что Ялтинское соглашение не имеет юридической силы для передачи территорий, а договор 1951 года не решил вопроса о суверенитете над тем, от чего она отказалась. Итуруп / Эторофу и Кунасири / Кунашир, как и острова Хабомаи и Шикотан, заключали они, всегда были частью Японии и должны быть признаны японскими.",
    },
    citations: [
      {
        source: "frus-1956-aide-memoire",
        pinpoint: place("on the territorial question", "領土問題に関する部分", "о территориальном вопросе"),
      },
    ],
  },
  {
    id: "1956-matsumoto-gromyko-letters",
    kind: "talks",
    by: null,
    date: "1956-09-29",
    title: {
      en: "Matsumoto and Gromyko exchange letters on the talks",
      ja: "松本全権とグロムイコ第一外務次官が書簡を交換",
      ru: "Обмен письмами Мацумото и Громыко о переговорах",
    },
    text: {
      en: "The two governments confirmed that negotiations on a peace treaty, “including the territorial issue”, would go on after diplomatic relations had been re-established. The declaration signed three weeks later repeats the promise of talks without these words.",
      ja: "両政府は、「領土問題を含む」平和条約の交渉を、外交関係の再開後に続けることを確認した。3週間後に署名された共同宣言は、交渉の継続を約したが、この文言を用いていない。",
      ru: "Оба правительства подтвердили, что переговоры о заключении мирного договора, «включающего территориальный вопрос», продолжатся после восстановления дипломатических отношений. Подписанная через три недели декларация повторяет обещание переговоров без этих слов.",
    },
    citations: [
      { source: "joint-compendium-5" },
      { source: "worldjpn-1956-letters", read: "ja" },
      { source: "worldjpn-1956-text", pinpoint: item1956(9), read: "ja" },
    ],
  },
  {
    id: "1961-ikeda-answer",
    kind: "statement",
    by: "japan",
    date: "1961-10-03",
    title: {
      en: "Ikeda: the Kurils begin at Urup / Uruppu",
      ja: "池田首相、千島はウルップ / 得撫島以北と答弁",
      ru: "Икэда: Курилы начинаются с острова Уруп / Уруппу",
    },
    text: {
      en: "In answer to a Soviet letter that called the question settled by international agreements, Prime Minister Ikeda Hayato told a committee of the lower house that “Kurile Islands” internationally means the eighteen islands from Urup / Uruppu northward. As a member of parliament recalled in 1979, he also called the Treaties Bureau’s answer of 1951 mistaken.",
      ja: "領土問題は国際諸協定で解決済みとするソ連の書簡を受け、池田勇人首相は衆議院の委員会で、「クーリル・アイランズ」は国際的にウルップ / 得撫島以北の18島を指すと答弁した。1979年の国会での議員の発言によれば、1951年の条約局長の答弁は誤りだったとも答えた。",
      ru: "В ответ на советское письмо, где вопрос назван решённым международными соглашениями, премьер-министр Икэда Хаято заявил в комитете нижней палаты, что под «Курильскими островами» в мире понимают восемнадцать островов от острова Уруп / Уруппу на север. Как напомнил в 1979 году один из депутатов, ответ договорного департамента 1951 года Икэда назвал ошибочным.",
    },
    citations: [
      {
        source: "diet-1961-ikeda",
        pinpoint: place("reply of Prime Minister Ikeda", "池田国務大臣の答弁", "ответ премьер-министра Икэды"),
        read: "ja",
      },
      { source: "diet-1979-kuriles", read: "ja" },
    ],
  },
  {
    id: "1961-khrushchev-letter",
    kind: "statement",
    by: "russia",
    date: "1961-12-08",
    title: {
      en: "Khrushchev’s letter: Japan pledged to keep Potsdam",
      ja: "フルシチョフ首相が池田首相に書簡、ポツダム宣言の誓約を指摘",
      ru: "Письмо Хрущёва: Япония обязалась выполнять Потсдамскую декларацию",
    },
    text: {
      en: "The Soviet head of government wrote to Ikeda that the Potsdam Declaration had limited Japan’s sovereignty to its main islands and some minor ones, that Japan had signed a pledge to carry it out, and that its claim to the Kurils, which were not left under its sovereignty, broke this pledge.",
      ja: "ソ連首相は池田首相への書簡で、ポツダム宣言は日本の主権を主要な島々と若干の小島に限り、日本はその履行を文書で誓約したとし、日本の主権下に残されなかった千島列島を要求することは誓約に反すると主張した。",
      ru: "Глава советского правительства писал Икэде, что Потсдамская декларация ограничила суверенитет Японии главными и некоторыми малыми островами, что Япония подписала обязательство её выполнять и что притязания на Курилы, не оставленные под её суверенитетом, нарушают это обязательство.",
    },
    citations: [
      {
        source: "khrushchev-1961",
        pinpoint: place("letter of 8 December 1961", "1961年12月8日付書簡", "письмо от 8 декабря 1961 года"),
        read: "ja",
      },
    ],
  },
  {
    id: "1964-circular",
    kind: "measure",
    by: "japan",
    date: "1964-06-17",
    title: {
      en: "Japan’s Foreign Ministry advises against “South Kurils”",
      ja: "外務省が「南千島」の呼称を避けるよう通達",
      ru: "МИД Японии советует избегать слов «южные Курилы»",
    },
    text: {
      en: "A circular of the administrative vice-minister asked the authorities concerned not to call Kunashir / Kunashiri and Etorofu / Iturup “Minami-Chishima” (South Kurils), so as not to suggest that they are among the islands renounced in 1951, and to set them apart from the Kurils on maps.",
      ja: "外務事務次官の通達は、国後島 / クナシルとイトゥルップ / 択捉島が、日本が1951年に放棄した千島列島の一部であるかのような印象を与えないよう、「南千島」の語を避け、地図でも千島列島と明確に区別するよう関係機関に求めた。",
      ru: "Циркуляр административного заместителя министра просил ведомства не называть острова Кунасири / Кунашир и Итуруп / Эторофу «Минами-Тисима» («южные Курилы»), чтобы не создавать впечатления, будто они входят в число островов, от которых Япония отказалась в 1951 году, и отделять их от Курил на картах.",
    },
    citations: [{ source: "circular-1964", read: "ja" }],
  },
];
