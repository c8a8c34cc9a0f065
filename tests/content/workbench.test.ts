import fc from 'fast-check';
import { compileEdition } from '../../src/content/compile-edition';
import type { ContentFiles } from '../../src/content/content-files';
import { openWorkbench } from '../../src/content/workbench';
import '../support/property-seed';
import { deeds, doTo } from './support/random-edits';
import { realFiles, TODAY, toyFiles } from './support/toy-content';

const PROMISES = `- id: school-is-weinig
  says: Met een school wordt alleen gedeeld wat nodig is.
  when: { delen/wie: school, delen/toestemming: ja }
  then: { verdict: share-minimally, asked: gevaar/nu }
  sources: [toy-law]
- id: gevaar-is-bellen
  says: Bij gevaar staat er een nummer.
  when: { any: [{ gevaar/nu: ja }, { unsure: gevaar/nu }] }
  then: { verdict: act-now, number: ["112", "{{privacyOfficer.phone}}"] }
  sources: [toy-law]
- id: veel-is-geen-regel
  says: Wie veel wil delen, krijgt geen vaste regel.
  when: { delen/wat: { at-least: 2 } }
  then: { not: { verdict: [share, share-minimally] } }
  sources: [toy-law]
`;

function keepsUp(first: ContentFiles, most: number, runs: number): void {
  fc.assert(
    fc.property(deeds(most), (each) => {
      const bench = openWorkbench({ today: TODAY, id: 'x' });
      let files = first;
      bench.check(files);
      for (const deed of each) {
        files = doTo(files, deed, first);
        expect(bench.check(files)).toEqual(compileEdition(files, { id: 'x', today: TODAY }));
      }
    }),
    { numRuns: runs },
  );
}

describe('a workbench', () => {
  it('finds after every edit what compiling from nothing finds, in files that break and are mended', () => {
    keepsUp(new Map([...toyFiles(), ['promises.yaml', PROMISES]]), 12, 60);
  });

  it('finds the same in our own content', () => {
    keepsUp(realFiles(), 3, 2);
  });

  it('gives the very same trees for what did not change', () => {
    const bench = openWorkbench({ today: TODAY });
    const files = toyFiles();
    const before = bench.check(files).edition;
    const after = bench.check(
      new Map(files).set('trees/gevaar.yaml', (files.get('trees/gevaar.yaml') ?? '').replace('Is er nu', 'Is er echt')),
    ).edition;
    expect(after?.trees.get('delen')).toBe(before?.trees.get('delen'));
    expect(after?.trees.get('gevaar')).not.toBe(before?.trees.get('gevaar'));
    expect(before).toBeDefined();
  });

  it('tells how far it is, up to the end', () => {
    const heard: number[] = [];
    const files = new Map([...toyFiles(), ['promises.yaml', PROMISES]]);
    openWorkbench({ today: TODAY }).check(files, { onProgress: (done, of) => heard.push(done / of) });
    expect(heard).toEqual([...heard].sort((a, b) => a - b));
    expect(heard.slice(0, 2)).toEqual([0.25, 0.5]);
    expect(heard.at(-1)).toBeCloseTo(1);
  });
});
