import type { ThirdParty } from "../model/thirdParty.ts";

export const thirdParties: readonly ThirdParty[] = [];
