import type { Escalation, EscalationState, Person } from './escalation';

/**
 * Why a command did not happen. Nothing was changed.
 *
 * - `claimed-by-other`: `by` has it.
 * - `wrong-state`: not possible in `state`, for instance claiming what is closed; `by` is who has or had it, if anybody.
 * - `not-allowed`: this person may not do this, now or ever.
 * - `not-found`: no such escalation.
 * - `forgotten`, `unreadable`: see Contents in escalation.ts.
 * - `text-missing`, `text-too-long`, `too-many-tags`: the form must be filled in otherwise.
 * - `reason-missing`: nobody answered yet, so closing it needs an answer or a reason.
 * - `key-reused`: the form's key was used before, for something else or by somebody else; show a fresh form with the same text.
 * - `too-many-waiting`: this many follow-ups wait for an answer already. `no-more-room`: so much was said that nothing is added.
 * - `overtaken`: it is not any more what they saw.
 * - `busy`: others kept changing it; try again.
 * - `storage-unavailable`: not stored. `perhaps-stored`: not known whether it was. Sending the same form again is harmless.
 */
export type Refusal =
  | { readonly refusal: 'claimed-by-other'; readonly by: Person }
  | { readonly refusal: 'wrong-state'; readonly state: EscalationState; readonly by: Person | null }
  | {
      readonly refusal:
        | 'not-allowed'
        | 'not-found'
        | 'forgotten'
        | 'unreadable'
        | 'text-missing'
        | 'reason-missing'
        | 'text-too-long'
        | 'too-many-tags'
        | 'key-reused'
        | 'too-many-waiting'
        | 'no-more-room'
        | 'overtaken'
        | 'busy'
        | 'storage-unavailable'
        | 'perhaps-stored';
    };

export type RefusalCode = Refusal['refusal'];

/** `changed` is false when what was asked for was so already: the same click twice. */
export type Done = { readonly ok: true; readonly escalation: Escalation; readonly changed: boolean };

/** `escalation` is how it stands now, for redrawing the card; null when it could not be read or is none of theirs. */
export type Refused = { readonly ok: false; readonly escalation: Escalation | null } & Refusal;

export type Outcome = Done | Refused;
