import { MessageBar, MessageBarBody, MessageBarTitle, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef } from 'react';
import type { Edit, Plain } from '../../../content/edit/edits';
import type { Problem } from '../../../content/problem';
import type { Finding } from '../finding/protocol';
import type { Destination } from '../focus/destination';
import { useArrival } from '../focus/use-arrival';
import type { WantedTrial } from '../preview/trial';
import type { Choices } from '../worker/protocol';
import { sendWhatIsTyped } from './fields/typing';
import { fileKind } from './file-kind';
import { type Form, FormProvider } from './form-context';
import { inFormWords } from './form-words';
import { DocumentForm } from './library/document-form';
import { LanguageForm } from './library/language-form';
import { LibraryForm } from './library/library-form';
import { OrganisationForm } from './library/organisation-form';
import { ProblemList } from './problem-list';
import { useReadable } from './read-value';
import { TreeForm } from './tree/tree-form';

const useStyles = makeStyles({
  legend: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  form: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM, minWidth: 0 },
});

export interface FileFormProps {
  /** `trees/x.yaml`, `sources.yaml`, `documents/x.md`. */
  readonly path: string;
  readonly text: string;
  /** Of this file. */
  readonly problems: readonly Problem[];
  /** Undefined while the first check runs. */
  readonly choices: Choices | undefined;
  /** Id of a node or entry, to show and scroll to. */
  readonly selected: string | undefined;
  readonly onSelect: (id: string | undefined) => void;
  /** One thought, one edit, one step to undo. */
  readonly onEdit: (edit: Edit) => void;
  readonly onNewSource?: ((id: string, source: Plain) => void) | undefined;
  readonly onOpen: (path: string, id?: string) => void;
  readonly isReadOnly: boolean;
  readonly onTry?: ((wanted: WantedTrial) => void) | undefined;
  readonly finding?: Finding | undefined;
  /** A field that somebody wants to be brought to. */
  readonly destination?: Destination | undefined;
}

/** What a person sees of one file, whichever file it is. */
export const FileForm = (props: FileFormProps) => {
  const { path, text, problems: found, choices, selected, onSelect, onEdit, onNewSource, onOpen, onTry } = props;
  const { isReadOnly, finding } = props;
  const place = useRef<HTMLDivElement>(null);
  const styles = useStyles();
  const { value, isCurrent } = useReadable(path, text);
  const problems = useMemo(() => found.map((problem) => inFormWords(problem, value, choices)), [found, value, choices]);
  const form = useMemo<Form>(
    () => ({
      path,
      value,
      problems,
      choices,
      isReadOnly: isReadOnly || !isCurrent,
      onEdit,
      onNewSource,
      onSelect,
      onOpen,
      onTry,
      finding,
    }),
    [path, value, problems, choices, isReadOnly, isCurrent, onEdit, onNewSource, onSelect, onOpen, onTry, finding],
  );
  useEffect(() => {
    window.addEventListener('pagehide', sendWhatIsTyped);
    return () => window.removeEventListener('pagehide', sendWhatIsTyped);
  }, []);
  // Whoever opens a file goes on there, with eyes, a keyboard or a screen reader.
  useEffect(() => {
    place.current?.querySelector<HTMLElement>('h2[tabindex]')?.focus({ preventScroll: true });
  }, []);
  useArrival(place, props.destination, { file: path, id: selected });
  const placeless = problems.filter((problem) => problem.path === undefined);
  return (
    <FormProvider value={form}>
      <div key={path} ref={place} className={styles.form}>
        {!isCurrent && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>
              <MessageBarTitle>De tekst hiernaast is nog niet leesbaar;</MessageBarTitle>
              {value === undefined
                ? 'het formulier verschijnt zodra dat weer kan.'
                : 'tot dat weer kan, laat het formulier zien wat er het laatst stond. Je kunt het dan niet bewerken.'}
            </MessageBarBody>
          </MessageBar>
        )}
        <ProblemList problems={placeless} />
        {value !== undefined && !isReadOnly && fileKind(path) !== 'unknown' && (
          <p className={styles.legend}>Een veld met een * vul je altijd in.</p>
        )}
        {value !== undefined && <FormOf path={path} text={text} selected={selected} />}
      </div>
    </FormProvider>
  );
};

interface FormOfProps {
  readonly path: string;
  readonly text: string;
  readonly selected: string | undefined;
}

const FormOf = ({ path, text, selected }: FormOfProps) => {
  const kind = fileKind(path);
  switch (kind) {
    case 'tree':
      return <TreeForm selected={selected} />;
    case 'sources':
    case 'glossary':
    case 'promises':
    case 'replies':
      return <LibraryForm kind={kind} selected={selected} />;
    case 'organisation':
      return <OrganisationForm text={text} />;
    case 'language':
      return <LanguageForm />;
    case 'document':
      return <DocumentForm text={text} />;
    case 'unknown':
      return <p>Voor dit bestand is er geen formulier. Bewerk het als tekst.</p>;
  }
};
