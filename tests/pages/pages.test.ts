import { HELP_PATH } from '../../src/cards/teams-link';
import type { Edition } from '../../src/model/edition';
import { documentPage } from '../../src/pages/document-page';
import { PAGE_SCRIPT } from '../../src/pages/look/script';
import { notThere, type Page, page } from '../../src/pages/page';
import { plainDocument } from '../../src/pages/plain-document';
import { reportPage } from '../../src/pages/report-page';
import { homePage } from '../../src/pages/site/home-page';
import { lostPage } from '../../src/pages/site/lost-page';
import { privacyPage } from '../../src/pages/site/privacy-page';
import { termsPage } from '../../src/pages/site/terms-page';
import { findPosition } from '../../src/walk/position';
import { type Report, reportOf } from '../../src/walk/report/report';
import { reportText } from '../../src/walk/report/report-text';
import { unpackWalk } from '../../src/walk/token';
import { startWalk, type Walk } from '../../src/walk/walk';
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

function expectReadable({ html, script }: Page): void {
  const tags = tagsOf(html);
  expect(tags.filter((tag) => tag === 'h1')).toHaveLength(1);
  expect(tags.filter((tag) => tag === 'main')).toHaveLength(1);
  // Ours, or none at all: whatever else were a script would stand in a text.
  expect([...html.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, code]) => code === PAGE_SCRIPT)).toEqual(
    script === undefined ? [] : [true],
  );
  expect(tags).not.toContain('img');
  expect(html).toContain('<html lang="nl">');
  expect(html).not.toMatch(/<[^>]*(\son[a-z]+=|javascript:|data:)|undefined|\[object/i);
}

const schoolWalk: Walk = { ...startWalk(toy, 'delen'), answers: new Map(Object.entries(school)), day: '2026-11-20' };
const schoolPage = (walk = schoolWalk): Page => {
  const report = reportOf(toy, walk, TODAY);
  if (report === undefined) throw new Error('the walk has no end');
  return reportPage(toy, walk, report);
};

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
- Bij “Gaf de inwoner toestemming?”: met het antwoord “Nee” was het advies “Je deelt dit niet”.

Bronnen
- Speelwet, artikel 1 (bevestigd, gelezen op 21 november 2026) (https://wetten.overheid.nl/BWBR0000001/2026-01-01#Artikel1)
- Speelrapport, Rapport over spelen, hoofdstuk 2 (afgeleide bron, gelezen op 21 november 2026)

Niet zeker: Of de school dit altijd nodig heeft, is niet zeker. Laat een privacy officer of jurist meekijken.
Dit advies is voor het laatst nagekeken op 21 november 2026.

Ik beslis anders, omdat: ______________________________________________`);
  });

  it('as a page is well-formed and holds the same', () => {
    const made = schoolPage();
    const { html, status } = made;
    expect(status).toBe(200);
    expectReadable(made);
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

  it('has the day of the walk on it, and where that is not known a line to write it on', () => {
    expect(schoolPage().html).toContain('Gemaakt op 20 november 2026 met Deelwijzer');
    const { day: _, ...before } = schoolWalk;
    const undated = schoolPage(before).html;
    expect(undated).toContain('Datum van het advies: <span class="blank long">');
    expect(undated).not.toContain('Gemaakt op');
  });

  it('shows on the screen where each other answer leads, in walks of no day and nobody', () => {
    const { html } = schoolPage();
    const links = [...html.matchAll(/<a href="\/r\/([^"]+)">([^<]+)<\/a>\. ([^<]+)/g)].map(([, token, label, says]) => {
      const walk = unpackWalk(token);
      if (walk === undefined) throw new Error(`no walk behind ${label}`);
      const position = findPosition(toy, walk);
      return [label, says, position.kind === 'advice' ? position.node.verdict : position.kind, walk.day];
    });
    expect(links).toEqual([
      [
        'Ja',
        'Dan verandert je advies in: Handel nu. Deze antwoorden vervallen: “De school” bij “Met wie wil je delen?”; “Ja” bij “Gaf de inwoner toestemming?”.',
        'act-now',
        undefined,
      ],
      ['De huisarts', 'Dan verandert je advies in: Delen mag.', 'share', undefined],
      [
        'Familie van de inwoner',
        'Dan komt er nog 1 vraag. Dit antwoord vervalt: “Ja” bij “Gaf de inwoner toestemming?”.',
        'asked',
        undefined,
      ],
      ['Nee', 'Dan verandert je advies in: Je deelt dit niet.', 'keep-silent', undefined],
    ]);
    expect(html.match(/<details class="screen">/g)).toHaveLength(3);
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
    expectReadable(reportPage(toy, startWalk(toy, 'delen'), report));
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
    expectReadable(reportPage(toy, startWalk(toy, 'delen'), hostile));
  });

  it('is well-formed for every promised walk of the real content', () => {
    let seen = 0;
    for (const tree of real.trees.values()) {
      for (const { answers } of tree.walks) {
        const walk = { ...startWalk(real, tree.id), answers };
        const report = reportOf(real, walk, TODAY);
        if (report === undefined) continue;
        expectReadable(reportPage(real, walk, report));
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
    expectReadable(documentPage(document));
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
    expectReadable(documentPage({ id: 'x', title: 'X', text: `# Titel\n\n${text}\n` }));
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
    expectReadable(documentPage({ id: 'brief', title: 'Brief & meer', text: 'Beste inwoner,' }));
  });
});

