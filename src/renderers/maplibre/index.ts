/** The one face of the map engine: imported dynamically, since it is larger than all the rest of the page. */
import "./workerSetup.ts";
import { MapLibreController, type MapLibreOptions } from "./MapLibreController.ts";

export type { MapLibreCallbacks, MapLibreController, MapLibreFault, MapLibreInputs, MapLibreOptions } from "./MapLibreController.ts";

/** Throws where there is no WebGL: the caller keeps the SVG map and reports `E_WEBGL`. */
export function startMapLibre(options: MapLibreOptions): MapLibreController {
  return new MapLibreController(options);
}
