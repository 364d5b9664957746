import { useEffect, useRef } from "react";
import { usePage } from "../page.ts";
import { dataPart } from "./dataPart.tsx";

interface DataDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** The published data in a native dialog, which keeps the focus inside and closes on Escape. */
export function DataDialog({ isOpen, onClose }: DataDialogProps) {
  const { messages, language } = usePage();
  const words = messages.interface.data;
  const { Part } = dataPart[language];
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (!element || element.open === isOpen) return;
    // Without modal dialogs it opens and closes in the page.
    if (!isOpen) element.removeAttribute("open");
    else if (element.showModal) element.showModal();
    else element.setAttribute("open", "");
  }, [isOpen]);
  const close = () => {
    if (dialog.current?.close) dialog.current.close();
    else onClose();
  };
  return (
    <dialog ref={dialog} className="data-dialog" aria-labelledby="data-dialog-title" closedby="any" onClose={onClose}>
      {isOpen && (
        <div className="data-sheet">
          <header className="data-head">
            <h2 className="data-title" id="data-dialog-title">
              {words.heading}
            </h2>
            <button type="button" className="button data-close" onClick={close} aria-label={words.close} title={words.close}>
              <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
                <path d="M1.5 1.5l9 9m0-9l-9 9" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" />
              </svg>
            </button>
          </header>
          <Part />
        </div>
      )}
    </dialog>
  );
}
