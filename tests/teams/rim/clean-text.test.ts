import fc from 'fast-check';
import '../../support/property-seed';
import { cleanText } from '../../../src/teams/rim/cleaning/clean-text';
import { typedIn } from '../../../src/teams/rim/typed-in';

const SAID = 'mag ik dit delen?';

test.each<readonly [string, string, string]>([
  ['entities', 'mag&nbsp;ik &quot;dit&quot; delen&#63;', 'mag ik "dit" delen?'],
  ['entities in numbers', '&#x6d;&#97;g ik de co&#246;rdinator&#x2c; &#8364; 5', 'mag ik de coördinator, € 5'],
  [
    'entities in names of letters',
    'co&ouml;rdinator &eacute;&eacute;n &Ccedil;elik &alpha;',
    'coördinator één Çelik α',
  ],
  ['entities written twice over', 'Jan &amp;amp; Els &amp;lt; 16', 'Jan & Els < 16'],
  ['entities of Word', '&#150; en &#147;ja&#148;', '- en “ja”'],
  ['an entity nobody knows', 'R&D; &foo; & zo', 'R&D; &foo; & zo'],
  ['signs nobody sees', 'm\u200ba\u00adg\u200c i\u2060k\ufeff d\u200dit de\u034flen\u180e?', SAID],
  ['marks of direction', '\u202emag\u202c \u2066ik\u2069 dit\u200e\u200f \u061cdelen?', SAID],
  ['spaces of every width', 'mag\u00a0ik\u2009dit\u3000delen?', SAID],
  ['hyphens of every kind', '06\u20101234\u20115678 \u2212 2\u20133 \ufe63', '06-1234-5678 - 2-3 -'],
  ['letters of full width', 'ｍａｇ　ｉｋ　ｄｉｔ　ｄｅｌｅｎ？', SAID],
  ['letters in another dress', '𝐦𝐚𝐠 𝘪𝘬 𝚍𝚒𝚝 ﬁjn', 'mag ik dit fijn'],
  ['accents beside their letter', 'coo\u0308rdinator', 'coördinator'],
  ['line ends of every kind', 'een\r\ntwee\rdrie\u2028vier\u0085vijf', 'een\ntwee\ndrie\nvier\nvijf'],
  ['a family, which stays one', '👩‍👧‍👦 ok', '👩‍👧‍👦 ok'],
  ['half a character', 'mag \ud83d ik', 'mag \ufffd ik'],
  ['a zero between words', 'mag\u0000ik', 'mag ik'],
])('%s', (_, typed, expected) => {
  expect(cleanText(typed)).toBe(expected);
});

describe('a message', () => {
  const html = (content: string) => ({ attachments: [{ contentType: 'text/html', content }] });
  const mention = (text: string) => ({ type: 'mention', text, mentioned: { id: 'bot' } });
  test.each<readonly [string, Parameters<typeof typedIn>[0], string]>([
    ['of HTML alone', html('<div><p>mag ik <b>dit</b> delen?</p></div>'), SAID],
    ['of HTML with an empty text', { text: ' \u200b', ...html('<p>mag&nbsp;ik dit delen?</p>') }, SAID],
    ['with a list', html('<ul><li>een</li>\n<li>twee <i>en</i> drie</li></ul>'), 'een\n\ntwee en drie'],
    [
      'with a table',
      html('<table><tr><td>wie</td><td>wat</td></tr><tr><th>school</th><td>zorg</td></tr></table>'),
      'wie wat\n\nschool zorg',
    ],
    [
      'with an emoji as a picture',
      html('<p>ok <img alt="👍" src="x" itemtype="http://schema.skype.com/Emoji"></p>'),
      'ok 👍',
    ],
    ['with an emoji of now', html('<p>ok <emoji id="yes" alt="👍" title="Ja"></emoji></p>'), 'ok 👍'],
    ['with a photo', html('<p>kijk <img alt="image" src="https://x.test/a.png"></p>'), 'kijk'],
    [
      'that answers another',
      html(
        '<blockquote itemscope itemtype="http://schema.skype.com/Reply"><b>Els</b><p>geheim</p></blockquote><p>mag ik dit delen?</p>',
      ),
      SAID,
    ],
    ['that is a quote', html('<blockquote>mag ik dit delen?</blockquote>'), SAID],
    [
      'with a mention in HTML',
      html('<p><span itemtype="http://schema.skype.com/Mention" itemid="0">Deelwijzer</span> mag ik dit delen?</p>'),
      SAID,
    ],
    ['with its mention in front', { text: '<at>Deelwijzer</at> mag ik dit delen?' }, SAID],
    ['with its mention behind', { text: 'mag ik dit delen? <at id="0">Deelwijzer</at>' }, SAID],
    ['with its mention in the middle', { text: 'mag ik <at>Deel wijzer</at>dit delen?' }, 'mag ik dit delen?'],
    [
      'with a mention that has no tag',
      { text: '@Deelwijzer mag ik dit delen?', entities: [mention('@Deelwijzer')] },
      SAID,
    ],
    ['with marks in its text', { text: '<p>mag ik <strong>dit</strong> delen?</p>' }, SAID],
    [
      'with `<` and `>` in it',
      { text: 'kind < 16 en ouder > 12: <naam> mag <b en c>?' },
      'kind < 16 en ouder > 12: <naam> mag <b en c>?',
    ],
    [
      'with `<` and `>` as entities',
      { text: 'kind &lt; 16 en &lt;b&gt;ouder&lt;/b&gt; &gt; 12' },
      'kind < 16 en <b>ouder</b> > 12',
    ],
    ['of nothing', {}, ''],
    ['of a mention alone', { text: '<at>Deelwijzer</at>&nbsp;' }, ''],
    [
      'with attachments that are none',
      { text: 'ja', attachments: [null, 7, { contentType: 'text/html', content: 7 }] },
      'ja',
    ],
  ])('%s', (_, activity, expected) => {
    expect(typedIn(activity).text.replace(/ +/g, ' ')).toBe(expected);
  });

  test('of a picture, a recording or a file says so', () => {
    expect(typedIn({ text: '', attachments: [{ contentType: 'image/*', contentUrl: 'https://x.test/a' }] })).toEqual({
      text: '',
      hasMore: true,
    });
    expect(typedIn(html('<p><img src="https://x.test/a.png" alt="image"></p>')).hasMore).toBe(true);
    expect(typedIn(html('<p><emoji alt="👍"></emoji></p>')).hasMore).toBe(false);
  });
});

