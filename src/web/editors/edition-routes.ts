import { dutchDay } from '../../calendar/dutch-day';
import type { Publication } from '../../model/publications';
import type { ApiRoute } from '../api';
import { named } from '../coordinators/present-escalation';
import type { EditionAnswer, EditionRow } from '../editor-contract';
import { ProblemError } from '../problem';
import { compressedAnswer } from '../server/compressed-answer';
import { headerOf, jsonAnswer } from '../server/http';
import type { EditorPorts } from './ports';
import { readNote } from './read-note';
import { takeUpHere } from './take-up';
import { isId, viewingOf } from './viewing';

const MOST_EDITIONS = 500;
/** Only this browser: somebody else on the way has no role. */
const FOR_A_YEAR = 'private, max-age=31536000, immutable';

/** Everything that was published. */
export const editionRoutes = (ports: EditorPorts): ApiRoute[] => [
  {
    method: 'get',
    path: '/api/v1/editor/editions',
    roles: ['Editor'],
    handler: async () => {
      const all = await ports.publications.publications(MOST_EDITIONS);
      return jsonAnswer(
        200,
        all.map((one, index) => presentEdition(one, index === 0)),
      );
    },
  },
  {
    method: 'get',
    path: '/api/v1/editor/editions/:id',
    roles: ['Editor'],
    handler: async (request) => {
      const id = request.params.id ?? '';
      const files = isId(id) ? await ports.filesOf(id) : undefined;
      if (files === undefined) throw new ProblemError('not-found');
      const headers = { ETag: `"${id}"`, 'Cache-Control': FOR_A_YEAR };
      if (headerOf(request, 'if-none-match')?.includes(headers.ETag)) return { status: 304, headers };
      return compressedAnswer(request, { id, files } satisfies EditionAnswer, headers);
    },
  },
  {
    method: 'post',
    path: '/api/v1/editor/editions/:number/again',
    roles: ['Editor'],
    handler: async (request) => {
      const note = readNote(await request.json(), 'note');
      const number = Number(request.params.number);
      const { editor, newest } = await viewingOf(ports, request);
      // Every refusal comes before megabytes are unpacked for it.
      const isOfPast = Number.isInteger(number) && number >= 1 && number <= newest.number;
      const past = isOfPast ? await ports.publications.describePublication(number) : undefined;
      if (past === undefined) throw new ProblemError('not-found');
      if (past.id === newest.id) return jsonAnswer(200, await currentRow(ports, newest.number));
      const old = await ports.publications.findPublication(number);
      if (old === undefined) throw new ProblemError('failed');
      const { id, files, compiled: packed } = old;
      const now = ports.now().toISOString();
      const revived = await ports.checking.revive({ id, files, compiled: packed, today: dutchDay(now) });
      if (revived.compiled === null) throw new ProblemError('not-clean', { problems: revived.blocking });
      const outcome = await ports.publications.publishEdition({
        id,
        files,
        compiled: revived.compiled,
        origin: 'editor',
        author: editor.person,
        // Whoever approved it did so the first time.
        approver: null,
        note,
        after: newest.number,
        now,
      });
      if (!outcome.ok) throw new ProblemError('overtaken');
      await takeUpHere(ports);
      return jsonAnswer(200, await currentRow(ports, outcome.number));
    },
  },
];

const currentRow = async ({ publications }: EditorPorts, number: number): Promise<EditionRow> => {
  const publication = await publications.describePublication(number);
  if (publication === undefined) throw new ProblemError('failed');
  return presentEdition(publication, true);
};

const presentEdition = (one: Publication, isCurrent: boolean): EditionRow => ({
  number: one.number,
  id: one.id,
  publishedAt: one.publishedAt,
  origin: one.origin,
  author: named(one.author),
  approver: named(one.approver),
  note: one.note,
  isCurrent,
});
