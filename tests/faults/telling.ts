import { COORDINATOR, COORDINATORS_CHANNEL, ownConversation } from '../support/people';
import type { Asking } from './asking';
import type { Programs } from './programs';

const messagesIn = (programs: Programs, conversation: string, words: string): number =>
  programs.connector.calls.filter(
    (call) =>
      call.method === 'POST' && call.conversation === conversation && JSON.stringify(call.activity).includes(words),
  ).length;

/** How often the channel was told of each, and how often each asker that theirs was taken. */
export const told = (
  programs: Programs,
  asked: readonly { readonly asking: Asking; readonly number: number }[],
): { readonly channel: readonly number[]; readonly askers: readonly number[] } => ({
  channel: asked.map(({ number }) => messagesIn(programs, COORDINATORS_CHANNEL, `Vraag ${number} van`)),
  askers: asked.map(({ asking, number }) =>
    messagesIn(programs, ownConversation(asking.person), `Je vraag ${number} is opgepakt.`),
  ),
});

export const moreThanOnce = (times: readonly number[]): number =>
  times.reduce((sum, each) => sum + Math.max(0, each - 1), 0);

/** What is claimed is told to its asker: so many conversations, each a lane. */
export async function claim(programs: Programs, program: number, number: number): Promise<void> {
  const channel = programs.inChannel(program, COORDINATOR);
  const message = programs.connector
    .messagesIn(COORDINATORS_CHANNEL)
    .find(({ activity }) => JSON.stringify(activity).includes(`Vraag ${number} van`));
  if (message === undefined) throw new Error(`Expected the channel to have question ${number}.`);
  channel.lookAt(message.id);
  await channel.press('Ik pak dit op').catch(() => undefined);
}
