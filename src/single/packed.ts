/** A packed text is a text in a third of its room, written in characters that a script element can hold. It is unpacked in the reader's browser. */
import { startPrediction } from "./prediction.ts";

export interface PackedText {
  /** Of the text in UTF-8. */
  readonly bytes: number;
  /** Where the text as a whole stands among its sorted endings. */
  readonly row: number;
  readonly written: string;
}

/** All of ASCII that can be typed in a line, but what begins a tag. */
const CHARACTERS = [...Array(95).keys()]
  .map((at) => String.fromCharCode(32 + at))
  .filter((character) => character !== "<")
  .join("");
/**
 * Written in digits of this base. A character of one byte is a digit; the digits beyond those stand with the next one in a character of
 * two bytes, of which there are exactly as many.
 */
export const BASE = 111;
const FIRST_OF_TWO_BYTES = 0xa1;
/** Two digits hold more than thirteen bits: the pairs that are left over stand for a fourteenth. */
export const FOURTEENTH = BASE ** 2 - 2 ** 13 - 1;

export function writtenDigits(digits: readonly number[]): string {
  let written = "";
  for (let at = 0; at < digits.length; at += 1) {
    const [digit = 0, next = 0] = [digits[at], digits[at + 1]];
    if (digit < CHARACTERS.length) written += CHARACTERS[digit];
    else {
      written += String.fromCharCode(FIRST_OF_TWO_BYTES + (digit - CHARACTERS.length) * BASE + next);
      at += 1;
    }
  }
  return written;
}

/** The digits, and one more where the last needed a companion. */
function readDigits(written: string): Uint8Array {
  const digits = new Uint8Array(2 * written.length);
  const [space, tag] = [32, "<".charCodeAt(0)];
  let length = 0;
  for (let at = 0; at < written.length; at += 1) {
    const code = written.charCodeAt(at);
    if (code < FIRST_OF_TWO_BYTES) digits[length++] = code - space - (code > tag ? 1 : 0);
    else {
      digits[length++] = CHARACTERS.length + Math.floor((code - FIRST_OF_TWO_BYTES) / BASE);
      digits[length++] = (code - FIRST_OF_TWO_BYTES) % BASE;
    }
  }
  return digits.subarray(0, length);
}

export function unpackedText({ bytes, row, written }: PackedText): string {
  return new TextDecoder().decode(inOrder(decoded(bytesOf(readDigits(written)), bytes), row));
}

/** The bytes behind the digits. */
function bytesOf(digits: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(digits.length);
  let [length, bits, held] = [0, 0, 0];
  for (let at = 0; at + 1 < digits.length; at += 2) {
    const pair = (digits[at] ?? 0) + (digits[at + 1] ?? 0) * BASE;
    bits |= pair << held;
    for (held += (pair & 8191) > FOURTEENTH ? 13 : 14; held > 7; held -= 8, bits >>= 8) bytes[length++] = bits & 255;
  }
  bytes[length++] = bits & 255;
  return bytes.subarray(0, length);
}

/** Bytes written by how little they surprise (arithmetic coding). */
function decoded(coded: Uint8Array, count: number): Uint8Array {
  const prediction = startPrediction();
  const bytes = new Uint8Array(count);
  let [least, most, code, next] = [0, 0xffffffff, 0, 0];
  const read = () => {
    code = ((code << 8) | (coded[next++] ?? 0)) >>> 0;
  };
  for (let first = 0; first < 4; first += 1) read();
  for (let at = 0; at < count; at += 1) {
    let byte = 1;
    while (byte < 256) {
      const border = least + Math.floor(((most - least) * prediction.chance()) / 65_536);
      const bit = code <= border ? 1 : 0;
      if (bit) most = border;
      else least = border + 1;
      prediction.learn(bit);
      byte = byte * 2 + bit;
      while ((least ^ most) >>> 24 === 0) {
        least = (least << 8) >>> 0;
        most = ((most << 8) | 255) >>> 0;
        read();
      }
    }
    bytes[at] = byte & 255;
  }
  return bytes;
}

/** Puts bytes that were sorted by what follows them back into their order (the transform of Burrows and Wheeler). */
function inOrder(sorted: Uint8Array, row: number): Uint8Array {
  const places = new Int32Array(257);
  for (const byte of sorted) places[byte + 1] = (places[byte + 1] ?? 0) + 1;
  for (let byte = 0; byte < 256; byte += 1) places[byte + 1] = (places[byte + 1] ?? 0) + (places[byte] ?? 0);
  /** The row of the ending that is longer by one byte. The end of the text has a row, but is no byte. */
  const longer = new Int32Array(sorted.length + 1);
  for (let at = 0; at < sorted.length; at += 1) {
    const byte = sorted[at] ?? 0;
    const place = (places[byte] ?? 0) + 1;
    places[byte] = place;
    longer[at < row ? at : at + 1] = place;
  }
  const bytes = new Uint8Array(sorted.length);
  for (let at = sorted.length - 1, from = 0; at >= 0; at -= 1) {
    bytes[at] = sorted[from < row ? from : from - 1] ?? 0;
    from = longer[from] ?? 0;
  }
  return bytes;
}
