/** The buttons that move the map of either page, whichever renderer it has. */
import { memo, type ReactNode, type RefObject } from "react";
import { MapControls } from "../../ui/mapControls/MapControls.tsx";
import type { PageStore } from "../store.ts";
import type { MapRoomHandle } from "./MapRoom.tsx";

interface RoomControlsProps {
  readonly room: RefObject<MapRoomHandle | null>;
  readonly store: PageStore;
  readonly more?: ReactNode;
}

export const RoomControls = memo(function RoomControls({ room, store, more }: RoomControlsProps) {
  return (
    <MapControls
      more={more}
      onZoomIn={() => room.current?.zoomBy(1)}
      onZoomOut={() => room.current?.zoomBy(-1)}
      onFit={() => store.dispatch({ type: "setCamera", camera: null })}
    />
  );
});
