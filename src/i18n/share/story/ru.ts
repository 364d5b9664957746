import type { AuthorStoryMessages } from "./messages.ts";

const number = new Intl.NumberFormat("ru-RU");
const plural = new Intl.PluralRules("ru-RU");

export const storyMessages: AuthorStoryMessages = {
  lede: "Соберите виды карты как шаги, напишите к каждому подпись и поместите их на свою страницу: как одну карту с кнопками или как список ссылок.",
  how: "Чтобы добавить следующий вид, закройте это окно, измените карту и снова нажмите «Встроить»: вы вернётесь сюда. Шаги сохраняются, пока вы не покинете или не обновите страницу, и нигде не записываются.",
  limits: (steps, characters) => `Не более ${steps} шагов; подписи — простой текст, не более ${number.format(characters)} знаков.`,
  now: "Сейчас на странице",
  add: "Добавить этот вид как шаг",
  full: (steps) => `Шагов уже ${steps}: больше добавить нельзя.`,
  toMap: "Вернуться к карте",
  steps: "Шаги",
  none: "Пока нет ни одного.",
  step: (step) => `Шаг ${step}`,
  layers: (layers) => `Слои: ${layers ?? "нет"}`,
  compared: (date) => `сравнение: ${date}`,
  caption: (step) => `Подпись к шагу ${step}`,
  left: (characters) => {
    const ends = { one: "знак", few: "знака" } as const;
    const form = plural.select(characters);
    return `Осталось: ${characters} ${form === "one" || form === "few" ? ends[form] : "знаков"}`;
  },
  show: "Показать в просмотре",
  take: "Взять нынешний вид страницы",
  up: "Выше",
  down: "Ниже",
  remove: "Убрать",
  restore: "Вернуть",
  added: (step) => `Шаг ${step} добавлен.`,
  taken: (step) => `Шаг ${step} теперь с нынешним видом страницы.`,
  moved: (step, of) => `Теперь это шаг ${step} из ${of}.`,
  removed: (step) => `Шаг ${step} убран.`,
  code: {
    story: {
      name: "История с кнопками",
      note: "Одна карта, под ней по одной подписи. Где скрипты убирают и пока карта не готова, видны все подписи списком и ссылка.",
    },
    links: { name: "Список ссылок", note: "Без скрипта и без фреймов: каждая ссылка открывает полную карту с видом своего шага." },
  },
};
