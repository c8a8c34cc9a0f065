import type { DraftDetail } from '../../../../web/editor-contract';

type Seen = Pick<DraftDetail, 'state' | 'changes' | 'base' | 'title' | 'remark' | 'publishedAs' | 'submittedBy'>;

/** Whether whoever looked at the one has to look again before they approve the other: its text, or what it stands on. */
export const readsOtherwise = (before: Seen, now: Seen): boolean =>
  before.base.id !== now.base.id || textOf(before) !== textOf(now);

const textOf = ({ changes }: Seen): string =>
  JSON.stringify(Object.entries(changes).toSorted(([one], [other]) => (one < other ? -1 : 1)));

/** What somebody else did with a draft while it was looked at, in sentences; undefined when that is nothing to know. */
export function whatChanged(before: Seen, now: Seen): string | undefined {
  const said = [
    before.state === now.state ? undefined : stateSentence(before, now),
    before.title === now.title ? undefined : `Het heet nu “${now.title}”.`,
    readsOtherwise(before, now) ? 'De tekst is veranderd. Hierboven staat het nieuwe verschil.' : undefined,
  ].filter((each) => each !== undefined);
  if (said.length === 0) return undefined;
  return [...said, ...(readsOtherwise(before, now) ? [] : ['De tekst is gelijk gebleven.'])].join(' ');
}

function stateSentence(before: Seen, { state, remark, publishedAs, submittedBy }: Seen): string {
  switch (state) {
    case 'submitted':
      return `${submittedBy?.name ?? 'Iemand'} heeft dit concept intussen aangeboden.`;
    case 'published':
      return `Een andere redacteur heeft dit concept intussen gepubliceerd${publishedAs === null ? '' : `, als uitgave ${publishedAs}`}.`;
    case 'discarded':
      return 'Dit concept is intussen weggegooid.';
    case 'open':
      return remark !== null && remark !== before.remark
        ? 'Een andere redacteur heeft dit concept intussen teruggestuurd. De opmerking staat hierboven.'
        : 'De schrijver heeft dit concept intussen teruggenomen om verder te schrijven.';
  }
}
