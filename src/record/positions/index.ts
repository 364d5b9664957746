import type { Position } from "../../model/position.ts";
import { japanPositions } from "./japan.ts";
import { russiaPositions } from "./russia.ts";
import { thirdPartyPositions } from "./thirdParties.ts";

export const positions: readonly Position[] = [...japanPositions, ...russiaPositions, ...thirdPartyPositions];
