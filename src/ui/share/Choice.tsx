import { useId } from "react";
import type { Language } from "../../model/language.ts";

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly text: string; readonly lang?: Language }[];
  readonly onChoice: (value: Value) => void;
}

/** One of several, by a native list. */
export function Choice<Value extends string>({ label, value, options, onChoice }: ChoiceProps<Value>) {
  const id = useId();
  return (
    <div className="share-row">
      <label className="share-label" htmlFor={id}>
        {label}
      </label>
      <select
        className="share-input"
        id={id}
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.currentTarget.value);
          if (chosen) onChoice(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} lang={option.lang}>
            {option.text}
          </option>
        ))}
      </select>
    </div>
  );
}
