import { memo, useId } from "react";
import { THEMES, type ThemeChoice } from "../../view/view.ts";
import { usePage, usePageState } from "../page.ts";

const ICONS: Readonly<Record<ThemeChoice, string>> = {
  light:
    "M8 4.8a3.2 3.2 0 1 1 0 6.4 3.2 3.2 0 0 1 0-6.4zM8 .8v1.9M8 13.3v1.9M.8 8h1.9M13.3 8h1.9M2.9 2.9l1.4 1.4M11.7 11.7l1.4 1.4M13.1 2.9l-1.4 1.4M4.3 11.7l-1.4 1.4",
  dark: "M13.6 9.7A6 6 0 0 1 6.3 2.4a6 6 0 1 0 7.3 7.3z",
  auto: "M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2zM8 2v12M10 2.4v11.2M12 3.6v8.8",
};

export const ThemeControl = memo(function ThemeControl() {
  const { dispatch, messages } = usePage();
  const chosen = usePageState(({ view }) => view.theme);
  const words = messages.interface.header;
  const name = useId();
  return (
    <fieldset className="header-theme">
      <legend className="header-theme-legend">{words.theme}</legend>
      <div className="header-segments">
        {THEMES.map((theme) => (
          <label key={theme} className="header-segment" title={`${words.theme}: ${words.themes[theme]}`}>
            <input
              type="radio"
              className="visually-hidden"
              name={name}
              value={theme}
              checked={chosen === theme}
              onChange={() => dispatch({ type: "setTheme", theme })}
            />
            <svg
              width="16"
              height="16"
              viewBox="0 0 16 16"
              fill="none"
              stroke="currentColor"
              strokeWidth="1.5"
              strokeLinecap="round"
              aria-hidden="true"
            >
              <path d={ICONS[theme]} />
            </svg>
            <span className="header-theme-name">{words.themes[theme]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
});
