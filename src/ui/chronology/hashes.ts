/** Which hashes lead into the chronology: what an address names, though nothing of it be drawn yet. */

/** A text's or an event's own (`anchorOf`). */
export function leadsToEntry(hash: string): boolean {
  return /^#(?:event|instrument)-/.test(hash);
}

/** An entry's, or one of its parts' and decades'. */
export function leadsIntoChronology(hash: string): boolean {
  return leadsToEntry(hash) || /^#chronology(?:-|$)/.test(hash);
}
