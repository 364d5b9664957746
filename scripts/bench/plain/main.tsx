/** The page to compare with: React and MapLibre as their guides begin, everything loaded at the start. */
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "maplibre-gl/dist/maplibre-gl.css";
import "./plain.css";
import { PlainPage } from "./PlainPage.tsx";

const root = document.getElementById("root");
if (root)
  createRoot(root).render(
    <StrictMode>
      <PlainPage />
    </StrictMode>,
  );
