/** Takes up a plain frame that an author has pasted: the same calls and events as the element's, and automatic height. */
import { heightenFrame } from "./dressFrame.ts";
import { frameLink } from "./frameLink.ts";
import type { FourIslandsConnection } from "./hostApi.ts";
import { steadyHeight } from "./steadyHeight.ts";

const connections = new WeakMap<HTMLElement, FourIslandsConnection>();

export function connect(given: HTMLIFrameElement): FourIslandsConnection {
  // A page must not break by what it hands over: what is no frame is one that never comes.
  const isFrame = given instanceof HTMLIFrameElement;
  const frame = isFrame ? given : document.createElement("iframe");
  const known = connections.get(frame);
  if (known) return known;
  const isSteady = steadyHeight();
  const link = frameLink({
    element: frame,
    onHeight(height) {
      if (isSteady(height)) heightenFrame(frame, height);
    },
  });
  const connection: FourIslandsConnection = {
    get view() {
      return link.view();
    },
    get ready() {
      return link.ready();
    },
    setView: link.setView,
    select: (island) => link.setView({ island }),
    disconnect() {
      connections.delete(frame);
      link.detach();
    },
  };
  connections.set(frame, connection);
  if (isFrame) link.attach(frame);
  else link.fail("E_PARAMETER");
  return connection;
}
