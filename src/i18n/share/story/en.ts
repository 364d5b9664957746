import type { AuthorStoryMessages } from "./messages.ts";

const number = new Intl.NumberFormat("en-GB");

export const storyMessages: AuthorStoryMessages = {
  lede: "Collect views of the map as steps, write a caption for each, and put them into a page of your own: as one map with buttons, or as a list of links.",
  how: "To add another view, close this window, change the map, and press “Embed” again: you come back here. The steps are kept until you leave or reload the page, and are stored nowhere.",
  limits: (steps, characters) => `At most ${steps} steps, with captions of plain text of at most ${number.format(characters)} characters.`,
  now: "The page shows now",
  add: "Add this view as a step",
  full: (steps) => `There are ${steps} steps: no more can be added.`,
  toMap: "Back to the map",
  steps: "Steps",
  none: "There are none yet.",
  step: (step) => `Step ${step}`,
  layers: (layers) => (layers === null ? "No layers on" : `Layers: ${layers}`),
  compared: (date) => `compared with ${date}`,
  caption: (step) => `Caption of step ${step}`,
  left: (characters) => (characters === 1 ? "1 character left" : `${characters} characters left`),
  show: "Show in the preview",
  take: "Use the page’s present view",
  up: "Move up",
  down: "Move down",
  remove: "Remove",
  restore: "Put it back",
  added: (step) => `Step ${step} was added.`,
  taken: (step) => `Step ${step} has the page’s present view now.`,
  moved: (step, of) => `It is step ${step} of ${of} now.`,
  removed: (step) => `Step ${step} was removed.`,
  code: {
    story: {
      name: "Story with buttons",
      note: "One map with the captions below it, one at a time. Where scripts are taken out, and until the map is ready, the captions are a list with a link.",
    },
    links: { name: "List of links", note: "Without a script and without frames: each link opens the full map with the view of its step." },
  },
};