describe('a document', () => {
  const text = [
    '# Formulier',
    '<!-- Voor redacteuren: nog nakijken. -->',
    '> **Voor de collega.** Vul het samen in.',
    'Met wie: {{walk.partij}}. Waarvoor: {{ walk.doel }}',
    'Naam: ______________________',
    '__________________________________________',
    '| Vraag | Antwoord |\n|---|---|\n| Wie? | ______ |',
  ].join('\n\n');
  const filled = new Map([['partij', 'de school & <b>co</b>']]);
  const made = documentPage({ id: 'x', title: 'Formulier', text }, filled);

  it('shows notes for a colleague on the screen only, and comments for editors nowhere', () => {
    expectReadable(made);
    expect(made.html).toMatch(/<div role="note" class="note screen">\s*<p><strong>Voor de collega\.<\/strong>/);
    expect(made.html).not.toContain('redacteuren');
  });

  it('has what the walk tells in its place, and dotted lines where it tells nothing', () => {
    expect(made.html).toContain('<span class="filled">de school &amp; &lt;b&gt;co&lt;/b&gt;</span>');
    expect(made.html).toContain('Waarvoor: <span class="blank long"></span>');
    expect(made.html).toContain('<p><span class="blank line"></span></p>');
    expect(made.html).toContain('<td role="cell" data-label="Antwoord"><span class="blank"></span></td>');
  });

  it('is copied as plain text, without notes', () => {
    expect(plainDocument(text, filled)).toBe(
      [
        'Formulier',
        'Met wie: de school & <b>co</b>. Waarvoor: ____________________',
        'Naam: ______________________',
        '__________________________________________',
        '| Vraag | Antwoord |\n| Wie? | ______ |',
      ].join('\n\n'),
    );
  });

  it.each([...real.documents.values()])('$id prints no word that is for editors or colleagues', ({ text: whole }) => {
    const printed = plainDocument(whole, new Map());
    expect(printed).not.toMatch(/eerst aanpassen|voor de collega|voorbeeld, laatst nagekeken|nakijken voordat|<!--/i);
    expect(printed.startsWith('#')).toBe(false);
    expect(printed.length).toBeGreaterThan(500);
  });
});

describe('the pages of the site', () => {
  it('say what this is, whom to ask and what is kept', () => {
    for (const made of [
      homePage(real, true, HELP_PATH),
      homePage(toy, false, HELP_PATH),
      privacyPage(real, 90),
      termsPage(real),
      lostPage(404),
    ])
      expectReadable(made);
    expect(homePage(real, true, HELP_PATH).html).toContain('href="/tabs/editor"');
    expect(homePage(real, false, HELP_PATH).html).not.toContain('/tabs/');
    for (const { html } of [homePage(real, false, HELP_PATH), privacyPage(real, 90), termsPage(real)])
      expect(html).toContain(real.organisation.get('privacyOfficer.phone') ?? 'no number');
    expect(privacyPage(real, 30).html).toContain('na 30 dagen');
  });
});

describe('a page that is not there', () => {
  it('is a friendly 404', () => {
    const made = notThere('Verslag <1>');
    expect(made.status).toBe(404);
    expectReadable(made);
  });

  it('escapes its title', () => {
    expect(tagsOf(page(200, '<b>"&', '<h1>x</h1>').html).filter((tag) => tag === 'b')).toEqual([]);
  });
});
