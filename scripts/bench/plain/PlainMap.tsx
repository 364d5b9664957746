import record from "virtual:plain-record";
import { LngLatBounds, Map as MapLibreMap, Marker, NavigationControl, setWorkerUrl } from "maplibre-gl";
import worker from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import { useEffect, useRef, useState } from "react";
import { plainStyle } from "./plainStyle.ts";

setWorkerUrl(worker);

interface PlainMapProps {
  readonly selected: string | null;
  readonly onSelect: (island: string) => void;
}

export function PlainMap({ selected, onSelect }: PlainMapProps) {
  const box = useRef<HTMLDivElement>(null);
  const [isDrawn, setDrawn] = useState(false);
  useEffect(() => {
    if (!box.current) return;
    const places = record.territories.filter((territory) => territory.disputed);
    const bounds = new LngLatBounds();
    for (const { mark } of places) bounds.extend([mark[0], mark[1]]);
    const map = new MapLibreMap({
      container: box.current,
      style: plainStyle(document.baseURI),
      bounds,
      fitBoundsOptions: { padding: 80 },
      attributionControl: false,
      fadeDuration: 0,
    });
    map.addControl(new NavigationControl());
    for (const { mark, names } of places) {
      const name = document.createElement("span");
      name.textContent = names.map((form) => form.text).join(" / ");
      new Marker({ element: name }).setLngLat([mark[0], mark[1]]).addTo(map);
    }
    map.on("click", "islands-fill", (event) => {
      const island = event.features?.[0]?.properties["territory"];
      if (typeof island === "string") onSelect(island);
    });
    // Fired when everything asked for is there and the map was drawn completely for the first time.
    map.on("load", () => setDrawn(true));
    return () => map.remove();
  }, [onSelect]);
  return <div ref={box} className="map" data-map="" data-drawn={isDrawn ? "" : undefined} data-selected={selected} />;
}
