import { useId, useState } from "react";
import type { ShareMessages } from "../../i18n/share/messages.ts";
import { type FrameSize, pixelsOf, SIZE_LIMITS, SIZES, type SizeId, sizeIdOf } from "./embedDraft.ts";

interface SizeFieldsProps {
  readonly words: ShareMessages;
  readonly size: FrameSize;
  readonly onSize: (size: FrameSize) => void;
}

/** Sizes that suit most pages, and any other. */
export function SizeFields({ words: { embed }, size: { width, height }, onSize }: SizeFieldsProps) {
  const present = sizeIdOf({ width, height });
  const ids = Object.keys(SIZES) as SizeId[];
  return (
    <fieldset className="share-size">
      <legend className="share-label">{embed.size}</legend>
      <div className="share-inputs">
        {ids.map((id) => (
          <button key={id} type="button" className="button" aria-pressed={id === present} onClick={() => onSize(SIZES[id])}>
            {embed.sizes[id]}
          </button>
        ))}
      </div>
      <div className="share-inputs">
        <Pixels label={embed.width} value={width} empty={embed.fullWidth} onValue={(value) => onSize({ width: value, height })} />
        <Pixels label={embed.height} value={height} onValue={(value) => onSize({ width, height: value ?? SIZES.wide.height })} />
      </div>
    </fieldset>
  );
}

interface PixelsProps {
  readonly label: string;
  readonly value: number | null;
  /** What no number means. */
  readonly empty?: string;
  readonly onValue: (value: number | null) => void;
}

function Pixels({ label, value, empty, onValue }: PixelsProps) {
  const id = useId();
  // A number is taken when it is whole: on the way to 560 stand 5 and 56.
  const [typed, setTyped] = useState<string | null>(null);
  const take = () => {
    if (typed !== null) onValue(pixelsOf(typed));
    setTyped(null);
  };
  return (
    <div className="share-pixels">
      <label className="share-label" htmlFor={id}>
        {label}
      </label>
      <input
        className="share-input"
        id={id}
        type="number"
        inputMode="numeric"
        min={SIZE_LIMITS.least}
        max={SIZE_LIMITS.most}
        step={1}
        placeholder={empty}
        value={typed ?? value ?? ""}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={take}
        onKeyDown={(event) => event.key === "Enter" && take()}
      />
    </div>
  );
}
