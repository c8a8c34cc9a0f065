import { randomUUID } from 'node:crypto';
import { ask } from '../../../src/escalations/ask';
import type { Command } from '../../../src/escalations/command';
import type { Escalation, Person } from '../../../src/escalations/escalation';
import { perform } from '../../../src/escalations/perform';
import { guard } from '../../../src/privacy/guarded-text';
import type { Storage } from '../../../src/storage/open-storage';
import { FATMA, MARK } from './tab-world';

const ASKER: Person = { id: 'aad-sanne', name: 'Sanne Vrager' };
const HOUR_MILLISECONDS = 3_600_000;

export interface Wanted {
  readonly text: string;
  readonly hoursAgo?: number;
  readonly urgent?: boolean;
  readonly danger?: boolean;
  readonly anonymous?: boolean;
  readonly node?: string;
}

/** Asks a question as somebody in the chat would. */
export const askQuestion = async (storage: Storage, wanted: Wanted): Promise<Escalation> => {
  const outcome = await ask(storage.escalations, {
    draft: {
      key: randomUUID(),
      text: guard(wanted.text),
      urgency: wanted.urgent === true ? 'urgent' : 'normal',
      danger: wanted.danger ?? false,
      anonymous: wanted.anonymous ?? false,
      walk: { edition: 'toy', theme: 'consent', tree: 'delen', node: wanted.node ?? 'geen-regel', token: '1.walk~x' },
    },
    asker: ASKER,
    id: randomUUID(),
    now: new Date(Date.now() - (wanted.hoursAgo ?? 1) * HOUR_MILLISECONDS).toISOString(),
  });
  if (!outcome.ok) throw new Error(outcome.refusal);
  return outcome.escalation;
};

export const command = async (storage: Storage, { id }: Escalation, person: Person, order: Command): Promise<void> => {
  const actor = { kind: 'person', person, coordinator: true } as const;
  const outcome = await perform(storage.escalations, { id, command: order, actor, now: new Date().toISOString() });
  if (!outcome.ok) throw new Error(outcome.refusal);
};

/** A little of everything a coordinator can meet. All of it invented. */
export const fillWorld = async (storage: Storage): Promise<void> => {
  await askQuestion(storage, {
    text: 'De wijkagent wil weten of een inwoner bij ons bekend is. Mag ik dat zeggen?',
    hoursAgo: 2,
  });
  await askQuestion(storage, {
    text: 'Een inwoner dreigt vandaag zichzelf iets aan te doen en wil niet dat ik bel. Mag ik de huisarts bellen?',
    hoursAgo: 1,
    urgent: true,
    danger: true,
    anonymous: true,
  });
  await askQuestion(storage, {
    text: 'School vraagt naar de schulden van de ouders. De ouders zeggen dat ik niets mag vertellen. Wat nu?',
    hoursAgo: 80,
    node: 'toestemming',
  });
  const claimed = await askQuestion(storage, { text: 'Moet ik zwart werk melden aan Werk & Inkomen?', hoursAgo: 30 });
  await command(storage, claimed, MARK, { kind: 'claim' });
  const answered = await askQuestion(storage, {
    text: 'Mag ik het dossier van een collega lezen?',
    hoursAgo: 200,
    node: 'ernst',
  });
  await command(storage, answered, FATMA, {
    kind: 'answer',
    key: randomUUID(),
    text: guard('Alleen als het voor jouw taak nodig is.'),
  });
  await command(storage, answered, FATMA, { kind: 'propose-tree', proposes: true });
  await command(storage, answered, FATMA, { kind: 'tag', tags: [guard('dossier'), guard('inzage')] });
  for (let index = 0; index < 8; index++) {
    await askQuestion(storage, {
      text: `Hoe leg ik toestemming goed vast, vraag ${index}?`,
      hoursAgo: 24 * (8 + index * 5),
      node: 'toestemming',
    });
  }
  const now = new Date().toISOString();
  for (let index = 0; index < 40; index++) storage.counts.countNode(now, { tree: 'delen', node: 'gevaar' }, 'started');
  for (let index = 0; index < 9; index++)
    storage.counts.countNode(now, { tree: 'delen', node: 'toestemming' }, 'unsure');
  for (let index = 0; index < 3; index++) storage.counts.countNode(now, { tree: 'delen', node: 'ernst' }, 'unsure');
  for (let index = 0; index < 7; index++) storage.counts.countNode(now, { tree: 'delen', node: 'geen-regel' }, 'ended');
  for (let index = 0; index < 6; index++) storage.counts.countMissedSearch(now, 'consent');
  await storage.counts.flush();
};
