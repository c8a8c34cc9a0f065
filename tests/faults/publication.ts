import { setTimeout as sleep } from 'node:timers/promises';
import { EditorClient } from '../support/editor-client';
import { metric } from '../web/attacks/crowd';
import { toyFile } from '../web/support/editor-desk';
import { FRESH, isAdvice, OLD, type Scene } from './scene';

export function publicationSuite({ programs: started, begin }: Scene): void {
  test('a publication under load: nobody is hindered, a walk ends as it began, and then both programs have the new words', async () => {
    const programs = started();
    const [noor, yusuf] = [
      await EditorClient.signIn(programs.url(0).replace('127.0.0.1', 'localhost'), 'Noor'),
      await EditorClient.signIn(programs.url(1).replace('127.0.0.1', 'localhost'), 'Yusuf'),
    ];
    const draft = await noor.draft('Duidelijker', { 'trees/delen.yaml': toyFile('trees/delen.yaml', OLD, FRESH) });
    const submitted = await noor.step(draft, 'submit', { note: 'Duidelijker gezegd' });
    // Half way when it is published, on either program.
    const before = await Promise.all(Array.from({ length: 6 }, (_, n) => begin(n % 2)));
    await Promise.all(before.map((walker, n) => walker.goOn(n % 2)));

    let walks = 0;
    const ends = [0, 1].map(async (program) => {
      let words = '';
      while (!words.includes(FRESH)) {
        words = await (await begin(program)).finish(program);
        expect(isAdvice(words)).toBe(true);
        walks += 1;
      }
      return walks;
    });
    expect(await yusuf.step(submitted, 'approve', { ticks: [] })).toMatchObject({ state: 'published', publishedAs: 2 });
    await Promise.all(ends);
    // Each knows of the other by now, and takes half of what Teams allows.
    for (const program of [0, 1])
      while ((await metric(programs.url(program), 'deelwijzer_instances')) !== 2) await sleep(100);
    // Begun before, ended after, every answer on another program.
    for (const walker of before) expect(await walker.finish(0, 1)).toContain(OLD);
    for (const program of [0, 1]) expect(await (await begin(program)).finish(0, 1)).toContain(FRESH);
    expect(programs.log).not.toMatch(/"level":50/);
  });
}
