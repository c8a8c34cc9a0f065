import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../../src/content/problem';
import { FIELD_WORDS } from '../../../src/content/read/shape/field-words';
import { inFormWords } from '../../../src/tabs/editor/form/form-words';
import { readYamlValue } from '../../../src/tabs/editor/form/read-value';
import { brokenParts } from '../../content/support/broken-content';
import { compiledWith } from '../../content/support/toy-content';

const FOLDER = join(__dirname, '..', '..', 'fixtures', 'broken');

/** Every message that the broken files give at a place that the form shows, in the form's words. */
function messages(): readonly Problem[] {
  const broken = [
    ...readdirSync(FOLDER).map((name) => ({ file: `trees/${name}`, text: readFileSync(join(FOLDER, name), 'utf8') })),
    ...brokenParts(),
  ];
  return broken.flatMap(({ file, text }) => {
    const value = readYamlValue(text);
    return compiledWith({ [file]: text })
      .problems.filter((problem) => problem.file === file && problem.path !== undefined)
      .map((problem) => inFormWords(problem, value));
  });
}

/** What somebody named a node, answer or file himself may be a word that is a field elsewhere. */
const OWN = new Set(['id', 'kind', 'start', 'vraag', 'ja', 'name', 'menu', 'place', 'phone', 'persons', 'language']);
const FIELDS = [...new Set(Object.values(FIELD_WORDS).flatMap((words) => Object.keys(words)))].filter(
  (field) => !OWN.has(field),
);
const AS_FIELD = new RegExp(`\`(?:${FIELDS.join('|')})(?::[^\`]*)?\``);
const AS_LIST = new RegExp(`(?:invullen|Hier kan): (?:.*, )?(?:${FIELDS.join('|')})\\b`);

it('every message is in the words of the form, in whole sentences', () => {
  const all = messages();
  expect(new Set(all.map(({ code }) => code)).size).toBeGreaterThan(30);
  // What stands in the text as another thing than the form can show is mended in the text: there an example must be YAML.
  const wrong = all
    .filter(({ code }) => code !== 'wrong-type' && code !== 'text-became-map')
    .map(({ code, message, hint, repair }) => ({ code, said: [message, hint, repair?.says].filter(Boolean).join(' ') }))
    .filter(
      ({ said }) =>
        AS_FIELD.test(said) ||
        AS_LIST.test(said) ||
        // A sentence that begins small: something was glued behind a full stop.
        /[.?!] \p{Ll}/u.test(said) ||
        /npm run|achter een streepje|(?:sources|glossary|promises|organisation)\.yaml/.test(said),
    );
  expect(wrong).toEqual([]);
});
