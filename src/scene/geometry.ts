export * from "../model/geometry.ts";
