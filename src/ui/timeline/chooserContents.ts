/** What choosing a date needs, fetched when a reader is about to. */
import { laterPart } from "../laterPart.tsx";

export const chooserContents = laterPart(() => import("./ChooserContents.tsx").then((module) => module.ChooserContents));
