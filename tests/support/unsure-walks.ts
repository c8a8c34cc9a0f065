import { MEMBER } from './people';
import type { TestBot } from './start-bot';

const UNSURE = 'Ik weet het niet';

/**
 * Nine people who do not know, in the toy content: six at the first question, whose editor wrote where that leads, and
 * three at a question with the designed end.
 */
export async function walkUnsure(bot: TestBot): Promise<void> {
  const chat = bot.chat(MEMBER);
  for (let n = 0; n < 9; n++) {
    await chat.say('menu');
    await chat.press('Mag ik dit delen?');
    if (n >= 6) await chat.press('Nee');
    await chat.press(UNSURE);
  }
}
