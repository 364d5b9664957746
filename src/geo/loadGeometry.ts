/** Fetches the geometry file by file, so that one that fails, hangs or is broken takes no other with it. */
import { GEOMETRY_FILES, type GeometryFile, partOf } from "./geometryFiles.ts";
import { type GeometryFeature, parseGeometry } from "./parseGeometry.ts";

export type GeometryFaultCode = "E_DATA_FETCH" | "E_DATA_INVALID" | "E_TIMEOUT";

export interface GeometryFault {
  /** "islands", "lakes", ...: which file. */
  readonly part: string;
  readonly code: GeometryFaultCode;
}

export interface LoadedPart {
  readonly part: string;
  readonly features: readonly GeometryFeature[];
}

export interface GeometryLoad {
  readonly parts: readonly LoadedPart[];
  readonly faults: readonly GeometryFault[];
}

const TIMEOUT_MS = 8_000;
const TRIES = 3;
const PAUSE_MS = 300;

/**
 * Loads all parts, or only those named. `root` is the address of the site's own folder. Never rejects; after `signal` aborts,
 * what was not there yet is a fault.
 */
export async function loadGeometry(root: URL, signal: AbortSignal, only?: readonly string[]): Promise<GeometryLoad> {
  const files = GEOMETRY_FILES.filter((file) => only === undefined || only.includes(partOf(file.name)));
  const outcomes = await Promise.all(files.map((file) => loadFile(file, root, signal)));
  return {
    parts: outcomes.flatMap((outcome) => ("features" in outcome ? [outcome] : [])),
    faults: outcomes.flatMap((outcome) => outcome.faults),
  };
}

type Outcome = (LoadedPart & { readonly faults: readonly GeometryFault[] }) | { readonly faults: readonly GeometryFault[] };

async function loadFile(file: GeometryFile, root: URL, signal: AbortSignal): Promise<Outcome> {
  const part = partOf(file.name);
  const url = new URL(`geo/${file.name}?v=${file.version}`, root);
  let code: GeometryFaultCode = "E_DATA_FETCH";
  for (let attempt = 1; attempt <= TRIES && !signal.aborted; attempt += 1) {
    const answer = await fetchText(url, signal);
    if ("text" in answer) return parsePart(part, answer.text);
    code = answer.code;
    if (!answer.worthRetrying || attempt === TRIES) break;
    await pause(PAUSE_MS * attempt * (0.5 + Math.random()));
  }
  return { faults: [{ part, code }] };
}

type Answer = { readonly text: string } | { readonly code: GeometryFaultCode; readonly worthRetrying: boolean };

async function fetchText(url: URL, signal: AbortSignal): Promise<Answer> {
  const timer = new AbortController();
  const timeout = setTimeout(() => timer.abort(), TIMEOUT_MS);
  const stop = () => timer.abort();
  signal.addEventListener("abort", stop);
  try {
    const response = await fetch(url, { signal: timer.signal });
    if (!response.ok) return { code: "E_DATA_FETCH", worthRetrying: response.status >= 500 };
    return { text: await response.text() };
  } catch {
    const timedOut = timer.signal.aborted && !signal.aborted;
    // Whoever hung for eight seconds would hang again; a dropped connection may be back.
    return timedOut ? { code: "E_TIMEOUT", worthRetrying: false } : { code: "E_DATA_FETCH", worthRetrying: true };
  } finally {
    clearTimeout(timeout);
    signal.removeEventListener("abort", stop);
  }
}

function parsePart(part: string, text: string): Outcome {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { faults: [{ part, code: "E_DATA_INVALID" }] };
  }
  const parsed = parseGeometry(data);
  if (parsed === null || (parsed.features.length === 0 && parsed.dropped > 0)) return { faults: [{ part, code: "E_DATA_INVALID" }] };
  return { part, features: parsed.features, faults: parsed.dropped > 0 ? [{ part, code: "E_DATA_INVALID" }] : [] };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
