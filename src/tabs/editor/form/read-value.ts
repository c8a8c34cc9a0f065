import { useMemo, useRef } from 'react';
import { openReader } from '../../../content/edit/by-parts/reader';

export interface Readable {
  readonly value: unknown;
  /** False while the text beside it is half typed: `value` is then the last one that could be read. */
  readonly isCurrent: boolean;
}

/** The file as values. What cannot be read now leaves the last readable state on show. */
export function useReadable(path: string, text: string): Readable {
  const last = useRef<{ readonly path: string; readonly value: unknown }>(undefined);
  return useMemo(() => {
    const value = path.endsWith('.md') ? text : readYamlValue(text);
    if (value !== undefined) {
      last.current = { path, value };
      return { value, isCurrent: true };
    }
    return { value: last.current?.path === path ? last.current.value : undefined, isCurrent: false };
  }, [path, text]);
}

/** Form and edits read the same files. */
export const fileReader = openReader();

/** Undefined when it cannot be read (told to be silent, a parser would give half of it). An empty file is an empty map. */
export const readYamlValue = (text: string): unknown => fileReader.read(text.replace(/^\uFEFF/, ''));
