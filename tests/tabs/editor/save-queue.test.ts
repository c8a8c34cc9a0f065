import { openSaveQueue, type SaveState } from '../../../src/tabs/editor/workspace/desk/save-queue';

class Away extends Error {}
class Refused extends Error {}

interface World {
  readonly sent: (readonly [string, string | null])[];
  readonly states: SaveState[];
  fails: Error | undefined;
  readonly held: Set<string>;
  /** Resolved by the test, to type on while something is being sent. */
  hold: Promise<void> | undefined;
}

function open() {
  const world: World = { sent: [], states: [], fails: undefined, held: new Set(), hold: undefined };
  const queue = openSaveQueue({
    calmMilliseconds: 5,
    retryMilliseconds: 20,
    isPassing: (error) => error instanceof Away,
    isHeld: (path) => world.held.has(path),
    onState: (state) => world.states.push(state),
    send: async (path, text) => {
      await world.hold;
      if (world.fails !== undefined) throw world.fails;
      world.sent.push([path, text]);
    },
  });
  return { queue, world };
}

const until = async (isSo: () => boolean): Promise<void> => {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 2));
};

describe('the queue of what must be saved', () => {
  it('sends only the last text of a file, a moment after the last keystroke', async () => {
    const { queue, world } = open();
    for (const text of ['a', 'ab', 'abc']) queue.put('trees/x.yaml', text);
    await until(() => world.states.includes('saved'));
    expect(world.sent).toEqual([['trees/x.yaml', 'abc']]);
    expect(queue.waiting().size).toBe(0);
    queue.end();
  });

  it('sends what was typed while the text before it was on its way', async () => {
    const { queue, world } = open();
    let release = (): void => undefined;
    world.hold = new Promise((resolve) => {
      release = resolve;
    });
    queue.put('a', 'one');
    await until(() => world.states.includes('saving'));
    queue.put('a', 'two');
    world.hold = undefined;
    release();
    await until(() => world.states.includes('saved'));
    expect(world.sent).toEqual([
      ['a', 'one'],
      ['a', 'two'],
    ]);
    queue.end();
  });

  it('keeps everything while the server is away, and sends it by itself when it is back', async () => {
    const { queue, world } = open();
    world.fails = new Away();
    queue.put('a', 'one');
    queue.put('b', null);
    await until(() => world.states.filter((state) => state === 'waiting').length >= 2);
    expect([...queue.waiting()]).toEqual([
      ['a', 'one'],
      ['b', null],
    ]);
    expect(world.states).not.toContain('saved');
    world.fails = undefined;
    await until(() => world.states.includes('saved'));
    expect(world.sent).toEqual([
      ['a', 'one'],
      ['b', null],
    ]);
    queue.end();
  });

  it('keeps what was refused, goes on with the other files, and tries another text of it', async () => {
    const { queue, world } = open();
    world.fails = new Refused();
    queue.put('a', 'too long');
    await until(() => world.states.includes('refused'));
    world.fails = undefined;
    queue.put('b', 'fine');
    await until(() => world.sent.length === 1);
    expect(world.sent).toEqual([['b', 'fine']]);
    expect(queue.waiting().get('a')).toBe('too long');
    await until(() => world.states.at(-1) === 'refused');
    queue.put('a', 'shorter');
    await until(() => world.states.at(-1) === 'saved');
    expect(world.sent.at(-1)).toEqual(['a', 'shorter']);
    queue.end();
  });

  it('sends nothing of a file about which somebody must choose, and says so', async () => {
    const { queue, world } = open();
    world.held.add('a');
    queue.put('a', 'mine');
    queue.put('b', 'other');
    await until(() => world.states.at(-1) === 'conflict');
    expect(world.sent).toEqual([['b', 'other']]);
    expect(queue.waiting().get('a')).toBe('mine');
    world.held.clear();
    queue.resume();
    await until(() => world.states.at(-1) === 'saved');
    expect(world.sent.at(-1)).toEqual(['a', 'mine']);
    queue.end();
  });

  it('says with flush when there is nothing left', async () => {
    const { queue, world } = open();
    queue.put('a', 'one');
    await queue.flush();
    expect(world.sent).toEqual([['a', 'one']]);
    queue.end();
  });
});
