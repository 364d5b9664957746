import { Fragment, memo, useCallback, useId, useMemo, useRef, useState } from "react";
import { LANGUAGES } from "../../model/language.ts";
import { DataButton } from "../data/DataButton.tsx";
import { DataDialog } from "../data/DataDialog.tsx";
import { DownloadButton, type DownloadPicture } from "../download/DownloadButton.tsx";
import { useClosingPopover } from "../layout/useClosingPopover.ts";
import { useAddressOf, usePage } from "../page.ts";
import type { LoadShare } from "../share/loadShare.ts";
import "./Header.css";
import { NATIVE } from "./nativeNames.ts";
import { type OpenedShare, ShareButton } from "./ShareButton.tsx";
import { ThemeControl } from "./ThemeControl.tsx";

export interface HeaderProps {
  /** Copies the address of exactly this view; false where the browser does not allow it. */
  readonly onShare: () => Promise<boolean>;
  readonly onDownload: DownloadPicture;
  readonly loadShare: LoadShare;
}

export const Header = memo(function Header({ onShare, onDownload, loadShare }: HeaderProps) {
  const { language, messages, record } = usePage();
  const words = messages.interface.header;
  const menuId = useId();
  const menu = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const [isDataOpen, setDataOpen] = useState(false);
  const [shared, setShared] = useState<OpenedShare | null>(null);
  const closed = useCallback(() => {
    setDataOpen(false);
    setShared(null);
    // The button that opened it is out of sight where the header is a menu, so the focus cannot go back there.
    const focused = document.activeElement;
    if (focused === null || focused === document.body || focused.closest("dialog")) opener.current?.focus();
  }, []);
  useClosingPopover(menu, "(min-width: 900px)");
  return (
    <header className="header">
      <div className="header-title">
        <h1 className="header-pair">
          {record.region.pair.map((form, index) => (
            <Fragment key={form.text}>
              {index > 0 && " / "}
              <span lang={form.lang}>{form.text}</span>
            </Fragment>
          ))}
        </h1>
        <p className="header-subtitle">{record.region.subtitle}</p>
      </div>
      <button type="button" className="button header-open" popoverTarget={menuId} ref={opener}>
        <span aria-hidden="true">{NATIVE[language].code}</span>
        <svg width="16" height="16" viewBox="0 0 16 16" fill="currentColor" aria-hidden="true">
          <path d="M1.5 8a1.5 1.5 0 1 1 3 0 1.5 1.5 0 0 1-3 0zM6.5 8a1.5 1.5 0 1 1 3 0 1.5 1.5 0 0 1-3 0zM11.5 8a1.5 1.5 0 1 1 3 0 1.5 1.5 0 0 1-3 0z" />
        </svg>
        <span className="visually-hidden">{words.menu}</span>
      </button>
      <div className="header-menu" id={menuId} ref={menu} popover="auto">
        <LanguageLinks />
        <ThemeControl />
        <DataButton onOpen={() => setDataOpen(true)} />
        <DownloadButton onDownload={onDownload} />
        <ShareButton onShare={onShare} load={loadShare} onOpen={setShared} />
      </div>
      {/* Outside the menu, which closes when the dialog opens. */}
      <DataDialog isOpen={isDataOpen} onClose={closed} />
      {shared && <shared.ShareDialog {...shared} onClose={closed} />}
    </header>
  );
});

function LanguageLinks() {
  const { language, messages } = usePage();
  const addressOf = useAddressOf();
  const addresses = useMemo(() => LANGUAGES.map((each) => addressOf({}, each)), [addressOf]);
  return (
    <nav className="header-languages" aria-label={messages.interface.header.languages}>
      <ul className="header-segments">
        {LANGUAGES.map((each, index) => (
          <li key={each}>
            <a
              className="header-segment"
              href={addresses[index]}
              hrefLang={each}
              lang={each}
              aria-current={each === language ? "page" : undefined}
            >
              {NATIVE[each].name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
