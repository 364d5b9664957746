/** The reader's wish for a picture; what makes it is loaded only then. */
import { useCallback } from "react";
import type { DownloadPicture } from "../../ui/download/DownloadButton.tsx";
import type { Picture, PictureContext } from "./pictureOf.tsx";

export function useDownload(context: PictureContext, { view, scene, geometry, theme }: Omit<Picture, "seenIn">): DownloadPicture {
  return useCallback(
    async (format) => {
      try {
        const { savePicture } = await import("./savePicture.ts");
        return await savePicture(context, { view, scene, geometry, theme }, format, document);
      } catch {
        return null;
      }
    },
    [context, view, scene, geometry, theme],
  );
}
