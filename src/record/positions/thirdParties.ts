import type { Position } from "../../model/position.ts";

export const thirdPartyPositions: readonly Position[] = [];
