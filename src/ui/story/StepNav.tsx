import type { StoryMessages } from "../../i18n/story/messages.ts";

interface StepNavProps {
  readonly words: StoryMessages;
  readonly headings: readonly string[];
  /** From 1. */
  readonly step: number;
  readonly onStep: (step: number) => void;
}

/** To the step before, to the next, and to any. At the ends the buttons stay, so that nobody's focus is lost. */
export function StepNav({ words, headings, step, onStep }: StepNavProps) {
  return (
    <div className="story-nav">
      <Turn to="previous" label={words.previous} isEnd={step === 1} onTurn={() => onStep(step - 1)} />
      <ol className="story-steps" aria-label={words.steps}>
        {headings.map((heading, index) => (
          <li key={heading}>
            <button
              type="button"
              className="story-step"
              data-step={index + 1}
              aria-current={index + 1 === step ? "step" : undefined}
              aria-label={words.stepName(index + 1, heading)}
              title={heading}
              onClick={() => onStep(index + 1)}
            >
              {index + 1}
            </button>
          </li>
        ))}
      </ol>
      <Turn to="next" label={words.next} isEnd={step === headings.length} onTurn={() => onStep(step + 1)} />
    </div>
  );
}

const ARROWS = { previous: "M10 3 5 8l5 5", next: "M6 3l5 5-5 5" } as const;

interface TurnProps {
  readonly to: keyof typeof ARROWS;
  readonly label: string;
  readonly isEnd: boolean;
  readonly onTurn: () => void;
}

function Turn({ to, label, isEnd, onTurn }: TurnProps) {
  return (
    <button
      type="button"
      className="story-turn"
      data-story-step={to}
      aria-disabled={isEnd || undefined}
      onClick={() => {
        if (!isEnd) onTurn();
      }}
    >
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <path d={ARROWS[to]} fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" strokeLinejoin="round" />
      </svg>
      <span className="visually-hidden">{label}</span>
    </button>
  );
}
