import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startFolder, TOY } from './support/in-folder';

const at = startFolder();
const { run, change } = at;

describe('content diff', () => {
  it('is content when nothing changed', async () => {
    expect(await run('diff', '--old', TOY)).toBe(0);
    expect(at.printed()).toBe('Elke wandeling eindigt zoals eerst.\n');
  });

  it('shows how many walks end elsewhere, a route, and old advice beside new', async () => {
    change(
      'trees/delen.yaml',
      '{ when: { wie: school }, go: school-mag }',
      '{ when: { wie: huisarts }, go: school-mag }',
    );
    expect(await run('diff', `--old=${TOY}`)).toBe(0);
    expect(at.printed()).toContain('delen: 2 van 18 wandelingen eindigen elders.');
    expect(at.printed()).toContain(`  1 × delen/school-mag → delen/arts-mag
    Is er nu gevaar? Nee
    Met wie wil je delen? De school
    Gaf de inwoner toestemming? Ja
    was:   Alleen wat nodig is. Deel alleen wat de school nodig heeft.
    wordt: Delen mag. Delen mag.
`);
    expect(await run('diff', '--old', TOY, '--format', 'json')).toBe(0);
    expect(JSON.parse(at.printed())).toMatchObject({
      added: [],
      removed: [],
      trees: [{ tree: 'delen', elsewhere: 2 }],
    });
  });

  it('names trees that came or went', async () => {
    rmSync(join(at.folder(), 'trees/delen.yaml'));
    expect(await run('diff', '--old', TOY)).toBe(0);
    expect(at.printed()).toContain('- boom weg: Mag ik dit delen? (delen)');
    expect(await run('diff', '--old', at.folder(), '--content', TOY)).toBe(0);
    expect(at.printed()).toContain('+ nieuwe boom: Mag ik dit delen? (delen)');
  });

  it('tells the promises that break now and did not before, with a walk in the words of the cards', async () => {
    const promise = `- id: school
  says: Met een school wordt alleen gedeeld wat nodig is.
  when: { delen/wie: school, delen/toestemming: ja }
  then: { verdict: share-minimally }
  sources: [toy-law]
`;
    writeFileSync(join(at.folder(), 'promises.yaml'), promise);
    expect(await run('diff', '--old', TOY)).toBe(0);
    expect(at.printed()).not.toContain('belofte');
    change(
      'trees/delen.yaml',
      '{ when: { wie: school }, go: school-mag }',
      '{ when: { wie: huisarts }, go: school-mag }',
    );
    expect(await run('diff', '--old', TOY)).toBe(0);
    expect(at.printed()).toMatch(
      /Deze belofte breekt nu: Met een school wordt alleen gedeeld wat nodig is\. begin bij “Mag ik dit delen\?” › .*De school › .* › dan “Delen mag: Delen mag\.”/,
    );
    expect(await run('promises')).toBe(1);
    expect(at.printed()).toContain('✗ school: Met een school wordt alleen gedeeld wat nodig is.');
    expect(await run('check')).toBe(1);
    // Told with the walk that the same step breaks.
    expect(at.printed()).toContain(
      'Dat breekt ook 1 andere wandeling en deze belofte: “Met een school wordt alleen gedeeld wat nodig is.”',
    );
  });

  it('says first what may mean something else, then where walks end, then other words', async () => {
    change('trees/delen.yaml', 'label: "Ja", go: kies', 'label: "Nee", go: kies');
    change('trees/delen.yaml', 'label: "Nee", go: zwijg', 'label: "Ja", go: zwijg');
    change('trees/delen.yaml', 'Deel weinig.', 'Deel zo weinig mogelijk.');
    change('trees/delen.yaml', 'at-least: 2', 'at-least: 3');
    expect(await run('diff', '--old', TOY)).toBe(0);
    expect(at.printed()).toMatch(
      /^Antwoorden kunnen nu iets anders betekenen\..*\n {2}delen\/toestemming, antwoorden: “Ja \/ Nee” → “Nee \/ Ja”\n\ndelen: 3 van 18 wandelingen eindigen elders\.\n[\s\S]*\n\nAndere woorden:\n {2}delen\/school-mag, stap 2: “Deel weinig\.” → “Deel zo weinig mogelijk\.”\n$/,
    );
    expect(await run('diff', '--old', TOY, '--format', 'json')).toBe(0);
    expect(JSON.parse(at.printed())).toMatchObject({
      words: [{ node: 'toestemming', mayMeanOther: true }, { uses: 1 }],
    });
    expect(await run('diff', 'gevaar', '--old', TOY)).toBe(0);
    expect(at.printed()).toBe('Elke wandeling eindigt zoals eerst.\n');
  });

  it('shows one value of the organisation as one line, however many advices say it', async () => {
    change('organisation.yaml', 'de privacy officer', 'onze privacy officer');
    expect(await run('diff', '--old', TOY)).toBe(0);
    expect(at.printed()).toBe(
      'Elke wandeling eindigt zoals eerst.\n\nAndere woorden:\n  organisation.yaml, naam: “de privacy officer” → “onze privacy officer”\n',
    );
  });

  it('asks for the earlier folder', async () => {
    expect(await run('diff')).toBe(2);
    expect(at.complained()).toContain('--old');
    expect(at.complained()).not.toContain('git');
  });
});
