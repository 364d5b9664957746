import type { ThirdParty } from "../model/thirdParty.ts";

export const thirdParties: readonly ThirdParty[] = [
  { id: "united-states", kind: "state", name: { en: "United States", ja: "米国", ru: "США" } },
  { id: "european-parliament", kind: "parliament", name: { en: "European Parliament", ja: "欧州議会", ru: "Европейский парламент" } },
  { id: "china", kind: "state", name: { en: "China", ja: "中国", ru: "Китай" } },
  { id: "ukraine", kind: "state", name: { en: "Ukraine", ja: "ウクライナ", ru: "Украина" } },
];
