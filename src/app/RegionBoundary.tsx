/** Keeps a fault in one region of the page from taking the others with it. */
import { Component, type ReactNode } from "react";
import { PageContext } from "../ui/page.ts";

interface RegionBoundaryState {
  readonly failed: boolean;
}

export class RegionBoundary extends Component<{ readonly children: ReactNode }, RegionBoundaryState> {
  static override readonly contextType = PageContext;
  declare readonly context: React.ContextType<typeof PageContext>;
  override readonly state: RegionBoundaryState = { failed: false };

  static getDerivedStateFromError(): RegionBoundaryState {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    const words = this.context?.messages.interface.notices;
    return (
      <div className="region-fault" role="alert" data-fault="E_INTERNAL">
        <p>{words?.internal}</p>
        <button type="button" className="button" onClick={() => this.setState({ failed: false })}>
          {words?.retry}
        </button>
      </div>
    );
  }
}
