/** Sentences of what no page begins with: apart from the others, so that no page begins with them. */
export { type ChangeCause, type Changes, changesBetween, type TerritoryChange } from "./changes.ts";
export { figureDate, figureText } from "./figures.ts";
export {
  listOf,
  type Mark,
  type Matrix,
  type MatrixCell,
  type MatrixEntry,
  type MatrixRow,
  matrixOf,
} from "./matrix.ts";
