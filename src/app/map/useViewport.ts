/** The size of the window in CSS pixels, followed as it changes. */
import { useEffect, useState } from "react";
import type { Size } from "../../scene/camera.ts";

export function useViewport(browser: Window): Size {
  const [size, setSize] = useState<Size>({ width: browser.innerWidth, height: browser.innerHeight });
  useEffect(() => {
    const measure = () => setSize({ width: browser.innerWidth, height: browser.innerHeight });
    browser.addEventListener("resize", measure);
    return () => browser.removeEventListener("resize", measure);
  }, [browser]);
  return size;
}
