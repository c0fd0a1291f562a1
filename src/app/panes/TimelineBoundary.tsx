/** Keeps what breaks in the timeline from taking the page down: something else stands in for it. */

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
