import type { Finding, Path } from '../problem';
import { eachText } from './yaml/each-text';

/** How a text begins that somebody must still write; new trees are made of them (content/new-tree.ts). */
export const TO_FILL_IN = 'VUL IN:';

/** One finding per node, and one for the rest of the tree: what still must be written there. */
export function findToFillIn(value: unknown): readonly Finding[] {
  const places = new Map<string, { readonly path: Path; readonly fields: string[] }>();
  eachText(value, (text, place) => {
    if (!text.startsWith(TO_FILL_IN)) return;
    const path = place.path();
    const owner = path[0] === 'nodes' ? path.slice(0, 2) : path.slice(0, 1);
    const known = places.get(owner.join('/')) ?? { path, fields: [] };
    const field = String(path.find((step, index) => index >= owner.length && typeof step === 'string') ?? owner.at(-1));
    if (!known.fields.includes(field)) known.fields.push(field);
    places.set(owner.join('/'), known);
  });
  return [...places.values()].map(({ path, fields }) => ({
    code: 'to-fill-in',
    path,
    message:
      path[0] === 'nodes'
        ? `In \`${path[1]}\` moet je nog invullen: ${fields.join(', ')}.`
        : `Je moet nog invullen: ${fields.join(', ')}.`,
    hint: `Zet je eigen tekst op de plek van “${TO_FILL_IN} …”.`,
  }));
}
