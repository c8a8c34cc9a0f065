import type { Actor } from './actor';
import type { Notification, NotificationKind } from './delivery/notification';
import type { Escalation, Person } from './escalation';

/** The notifications of a change, each with its recipient. Nobody is told what they did themselves. */
export function addressed(
  kinds: readonly NotificationKind[],
  { before, after, actor }: { readonly before: Escalation; readonly after: Escalation; readonly actor: Actor },
): readonly Notification[] {
  return kinds.flatMap((kind): readonly Notification[] => {
    if (kind.startsWith('channel-')) return [{ kind, to: { kind: 'channel' } }];
    const side = kind.startsWith('asker-') ? 'asker' : 'coordinator';
    const person = side === 'asker' ? before.asker : after.claimedBy;
    if (person === null || isActor(person, actor)) return [];
    return [{ kind, to: { kind: side, person } }];
  });
}

const isActor = (person: Person, actor: Actor): boolean => actor.kind === 'person' && actor.person.id === person.id;
