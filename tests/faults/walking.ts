import { Chat } from '../support/chat';
import type { TestPerson } from '../support/people';
import { personOf } from './asking';
import type { Programs } from './programs';

const STEPS = ['Nee', 'De school', 'Ja'];

/** Somebody who walks to the advice for the school, on any of the programs. */
export class Walker {
  private readonly chat: Chat;
  private on = 0;
  private step = 0;

  private constructor(programs: Programs, person: TestPerson) {
    this.chat = new Chat(() => programs.url(this.on), programs.connector, person);
  }

  /** Opens the tree on this program: from here on the walk belongs to the edition that is newest there now. */
  static async begin(programs: Programs, n: number, program: number): Promise<Walker> {
    const walker = new Walker(programs, personOf(n));
    walker.on = program;
    await walker.chat.say('menu');
    await walker.chat.press('Mag ik dit delen?');
    return walker;
  }

  /** The words after one more answer, given to this program. */
  async goOn(program: number): Promise<string> {
    this.on = program;
    const words = await this.chat.press(STEPS[this.step] ?? '');
    this.step += 1;
    return words;
  }

  /** The words of the advice, each answer given to another program. */
  async finish(...programs: readonly number[]): Promise<string> {
    let words = '';
    for (let turn = 0; this.step < STEPS.length; turn += 1)
      words = await this.goOn(programs[turn % programs.length] ?? 0);
    return words;
  }
}
