import { type BotAdapter, type StatePropertyAccessor, TurnContext } from 'botbuilder';
import { Dialog, type DialogContext, DialogSet, type DialogState, type DialogTurnResult } from 'botbuilder-dialogs';
import { Compiler } from 'inkjs/full';
import { Engine } from 'json-rules-engine';
import { createMachine, transition } from 'xstate';
import type { PlainTree } from './engine-plain-map';

/** One step of one walk: the option that was chosen at a node, and whether the engine arrived where the tree says. */
export type LibraryStep = (node: string, option: string) => boolean | Promise<boolean>;

const END = 'einde';

/**
 * Every question of the tree in four engines that others make, each written as its documentation shows. Nobody keeps a walk between two
 * presses: as ours begins with the answers so far, each begins with the name of the question.
 */
export function libraries(nodes: PlainTree): Readonly<Record<string, LibraryStep>> {
  const tree: PlainTree = new Map([...nodes].filter(([, options]) => options.size > 0));
  const to = (node: string, option: string): string => {
    const next = tree.get(node)?.get(option);
    return next === undefined || !tree.has(next) ? END : next;
  };
  return {
    XState: xstate(tree, to),
    inkjs: ink(tree, to),
    'json-rules-engine': rules(tree, to),
    'botbuilder-dialogs': dialogs(tree, to),
  };
}

type To = (node: string, option: string) => string;

/** A state per question and an event per option. The state is made from its name, as it comes out of a button or a row. */
function xstate(tree: PlainTree, to: To): LibraryStep {
  const states = Object.fromEntries(
    [...tree].map(([node, options]) => [
      nameOf(node),
      { on: Object.fromEntries([...options.keys()].map((option) => [option, { target: nameOf(to(node, option)) }])) },
    ]),
  );
  const machine = createMachine({ initial: END, states: { ...states, [END]: {} } });
  return (node, option) => {
    const before = machine.resolveState({ value: nameOf(node), context: {} });
    return transition(machine, before, { type: option })[0].value === nameOf(to(node, option));
  };
}

/** A knot per question and a choice per option; ink goes to the knot, shows it, and goes on. */
function ink(tree: PlainTree, to: To): LibraryStep {
  const knot = ([node, options]: readonly [string, ReadonlyMap<string, string>]): string =>
    [
      `=== ${nameOf(node)} ===`,
      nameOf(node),
      ...[...options.keys()].map((option) => `+ [${option}] -> ${nameOf(to(node, option))}`),
    ].join('\n');
  const story = new Compiler(
    `-> ${END}\n${[...tree].map(knot).join('\n')}\n=== ${END} ===\n${END}\n-> END\n`,
  ).Compile();
  const places = new Map([...tree].map(([node, options]) => [node, [...options.keys()]]));
  return (node, option) => {
    story.ChoosePathString(nameOf(node));
    story.ContinueMaximally();
    story.ChooseChoiceIndex(places.get(node)?.indexOf(option) ?? 0);
    return story.Continue()?.trim() === nameOf(to(node, option));
  };
}

/** A rule per option: at this node, with this answer, go there. */
function rules(tree: PlainTree, to: To): LibraryStep {
  const engine = new Engine(
    [...tree].flatMap(([node, options]) =>
      [...options.keys()].map((option) => ({
        conditions: {
          all: [
            { fact: 'node', operator: 'equal', value: node },
            { fact: 'option', operator: 'equal', value: option },
          ],
        },
        event: { type: 'go', params: { to: to(node, option) } },
      })),
    ),
  );
  return async (node, option) => {
    const { events } = await engine.run({ node, option });
    return events[0]?.params?.to === to(node, option);
  };
}

/** A dialog per question, which waits and then makes room for the next; its state is read and kept at every turn. */
function dialogs(tree: PlainTree, to: To): LibraryStep {
  let state: DialogState = { dialogStack: [] };
  const accessor: StatePropertyAccessor<DialogState> = {
    get: async () => state,
    set: async (_context, value) => {
      state = value;
    },
    delete: async () => undefined,
  };
  const set = new DialogSet(accessor);
  for (const node of [...tree.keys(), END]) set.add(new Question(node, to));
  const adapter = { sendActivities: async () => [] } as unknown as BotAdapter;
  return async (node, option) => {
    state = { dialogStack: [{ id: node, state: {} }] };
    const turn = new TurnContext(adapter, { type: 'message', text: option, channelId: 'msteams' });
    const context = await set.createContext(turn);
    await context.continueDialog();
    return state.dialogStack[0]?.id === to(node, option);
  };
}

class Question extends Dialog {
  constructor(
    node: string,
    private readonly to: To,
  ) {
    super(node);
  }

  override async beginDialog(): Promise<DialogTurnResult> {
    return Dialog.EndOfTurn;
  }

  override async continueDialog(context: DialogContext): Promise<DialogTurnResult> {
    return context.replaceDialog(this.to(this.id, context.context.activity.text ?? ''));
  }
}

/** "tree/node" as the libraries allow names. */
const nameOf = (node: string): string => node.replace(/[^a-z0-9]/gi, '_');
