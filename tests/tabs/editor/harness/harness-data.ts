import type { Problem } from '../../../../src/content/problem';
import type { Choices } from '../../../../src/tabs/editor/worker/protocol';

/** What the page gets from the test: content, and what is wrong with it. */
export interface HarnessData {
  readonly files: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
  readonly choices: Choices | undefined;
}

export interface HarnessStart {
  readonly path: string;
  readonly selected: string | undefined;
  readonly yaml: boolean;
  readonly readOnly: boolean;
}
