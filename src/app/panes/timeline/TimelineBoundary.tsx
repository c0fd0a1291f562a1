/** An error boundary that renders a fallback if the timeline breaks, so that the page survives. */

import { Component, type ReactNode } from 'react';

interface Props {
  readonly children: ReactNode;
  readonly instead: ReactNode;
  readonly onBroken: () => void;
}

export class TimelineBoundary extends Component<Props, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override componentDidCatch() {
    this.props.onBroken();
  }

  override render() {
    return this.state.broken ? this.props.instead : this.props.children;
  }
}
