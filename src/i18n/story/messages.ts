/** Words around the steps of a story; they come with the stories, when one is opened. Steps are numbered from 1. */
export interface StoryMessages {
  /** "Step 3 of 8" */
  readonly count: (step: number, of: number) => string;
  /** The name of the button that leads to a step. */
  readonly stepName: (step: number, heading: string) => string;
  readonly steps: string;
  readonly previous: string;
  readonly next: string;
  /** Shows the step again as it is meant. */
  readonly back: (step: number) => string;
  readonly leave: string;
  readonly sheet: string;
  /** What is said aloud of a step. */
  readonly said: (step: number, of: number, heading: string, caption: string) => string;
}
