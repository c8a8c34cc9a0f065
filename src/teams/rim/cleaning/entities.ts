/**
 * The named characters of HTML 4, which is what Office and Teams write, and the names of HTML 5 for what a keyboard has:
 * https://html.spec.whatwg.org/multipage/named-characters.html. Both long lists are in the order of Unicode.
 */
const LATIN =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'.split(
    ' ',
  );
const GREEK =
  'Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho - Sigma Tau Upsilon Phi Chi Psi Omega - - - - - - - alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigmaf sigma tau upsilon phi chi psi omega'.split(
    ' ',
  );
const OTHERS =
  'quot=" amp=& lt=< gt=> apos=\' QUOT=" AMP=& LT=< GT=> excl=! num=# dollar=$ percnt=% lpar=( rpar=) ast=* plus=+ comma=, period=. sol=/ colon=: semi=; equals== quest=? commat=@ lsqb=[ lbrack=[ bsol=\\ rsqb=] rbrack=] Hat=^ lowbar=_ grave=` lcub={ lbrace={ verbar=| vert=| rcub=} rbrace=} OElig=Œ oelig=œ Scaron=Š scaron=š Zcaron=Ž zcaron=ž Yuml=Ÿ Ccaron=Č ccaron=č Cacute=Ć cacute=ć Sacute=Ś sacute=ś Zacute=Ź zacute=ź Lstrok=Ł lstrok=ł Aogon=Ą aogon=ą Eogon=Ę eogon=ę Gbreve=Ğ gbreve=ğ Idot=İ inodot=ı imath=ı Scedil=Ş scedil=ş IJlig=Ĳ ijlig=ĳ fnof=ƒ circ=ˆ tilde=˜ ndash=– mdash=— horbar=― lsquo=‘ rsquo=’ sbquo=‚ ldquo=“ rdquo=” bdquo=„ dagger=† Dagger=‡ bull=• hellip=… mldr=… permil=‰ prime=′ Prime=″ lsaquo=‹ rsaquo=› oline=‾ frasl=⁄ euro=€ image=ℑ weierp=℘ real=ℜ trade=™ alefsym=ℵ larr=← uarr=↑ rarr=→ darr=↓ harr=↔ crarr=↵ lArr=⇐ uArr=⇑ rArr=⇒ dArr=⇓ hArr=⇔ forall=∀ part=∂ exist=∃ empty=∅ nabla=∇ isin=∈ notin=∉ ni=∋ prod=∏ sum=∑ minus=− lowast=∗ radic=√ prop=∝ infin=∞ ang=∠ and=∧ or=∨ cap=∩ cup=∪ int=∫ there4=∴ sim=∼ cong=≅ asymp=≈ ne=≠ equiv=≡ le=≤ ge=≥ sub=⊂ sup=⊃ nsub=⊄ sube=⊆ supe=⊇ oplus=⊕ otimes=⊗ perp=⊥ sdot=⋅ lceil=⌈ rceil=⌉ lfloor=⌊ rfloor=⌋ lang=⟨ rang=⟩ loz=◊ spades=♠ clubs=♣ hearts=♥ diams=♦ check=✓ cross=✗ star=☆ phone=☎ hyphen=‐ dash=‐ thetasym=ϑ upsih=ϒ piv=ϖ'.split(
    ' ',
  );
const UNSEEN = {
  Tab: 0x09,
  NewLine: 0x0a,
  ensp: 0x2002,
  emsp: 0x2003,
  emsp13: 0x2004,
  emsp14: 0x2005,
  numsp: 0x2007,
  puncsp: 0x2008,
  thinsp: 0x2009,
  hairsp: 0x200a,
  ZeroWidthSpace: 0x200b,
  zwnj: 0x200c,
  zwj: 0x200d,
  lrm: 0x200e,
  rlm: 0x200f,
  NoBreak: 0x2060,
} as const;

const NAMED: ReadonlyMap<string, string> = new Map([
  ...LATIN.map((name, at) => [name, String.fromCodePoint(0xa0 + at)] as const),
  ...GREEK.map((name, at) => [name, String.fromCodePoint(0x391 + at)] as const),
  ...OTHERS.map((each) => [each.slice(0, each.indexOf('=')), each.slice(each.indexOf('=') + 1)] as const),
  ...Object.entries(UNSEEN).map(([name, code]) => [name, String.fromCodePoint(code)] as const),
]);

/** Longer than any name, and than any number with some zeros before it. */
const LONGEST = 20;
const WHOLE = /&(?:#(\d{1,12})|#[xX]([0-9a-fA-F]{1,12})|([A-Za-z][A-Za-z0-9]{1,15}));$/;

/** The windows-1252 signs that HTML reads where Unicode has controls: Word writes `&#150;` for a dash. */
const WINDOWS = new TextDecoder('windows-1252');

function characterOf(decimal: string | undefined, hex: string | undefined, name: string | undefined) {
  if (name !== undefined) return NAMED.get(name);
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  if (code >= 0x80 && code <= 0x9f) return WINDOWS.decode(Uint8Array.of(code));
  const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : '';
}

/**
 * `&eacute;` and `&#233;` → `é`, also where it was written twice over (`&amp;eacute;`): nothing that is left can be read as
 * one. `&` by itself and names nobody knows stay. Each character that comes out goes through `clean`. Takes time in
 * proportion to the text, whatever is in it.
 */
export function decodeEntities(text: string, clean: (character: string) => string): string {
  if (!text.includes('&')) return text;
  const [first = '', ...parts] = text.split(';');
  const read = [first];
  for (const part of parts) {
    closeLast(read, clean);
    read.push(part);
  }
  return read.join('');
}

/** Adds the semicolon that follows what was `read`, which may end an entity; and that may be the end of another. */
function closeLast(read: string[], clean: (character: string) => string): void {
  let end = ';';
  while (end.endsWith(';')) {
    while (end.length < LONGEST && read.length > 0) end = (read.pop() ?? '') + end;
    const found = WHOLE.exec(end.slice(-LONGEST));
    const character = found === null ? undefined : characterOf(found[1], found[2], found[3]);
    if (found === null || character === undefined) break;
    end = end.slice(0, end.length - found[0].length) + clean(character);
  }
  // In pieces, so that a long text is not copied for every semicolon in it.
  read.push(end.slice(0, -LONGEST), end.slice(-LONGEST));
}
