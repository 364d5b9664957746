import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { readCorrectionsUrl } from "./scripts/vite/correctionsUrl.ts";
import { readGeometryFiles } from "./scripts/vite/geometryFiles.ts";
import { geometryOutline } from "./scripts/vite/geometryOutline.ts";
import { hostScript } from "./scripts/vite/hostScript.ts";
import { oneByteScripts } from "./scripts/vite/oneByteScripts.ts";
import { pages } from "./scripts/vite/pages.ts";
import { posters } from "./scripts/vite/posters.ts";
import { siteHeaders } from "./scripts/vite/previewHeaders.ts";
import { publishedRecord } from "./scripts/vite/publishedRecord.ts";
import { recordModules } from "./scripts/vite/recordModules.ts";
import { TEMPLATES } from "./scripts/vite/renderedPages.ts";
import { readSiteUrl } from "./scripts/vite/siteUrl.ts";
import { tokensCss } from "./scripts/vite/tokensCss.ts";

const root = import.meta.dirname;
/** What is written in for names in the source. */
const define = {
  __GEOMETRY_FILES__: JSON.stringify(readGeometryFiles(root)),
  __CORRECTIONS_URL__: JSON.stringify(readCorrectionsUrl(process.env["CORRECTIONS_URL"])),
};

const START =
  /node_modules\/(?:react|react-dom|scheduler)\/|\/src\/(?:ui\/(?:base|page|laterPart|data\/dataPart|story\/StoryRoom|comparison\/ComparisonRoom|layout\/useFocusableWhereItScrolls|details\/Details|legend\/Legend|notices\/Notices|overview\/IslandList|mapControls\/Attribution)|scene\/camera|view\/view|app\/(?:startPage|laterParts|useTheme|RegionBoundary|useAddress|PageVoice|usePanels|useNotices|useProse|usePageData|useWaking|map\/MapRoom|map\/RoomControls))\.(?:tsx?|css)$/;

export default defineConfig({
  // Relative addresses: the built folder works at any depth of any host.
  base: "./",
  plugins: [
    react(),
    recordModules(),
    geometryOutline(root),
    tokensCss(),
    publishedRecord(root),
    posters(root),
    hostScript(root),
    siteHeaders(),
    oneByteScripts(),
    pages({ root, siteUrl: readSiteUrl(process.env["SITE_URL"]), define }),
  ],
  define,
  server: { port: 5173, strictPort: true },
  preview: { port: 4173, strictPort: true },
  build: {
    target: "es2022",
    // A worker or picture written into the script as `data:` would need a weaker content policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      input: Object.values(TEMPLATES),
      // What both pages start with, in one file: small ones each cost a request and compress less.
      output: { codeSplitting: { groups: [{ name: "start", test: START }] } },
    },
  },
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    environment: "node",
    restoreMocks: true,
  },
});
