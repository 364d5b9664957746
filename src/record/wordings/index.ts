import { japanWordings } from "./japan.ts";
import { russiaWordings } from "./russia.ts";

export const wordings = [...japanWordings, ...russiaWordings];
