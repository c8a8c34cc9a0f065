import type { Edit } from '../../../../src/content/edit/edits';
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

/** What the page lets a test see and do. */
declare global {
  interface Window {
    edits: Edit[];
    /** Why an edit could not be made. */
    refused: string[];
    opened: (readonly [path: string, id: string | undefined])[];
    show: (next: Partial<HarnessStart>) => void;
    dress: (theme: 'default' | 'dark' | 'contrast') => void;
    text: () => string;
    undo: () => boolean;
  }
}
