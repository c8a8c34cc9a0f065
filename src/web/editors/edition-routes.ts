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
      const old =
        Number.isInteger(number) && number <= newest.number ? await findPublication(ports, number) : undefined;
      if (old === undefined) throw new ProblemError('not-found');
      const { id, files, compiled: packed } = old;
      const current = id === newest.id ? await findPublication(ports, newest.number) : undefined;
      if (current !== undefined) return jsonAnswer(200, presentEdition(current, true));
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
      const published = await findPublication(ports, outcome.number);
      if (published === undefined) throw new ProblemError('failed');
      return jsonAnswer(200, presentEdition(published, true));
    },
  },
];

const findPublication = ({ publications }: EditorPorts, number: number) =>
  number >= 1 ? publications.findPublication(number) : undefined;

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
