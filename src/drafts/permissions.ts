import type { Publisher } from '../model/publications';
import type { Draft } from './draft';
import { DRAFT_ACTIONS, DRAFT_TRANSITIONS, type DraftAction, type DraftRole } from './transitions';

/** The editor who asks, and how the team works. */
export interface Editor {
  readonly person: Publisher;
  /** Another one must approve; false for a team of one. */
  readonly fourEyes: boolean;
}

type DraftPeople = Pick<Draft, 'origin' | 'author' | 'submittedBy'>;

/** Every role this editor has towards this draft. */
export function rolesIn(draft: DraftPeople, { person, fourEyes }: Editor): readonly DraftRole[] {
  const isNameless = draft.author === null && draft.origin === 'editor';
  const isAuthor = draft.author === null ? draft.origin === 'release' : draft.author.id === person.id;
  const isSender = draft.submittedBy?.id === person.id;
  const wroteIt = draft.author?.id === person.id || isSender;
  return [
    ...(isAuthor ? ['author' as const] : []),
    ...(isSender ? ['sender' as const] : []),
    ...(!wroteIt || !fourEyes ? ['other' as const] : []),
    ...(draft.origin === 'release' || isNameless ? ['anyone' as const] : []),
  ];
}

/** Whether the table lets this editor do it now. */
export function mayDo(draft: DraftPeople & Pick<Draft, 'state'>, action: DraftAction, editor: Editor): boolean {
  const { from, who } = DRAFT_TRANSITIONS[action];
  const roles = rolesIn(draft, editor);
  if (action === 'approve' && editor.fourEyes && !isKnownWhose(draft)) return false;
  return from.includes(draft.state) && who.some((role) => roles.includes(role));
}

/** All that this editor may do now. `isBehind`: the newest edition is not its base, so it cannot be published as it stands. */
export function allowedActions(draft: Draft, editor: Editor, isBehind: boolean): readonly DraftAction[] {
  const isOfUse = (action: DraftAction): boolean =>
    action === 'rebase' ? isBehind : action === 'approve' ? !isBehind : true;
  return DRAFT_ACTIONS.filter((action) => isOfUse(action) && mayDo(draft, action, editor));
}

/** Why this editor may not approve, in one Dutch sentence; null when they may, or when there is nothing to approve. */
export function whyNotApprove(draft: Draft, editor: Editor, isBehind: boolean): string | null {
  if (draft.state !== 'submitted') return null;
  if (!rolesIn(draft, editor).includes('other'))
    return 'Je schreef of stuurde dit zelf. Een andere redacteur keurt het goed.';
  if (!mayDo(draft, 'approve', editor))
    return 'We weten niet meer wie dit schreef. Neem de tekst over in een nieuw concept.';
  return isBehind
    ? 'Er is intussen een nieuwere uitgave. De schrijver haalt dit terug, neemt de nieuwe uitgave over en biedt het opnieuw aan.'
    : null;
}

/** Without their names (the key is gone) nobody can tell that it is another one who approves. */
const isKnownWhose = ({ origin, author, submittedBy }: DraftPeople): boolean =>
  submittedBy !== null && (origin === 'release' || author !== null);
