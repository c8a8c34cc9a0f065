import { isForNow, recordFold } from '../../src/cards/advice/record';
import { button } from '../../src/cards/card';
import type { Edition } from '../../src/model/edition';
import { REAL_CONTENT } from '../support/content-folders';
import { shownOn } from './support/reading-time';
import { editionIn, realCards } from './support/real-cards';

const REPORT = button('Verslag', { verb: 'report', token: 'x' });

test.each([
  ['Leg vast wat je deelde, met wie, en wat de inwoner ervan weet.', false],
  ['Leg vast wat is gevraagd, wat je wel of niet gaf, en waarom.', false],
  ['Noteer waarom het niet mocht.', false],
  ['Leg vast wie vroeg. Geen inhoud.', true],
  ['Leg vast wat je vroeg. Zet de inhoud nog nergens neer.', true],
  ['Leg vast wat je vroeg. Zet de inhoud niet in het dossier.', true],
  ['Noteer de les, niet de casus.', true],
  ['Leg het kort vast in een deel dat huisgenoten niet zien.', true],
  ['Leg niet vast wie het zei.', true],
  ['Noteer alleen gegevens van mensen die hulp willen.', true],
  ['Leg vast dat je belde met 0800-2000.', true],
])('%j stands on the card at once: %s', (record, isOpen) => {
  expect(isForNow(record)).toBe(isOpen);
  expect(recordFold(record, REPORT).items.length > 0).toBe(!isOpen);
});

test('on the cards of the real content nothing that forbids is behind the button', async () => {
  const edition: Edition = await editionIn(REAL_CONTENT);
  const records = [...edition.trees.values()]
    .flatMap((tree) => [...tree.nodes.values()])
    .flatMap((node) => (node.kind === 'advice' && node.record !== undefined ? [node.record] : []));
  const folded = records.filter((record) => !isForNow(record));
  expect(folded.length).toBeGreaterThan(300);
  expect(folded.filter((record) => /\b(?:geen|niets|nooit|nergens|zonder|alleen)\b|, niet\b/i.test(record))).toEqual(
    folded.filter((record) => /, niet\b/.test(record) && /wat niet|welke niet/.test(record)),
  );
  const open = [...realCards(edition)].filter(
    ({ card, verdict }) => verdict !== 'act-now' && shownOn(card).some((words) => /^\*\*.*Geen inhoud\./.test(words)),
  );
  expect(open.length).toBeGreaterThan(0);
}, 120_000);
