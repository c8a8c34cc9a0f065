import { createContext, useContext } from 'react';
import type { Edit, Plain } from '../../../content/edit/edits';
import type { Path, Problem } from '../../../content/problem';
import type { Finding } from '../finding/protocol';
import type { WantedTrial } from '../preview/trial';
import type { Choices } from '../worker/protocol';

/** What every field of a form needs to know of the file it is in. */
export interface Form {
  readonly path: string;
  /** The whole file, as it can be read now. */
  readonly value: unknown;
  readonly problems: readonly Problem[];
  readonly choices: Choices | undefined;
  readonly isReadOnly: boolean;
  readonly onEdit: (edit: Edit) => void;
  /** Puts a source into the library, which is another file. Absent where that cannot be. */
  readonly onNewSource?: ((id: string, source: Plain) => void) | undefined;
  readonly onSelect: (id: string | undefined) => void;
  readonly onOpen: (path: string, id?: string) => void;
  /** Takes a walk in Proberen. Absent where nothing stands beside the form. */
  readonly onTry?: ((wanted: WantedTrial) => void) | undefined;
  /** Search over the draft. Absent where nothing is checked. */
  readonly finding?: Finding | undefined;
}

const FormContext = createContext<Form | undefined>(undefined);
export const FormProvider = FormContext.Provider;

export const useForm = (): Form => {
  const form = useContext(FormContext);
  if (form === undefined) throw new Error('a field stands outside a form');
  return form;
};

/** What is wrong at this place or in anything beneath it. */
export const useProblemsIn = (path: Path): readonly Problem[] =>
  useForm().problems.filter((problem) => problem.path !== undefined && startsWith(problem.path, path));

/** What is wrong at this place itself, or in a part of it that no field shows. */
export const useProblemsBeside = (path: Path, shown: readonly string[]): readonly Problem[] =>
  useProblemsIn(path).filter(({ path: at = [] }) => {
    const next = at[path.length];
    return next === undefined || !shown.includes(String(next));
  });

export const startsWith = (path: Path, start: Path): boolean =>
  path.length >= start.length && start.every((step, index) => String(path[index]) === String(step));
