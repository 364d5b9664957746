import type { StoryMessages } from "./messages.ts";

export const storyMessages: StoryMessages = {
  count: (step, of) => `第${step}段階（全${of}段階）`,
  stepName: (step, heading) => `第${step}段階：${heading}`,
  steps: "段階の一覧",
  previous: "前の段階",
  next: "次の段階",
  back: (step) => `第${step}段階に戻る`,
  leave: "解説を終える",
  sheet: "授業用シート",
  said: (step, of, heading, caption) => `全${of}段階の第${step}段階。${heading}。${caption}`,
};
