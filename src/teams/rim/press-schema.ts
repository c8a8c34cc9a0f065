import { z } from 'zod';
import type { Press, Verb } from '../../cards/press';
import { isStorable } from '../../escalations/keeping/storable';
import { THEMES } from '../../model/theme';
import { JUDGEMENTS, WRONG_REASONS } from '../../walk/judging';
import { cleanText } from './cleaning/clean-text';

/** A field that is missing or damaged reads as absent; the handler has a friendly answer to that. */
const maybe = <S extends z.ZodType>(schema: S) => schema.optional().catch(undefined);
/** The one place where a button's own text is held against what a database keeps; what people type is cleaned. */
const text = z.string().refine(isStorable);
/** Cleaned as what is typed in the chat: the places that the guard finds in it hold on the next card too. */
const words = z.string().transform(cleanText);

const onWalk = { token: text };
const onQuestion = { id: text };
const moving = { ...onQuestion, since: maybe(text) };
/** As our own forms mint them; anything else gets a fresh one. */
const onForm = { formKey: maybe(text.regex(/^[0-9a-f-]{36}$/)), ticks: maybe(z.array(text).readonly()) };
const kept = { keep: maybe(text) };
const cameBack = { was: maybe(text) };
const answering = { at: maybe(text), option: maybe(z.union([text, z.array(text).readonly()])) };
const toggle = z.union([z.enum(['true', 'false']), z.boolean()]);
const yes = maybe(z.literal('ja'));
const asked = {
  ...onForm,
  question: maybe(words),
  urgent: maybe(z.enum(['ja', 'nee'])),
  anonymous: maybe(toggle),
  token: maybe(text),
  along: maybe(toggle),
};
const answered = { ...onQuestion, ...onForm, closes: yes, apart: yes, answer: maybe(words) };

const followedUp = { ...onQuestion, ...onForm, question: maybe(words) };

const press = <V extends Verb, S extends z.ZodRawShape>(verb: V, fields: S) =>
  z.object({ verb: z.literal(verb), ...fields }).readonly();

export const pressSchema = z.discriminatedUnion('verb', [
  press('menu', {}),
  press('help', {}),
  press('privacy', {}),
  press('drop', {}),
  press('theme', { theme: maybe(z.enum(THEMES)) }),
  press('start', { tree: maybe(text) }),
  press('answer', { ...onWalk, ...answering, ...cameBack }),
  press('pick', { ...onWalk, ...answering, ...cameBack }),
  press('tick', { ...onWalk, at: maybe(text), ticked: maybe(text), ...cameBack }),
  press('back', { ...onWalk, ...cameBack }),
  press('show', onWalk),
  press('why', { ...onWalk, ...cameBack, hides: yes }),
  press('report', onWalk),
  press('renew', onWalk),
  press('judge', { ...onWalk, says: maybe(z.enum(JUDGEMENTS)) }),
  press('judge-why', { ...onWalk, reason: maybe(z.enum(WRONG_REASONS)) }),
  press('change', { ...onWalk, at: maybe(text) }),
  press('change-to', { ...onWalk, ...answering }),
  press('change-pick', { ...onWalk, ...answering }),
  press('change-tick', { ...onWalk, at: maybe(text), ticked: maybe(text) }),

  press('ask', asked),
  press('ask-back', { ...asked, ...kept }),
  press('ask-check', { ...asked, ...kept }),
  press('ask-edit', { ...asked, ...kept }),
  press('ask-send', { ...asked, ...kept }),

  press('my-questions', {}),
  press('my-data', {}),
  press('my-data-ask', {}),
  press('my-data-forget', {}),
  press('my-card-forget', {}),
  press('q-show', onQuestion),
  press('q-walk', onQuestion),
  press('q-close', moving),
  press('q-withdraw', moving),
  press('q-forget-ask', onQuestion),
  press('q-forget', onQuestion),
  press('q-more', followedUp),
  press('q-more-back', { ...followedUp, ...kept }),
  press('q-more-check', { ...followedUp, ...kept }),
  press('q-more-edit', { ...followedUp, ...kept }),
  press('q-more-send', { ...followedUp, ...kept, seen: maybe(z.literal('ja')) }),

  press('c-show', onQuestion),
  press('c-claim', moving),
  press('c-back', moving),
  press('c-close', { ...moving, ...onForm, answer: maybe(words) }),
  press('c-reopen', moving),
  press('c-over', onQuestion),
  press('c-over-send', { ...onQuestion, to: maybe(text) }),
  press('c-answer', { ...onQuestion, ...onForm, answer: maybe(words) }),
  press('c-answer-back', { ...answered, ...kept }),
  press('c-answer-check', { ...answered, ...kept }),
  press('c-answer-edit', { ...answered, ...kept }),
  press('c-answer-send', { ...answered, ...kept }),

  press('c-post', onQuestion),
  press('link-channel', {}),
  press('duty', {}),
  press('duty-off', {}),
]);

/**
 * Does not compile when the schema and the presses that cards make differ in a verb, a field or its type. Two types are
 * the same only when they are interchangeable inside a generic: https://github.com/microsoft/TypeScript/issues/27024
 */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type Parsed = z.output<typeof pressSchema>;
type Flat<T> = { readonly [K in keyof T]: T[K] };
({}) as { readonly [V in Verb]: Same<Flat<Extract<Parsed, { verb: V }>>, Press<V>> } satisfies Record<Verb, true>;
