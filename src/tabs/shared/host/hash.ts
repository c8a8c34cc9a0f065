/** What stands behind the `#` of an address: `#/part/part?query`. */

/** The parts of the address after `#/`. */
export const partsOf = (hash: string): readonly string[] => {
  const [path = ''] = hash.replace(/^#\/?/, '').split('?');
  return path.split('/').filter(Boolean).map(decode);
};

/** What stands behind a `?` in it: how a page is looked at, not what. */
export const queryOf = (hash: string): string => hash.split('?')[1] ?? '';

const decode = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};
