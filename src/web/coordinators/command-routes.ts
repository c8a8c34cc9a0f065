import { type Command, MOST_NOTE_LENGTH, MOST_TAG_LENGTH, MOST_TAGS, writtenIn } from '../../escalations/command';
import { perform } from '../../escalations/perform';
import { seenByCoordinator } from '../../escalations/seen-by';
import { guard } from '../../privacy/guarded-text';
import type { ApiRequest, ApiRoute } from '../api';
import { ProblemError } from '../problem';
import { readFlag, readOptionalText, readRecord, readText, readTexts } from '../read-input';
import { versionSeen } from '../version-seen';
import { acceptText } from './accept-text';
import { colleaguesNow } from './colleague-routes';
import { detailAnswer, findView } from './escalation-routes';
import type { CoordinatorPorts } from './ports';
import { presentDetail } from './present-escalation';
import { problemOf } from './refused';

type Order = (request: ApiRequest, ports: CoordinatorPorts) => Promise<Command>;

/** What a coordinator can have done, by the last part of the address. */
const ORDERS: Readonly<Record<string, Order>> = {
  claim: async () => ({ kind: 'claim' }),
  'hand-back': async () => ({ kind: 'hand-back' }),
  // Without a body for what was answered; otherwise why it is closed, on the same form as an answer.
  close: async ({ json }) => {
    const form = readRecord(await json());
    return form.text === undefined
      ? { kind: 'close' }
      : { kind: 'close', reason: { key: readText(form, 'key', 100), text: acceptText(form) } };
  },
  reopen: async () => ({ kind: 'reopen' }),
  answer: async ({ json }) => {
    const form = await json();
    return { kind: 'answer', key: readText(form, 'key', 100), text: acceptText(form) };
  },
  'hand-over': async ({ json }, ports) => {
    const form = await json();
    const id = readText(form, 'to', 200);
    const to = (await colleaguesNow(ports)).find((colleague) => colleague.id === id);
    if (to && to.awayUntil !== null) throw new ProblemError('colleague-away');
    const person = to && { id: to.id, name: to.name };
    const hasNote = readOptionalText(form, 'text', MOST_NOTE_LENGTH) !== undefined;
    if (person) return { kind: 'hand-over', to: person, ...(hasNote ? { note: acceptText(form) } : {}) };
    throw new ProblemError('bad-input', {
      detail: 'Expected "to" as the id of a coordinator: GET /api/v1/colleagues.',
    });
  },
  tags: async ({ json }) => {
    const tags = readTexts(await json(), 'tags', MOST_TAGS, MOST_TAG_LENGTH);
    // A label is no place for a person at all, so what the guard finds is replaced without asking.
    return { kind: 'tag', tags: tags.map((tag) => guard(tag.trim())) };
  },
  'tree-proposal': async ({ json }) => ({ kind: 'propose-tree', proposes: readFlag(await json(), 'proposes') }),
};

export const commandRoutes = (ports: CoordinatorPorts): ApiRoute[] =>
  Object.entries(ORDERS).map(([name, order]) => ({
    method: 'post',
    path: `/api/v1/escalations/:id/${name}`,
    roles: ['Coordinator'],
    handler: async (request) => {
      const id = request.params.id ?? '';
      const { person } = request.signedIn;
      const seenVersion = versionSeen(request);
      const command = await order(request, ports);
      const view = await findView(ports, id);
      if (view.version !== seenVersion && !isSentBefore(command, view.messages)) {
        const current = await presentDetail(view, person, ports);
        throw new ProblemError('conflict', { by: current.claimedBy, current });
      }
      const actor = { kind: 'person', person, coordinator: true } as const;
      // Looked at again where it is written: somebody may come between.
      const seen = { version: seenVersion };
      const outcome = await perform(ports.store, { id, command, actor, now: ports.now().toISOString(), seen });
      if (!outcome.ok) throw await problemOf(outcome, person, ports);
      return detailAnswer(seenByCoordinator(outcome.escalation), person, ports);
    },
  }));

/** An answer whose confirmation got lost on the way is sent again with the old version, and that is fine. */
const isSentBefore = (command: Command, messages: readonly { readonly key: string }[]): boolean =>
  messages.some(({ key }) => key === writtenIn(command)?.key);
