import type { ShareMessages } from "../../i18n/share/messages.ts";
import { useAddressOf, usePage } from "../page.ts";
import { CopyableText } from "./CopyableText.tsx";

/** The address of exactly this view. */
export function SharePart({ words }: { readonly words: ShareMessages }) {
  const { site } = usePage();
  const url = site.fullAddress(useAddressOf()({}));
  const canSend = typeof navigator !== "undefined" && "share" in navigator;
  const send = () => {
    // Refused, or thought better of: nothing to say.
    navigator.share({ url }).catch(() => undefined);
  };
  return (
    <>
      <CopyableText words={words} name={words.address} text={url} rows={2}>
        {words.addressNote}
      </CopyableText>
      {canSend && (
        <button type="button" className="button" onClick={send}>
          {words.send}
        </button>
      )}
    </>
  );
}