/** What may stand in a text: what people type, what is pasted along, and what clients make of it. */
const piece = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.constantFrom(
    '&',
    '#',
    ';',
    'x',
    'amp;',
    '&amp;',
    '&amp',
    '&#38;',
    '&#x26;',
    '#38',
    'lt;',
    '&lt',
    '&shy;',
    '&zwj;',
    '&#894;',
  ),
  fc.constantFrom(
    '\u037e',
    '\uff1b',
    '\uff06',
    '\u200d',
    '\u200b',
    '\u0301',
    '👩',
    '\ufe0f',
    '\u1fef',
    '<at>',
    '</at>',
    '<b>',
  ),
);
const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));

test('cleaning is total, and cleaning twice changes nothing', () => {
  fc.assert(
    fc.property(text, (typed) => {
      const cleaned = cleanText(typed);
      expect(cleanText(cleaned)).toBe(cleaned);
      expect(typeof typedIn({ text: typed }).text).toBe('string');
      expect(typeof typedIn({ attachments: [{ contentType: 'text/html', content: typed }] }).text).toBe('string');
    }),
    { numRuns: 3_000 },
  );
});

/** Letters and digits, in order, whatever their width. */
const lettersOf = (said: string): string => (said.normalize('NFKC').match(/[\p{L}\p{N}]/gu) ?? []).join('');
const word = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'abcdeéëïöüçñğşłIJ019'), minLength: 1, maxLength: 8 }),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 5 }).filter((each) => !/[&;#<>@]/.test(each)),
);
const sign = fc.constantFrom(
  ' ',
  '\n',
  ', ',
  ' < ',
  ' > ',
  '<',
  '>',
  ' & ',
  '-',
  '\u00a0',
  '\u2011',
  '\u00ad',
  '\u200b',
);
const sentence = fc.array(fc.tuple(word, sign), { minLength: 1, maxLength: 12 }).map((all) => all.flat().join(''));
const escaped = (said: string): string => said.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
/** `a<b>c` cannot be told from a mark when a client did not escape it. */
const hasMark = (said: string): boolean => /<\s*\/?\s*[a-z][^<>]*>/i.test(said);

test('no letter that a person typed goes, however the client brings it', () => {
  fc.assert(
    fc.property(sentence, fc.boolean(), (typed, inFront) => {
      const kept = lettersOf(typed);
      const mentioned = inFront
        ? `<at>Deelwijzer</at> ${escaped(typed)}`
        : `${escaped(typed)} <at id="0">Deelwijzer</at>`;
      expect(lettersOf(typedIn({ text: mentioned }).text)).toBe(kept);
      const content = `<div><p>${escaped(typed)}</p></div>`;
      expect(lettersOf(typedIn({ text: '', attachments: [{ contentType: 'text/html', content }] }).text)).toBe(kept);
      fc.pre(!hasMark(typed));
      expect(lettersOf(typedIn({ text: typed }).text)).toBe(kept);
    }),
    { numRuns: 2_000 },
  );
});

test.each([
  '&amp;',
  '&',
  ';',
  '&amp;amp;',
  '<',
  '<p ',
  '<at ',
  '<at>',
  '<!--',
  '<blockquote itemtype="http://schema.skype.com/Reply">',
  '<p a="',
  '&lt;',
])('two hundred thousand characters of %j are read', (part) => {
  const long = part.repeat(200_000 / part.length);
  expect(typedIn({ text: long }).text.length).toBeLessThanOrEqual(long.length);
  expect(typedIn({ attachments: [{ contentType: 'text/html', content: long }] }).text.length).toBeLessThanOrEqual(
    long.length,
  );
});
