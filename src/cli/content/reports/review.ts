import { reviewListOf } from '../../../content/measure/review-list';
import { CERTAINTY_WORDS } from '../../../model/edition';
import { type Command, compileUsable } from '../../command';

/** One list for a lawyer: what to look at, where it is used, since when. */
export const runReview: Command = async ({ folder, format }, print) => {
  const list = reviewListOf(await compileUsable(folder));
  if (format === 'json') {
    print(`${JSON.stringify(list, null, 2)}\n`);
    return 0;
  }
  print(`Voor een jurist of privacy officer: ${list.sources.length} bronnen die niet bevestigd zijn.\n`);
  for (const { source, usedAt } of list.sources) {
    print(`\n${source.title}${source.place === '' ? '' : `, ${source.place}`} (${source.id})\n`);
    print(`  ${CERTAINTY_WORDS[source.certainty]}, gelezen op ${source.checked}\n`);
    if (source.note !== undefined) print(`  ${source.note}\n`);
    print(`  gebruikt bij: ${usedAt.join(', ')}\n`);
  }
  print(`\n${list.doubts.length} adviezen zeggen zelf wat niet zeker is:\n\n`);
  for (const { at, uncertain } of list.doubts) print(`  ${at}: ${uncertain}\n`);
  return 0;
};
