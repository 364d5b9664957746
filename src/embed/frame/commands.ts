/** What a host may say: read by a schema, and only after a look at the envelope, so that nothing foreign is walked through. */
import {
  boolean,
  finite,
  type InferOutput,
  literal,
  maxLength,
  number,
  object,
  optional,
  pipe,
  safeParse,
  string,
  union,
  unknown,
  variant,
} from "valibot";
import { SOURCE, VERSION } from "../protocol.ts";

/** More than any host's own mark needs; it is sent back. */
const LONGEST_REQUEST = 200;

const Request = union([pipe(string(), maxLength(LONGEST_REQUEST)), pipe(number(), finite())]);
const Command = variant("type", [
  object({ type: literal("connect") }),
  object({ type: literal("getView"), request: Request }),
  // Whether the view can be is for the rules of views to say, and is answered.
  object({ type: literal("setView"), request: Request, view: optional(unknown()), whole: optional(boolean()) }),
]);
const Ours = object({ source: literal(SOURCE), version: number() });

export type HostCommand = InferOutput<typeof Command>;

/** A command; `otherVersion` for one of ours that this frame is too old or too new for; null for all else. */
export function readCommand(data: unknown): HostCommand | "otherVersion" | null {
  const ours = safeParse(Ours, data);
  if (!ours.success) return null;
  if (ours.output.version !== VERSION) return "otherVersion";
  const command = safeParse(Command, data);
  return command.success ? command.output : null;
}
