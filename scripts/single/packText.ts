/** Packs a text for `src/single/packed.ts`: sorted, then written by how little each bit surprises, in characters. */
import { BASE, FOURTEENTH, type PackedText, writtenDigits } from "../../src/single/packed.ts";
import { startPrediction } from "../../src/single/prediction.ts";
import { sortedBytes } from "./sortedBytes.ts";

export function packText(text: string): PackedText {
  const bytes = new TextEncoder().encode(text);
  const { sorted, row } = sortedBytes(bytes);
  return { bytes: bytes.length, row, written: writtenDigits(digitsOf(coded(sorted))) };
}

function coded(bytes: Uint8Array): readonly number[] {
  const prediction = startPrediction();
  const written: number[] = [];
  let [least, most] = [0, 0xffffffff];
  for (const byte of bytes) {
    for (let place = 7; place >= 0; place -= 1) {
      const bit = (byte >> place) & 1 ? 1 : 0;
      const border = least + Math.floor(((most - least) * prediction.chance()) / 65_536);
      if (bit) most = border;
      else least = border + 1;
      prediction.learn(bit);
      while ((least ^ most) >>> 24 === 0) {
        written.push(most >>> 24);
        least = (least << 8) >>> 0;
        most = ((most << 8) | 255) >>> 0;
      }
    }
  }
  for (let place = 24; place >= 0; place -= 8) written.push((most >>> place) & 255);
  return written;
}

/** Two digits for thirteen bits, or for fourteen where they allow it. */
function digitsOf(bytes: readonly number[]): readonly number[] {
  const digits: number[] = [];
  const write = (pair: number) => digits.push(pair % BASE, Math.floor(pair / BASE));
  let [bits, held] = [0, 0];
  for (const byte of bytes) {
    bits |= byte << held;
    held += 8;
    if (held <= 13) continue;
    const taken = (bits & 8191) > FOURTEENTH ? 13 : 14;
    write(bits & ((1 << taken) - 1));
    bits >>= taken;
    held -= taken;
  }
  if (held > 0) write(bits);
  return digits;
}
