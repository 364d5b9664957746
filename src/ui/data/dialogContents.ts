/** What the dialog holds, fetched when a reader is about to open it. */
import { laterPart } from "../laterPart.tsx";

export const dialogContents = laterPart(() => import("./DataContents.tsx").then((module) => module.DataContents));
