import { backTo } from '../../../src/tabs/editor/preview/previewed-walk';
import { pressed, previewOf } from '../../../src/tabs/editor/preview/walk-preview';
import type { Preview, PreviewWalk } from '../../../src/tabs/editor/worker/protocol';
import { compiledFrom, editionOf, realFiles, TODAY } from '../../content/support/toy-content';
import { buttonsOf, type CardPart } from '../../support/seen-card';

const edition = editionOf(compiledFrom(realFiles()));
const start = (tree: string): PreviewWalk => ({ tree, answers: [] });
const preview = (walk: PreviewWalk): Preview => previewOf(edition, walk, TODAY);

interface Button {
  readonly title: string;
  readonly data?: { readonly verb: string; readonly option?: unknown; readonly tree?: string };
}

const buttonOf = (walk: PreviewWalk, fits: (button: Button) => boolean) =>
  (buttonsOf(preview(walk).card as CardPart) as unknown as readonly Button[]).find(fits);

/** Presses what a person would: the button with this answer, or the list with it chosen and then Verder. */
function give(walk: PreviewWalk, answer: string | readonly string[]): PreviewWalk {
  const own = buttonOf(walk, ({ data }) => data?.verb === 'answer' && data.option === answer);
  if (own !== undefined) return pressed(edition, walk, own.data);
  const next = buttonOf(walk, ({ title }) => title === 'Verder');
  if (next === undefined) throw new Error(`no button gives this answer on ${preview(walk).at}`);
  const input = typeof answer === 'string' ? { option: answer } : { ticked: answer.join(',') };
  return pressed(edition, walk, { ...next.data, ...input });
}

/** Ticks mean the same in any order. */
const inOrder = (answer: string | readonly string[]) => (typeof answer === 'string' ? answer : [...answer].sort());

describe.each(
  [...edition.trees.values()].flatMap((tree) => tree.walks.map((walk) => ({ name: walk.name, tree, walk }))),
)('pressing through $tree.id: $name', ({ tree, walk }) => {
  it('comes where the walk ends, and offers that same walk to keep', () => {
    let now = start(tree.id);
    for (let at = preview(now); !at.isEnd; at = preview(now)) {
      const answer = walk.answers.get(at.at);
      if (answer === undefined) throw new Error(`asks ${at.at}, which the walk does not answer`);
      now = give(now, answer);
      expect(now.says).toBeUndefined();
    }
    const { promise, route, isEnd } = preview(now);
    expect(isEnd).toBe(true);
    expect(route.map(({ key }) => key)).toEqual(now.answers.map(([key]) => key));
    const whole = (key: string) => (key.includes('/') ? key : `${tree.id}/${key}`);
    expect(whole(promise?.ends ?? '')).toBe(walk.ends);
    const kept = Object.entries(promise?.answers ?? {}).map(([key, answer]) => [whole(key), inOrder(answer)] as const);
    expect(new Map(kept)).toEqual(new Map([...walk.answers].map(([key, answer]) => [key, inOrder(answer)])));
  });
});

describe('a press on the previewed card', () => {
  const asked = [...edition.trees.values()].find(({ walks }) => (walks[0]?.answers.size ?? 0) > 2);
  if (asked === undefined) throw new Error('the content has changed');
  const [[first = '', answer = ''] = []] = [...(asked.walks[0]?.answers ?? [])];
  const one = give(start(asked.id), answer);

  it('Terug goes back one answer, and a click in the route to before that answer', () => {
    expect(one.answers).toEqual([[first, answer]]);
    const back = buttonOf(one, ({ title }) => title === 'Terug');
    expect(pressed(edition, one, back?.data)).toEqual(start(asked.id));
    expect(backTo(one, preview(one), 0)).toEqual(start(asked.id));
    expect(backTo(one, preview(one), 1)).toEqual(one);
  });

  it('Waarom? shows the reason, and hides it again', () => {
    const why = buttonOf(one, ({ title }) => title === 'Waarom?');
    const shown = pressed(edition, one, why?.data);
    expect(JSON.stringify(preview(shown).card)).toContain('Waarom deze vraag?');
    const hide = buttonOf(shown, ({ title }) => title === 'Verberg uitleg');
    expect(preview(pressed(edition, shown, hide?.data)).card).toEqual(preview(one).card);
  });

  it('what belongs to a chat does nothing, and says what it does there', () => {
    const ask = pressed(edition, one, buttonOf(one, ({ title }) => title === 'Vraag de coördinator')?.data);
    expect(ask.answers).toEqual(one.answers);
    expect(preview(ask).says).toMatch(/niets verstuurd/);
    expect(pressed(edition, one, { verb: 'menu' }).says).toMatch(/menu/);
  });

  it.each([undefined, null, 7, 'answer', {}, { verb: 'nope' }, { verb: 'toString' }, { verb: 'ask-send' }])(
    'of something that is no button here (%j) leaves the walk as it was',
    (press) => {
      expect(pressed(edition, one, press)).toEqual({ ...one, says: expect.stringMatching(/Hier doet hij niets/) });
    },
  );

  it('an answer that does not fit leaves the walk as it was', () => {
    const press = { verb: 'answer', token: '', at: preview(one).at, option: 'bestaat-niet' };
    expect(pressed(edition, one, press)).toEqual({ ...one, says: expect.stringMatching(/past niet/) });
    expect(pressed(edition, one, { verb: 'pick', token: '', at: preview(one).at }).says).toMatch(/Kies eerst/);
  });

  it('a tree that is gone has no card', () => {
    expect(preview(start('bestaat-niet'))).toMatchObject({ card: null, isEnd: false, route: [] });
  });
});
