import { smallTalk, wantsSomebody } from '../../src/teams/typed/small-talk';
import { commandOf, meansUnsure, walkCommandOf } from '../../src/teams/typed/typed-command';
import { editionIn } from '../cards/support/real-cards';
import { REAL_CONTENT } from '../support/content-folders';

/** What a text is taken for before it is searched; undefined: it is a question. */
function takenFor(text: string): string | undefined {
  if (wantsSomebody(text)) return 'somebody';
  if (meansUnsure(text)) return 'unsure';
  return commandOf(text) ?? walkCommandOf(text) ?? smallTalk(text)?.split(/[.,]/)[0];
}

test.each<readonly [string, string]>([
  ['Bedankt!!', 'Graag gedaan'],
  ['ok, dank je wel hoor', 'Graag gedaan'],
  ['Super bedankt voor je hulp!', 'Graag gedaan'],
  ['heel erg bedankt deelwijzer', 'Graag gedaan'],
  ['thanks so much', 'Graag gedaan'],
  ['🙏', 'Graag gedaan'],
  ['👍', 'Fijn'],
  ['👍🏽👍🏽', 'Fijn'],
  ['❤️', 'Fijn'],
  ['Oké.', 'Fijn'],
  ['ok dan', 'Fijn'],
  ['Mooi, dat helpt!', 'Fijn'],
  ['hahaha', 'Fijn'],
  ['👎', 'Dat is vervelend'],
  ['😡', 'Dat is vervelend'],
  ['Nee, dat bedoel ik niet', 'Dat is vervelend'],
  ['dit klopt echt niet', 'question'],
  ['wie ben jij eigenlijk', 'question'],
  ['Wie ben jij?', 'Ik ben Deelwijzer'],
  ['hoi, wie ben je?', 'Ik ben Deelwijzer'],
  ['ben je een mens', 'Ik ben Deelwijzer'],
  ['Are you a bot?', 'Ik ben Deelwijzer'],
  ['En hoe gaat het met jou?', 'Met mij gaat het goed'],
  ['tot morgen!', 'Tot de volgende keer'],
  ['fijn weekend allemaal', 'Tot de volgende keer'],
  ['test', 'Ja'],
  ['hallo, ben je er nog?', 'Ja'],
  ['sorry, typfout', 'Geeft niets'],
  ['laat maar', 'Geeft niets'],
  ['wacht even hoor', 'Neem je tijd'],
  ['do you speak English?', 'Ik spreek alleen Nederlands'],
  ['vertel eens een mop', 'Daar ben ik niet grappig genoeg voor'],
  ['yes', 'Er staat nu geen vraag van mij open'],
  ['Kan ik met iemand praten?', 'somebody'],
  ['ik wil graag een mens spreken aub', 'question'],
  ['ik wil een mens spreken aub', 'somebody'],
  ['hallo, is daar iemand?', 'somebody'],
  ['can i talk to someone please', 'somebody'],
  ['help me', 'help'],
  ['kun je me even helpen', 'question'],
  ['Kun je me helpen?', 'help'],
  ['ik snap het niet', 'help'],
  ['?', 'help'],
  ['???', 'help'],
  ['I need help please', 'help'],
  ['back', 'back'],
  ['ok, ga maar terug', 'question'],
  ['terug graag', 'back'],
  ['go back please', 'back'],
  ['en waarom dan?', 'why'],
  ['my questions', 'my-questions'],
  ['show my questions', 'my-questions'],
  ['waar is mijn vraag?', 'my-questions'],
  ['delete my data', 'my-data'],
  ['Hoi Deelwijzer!', 'menu'],
  ['goedemorgen allemaal', 'menu'],
  ['toon menu', 'menu'],
  ['naar het menu graag', 'menu'],
  ['opnieuw beginnen', 'menu'],
  ['nou, geen idee', 'unsure'],
  ["I don't know", 'unsure'],
])('%j is taken for %s', (text, expected) => {
  expect(takenFor(text) ?? 'question').toBe(expected);
});

test.each([
  'mag ik de school bedanken met een brief over het kind',
  'de inwoner zei bedankt en toen nee, mag ik nu delen',
  'wie ben ik verplicht te informeren',
  'mag ik met iemand van de school praten',
  'kan ik met de huisarts praten over een client',
  'help me met een brief aan de huisarts',
  'een cliënt wil zijn gegevens terug',
  'ok maar mag ik dan de politie bellen',
  'waarom mag ik dit niet delen',
  'er is iemand die me bedreigt',
  'ik heb dienst en er belt een buurvrouw over geweld',
  'mijn vragen over toestemming',
  'stop met geweld thuis',
])('%j is a question, whatever words are in it', (text) => {
  expect(takenFor(text)).toBeUndefined();
});

test('no answer on a card and nothing that people are known to ask is taken for something else', async () => {
  const edition = await editionIn(REAL_CONTENT);
  const labels = [...edition.trees.values()].flatMap((tree) =>
    [...tree.nodes.values()].flatMap((node) => ('options' in node ? node.options.map(({ label }) => label) : [])),
  );
  const asked = [...edition.trees.values()].flatMap((tree) => [
    ...tree.asked,
    ...[...tree.nodes.values()].flatMap((node) => ('asked' in node ? node.asked : [])),
  ]);
  expect(labels.length).toBeGreaterThan(300);
  expect(asked.length).toBeGreaterThan(300);
  // A walk's own words come before small talk, commands do not.
  expect(labels.filter((label) => commandOf(label) !== undefined || walkCommandOf(label) !== undefined)).toEqual([]);
  expect(asked.filter((question) => takenFor(question) !== undefined)).toEqual([]);
});
