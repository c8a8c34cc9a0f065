/** The marks a chat's editor makes. Anything else between `<` and `>` was typed: `<naam>`, `a < b en c > d`. */
const TAGS =
  'a|abbr|attachment|b|big|blockquote|br|caption|center|cite|code|codeblock|dd|del|details|div|dl|dt|em|emoji|figure|figcaption|font|h[1-6]|hr|i|img|ins|kbd|li|mark|ol|p|pre|q|s|samp|small|span|strike|strong|sub|summary|sup|table|tbody|td|tfoot|th|thead|tr|tt|u|ul|var';
/** A field with its value; without one it is rather a word: `<b en c>`. Bounded, because anybody may send it. */
const FIELDS = '(?:\\s+[\\w:-]{1,60}\\s?=\\s?(?:"[^"<>]{0,4000}"|\'[^\'<>]{0,4000}\'|[^\\s"\'<>=]{1,500})){0,30}';
const TAG = new RegExp(`<(/?)(${TAGS})(${FIELDS})\\s?/?>`, 'gi');
const MENTION = /<at(?:\s[^<>]{0,300})?>[^<]{0,300}<\/at>/gi;
const MENTION_IN_HTML = /<span(?=[^<>]{0,500}schema\.skype\.com\/Mention)[^<>]{0,1000}>[^<]{0,300}<\/span>/gi;
/** What somebody else wrote, quoted above a reply. */
const QUOTED_REPLY = /<blockquote(?=[^<>]{0,500}schema\.skype\.com\/(?:Reply|Forward))[^<>]{0,1000}>/gi;

const ENDS_LINE =
  /^(?:blockquote|br|caption|center|codeblock|dd|details|div|dl|dt|figure|figcaption|h[1-6]|hr|li|ol|p|pre|summary|table|tbody|tfoot|thead|tr|ul)$/i;

/** The text of a message without mentions and marks: lists and tables become lines, pictures of emoji their sign. */
export const withoutMarks = (text: string): string =>
  !text.includes('<')
    ? text
    : text
        .replace(MENTION, ' ')
        .replace(MENTION_IN_HTML, ' ')
        .replace(TAG, (_, closes: string, name: string, fields: string) => instead(closes !== '', name, fields));

/** The same of HTML, in which nothing between `<` and `>` was typed. */
export const textOfHtml = (html: string): string => {
  const own = [
    [/<!--/g, '-->'] as const,
    [/<style\b[^<>]*>/gi, '</style>'] as const,
    [/<script\b[^<>]*>/gi, '</script>'] as const,
  ]
    .reduce((rest, [opens, closes]) => without(rest, opens, closes), html)
    .replace(/[^\S\u00a0]+/g, ' ');
  const reply = withoutMarks(without(own, QUOTED_REPLY, '</blockquote>'));
  // A quote alone is all there is to read.
  return reply.trim() === '' ? withoutMarks(own) : reply;
};

/** Whether a picture stands in it that has no words: a photo, not an emoji. */
export const hasPicture = (html: string): boolean =>
  [...html.matchAll(TAG)].some(([, , name = '', fields = '']) => /^img$/i.test(name) && signIn(fields) === '');

/** Left out from what opens to what closes; what is never closed stays, so that looking for it costs once. */
function without(html: string, opens: RegExp, closes: string): string {
  const kept: string[] = [];
  let from = 0;
  for (const open of html.matchAll(opens)) {
    if (open.index < from) continue;
    const end = html.indexOf(closes, open.index);
    if (end < 0) break;
    kept.push(html.slice(from, open.index), ' ');
    from = end + closes.length;
  }
  return [...kept, html.slice(from)].join('');
}

function instead(closes: boolean, name: string, fields: string): string {
  if (/^(?:img|emoji)$/i.test(name)) return signIn(fields);
  if (ENDS_LINE.test(name)) return '\n';
  return /^t[dh]$/i.test(name) && closes ? ' ' : '';
}

/** The sign that an emoji's picture stands for. The name of a photo is no text of the person. */
function signIn(fields: string): string {
  const alt = /\balt\s?=\s?(?:"([^"]*)"|'([^']*)'|(\S+))/i.exec(fields);
  const said = alt?.[1] ?? alt?.[2] ?? alt?.[3] ?? '';
  return /\p{Extended_Pictographic}|\p{Regional_Indicator}|&#/u.test(said) || /schema\.skype\.com\/Emoji/i.test(fields)
    ? said
    : '';
}
