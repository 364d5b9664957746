import { memo, useCallback, useRef } from "react";
import { hidePopover, useClosingPopover } from "../layout/useClosingPopover.ts";
import { usePage } from "../page.ts";
import { chooserContents } from "./chooserContents.ts";
import "./DateChooser.css";
import { useOpened } from "./useOpened.ts";

/** Any day by the keyboard, and the days of the record by name. */
export const DateChooser = memo(function DateChooser({ id }: { readonly id: string }) {
  const words = usePage().messages.interface.timeline;
  const chooser = useRef<HTMLElement>(null);
  useClosingPopover(chooser, null);
  const isOpened = useOpened(chooser);
  const close = useCallback(() => hidePopover(chooser.current), []);
  return (
    <section className="timeline-chooser" id={id} ref={chooser} popover="auto" aria-label={words.choose}>
      {isOpened && <chooserContents.Part chooser={chooser} onChosen={close} />}
    </section>
  );
});
