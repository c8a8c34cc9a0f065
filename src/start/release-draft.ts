import { dutchDate } from '../calendar/dutch-date';
import { dutchDay } from '../calendar/dutch-day';
import type { ContentFiles } from '../content/content-files';
import type { Draft } from '../drafts/draft';
import type { Drafts } from '../drafts/drafts';
import type { EditionFiles, Publications, StoredEdition } from '../model/publications';
import type { ReleaseChanges } from './release-changes';

export interface WaitingRelease {
  readonly stored: Publications;
  readonly drafts: Drafts;
  readonly files: ContentFiles;
  /** Hash of `files`. */
  readonly id: string;
  readonly newId: () => string;
  /** ISO instant. */
  readonly now: string;
}

/** Files named in a remark; a release that touches more is looked at in the difference. */
const MOST_NAMED = 10;

/**
 * Lets a release wait as a draft beside what editors published. True when it was made now: not when this content was
 * published or has a draft already, and not when it changes nothing.
 */
export async function waitAsDraft(waiting: WaitingRelease, latest: StoredEdition): Promise<boolean> {
  const { stored, drafts, id } = waiting;
  // The release that editors went on from, started again.
  if ((await stored.findEdition(id)) !== undefined) return false;
  const release = Object.fromEntries(waiting.files);
  // Loaded when a release differs: the parser and the splices cost a tenth of the start.
  const { releaseChanges } = require('./release-changes') as typeof import('./release-changes');
  const found = releaseChanges({ earlier: await earlierRelease(waiting), release, published: latest.files });
  if (Object.keys(found.changes).length === 0) return false;
  return drafts.createForRelease({ release: id, files: release, draft: draftOf(waiting, latest, found) });
}

/** The newest release that was published, or waited as a draft and was decided about. */
async function earlierRelease({ stored, drafts }: WaitingRelease): Promise<EditionFiles | undefined> {
  const [published, settled] = await Promise.all([stored.latestRelease(), drafts.lastSettledRelease()]);
  if (published === undefined || settled === undefined) return (published ?? settled)?.files;
  return settled.createdAt > published.publishedAt ? settled.files : published.files;
}

const draftOf = ({ newId, now }: WaitingRelease, latest: StoredEdition, found: ReleaseChanges): Draft => ({
  id: newId(),
  title: `Nieuwe versie van het programma, ${dutchDate(dutchDay(now))}`,
  state: 'open',
  origin: 'release',
  base: { id: latest.id, number: latest.number },
  changes: found.changes,
  version: 1,
  author: null,
  submittedBy: null,
  note: null,
  remark: remarkOn(found.both),
  answers: [],
  createdAt: now,
  changedAt: now,
  submittedAt: null,
  publishedAs: null,
});

function remarkOn(both: readonly string[]): string | null {
  if (both.length === 0) return null;
  const named = both.slice(0, MOST_NAMED).join(', ');
  const more = both.length > MOST_NAMED ? ` en nog ${both.length - MOST_NAMED}` : '';
  return `Redacteuren en de nieuwe versie veranderden hetzelfde in: ${named}${more}. Hier staat daar de tekst van de nieuwe versie. Vergelijk ze voordat je dit aanbiedt.`;
}
