import fc from 'fast-check';
import { plain, steps } from '../../../src/cards/card';
import { cardMarkdown } from '../../../src/tabs/editor/preview/card-markdown';

const TAGS =
  /^<\/?(p|strong|em|br|ul|ol|li|a)( start="\d+")?( href="(https?:|mailto:|tel:)[^"<>]*" target="_blank" rel="noopener noreferrer")?\s?\/?>/i;
const unsafe = (html: string): readonly string[] =>
  [...html.matchAll(/<[^>]*>?/g)].map(([tag]) => tag).filter((tag) => !TAGS.test(tag));

const words = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

it.each([
  ['**vet** en _schuin_', '<p><strong>vet</strong> en <em>schuin</em></p>\n'],
  ['[tekst](https://wetten.overheid.nl/x)', /<a href="https:\/\/wetten.overheid.nl\/x" target="_blank"/],
  ['[kwaad](javascript:alert(1))', '<p>kwaad</p>\n'],
  ['[kwaad](data:text/html,x)', '<p>kwaad</p>\n'],
  ['![foto](https://x.test/a.png)', '<p>foto</p>\n'],
  ['# Geen kop', '<p># Geen kop</p>\n'],
  ['<img src=x onerror=alert(1)>', '<p>&lt;img src=x onerror=alert(1)&gt;</p>\n'],
  ['<script>alert(1)</script>', '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n'],
  ['`geen code`', '<p>`geen code`</p>\n'],
])('%s', (text, html) => {
  expect(cardMarkdown(text)).toEqual(typeof html === 'string' ? html : expect.stringMatching(html));
});

it('steps are a numbered list', () => {
  const html = cardMarkdown(steps(['Vertel het.', 'Leg het vast.']).text as string);
  expect(html.replaceAll('\n', '')).toBe('<ol><li>Vertel het.</li><li>Leg het vast.</li></ol>');
});

const MARKS = '<>&"\'`*_[]()#!-+~|=\\/ \n\t:.1ajs';
const markdown = fc.string({
  unit: fc.oneof(fc.constantFrom(...MARKS), fc.string({ minLength: 1, maxLength: 1 })),
  maxLength: 60,
});

it('whatever an editor types, no tag comes out that is not ours', () => {
  fc.assert(fc.property(markdown, (text) => expect(unsafe(cardMarkdown(text))).toEqual([])));
});

it('plain text of the content reads as it was typed', () => {
  const line = markdown.map((text) => text.replace(/\s+/g, ' ').trim());
  fc.assert(
    fc.property(line, (text) => {
      expect(words(cardMarkdown(plain(text))).trim()).toBe(text);
    }),
    { examples: [['+'], ['-'], ['#'], ['10.'], ['1)']] },
  );
});
