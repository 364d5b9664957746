/** A place on the line as an attribute of SVG, so that what is drawn before the line has been measured stands right too. */
export function percent(position: number): string {
  return `${(position * 100).toFixed(3)}%`;
}
