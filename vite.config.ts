import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { readCorrectionsUrl } from "./scripts/vite/correctionsUrl.ts";
import { readGeometryFiles } from "./scripts/vite/geometryFiles.ts";
import { pages } from "./scripts/vite/pages.ts";
import { posters } from "./scripts/vite/posters.ts";
import { publishedRecord } from "./scripts/vite/publishedRecord.ts";
import { recordModules } from "./scripts/vite/recordModules.ts";
import { readSiteUrl } from "./scripts/vite/siteUrl.ts";
import { tokensCss } from "./scripts/vite/tokensCss.ts";

export default defineConfig({
  // Relative addresses: the built folder works at any depth of any host.
  base: "./",
  plugins: [
    react(),
    recordModules(),
    tokensCss(),
    publishedRecord(import.meta.dirname),
    posters(import.meta.dirname),
    pages(readSiteUrl(process.env["SITE_URL"])),
  ],
  define: {
    __GEOMETRY_FILES__: JSON.stringify(readGeometryFiles(import.meta.dirname)),
    __CORRECTIONS_URL__: JSON.stringify(readCorrectionsUrl(process.env["CORRECTIONS_URL"])),
  },
  server: { port: 5173, strictPort: true },
  preview: { port: 4173, strictPort: true },
  build: {
    target: "es2022",
    // A worker or picture written into the script as `data:` would need a weaker content policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1200,
  },
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    environment: "node",
    restoreMocks: true,
  },
});
