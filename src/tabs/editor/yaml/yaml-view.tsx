import { Compartment, EditorState, Transaction } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';
import { applyEdit } from '../../../content/edit/apply-edit';
import type { Edit } from '../../../content/edit/edits';
import type { Problem } from '../../../content/problem';
import type { Destination } from '../focus/destination';
import type { Choices } from '../worker/protocol';
import { rememberKnown } from './help/known-of';
import { markProblems } from './problem-marks';
import { goToLine, showEntry } from './selected-lines';
import { editorSetup } from './setup';
import type { YamlDocument } from './yaml-document';

const useStyles = makeStyles({
  around: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: '320px', minWidth: 0 },
  editor: {
    flexGrow: 1,
    minHeight: 0,
    minWidth: 0,
    overflow: 'hidden',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  keys: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

export interface YamlViewProps {
  readonly document: YamlDocument;
  /** `trees/x.yaml`: what may stand in it. */
  readonly path: string;
  /** Of this file. */
  readonly problems: readonly Problem[];
  readonly choices: Choices | undefined;
  readonly isReadOnly: boolean;
  /** Id of a node or entry, to mark and scroll to. */
  readonly selected?: string | undefined;
  /** A line that somebody wants to be brought to. */
  readonly destination?: Destination | undefined;
}

/** The same text as the form, as text. Loaded when somebody opens it. */
export const YamlView = ({ document, path, problems, choices, isReadOnly, selected, destination }: YamlViewProps) => {
  const styles = useStyles();
  const keysId = useId();
  const place = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<EditorView>();
  const known = useRef(choices);
  known.current = choices;
  const [readOnly] = useState(() => new Compartment());

  useEffect(() => {
    if (place.current === null) return;
    const knownOf = rememberKnown(path, () => known.current);
    const setup = editorSetup({ document, path, describedBy: keysId, knownOf });
    const opened = openView(place.current, document, [setup, readOnly.of([])]);
    setView(opened.view);
    return opened.close;
  }, [document, path, keysId, readOnly]);

  useEffect(() => {
    view?.dispatch({ effects: readOnly.reconfigure(isReadOnly ? [EditorState.readOnly.of(true)] : []) });
  }, [view, readOnly, isReadOnly]);

  useEffect(() => {
    if (view === undefined) return;
    const repair = (edit: Edit): void => {
      const edited = applyEdit(document.text(), edit);
      if (edited.ok) document.apply(edited.splices, 'repair');
    };
    view.dispatch(markProblems(view.state, problems, isReadOnly ? undefined : repair));
  }, [view, document, problems, isReadOnly]);

  useEffect(() => {
    if (view !== undefined) showEntry(view, selected);
  }, [view, selected]);

  useEffect(() => {
    if (view !== undefined && destination !== undefined) goToLine(view, destination.line);
  }, [view, destination]);

  return (
    <div className={styles.around}>
      <p id={keysId} className={styles.keys}>
        Tab springt in. Eerst Escape en dan Tab gaat naar het volgende veld. Ctrl+spatie toont wat hier kan staan.
      </p>
      <div ref={place} className={styles.editor} />
    </div>
  );
};

/** A view of the document: what is typed here goes there, what changes there comes here. */
function openView(
  parent: HTMLElement,
  document: YamlDocument,
  extensions: readonly (ReturnType<typeof editorSetup> | ReturnType<Compartment['of']>)[],
): { readonly view: EditorView; readonly close: () => void } {
  const view = new EditorView({
    parent,
    state: EditorState.create({ doc: document.content(), extensions: [...extensions] }),
    dispatchTransactions: (transactions, target) => {
      target.update(transactions);
      for (const transaction of transactions) {
        if (!transaction.docChanged || transaction.annotation(Transaction.remote) === true) continue;
        document.receive(transaction.changes, transaction.annotation(Transaction.userEvent) ?? 'input', target);
      }
    },
  });
  const stop = document.subscribe(({ changes, origin }) => {
    if (origin !== view) view.dispatch({ changes, annotations: Transaction.remote.of(true), scrollIntoView: false });
  });
  const close = (): void => {
    stop();
    view.destroy();
  };
  return { view, close };
}
