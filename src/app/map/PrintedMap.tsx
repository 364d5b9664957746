/** The map for paper: the scene as SVG at a size of its own, with no card over it and no engine behind it. */
import type { GeometryIndex } from "../../model/geometry.ts";
import { MapLabels, ScaleBar, SvgMap } from "../../renderers/svg/index.ts";
import { formatDate, LOCALES } from "../../renderers/words/index.ts";
import type { Size } from "../../scene/camera.ts";
import type { Palette } from "../../scene/palette.ts";
import { usePage, useScene, useView } from "../../ui/page.ts";
import { sheetForPrint } from "../sheet/sheetForPrint.ts";
import { fittingCamera } from "./fittingCamera.ts";
import { sameStretch } from "./sameStretch.ts";

/** As wide as A4 leaves room for, in CSS pixels. */
const SIZE: Size = { width: 800, height: 540 };
const NO_PADDING = { top: 0, right: 0, bottom: 0, left: 0 };

interface PrintedMapProps {
  readonly geometry: GeometryIndex;
  readonly palette: Palette;
  /** The box in which the reader sees the map on screen. */
  readonly seenIn: Size | null;
}

export function PrintedMap({ geometry, palette, seenIn }: PrintedMapProps) {
  const { record, messages, language } = usePage();
  const WholeStory = sheetForPrint(language);
  const [scene, view] = [useScene(), useView()];
  const camera = view.map === null ? fittingCamera(scene.fit, SIZE, NO_PADDING) : sameStretch(view.map, seenIn ?? SIZE, SIZE);
  const drawn = { scene, palette, camera, size: SIZE };
  return (
    <div className="map-room-printed">
      <p className="map-room-printed-day">
        <strong>{formatDate(view.date, language)}</strong>
        {" · "}
        {messages.interface.download.version(record.version, formatDate(record.knownTo, language))}
      </p>
      <SvgMap {...drawn} geometry={geometry} selected={view.island} hovered={null} />
      <MapLabels {...drawn} selected={view.island} degrees={messages.interface.map.degrees} />
      <div className="map-room-scale">
        <ScaleBar camera={camera} unit={messages.words.unit.km("").trim()} number={(value) => value.toLocaleString(LOCALES[language])} />
      </div>
      {view.story !== null && WholeStory && <WholeStory geometry={geometry} />}
    </div>
  );
}
