/** `a -> b` or `a = b`, where a colon belongs. */
export function pairIn(written: string): readonly [string, string] | undefined {
  const [, name, value] = /^\s*([^\s=>-][^=>]*?)\s*(?:=>?|-+>|→)\s*(\S.*?)\s*$/u.exec(written) ?? [];
  return name === undefined || value === undefined ? undefined : [name, value];
}
