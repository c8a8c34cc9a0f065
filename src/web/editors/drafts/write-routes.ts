import type { DraftCommand } from '../../../drafts/change-draft';
import type { Draft, DraftChanges } from '../../../drafts/draft';
import type { EditionFiles } from '../../../model/publications';
import type { ApiRequest, ApiRoute } from '../../api';
import type { FileSaved } from '../../editor-contract';
import { ProblemError } from '../../problem';
import { readRecord, readText, readTexts } from '../../read-input';
import { jsonAnswer } from '../../server/http';
import type { EditorPorts } from '../ports';
import { readNote } from '../read-note';
import { type Viewing, viewingOf } from '../viewing';
import { fitting, MOST_DRAFT_BODY, MOST_FILE_BODY, readChanges, readFileText, readPath } from './read-changes';
import { changedDraft, draftAnswer, refusedWith, seenDraft, storeDraft } from './stored-draft';

const MOST_ANSWERS = 50;

/** Writing in a draft. */
export const writeRoutes = (ports: EditorPorts): ApiRoute[] => [
  {
    method: 'put',
    path: '/api/v1/editor/drafts/:id/files',
    roles: ['Editor'],
    // Saved by itself while somebody types.
    quiet: true,
    handler: async (request) => {
      const form = readRecord(await request.json(MOST_FILE_BODY));
      const path = readPath(form.path);
      const text = readFileText(form.text);
      const viewing = await viewingOf(ports, request);
      const draft = await seenDraft(ports, request, viewing);
      const change = text === ((await baseFiles(ports, draft))[path] ?? null) ? undefined : text;
      const after = changedDraft(ports, draft, { kind: 'write-file', path, text: change }, viewing);
      fitting(after.changes);
      const isSame = draft.changes[path] === change && path in draft.changes === (change !== undefined);
      if (!isSame) await storeDraft(ports, after, viewing);
      const { version, changedAt } = isSame ? draft : after;
      return jsonAnswer(200, { version, changedAt } satisfies FileSaved, { ETag: `"${version}"` });
    },
  },
  writing(ports, 'title', async ({ json }) => ({ kind: 'title', title: readNote(await json(), 'title') })),
  writing(ports, 'answers', async ({ json }) => ({
    kind: 'answers',
    answers: [...new Set(readTexts(await json(), 'escalationIds', MOST_ANSWERS, 100))],
  })),
  writing(ports, 'rebase', async ({ json }, draft, viewing) => {
    const form = readRecord(await json(MOST_DRAFT_BODY));
    const base = readText(form, 'base', 100);
    const changes = readChanges(form.changes);
    const { newest } = viewing;
    const files = base === newest.id ? await ports.filesOf(base) : undefined;
    if (files === undefined) throw refusedWith('overtaken', draft, viewing);
    return { kind: 'rebase', base: newest, changes: differing(changes, files) };
  }),
];

type Order = (request: ApiRequest, draft: Draft, viewing: Viewing) => Promise<DraftCommand>;

const writing = (ports: EditorPorts, name: string, order: Order): ApiRoute => ({
  method: 'post',
  path: `/api/v1/editor/drafts/:id/${name}`,
  roles: ['Editor'],
  handler: async (request) => {
    const viewing = await viewingOf(ports, request);
    const draft = await seenDraft(ports, request, viewing);
    const after = changedDraft(ports, draft, await order(request, draft, viewing), viewing);
    await storeDraft(ports, after, viewing);
    return draftAnswer(request, after, viewing);
  },
});

/** An edition that was published stays, so a base without files is a fault of ours. */
const baseFiles = async ({ filesOf }: EditorPorts, { base }: Draft): Promise<EditionFiles> => {
  const files = await filesOf(base.id);
  if (files === undefined) throw new ProblemError('failed');
  return files;
};

const differing = (changes: DraftChanges, files: EditionFiles): DraftChanges =>
  Object.fromEntries(Object.entries(changes).filter(([path, text]) => text !== (files[path] ?? null)));
