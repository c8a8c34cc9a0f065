import type { PrintDocument, Term } from '../model/edition';
import type { Tree } from '../model/tree';
import { box, button, type Card, card, heading, link, quiet, text } from './card';

/** What somebody drops into a chat: enough to know whether to open it, and the way in. */
export const treeCard = (tree: Tree): Card =>
  card(
    [quiet('Deelwijzer'), heading(tree.title), text(tree.summary)],
    [button('Begin', { verb: 'start', tree: tree.id }, { style: 'positive' })],
  );

export const termCard = (term: Term): Card =>
  card([quiet('Deelwijzer · begrip'), heading(term.term), box([text(term.text)])]);

export const documentCard = (document: PrintDocument, url: string): Card =>
  card([quiet('Deelwijzer · om af te drukken'), heading(document.title)], [link('Openen', url)]);
