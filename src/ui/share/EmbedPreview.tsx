import { type ReactNode, useEffect, useRef, useState } from "react";
import type { ShareMessages } from "../../i18n/share/messages.ts";
import type { Language } from "../../model/language.ts";
import type { FrameSize } from "./embedDraft.ts";

interface EmbedPreviewProps {
  readonly words: ShareMessages;
  readonly address: string;
  readonly size: FrameSize;
  readonly title: string;
  readonly lang: Language;
  /** What stands below it. */
  readonly children?: ReactNode;
}

/** Milliseconds without a change after which the frame is shown anew: it loads a page each time. */
const REST = 400;

/** The page for a frame itself, with the present choice. */
export function EmbedPreview({ words: { embed }, address, size, title, lang, children }: EmbedPreviewProps) {
  const shown = useRested(address);
  const room = useRef<HTMLDivElement>(null);
  const isNarrow = useNarrow(room, size.width);
  return (
    <div className="share-preview" ref={room}>
      <h3 className="share-heading">{embed.preview}</h3>
      {/* A new frame for each address: a frame that goes to another one makes an entry in the history of the page. */}
      <iframe
        key={shown}
        className="share-frame"
        src={shown}
        title={`${embed.preview}: ${title}`}
        lang={lang}
        width={size.width ?? "100%"}
        height={size.height}
        allow="fullscreen; clipboard-write"
      />
      {children}
      {isNarrow && <p className="share-note">{embed.previewNarrow}</p>}
    </div>
  );
}

function useRested(address: string): string {
  const [rested, setRested] = useState(address);
  useEffect(() => {
    const timer = setTimeout(() => setRested(address), REST);
    return () => clearTimeout(timer);
  }, [address]);
  return rested;
}

function useNarrow(room: { readonly current: HTMLElement | null }, width: number | null): boolean {
  const [has, setHas] = useState<number | null>(null);
  useEffect(() => {
    const element = room.current;
    if (!element || typeof ResizeObserver === "undefined") return;
    const observer = new ResizeObserver(() => setHas(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, [room]);
  return width !== null && has !== null && has < width;
}
