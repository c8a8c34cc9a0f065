import type { Path } from '../../../../../content/path';

export interface LinesFieldProps {
  readonly path: Path;
  readonly value: unknown;
  readonly name: string;
  readonly help?: string | undefined;
  /** What one line is called: "stap", "zin". */
  readonly one: string;
  readonly longest?: number | undefined;
  readonly most?: number | undefined;
  /** Marked as one that must be filled in. */
  readonly isNeeded?: boolean | undefined;
  readonly isNumbered?: boolean | undefined;
  readonly rows?: number | undefined;
}

export interface LineProps extends LinesFieldProps {
  readonly count: number;
}
