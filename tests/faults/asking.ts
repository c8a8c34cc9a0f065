import { randomUUID } from 'node:crypto';
import { type Answered, cardIn } from '../support/chat';
import type { TestPerson } from '../support/people';
import { wordsOn } from '../support/seen-card';
import type { Programs } from './programs';

/** What a person read after sending. `unknown`: no answer came at all. */
export type Heard = { readonly kind: 'stored'; readonly number: number } | { readonly kind: 'unstored' | 'unknown' };

/** An invented person of their own. */
export const personOf = (n: number): TestPerson => ({
  id: `29:f${n}`,
  name: `Teamlid ${n}`,
  aadObjectId: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
});

const TEXT = 'Mag ik dit met de school bespreken?';

/** A question on a form of its own: sent again, also to another program, it is the same one. */
export class Asking {
  private readonly key = randomUUID();

  constructor(
    private readonly programs: Programs,
    readonly person: TestPerson,
  ) {}

  /** Once, to this program. */
  async send(program: number): Promise<Heard> {
    const data = { verb: 'ask-send', question: TEXT, formKey: this.key, urgent: 'nee' };
    const pressed = this.programs.chat(program, this.person).invoke({ type: 'Action.Execute', data });
    const answered = await pressed.catch(() => undefined);
    return answered === undefined ? { kind: 'unknown' } : heardIn(answered);
  }

  /** As Teams and people do: again, to whichever program is there, until it is said to be stored. */
  async sendUntilStored(...programs: readonly number[]): Promise<number> {
    for (let tries = 0; tries < 200; tries += 1) {
      const heard = await this.send(programs[tries % programs.length] ?? 0);
      if (heard.kind === 'stored') return heard.number;
      if (heard.kind === 'unstored') await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error('Expected it to be stored in the end; it never was.');
  }
}

function heardIn(answered: Answered): Heard {
  const words = wordsOn(cardIn(answered) ?? {});
  const number = /[Vv]raag (\d+)/.exec(words)?.[1];
  if (words.includes('verstuurd') && !words.includes('niet verstuurd') && number !== undefined)
    return { kind: 'stored', number: Number(number) };
  // Whatever is not stored is given back.
  if (words.includes(TEXT)) return { kind: 'unstored' };
  throw new Error(`Expected it to be stored or given back, found ${answered.status}: ${words.slice(0, 300)}`);
}
