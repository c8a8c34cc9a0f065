import { noticeCard } from '../../../cards/asking/asker-cards';
import { myDataCard } from '../../../cards/asking/forget-cards';
import { button } from '../../../cards/card';
import { forgetPerson } from '../../../escalations/keeping/my-data';
import { StorageUnavailable } from '../../../escalations/keeping/storage-unavailable';
import { REFUSAL_WORDS } from '../../../escalations/words';
import type { Desk, Visitor } from '../../desk';
import type { Shown } from '../../shown';
import type { DeskHandlers } from '../handlers';
import { mine } from './own-questions';

/** What is kept of a person: shown as it is now, and wiped. */
export const MY_DATA_HANDLERS = {
  'my-data': (desk, _, visitor) => showData(desk, visitor, false),
  'my-data-ask': (desk, _, visitor) => showData(desk, visitor, true),
  'my-data-forget': (desk, _, visitor) => forgetMe(desk, visitor),
  'my-card-forget': (desk, _, visitor) => forgetCard(desk, visitor),
} satisfies Partial<DeskHandlers>;

async function showData(desk: Desk, visitor: Visitor, asksSure: boolean, notice?: string): Promise<Shown> {
  const { person, conversation } = visitor;
  const questions = await desk.store.ofAsker(person.id);
  const kept = {
    questions: questions.length,
    isNamed: questions.some(({ asker }) => asker !== null && asker.name !== ''),
    isReachable: (await desk.addressBook.findPerson(person.id)) !== undefined,
    isCoordinator: desk.isCoordinator(person),
    hasLastCard: (await desk.lastTokens.find(conversation, desk.now())) !== undefined,
    retentionDays: desk.walks.retentionDays,
  };
  return mine(myDataCard(kept, asksSure, notice));
}

async function forgetMe(desk: Desk, visitor: Visitor): Promise<Shown> {
  try {
    await desk.lastTokens.wipe(visitor.conversation, desk.now());
    const { questions, refusals } = await forgetPerson({
      escalations: desk.store,
      addressBook: desk.addressBook,
      person: visitor.person,
      now: desk.now(),
    });
    desk.nudge();
    if (refusals[0] !== undefined) return notAllGone(REFUSAL_WORDS[refusals[0]]);
    const gone = questions === 1 ? 'één vraag' : `${questions} vragen`;
    return mine(
      noticeCard('Mijn gegevens', `Alles is gewist: ${gone}, hoe we je bereiken en de laatste kaart van dit gesprek.`),
    );
  } catch (error) {
    if (!(error instanceof StorageUnavailable)) throw error;
    return notAllGone('We kunnen er nu niet bij. Probeer het over een paar minuten opnieuw; dan gaat de rest ook weg.');
  }
}

const notAllGone = (why: string): Shown =>
  mine(
    noticeCard('Nog niet alles is gewist', why, [
      button('Wis de rest', { verb: 'my-data-ask' }),
      button('Menu', { verb: 'menu' }),
    ]),
  );

async function forgetCard(desk: Desk, visitor: Visitor): Promise<Shown> {
  try {
    await desk.lastTokens.wipe(visitor.conversation, desk.now());
  } catch (error) {
    if (!(error instanceof StorageUnavailable)) throw error;
    return mine(
      noticeCard(
        'Je laatste kaart is nog niet gewist',
        'We kunnen er nu niet bij. Probeer het over een paar minuten opnieuw.',
        [button('Wis ook mijn laatste kaart', { verb: 'my-card-forget' }), button('Menu', { verb: 'menu' })],
      ),
    );
  }
  return showData(desk, visitor, false, 'De laatste kaart van dit gesprek is gewist.');
}
