import type { StoryMessages } from "./messages.ts";

export const storyMessages: StoryMessages = {
  count: (step, of) => `Шаг ${step} из ${of}`,
  stepName: (step, heading) => `Шаг ${step}: ${heading}`,
  steps: "Шаги",
  previous: "Предыдущий шаг",
  next: "Следующий шаг",
  back: (step) => `Вернуться к шагу ${step}`,
  leave: "Закрыть рассказ",
  sheet: "Лист для урока",
  said: (step, of, heading, caption) => `Шаг ${step} из ${of}. ${heading}. ${caption}`,
};
