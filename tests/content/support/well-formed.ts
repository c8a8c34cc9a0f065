/** Elements that HTML never closes. */
const VOID = new Set(['meta', 'br', 'hr', 'img', 'link', 'input']);

/** The names of all elements, in order; throws where tags do not nest or a text holds a bare < or &. */
export function tagsOf(markup: string): readonly string[] {
  const names: string[] = [];
  const open: string[] = [];
  const text = markup.replace(/<!doctype html>/i, '').replace(/<style>[^<]*<\/style>/g, '');
  const parts = text.matchAll(/<(\/?)([a-zA-Z][a-zA-Z0-9]*)((?:\s+[a-zA-Z:-]+(?:="[^"<]*")?)*)\s*(\/?)>|([^<]+)|(<)/g);
  for (const [part, closes, name = '', attributes = '', selfClosed, plain, bare] of parts) {
    if (bare !== undefined) throw new Error(`a bare < near ${text.slice(text.indexOf(part), 40)}`);
    for (const words of [plain ?? '', attributes])
      if (/&(?!(?:amp|lt|gt|quot|#\d+|#x[\da-f]+);)/i.test(words)) throw new Error(`a bare & in ${words.trim()}`);
    if (plain !== undefined) continue;
    if (closes === '/') {
      const last = open.pop();
      if (last !== name) throw new Error(`</${name}> closes <${last}>`);
    } else {
      names.push(name);
      if (selfClosed !== '/' && !VOID.has(name)) open.push(name);
    }
  }
  if (open.length > 0) throw new Error(`never closed: ${open.join(', ')}`);
  return names;
}
