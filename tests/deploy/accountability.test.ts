import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readConfig } from '../../src/config/config';
import { SAID_HOURS, TURN_MINUTES } from '../../src/escalations/delivery/taken-turns';
import { LAST_WALK_HOURS } from '../../src/walk/last-tokens';
import { SMALLEST_SHOWN } from '../../src/web/insight/suppress-small';

const ROOT = join(__dirname, '..', '..');
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const usual = readConfig({});
if (!usual.ok) throw new Error('Expected the configuration of nobody to be fine.');
const { retentionDays, closeAfterDays } = usual.config;

/** What the row that begins with these words says, in its last cell. */
function lastCell(text: string, begins: string): string {
  const row = text.split('\n').find((line) => line.startsWith(`| ${begins}`));
  if (row === undefined) throw new Error(`Expected a row that begins with “${begins}”, found none.`);
  return row.split('|').at(-2)?.trim() ?? '';
}

describe('what we say to keep, and how long, is what the program does', () => {
  it.each([
    ['vraag aan de coördinator', `${retentionDays} dagen na afsluiten`],
    ['vraag die niemand meer aanraakt', `na ${closeAfterDays} dagen`],
    ['adres van iemands gesprek', `${retentionDays} dagen nadat`],
    ['laatste kaart van een gesprek', `${LAST_WALK_HOURS} uur`],
    ['dat een bericht al beantwoord is', `${TURN_MINUTES} minuten`],
    ['dat iemand een advies beoordeelde', `${SAID_HOURS} uur`],
    ['wie een uitgave schreef', `${retentionDays} dagen na`],
    ['hoe vaak een vraag of advies', `onder de ${SMALLEST_SHOWN} `],
  ])('in the record of processing: %s', (begins, says) => {
    expect(lastCell(read('deploy/accountability/processing-record.md'), begins)).toContain(says);
  });

  it.each([
    ['a question to the coordinator', `(${retentionDays}) after closing`],
    ['a question to the coordinator', `(${closeAfterDays})`],
    ['last card of a conversation', `${LAST_WALK_HOURS} hours`],
    ['that a message was answered', `${TURN_MINUTES} minutes`],
    ["that a card's advice was judged", `${SAID_HOURS} hours`],
  ])('in the guide for operators: %s', (begins, says) => {
    expect(lastCell(read('deploy/README.md'), begins)).toContain(says);
  });

  it('in the DPIA: what is shown of small counts', () => {
    expect(read('deploy/accountability/dpia.md')).toContain(`onder de ${SMALLEST_SHOWN} wordt niet getoond`);
  });
});

describe('publiccode.yml', () => {
  const found = parse(read('publiccode.yml')) as Record<string, unknown>;
  const own = JSON.parse(read('package.json')) as { version: string; license: string };

  it('says the version and the licence of the package', () => {
    expect(found).toMatchObject({ softwareVersion: own.version, legal: { license: own.license } });
  });

  // https://yml.publiccode.tools/schema.core.html, 0.4
  it('has every field that the standard asks for, in its words', () => {
    for (const key of [
      'publiccodeYmlVersion',
      'name',
      'url',
      'platforms',
      'developmentStatus',
      'softwareType',
      'description',
      'maintenance',
      'localisation',
    ])
      expect(found).toHaveProperty(key);
    expect(URL.canParse(String(found.url))).toBe(true);
    expect(['concept', 'development', 'beta', 'stable', 'obsolete']).toContain(found.developmentStatus);
    expect(found.maintenance).toMatchObject({ type: 'internal', contacts: [{ name: expect.any(String) }] });
    expect(found.localisation).toMatchObject({ localisationReady: expect.any(Boolean), availableLanguages: ['nl'] });
  });

  it.each(['nl', 'en'])('describes it in “%s” within its lengths', (language) => {
    const { shortDescription, longDescription, features } = (
      found.description as Record<string, { shortDescription: string; longDescription: string; features: string[] }>
    )[language] ?? { shortDescription: '', longDescription: '', features: [] };
    expect(shortDescription.length).toBeGreaterThan(0);
    expect(shortDescription.length).toBeLessThanOrEqual(150);
    expect(longDescription.length).toBeGreaterThanOrEqual(150);
    expect(longDescription.length).toBeLessThanOrEqual(10_000);
    expect(features.length).toBeGreaterThan(0);
  });
});

it('the changelog has an entry for the version of the package', () => {
  const { version } = JSON.parse(read('package.json')) as { version: string };
  expect(read('deploy/CHANGELOG.md')).toMatch(new RegExp(`^## ${version.replaceAll('.', '\\.')}\\b`, 'm'));
});
