/** The reader's wish for a picture; what makes it is loaded only then. */
import { useCallback } from "react";
import type { Theme } from "../../scene/tokens.ts";
import type { DownloadPicture } from "../../ui/download/DownloadButton.tsx";
import type { PageData } from "../../ui/page.ts";
import type { GeometryLoader } from "../geometryLoader.ts";

export function useDownload({ record, messages, language, state }: PageData, geometry: GeometryLoader, theme: Theme): DownloadPicture {
  return useCallback(
    async (format) => {
      try {
        const [{ savePicture }, loaded] = await Promise.all([import("./savePicture.ts"), geometry.start()]);
        const { view, scene, compared, today } = state.getState();
        return await savePicture(
          { record, messages, language, today },
          { view, scene, compared, geometry: loaded.geometry, theme },
          format,
          document,
        );
      } catch {
        return null;
      }
    },
    [record, messages, language, state, geometry, theme],
  );
}
