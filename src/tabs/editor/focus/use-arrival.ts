import { type RefObject, useEffect } from 'react';
import type { Path } from '../../../content/path';
import type { Destination } from './destination';

/** How a field says which place of the file it is: for `data-place`. */
export const placeName = (path: Path): string => JSON.stringify(path.map(String));

const arrived = new WeakSet<Destination>();

/** Brings somebody to the very field, once the form shows it: opened, on the screen, with the cursor in it. */
export function useArrival(
  form: RefObject<HTMLElement | null>,
  destination: Destination | undefined,
  shown: { readonly file: string; readonly id: string | undefined },
): void {
  const { file, id } = shown;
  useEffect(() => {
    if (destination?.path === undefined || arrived.has(destination)) return;
    if (destination.file !== file || destination.id !== id || form.current === null) return;
    arrived.add(destination);
    const field = fieldAt(form.current, destination.path);
    if (field === undefined) return;
    for (let box = field.parentElement; box !== null; box = box.parentElement) {
      if (box instanceof HTMLDetailsElement) box.open = true;
    }
    field.scrollIntoView({ block: 'center' });
    (controlIn(field) ?? field).focus({ preventScroll: true });
  }, [form, destination, file, id]);
}

/** The smallest field that this place is in. */
function fieldAt(form: HTMLElement, path: Path): HTMLElement | undefined {
  for (let length = path.length; length > 0; length--) {
    const name = placeName(path.slice(0, length));
    const found = form.querySelector<HTMLElement>(`[data-place="${CSS.escape(name)}"]`);
    if (found !== null) return found;
  }
  return undefined;
}

/** Where one types or chooses. A group of fields is read out as a whole. */
const controlIn = (field: HTMLElement): HTMLElement | undefined =>
  field.tagName === 'FIELDSET'
    ? undefined
    : (field.querySelector<HTMLElement>('input, textarea, select, [role=combobox]') ??
      field.querySelector<HTMLElement>('button') ??
      undefined);
