import fc from 'fast-check';
import { spanOf } from '../../src/cards/asking/guard-preview';
import { checkTyped, ticksOn } from '../../src/teams/handlers/check-typed';
import { askQuestion, formAfter, previewQuestion } from '../support/asking';
import type { Chat } from '../support/chat';
import { COORDINATOR, MEMBER } from '../support/people';
import { inputsOf } from '../support/seen-card';
import { TestBot } from '../support/start-bot';

jest.setTimeout(180_000);

const COLLEAGUE = 'Marieke de Boer';
const RESIDENT = 'Fatma Yilmaz';
const QUESTION = `Mag ik ${RESIDENT} bespreken met mijn collega ${COLLEAGUE}?`;

const wordsKept = (typed: string, ticks: readonly string[]) =>
  checkTyped(typed, 'asker', { ticks }).kept.map(({ start, end }) => typed.slice(start, end));

/** What the preview of this text sends along with these words ticked. */
const keepOf = (typed: string, words: string) =>
  checkTyped(typed, 'asker')
    .findings.filter(({ start, end }) => typed.slice(start, end) === words)
    .map(spanOf)
    .join(',');

describe('a tick on a name', () => {
  const ticks = ticksOn(QUESTION, { keep: keepOf(QUESTION, COLLEAGUE) });

  test.each([
    ['when nothing is changed', QUESTION, [COLLEAGUE]],
    ['when words come before and after it', `Beste collega, ${QUESTION} Graag vandaag.`, [COLLEAGUE]],
    ['not when the name is another', QUESTION.replace('de Boer', 'de Vries'), []],
    ['not when the name comes twice: the other may be somebody else', `${QUESTION} Zo ja, bel ${COLLEAGUE}.`, []],
    ['not when the name is gone', 'Mag ik dit bespreken met mijn collega?', []],
  ])('stays %s', (_, changed, kept) => {
    expect(wordsKept(changed, ticks)).toEqual(kept);
  });

  test('stays on the one of two that had it', () => {
    const twice = `${COLLEAGUE} is een collega. De moeder heet ook ${COLLEAGUE}.`;
    const [first = ''] = keepOf(twice, COLLEAGUE).split(',');
    const changed = `Vraagje. ${twice}`;
    const { kept } = checkTyped(changed, 'asker', { ticks: ticksOn(twice, { keep: first }) });
    expect(kept.map(({ start }) => start)).toEqual(['Vraagje. '.length]);
  });

  test('is taken away by whoever unticks it, and is never on what may not stay', () => {
    expect(ticksOn(QUESTION, { keep: '', ticks })).toEqual([]);
    const { stored } = checkTyped('Bel 06-12345678.', 'asker', { ticks: ['1 phone 06-12345678'] });
    expect(stored).toBe('Bel [telefoonnummer].');
  });
});

test('whatever was ticked is ticked in the same text, and nothing else, and what anybody made up does no harm', () => {
  const words = fc.array(fc.constantFrom(COLLEAGUE, RESIDENT, 'mijn collega', 'en', 'belt', 'Jan Jansen', '\n'), {
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(words, fc.array(fc.boolean(), { maxLength: 12 }), fc.array(fc.string()), (parts, marks, made) => {
      const typed = parts.join(' ');
      const { findings } = checkTyped(typed, 'asker');
      const ticked = findings.filter((_, index) => marks[index] === true).map(spanOf);
      const ticks = ticksOn(typed, { keep: ticked.join(',') });
      expect(checkTyped(typed, 'asker', { ticks }).kept.map(spanOf)).toEqual(ticked);
      expect(checkTyped(typed, 'asker', { ticks: made }).kept).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

describe('Tekst veranderen forgets no tick', () => {
  let bot: TestBot;
  beforeAll(async () => {
    bot = await TestBot.start();
  });
  afterAll(() => bot.stop());

  const tickedOn = ({ card }: Chat) => String(inputsOf(card).find(({ id }) => id === 'keep')?.value ?? '');
  const longer = (text: string) => `Even dit. ${text}`;

  async function changesText(chat: Chat, field: 'question' | 'answer', text: string): Promise<void> {
    await chat.press('Tekst veranderen', { keep: keepOf(text, COLLEAGUE) });
    await chat.press('Bekijk voor verzenden', { [field]: longer(text) });
    expect(tickedOn(chat)).toBe(keepOf(longer(text), COLLEAGUE));
    expect(chat.words).toContain(COLLEAGUE);
  }

  test('of a question, and what was seen is what is stored', async () => {
    const chat = bot.chat(MEMBER);
    await chat.say('vraag');
    await previewQuestion(chat, QUESTION);
    await changesText(chat, 'question', QUESTION);
    await chat.press('Vervang en verstuur');
    await chat.press('Mijn vragen');
    await chat.press('Bekijk vraag');
    expect(chat.words).toContain(`Even dit. Mag ik [naam] bespreken met mijn collega ${COLLEAGUE}?`);
  });

  test('of a follow-up, of an answer, and of what was put back for later', async () => {
    const chat = bot.chat(MEMBER);
    const { number } = await askQuestion(chat, 'Mag dit?');
    await chat.say('mijn vragen');
    await chat.press(`Bekijk vraag ${number}`);
    await chat.press('Iets toevoegen');
    await chat.press('Bekijk voor verzenden', { question: QUESTION });
    await changesText(chat, 'question', QUESTION);
    await chat.press('Niet versturen');
    await chat.press('Verder met je tekst');
    await chat.press('Bekijk voor verzenden');
    expect(tickedOn(chat)).toBe(keepOf(longer(QUESTION), COLLEAGUE));

    const coordinator = bot.chat(COORDINATOR);
    await coordinator.say('menu');
    const channel = bot.inChannel(COORDINATOR);
    await channel.say('koppel');
    await channel.receive('Vraag');
    const form = await formAfter(channel, 'Beantwoord');
    await form.press('Bekijk voor verzenden', { answer: QUESTION });
    await changesText(form, 'answer', QUESTION);
  });
});
