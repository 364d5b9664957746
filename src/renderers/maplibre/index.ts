/** The one face of the map engine: imported dynamically, since it is larger than all the rest of the page. */
import "./workerSetup.ts";
import { MapLibreController } from "./MapLibreController.ts";
import type { MapLibreOptions } from "./mapLibreOptions.ts";

export type { MapLibreController } from "./MapLibreController.ts";
export type { MapLibreCallbacks, MapLibreFault, MapLibreInputs, MapLibreOptions } from "./mapLibreOptions.ts";

/** Throws where there is no WebGL: the caller keeps the SVG map and reports `E_WEBGL`. */
export function startMapLibre(options: MapLibreOptions): MapLibreController {
  return new MapLibreController(options);
}
