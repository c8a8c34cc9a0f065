import { compiledFrom, compiledWith, editionOf, toyFiles } from '../support/toy-content';

const found = (promises: string) =>
  compiledWith({ 'promises.yaml': promises })
    .problems.filter(({ file }) => file === 'promises.yaml')
    .map(({ line, code }) => `${line} ${code}`);

const promise = (when: string, then: string, id = 'een') => `- id: ${id}
  says: Zo hoort het altijd te gaan.
  when: ${when}
  then: ${then}
  sources: [toy-law]
`;

describe('promises', () => {
  it('may be absent: editions of before there were any are fine', () => {
    expect(editionOf(compiledFrom(toyFiles())).promises).toEqual([]);
  });

  it('that hold are silent, and say how many walks they are about', () => {
    const { problems, proved } = compiledWith({
      'promises.yaml': promise('{ verdict: share }', '{ asked: delen/toestemming }'),
    });
    expect(problems.filter(({ code }) => code !== 'advice-without-promise')).toEqual([]);
    expect(proved).toHaveLength(1);
    expect(proved[0]?.proof.walks).toBeGreaterThan(0);
    expect(proved[0]?.proof.broken).toBe(0);
  });

  it('that break are shown with the shortest walk, in the words of the cards, where the promise stands', () => {
    const { problems } = compiledWith({
      'promises.yaml': promise('{ verdict: [share, keep-silent] }', '{ verdict: share }'),
    });
    const broken = problems.filter(({ code }) => code === 'promise-broken');
    expect(broken).toHaveLength(1);
    expect(broken[0]).toMatchObject({ file: 'promises.yaml', line: 2 });
    expect(broken[0]?.message).toMatch(
      /^De belofte “Zo hoort het altijd te gaan\.” breekt op \d+ van \d+ wandelingen\. De kortste: begin bij “.+” › .+ › dan “Je deelt dit niet: Je deelt niets\.” \(delen\/zwijg\)\.$/,
    );
    expect(broken[0]?.hint).toContain('trees/delen.yaml');
  });

  it('that break say in the words of the cards which question is never asked', () => {
    const hintOf = (then: string): string | undefined =>
      compiledWith({ 'promises.yaml': promise('{ tree: delen, verdict: keep-silent }', then) }).problems.find(
        ({ code }) => code === 'promise-broken',
      )?.hint;
    expect(hintOf('{ asked: delen/wat }')).toMatch(
      /^Wat er niet klopt: de route stelt de vraag “Wat wil je delen\?” \(`delen\/wat`\) niet\. /,
    );
    expect(hintOf('{ any: [{ asked: delen/wat }, { box: true }] }')).toMatch(
      /^Wat er niet klopt: geen van deze dingen klopt, en één is genoeg: de route stelt .+ niet; de kaart .+\. Kijk eerst/,
    );
    expect(hintOf('{ delen/wat: adres }')).toMatch(/de route stelt de vraag “Wat wil je delen\?” .+ niet/);
    expect(hintOf('{ delen/toestemming: ja }')).toMatch(
      /bij “Gaf de inwoner toestemming\?” .+ is iets anders geantwoord/,
    );
  });

  it('that no walk touches promise nothing', () => {
    expect(found(promise('{ verdict: act-now, theme: pitfalls }', '{ number: "112" }'))).toEqual([
      '3 promise-untouched',
    ]);
  });

  it('that contradict one another are told once, at the second', () => {
    const both =
      promise('{ delen/toestemming: ja }', '{ verdict: share }') +
      promise('{ delen/toestemming: ja }', '{ not: { verdict: share } }', 'twee');
    expect(found(both)).toContain('9 promise-contradiction');
    expect(found(both).filter((each) => each.endsWith('contradiction'))).toHaveLength(1);
  });

  it('that ask for another verdict of another kind of advice do not contradict', () => {
    const both =
      promise('{ delen/toestemming: ja, verdict: [share, share-minimally] }', '{ verdict: [share, share-minimally] }') +
      promise('{ delen/toestemming: ja }', '{ not: { verdict: act-now } }', 'twee');
    expect(found(both).filter((each) => each.endsWith('contradiction'))).toEqual([]);
  });

  it('may name a number that differs per municipality', () => {
    const { problems } = compiledWith({
      'promises.yaml': promise('{ verdict: share-minimally }', '{ not: { number: "{{privacyOfficer.phone}}" } }'),
    });
    expect(problems.filter(({ code }) => code === 'promise-broken')).toEqual([]);
    const named = compiledWith({
      'promises.yaml': promise('{ verdict: share-minimally }', '{ number: "de privacy officer" }'),
    });
    expect(named.problems.filter(({ code }) => code === 'promise-broken')).toEqual([]);
    const filled = compiledWith({
      'promises.yaml': promise('{ verdict: share-minimally }', '{ number: "{{privacyOfficer.name}}" }'),
    });
    expect(filled.problems.filter(({ code }) => code === 'promise-broken')).toEqual([]);
  });

  it.each([
    ['an unknown question', promise('{ delen/toestemmming: ja }', '{ verdict: share }'), ['3 dangling-target']],
    ['an unknown answer', promise('{ delen/toestemming: misschien }', '{ verdict: share }'), ['3 unknown-option']],
    ['an unknown word', promise('{ verdikt: share }', '{ verdict: share }'), ['3 unknown-field']],
    ['an unknown verdict', promise('{ verdict: shere }', '{ verdict: share }'), ['3 wrong-value']],
    ['an unknown tree', promise('{ tree: dellen }', '{ verdict: share }'), ['3 unknown-tree']],
    ['an unknown source in then', promise('{ verdict: share }', '{ source: toy-lwa }'), ['4 unknown-source']],
    [
      'an unknown source of its own',
      promise('{ verdict: share }', '{ asked: delen/toestemming }').replace('toy-law', 'toy-lwa'),
      ['5 unknown-source'],
    ],
    ['the same id twice', promise('{ verdict: share }', '{ asked: delen/toestemming }').repeat(2), ['6 duplicate-id']],
    [
      'no sentence',
      promise('{ verdict: share }', '{ asked: delen/toestemming }').replace(/ {2}says.*\n/, ''),
      ['1 missing-field'],
    ],
    ['a map instead of a list', 'een: { says: Zo. }\n', ['1 wrong-type']],
    ['something that is no YAML', '- id: [\n', ['1 not-yaml']],
  ])('with %s are one message at their place', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('are asked for advices that decide, and only those', () => {
    const { problems, edition } = compiledWith({
      'promises.yaml': promise('{ verdict: share }', '{ asked: delen/toestemming }'),
    });
    const without = problems.filter(({ code }) => code === 'advice-without-promise');
    expect(without.map(({ file }) => file)).toEqual(without.map(() => 'trees/delen.yaml'));
    expect(without.length).toBeGreaterThan(0);
    // It is a message for editors; people can still walk.
    expect(edition).toBeDefined();
  });
});
