import { isAdvice, type Scene } from './scene';
import { moreThanOnce, told } from './telling';

export function silenceSuite({ programs: started, ask, begin }: Scene): void {
  test('the database falls silent: trees walk, whoever asks is told so, a stop ends well, and all that was stored is told', async () => {
    const programs = started();
    await programs.untilDelivered();
    const asking = Array.from({ length: 8 }, ask);
    const asked = await Promise.all(
      asking.map(async (each, n) => ({ asking: each, number: await each.sendUntilStored(n % 2) })),
    );
    // Some of it is on its way to the channel just now.
    programs.between.fallSilent();
    const late = Array.from({ length: 8 }, ask);
    const heard = Promise.all(late.map((each, n) => each.send(n % 2)));
    expect(isAdvice(await (await begin(1)).finish(0, 1))).toBe(true);
    // With questions that nobody knows of yet whether they are stored.
    expect(await programs.stopOne(0)).toBe(0);
    expect([...new Set((await heard).map(({ kind }) => kind))]).toEqual(['unstored']);
    programs.between.speak();
    await programs.startOne(0);
    const all = [
      ...asked,
      ...(await Promise.all(
        late.map(async (each, n) => ({ asking: each, number: await each.sendUntilStored(n % 2, (n + 1) % 2) })),
      )),
    ];
    await programs.untilDelivered();
    expect(new Set(all.map(({ number }) => number)).size).toBe(16);
    const times = told(programs, all).channel;
    expect(times.filter((each) => each === 0)).toEqual([]);
    // The channel is one conversation: what had arrived when nobody could write down that it had.
    expect(moreThanOnce(times)).toBeLessThanOrEqual(1);
    expect(programs.log).not.toMatch(/"level":50/);
  });
}
