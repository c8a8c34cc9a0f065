/** An answer as problems name it in `about`: `tree/node=option`. */
export function namedOption(about: string): { readonly tree: string; readonly node: string; readonly option: string } {
  const [key = '', option = ''] = about.split('=');
  const [tree = '', node = ''] = key.split('/');
  return { tree, node, option };
}
