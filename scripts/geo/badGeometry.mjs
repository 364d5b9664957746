/** Geometry that must not be published: which file, which feature, why. */
export class BadGeometry extends Error {
  /**
   * @param {string} file
   * @param {string} where the feature, in words
   * @param {string} cause
   * @param {unknown} [feature] the faulty feature itself, to look at
   */
  constructor(file, where, cause, feature) {
    super(`${file}, ${where}: ${cause}.`);
    this.name = "BadGeometry";
    this.file = file;
    this.where = where;
    this.reason = cause;
    this.feature = feature;
  }
}

/**
 * @param {any} feature
 * @param {number} index
 */
export function describe(feature, index) {
  const { territory, islet, line, outline } = feature?.properties ?? {};
  const name = [territory, islet, line, outline].filter(Boolean).join(" / ");
  return `feature ${index}${name ? ` (${name})` : ""}`;
}
