import type { Edition } from '../../src/model/edition';
import { documentPage } from '../../src/pages/document-page';
import { notThere, page } from '../../src/pages/page';
import { reportPage } from '../../src/pages/report-page';
import { type Report, reportOf } from '../../src/walk/report/report';
import { reportText } from '../../src/walk/report/report-text';
import { startWalk } from '../../src/walk/walk';
import { compiledFrom, editionOf, realFiles, TODAY, toyFiles } from '../content/support/toy-content';
import { tagsOf } from '../content/support/well-formed';

const toy = editionOf(compiledFrom(toyFiles()));
const real = editionOf(compiledFrom(realFiles()));

function reportFrom(
  edition: Edition,
  answers: Readonly<Record<string, string | readonly string[]>>,
  tree = 'delen',
): Report {
  const report = reportOf(edition, { ...startWalk(edition, tree), answers: new Map(Object.entries(answers)) }, TODAY);
  if (report === undefined) throw new Error('the walk has no end');
  return report;
}
const school = { 'gevaar/nu': 'nee', 'delen/wie': 'school', 'delen/toestemming': 'ja' };

function expectReadable(html: string): void {
  const tags = tagsOf(html);
  expect(tags.filter((tag) => tag === 'h1')).toHaveLength(1);
  expect(tags.filter((tag) => tag === 'main')).toHaveLength(1);
  expect(tags).not.toContain('script');
  expect(tags).not.toContain('img');
  expect(html).toContain('<html lang="nl">');
  expect(html).not.toMatch(/<[^>]*(\son[a-z]+=|javascript:|data:)|undefined|\[object/i);
}

describe('the report', () => {
  it('as text holds the route, the advice, what to do and to record, sources and room to decide otherwise', () => {
    expect(reportText(reportFrom(toy, school))).toBe(`VERSLAG: Mag ik dit delen?
Gemaakt met Deelwijzer, uitgave test-edition. Er staan geen namen in.

Route
1. Is er nu gevaar? Nee
2. Met wie wil je delen? De school
3. Gaf de inwoner toestemming? Ja

Advies: Alleen wat nodig is
Deel alleen wat de school nodig heeft.

Waarom
De inwoner gaf toestemming.

Wat je doet
1. Bel de privacy officer bij twijfel.
2. Deel weinig.

Wat je vastlegt
Schrijf op wat je deelde.

Wat het advies had veranderd
- Bij “Is er nu gevaar?”: met het antwoord “Ja” was het advies “Handel nu”.
- Bij “Met wie wil je delen?”: met het antwoord “De huisarts” was het advies “Delen mag”.
- Bij “Gaf de inwoner toestemming?”: met het antwoord “Nee” was het advies “Je zwijgt”.

Bronnen
- Speelwet, artikel 1 (bevestigd, gelezen op 21 november 2026) (https://wetten.overheid.nl/BWBR0000001/2026-01-01#Artikel1)
- Speelrapport, Rapport over spelen, hoofdstuk 2 (afgeleide bron, gelezen op 21 november 2026)

Niet zeker: Of de school dit altijd nodig heeft, is niet zeker. Laat een privacy officer of jurist meekijken voordat je erop vertrouwt.
Dit advies is voor het laatst nagekeken op 21 november 2026.

Ik beslis anders, omdat: ______________________________________________`);
  });

  it('as a page is well-formed and holds the same', () => {
    const { html, status } = reportPage(reportFrom(toy, school), TODAY);
    expect(status).toBe(200);
    expectReadable(html);
    for (const words of [
      'De school',
      'Alleen wat nodig is',
      'Schrijf op wat je deelde.',
      'Ik beslis anders',
      'Speelwet',
    ])
      expect(html).toContain(words);
    expect(html).toContain('<a href="https://wetten.overheid.nl/BWBR0000001/2026-01-01#Artikel1">');
  });

  it('shows what was ticked and weighs most first', () => {
    const report = reportFrom(toy, {
      'gevaar/nu': 'nee',
      'delen/wie': 'familie',
      'delen/wat': ['adres', 'zorgen', 'schulden'],
    });
    expect(report.picks.map(({ id }) => id)).toEqual(['schulden', 'zorgen']);
    expect(reportText(report)).toContain(
      '1. De schulden: Schulden zijn gevoelig.\n2. Jouw zorgen: Zorgen zijn gevoelig.',
    );
    expectReadable(reportPage(report, TODAY).html);
  });

  it('says when the tree is overdue', () => {
    const late = reportOf(toy, { ...startWalk(toy, 'delen'), answers: new Map(Object.entries(school)) }, '2100-01-01');
    expect(late?.isOverdue).toBe(true);
    expect(late === undefined ? '' : reportText(late)).toContain('leg je vraag ook voor aan de coördinator');
  });

  it('escapes every text', () => {
    const report = reportFrom(toy, school);
    const evil = '<script>alert("x")</script> & \'';
    const hostile: Report = {
      ...report,
      title: evil,
      verdict: evil,
      edition: evil,
      route: [{ question: evil, answer: evil }],
      advice: { ...report.advice, text: evil, because: evil, do: [evil], record: evil },
      sources: report.sources.map((source) => ({ ...source, title: evil, place: evil })),
    };
    expectReadable(reportPage(hostile, TODAY).html);
  });

  it('is well-formed for every promised walk of the real content', () => {
    let seen = 0;
    for (const tree of real.trees.values()) {
      for (const { answers } of tree.walks) {
        const report = reportOf(real, { ...startWalk(real, tree.id), answers }, TODAY);
        if (report === undefined) continue;
        expectReadable(reportPage(report, TODAY).html);
        expect(report.route).toHaveLength(answers.size);
        expect(report.picks.length).toBeLessThanOrEqual(report.advice.pick?.most ?? 0);
        expect([...answers.keys()]).toHaveLength(new Set(answers.keys()).size);
        seen++;
      }
    }
    expect(seen).toBeGreaterThan(300);
  });
});

describe('a document to print', () => {
  it.each([...real.documents.keys(), ...toy.documents.keys()])('%s is well-formed with one title', (id) => {
    const document = real.documents.get(id) ?? toy.documents.get(id);
    if (document === undefined) throw new Error(`no document ${id}`);
    expectReadable(documentPage(document).html);
  });

  it.each([
    ['raw HTML', '<script>alert(1)</script> <b onclick="x">vet</b>'],
    ['a link that runs', '[klik](javascript:alert(1)) [ook](JAVASCRIPT:alert(1)) [en](data:text/html,x)'],
    ['a picture from elsewhere', '![foto](https://voorbeeld.example/spoor.png)'],
    [
      'a table, a list to tick and a quotation',
      '| a | b |\n|---|---|\n| 1 | 2 |\n\n- [ ] doen\n- [x] klaar\n\n> “Ja” & nee < 3',
    ],
  ])('with %s shows no more than words', (_, text) => {
    expectReadable(documentPage({ id: 'x', title: 'X', text: `# Titel\n\n${text}\n` }).html);
  });

  it('keeps links to pages, mail and telephone', () => {
    const { html } = documentPage({
      id: 'x',
      title: 'X',
      text: '# T\n\n[wet](https://wetten.overheid.nl/) [bel](tel:112)',
    });
    expect(html).toContain('<a href="https://wetten.overheid.nl/">wet</a>');
    expect(html).toContain('<a href="tel:112">bel</a>');
  });

  it('without a title of its own gets the one it has in the content', () => {
    expectReadable(documentPage({ id: 'brief', title: 'Brief & meer', text: 'Beste inwoner,' }).html);
  });
});

describe('a page that is not there', () => {
  it('is a friendly 404', () => {
    const { status, html } = notThere('Verslag <1>');
    expect(status).toBe(404);
    expectReadable(html);
  });

  it('escapes its title', () => {
    expect(tagsOf(page(200, '<b>"&', '<h1>x</h1>').html).filter((tag) => tag === 'b')).toEqual([]);
  });
});
