import type { Edit, Plain } from '../../../../src/content/edit/edits';
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
    newSources: (readonly [id: string, source: Plain])[];
    opened: (readonly [path: string, id: string | undefined])[];
    /** The page as if it were loaded anew, here: loading it takes seconds. */
    begin: (start: Partial<HarnessStart> & Pick<HarnessStart, 'path'>) => Promise<void>;
    show: (next: Partial<HarnessStart>) => void;
    dress: (theme: 'default' | 'dark' | 'contrast') => void;
    text: () => string;
    undo: () => boolean;
  }
}
