import { Component, type ReactNode } from 'react';
import { Failure } from './notices';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
  /** Another one means that there is something else to show: it is tried again. */
  readonly round?: unknown;
}

/** A mistake of ours in one part of a page leaves the rest of it standing, with what somebody was writing. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly error: unknown; readonly round: unknown }> {
  override state = { error: undefined as unknown, round: this.props.round };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  static getDerivedStateFromProps(props: ErrorBoundaryProps, state: { readonly round: unknown }) {
    return props.round === state.round ? null : { error: undefined, round: props.round };
  }

  override render(): ReactNode {
    if (this.state.error === undefined) return this.props.children;
    return <Failure error={this.state.error} onRetry={() => this.setState({ error: undefined })} />;
  }
}
