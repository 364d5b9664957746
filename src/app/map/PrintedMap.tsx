/** The map for paper: the scene as SVG at a size of its own, with no card over it and no engine behind it. */
import type { GeometryIndex } from "../../model/geometry.ts";
import type { GeometryOutline } from "../../model/geometryOutline.ts";
import { MapLabels, ScaleBar, SvgMap } from "../../renderers/svg/index.ts";
import { formatDate, LOCALES } from "../../renderers/words/index.ts";
import type { Size } from "../../scene/camera.ts";
import type { Palette } from "../../scene/palette.ts";
import type { Scene } from "../../scene/scene.ts";
import { useCompared, usePage, useScene, useView } from "../../ui/page.ts";
import { useSheetForPrint } from "../sheet/sheetForPrint.ts";
import { fittingCamera } from "./fittingCamera.ts";
import { pairFit } from "./pairFit.ts";
import { sameStretch } from "./sameStretch.ts";

/** As wide as A4 leaves room for, in CSS pixels; and one of two maps beside one another. */
const WHOLE: Size = { width: 800, height: 540 };
const HALF: Size = { width: 400, height: 540 };
const NO_PADDING = { top: 0, right: 0, bottom: 0, left: 0 };
/** Each of two maps has its day over its top; names stand where degrees would. */
const BELOW_DAY = { ...NO_PADDING, top: 40 };
const NO_PARALLELS = [{ x: HALF.width - 60, y: 0, width: 60, height: HALF.height }];

interface PrintedMapProps {
  readonly scene: Scene;
  readonly geometry: GeometryIndex;
  readonly palette: Palette;
  readonly extents: GeometryOutline;
  /** The box in which the reader sees the map on screen. */
  readonly seenIn: Size | null;
}

export function PrintedMap({ scene, geometry, palette, extents, seenIn }: PrintedMapProps) {
  const { record, messages, language } = usePage();
  const WholeStory = useSheetForPrint(language);
  const view = useView();
  const [shown, compared] = [useScene(), useCompared()];
  const isPair = compared !== null;
  const [size, padding, covered] = isPair ? [HALF, BELOW_DAY, NO_PARALLELS] : [WHOLE, NO_PADDING, []];
  const fit = isPair ? pairFit(extents, [shown, compared], { size, padding }) : scene.fit;
  const camera = view.map === null ? fittingCamera(fit, size, padding) : sameStretch(view.map, seenIn ?? size, size);
  const drawn = { scene, palette, camera, size };
  const day = formatDate(scene.date, language);
  const version = messages.interface.download.version(record.version, formatDate(record.knownTo, language));
  // Two maps have their days on them; one says for both what they were made from.
  const isSaid = !isPair || scene.date === view.date;
  return (
    <div className="map-room-printed">
      {isSaid && (
        <p className="map-room-printed-day">
          {isPair ? null : <strong>{day} · </strong>}
          {version}
        </p>
      )}
      <SvgMap {...drawn} geometry={geometry} selected={view.island} hovered={null} />
      <MapLabels {...drawn} selected={view.island} degrees={messages.interface.map.degrees} padding={padding} covered={covered} />
      <div className="map-room-scale">
        <ScaleBar camera={camera} unit={messages.words.unit.km("").trim()} number={(value) => value.toLocaleString(LOCALES[language])} />
      </div>
      {isSaid && WholeStory && <WholeStory geometry={geometry} />}
    </div>
  );
}
