import { adviceOnWalk } from '../../src/walk/advice-on-walk';
import { findPosition } from '../../src/walk/position';
import { reportOf, sourceLine } from '../../src/walk/report/report';
import { reportText } from '../../src/walk/report/report-text';
import { startWalk } from '../../src/walk/walk';
import { compiledWith, editionOf } from '../content/support/toy-content';

const TREE = `id: thuis
title: Geweld thuis
summary: Wat doe je als het thuis niet veilig is?
theme: safety
review: { checked: "2026-11-21", before: "2099-05-21" }
start: wat
nodes:
  wat:
    kind: question
    text: Wat is er gebeurd?
    options:
      - { id: slaan, label: Slaan, go: meldcode }
      - { id: wurgen, label: Wurgen, go: meldcode }
  meldcode:
    kind: advice
    verdict: must-report
    text: Volg de meldcode.
    because: Dat moet van de wet.
    do: [Bespreek het.]
    record: Leg vast wat je zag.
    sources: [toy-law]
    escalate: offer
    uncertain: Of wurgen altijd telt, is niet zeker.
    also:
      - { when: { wat: wurgen }, text: Dit kan ook een misdrijf zijn dat je moet aangeven., do: [Bel de jurist.], sources: [toy-report] }
walks:
  - { name: "iemand slaat, meest voorkomend, gevaarlijk en twijfel", answers: { wat: slaan }, ends: meldcode }
  - { name: iemand wurgt, answers: { wat: wurgen }, ends: meldcode }
`;

const { edition, problems } = (() => {
  const compiled = compiledWith({ 'trees/thuis.yaml': TREE });
  return { edition: editionOf(compiled), problems: compiled.problems };
})();

const ending = (answer: string) => {
  const walk = { ...startWalk(edition, 'thuis'), answers: new Map([['thuis/wat', answer]]) };
  return { walk, position: findPosition(edition, walk) };
};

describe('an advice with duties that run side by side', () => {
  it('is content without a problem', () => {
    expect(problems).toEqual([]);
  });

  it('is the very same one on walks on which the same holds', () => {
    const advice = edition.trees.get('thuis')?.nodes.get('meldcode');
    if (advice?.kind !== 'advice') throw new Error('Expected the advice.');
    const reads = (answer: string) => adviceOnWalk(advice, new Map([['thuis/wat', answer]]));
    expect(reads('wurgen')).toBe(reads('wurgen'));
    expect(reads('slaan')).toBe(reads('anders'));
    expect(reads('slaan')).not.toBe(reads('wurgen'));
  });

  it('has the steps, sentences and sources of what holds on this walk, and only there', () => {
    expect(ending('wurgen').position).toMatchObject({
      kind: 'advice',
      node: {
        do: ['Bespreek het.', 'Bel de jurist.'],
        sources: ['toy-law', 'toy-report'],
        adds: ['Dit kan ook een misdrijf zijn dat je moet aangeven.'],
      },
    });
    expect(ending('slaan').position).toMatchObject({ node: { do: ['Bespreek het.'], sources: ['toy-law'], adds: [] } });
    expect(ending('unsure').position).toMatchObject({ kind: 'unsure' });
  });

  it('names a source once, however often it is said', () => {
    const node = edition.trees.get('thuis')?.nodes.get('meldcode');
    if (node?.kind !== 'advice') throw new Error('expected an advice');
    const twice = { ...node, also: [...node.also, ...node.also] };
    expect(adviceOnWalk(twice, new Map([['thuis/wat', 'wurgen']])).sources).toEqual(['toy-law', 'toy-report']);
  });

  it('says in the report what holds besides, and what is not certain', () => {
    const report = reportOf(edition, ending('wurgen').walk, '2026-11-26');
    if (report === undefined) throw new Error('expected a report');
    const text = reportText(report);
    expect(text).toContain('Volg de meldcode.\nDit kan ook een misdrijf zijn dat je moet aangeven.');
    expect(text).toContain('2. Bel de jurist.');
    expect(text).toContain(
      'Niet zeker: Of wurgen altijd telt, is niet zeker. Laat een privacy officer of jurist meekijken',
    );
  });
});

describe('the line of a source', () => {
  const source = { id: 'x', title: 'Tolk', kind: 'report', checked: '2026-11-26' } as const;

  it('says what it is and when it was read', () => {
    expect(sourceLine({ ...source, place: 'hoofdstuk 2', certainty: 'secondary' })).toBe(
      'Tolk, hoofdstuk 2 (afgeleide bron, gelezen op 26 november 2026)',
    );
  });

  it('says of what people in the field know that it is just that: nobody read it anywhere', () => {
    expect(sourceLine({ ...source, place: 'vakkennis, nog niet bevestigd', certainty: 'to-verify' })).toBe(
      'Tolk (vakkennis, nog niet bevestigd)',
    );
  });
});
