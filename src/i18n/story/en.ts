import type { StoryMessages } from "./messages.ts";

export const storyMessages: StoryMessages = {
  count: (step, of) => `Step ${step} of ${of}`,
  stepName: (step, heading) => `Step ${step}: ${heading}`,
  steps: "Steps",
  previous: "Previous step",
  next: "Next step",
  back: (step) => `Back to step ${step}`,
  leave: "Leave the story",
  sheet: "Lesson sheet",
  said: (step, of, heading, caption) => `Step ${step} of ${of}. ${heading}. ${caption}`,
};
