import { usePage } from "../page.ts";
import { dataPart } from "./dataPart.tsx";

/** Opens the dialog with the published data. */
export function DataButton({ onOpen }: { readonly onOpen: () => void }) {
  const { messages, language } = usePage();
  const words = messages.interface.data;
  const { prepare } = dataPart[language];
  return (
    <button
      type="button"
      className="header-action data-button"
      data-action="data"
      aria-haspopup="dialog"
      onPointerEnter={prepare}
      onFocus={prepare}
      onClick={onOpen}
    >
      <svg width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="1.6" aria-hidden="true">
        <ellipse cx="8" cy="3.6" rx="5.2" ry="2" />
        <path d="M2.8 3.6v8.8c0 1.1 2.3 2 5.2 2s5.2-.9 5.2-2V3.6M2.8 8c0 1.1 2.3 2 5.2 2s5.2-.9 5.2-2" />
      </svg>
      {words.entry}
    </button>
  );
}
