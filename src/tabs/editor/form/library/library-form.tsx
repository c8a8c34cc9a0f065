import { Badge, Button, makeStyles, mergeClasses, SearchBox, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { plainText } from '../../../../language/plain-text';
import { useForm, useProblemsBeside } from '../form-context';
import { useFormStyles } from '../form-styles';
import { MasterDetail } from '../master-detail';
import { ProblemList } from '../problem-list';
import { type Entry, LIBRARIES, type Library } from './entry-fields';
import { NewEntry } from './new-entry';
import { SpecField } from './spec-field';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)' },
  entry: {
    display: 'grid',
    width: '100%',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    font: 'inherit',
    textAlign: 'left',
    overflowWrap: 'anywhere',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: '1px solid transparent',
    cursor: 'pointer',
    // A line and no other background: in the contrast theme the text would no longer be read.
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chosen: { boxShadow: `inset 4px 0 0 ${tokens.colorBrandStroke1}`, fontWeight: tokens.fontWeightSemibold },
});

/** Shown at once; more are found by searching. */
const MOST_SHOWN = 60;

interface LibraryFormProps {
  readonly kind: keyof typeof LIBRARIES;
  readonly selected: string | undefined;
}

/** Sources, words or promises: a list to search and the one that somebody works on. */
export const LibraryForm = ({ kind, selected }: LibraryFormProps) => {
  const styles = useFormStyles();
  const { value, onSelect } = useForm();
  const library = LIBRARIES[kind];
  const entries = library.entries(value);
  const entry = entries.find(({ id }) => id === selected);
  return (
    <MasterDetail
      selected={selected}
      backTo={library.title}
      list={<EntryList library={library} entries={entries} selected={selected} isMap={kind !== 'promises'} />}
      detail={
        entry === undefined ? (
          <p className={styles.quiet}>
            {selected === undefined ? `Kies een ${library.one} om te bewerken.` : `Deze ${library.one} staat er niet.`}
          </p>
        ) : (
          <EntryForm key={entry.id} library={library} entry={entry} />
        )
      }
      onBack={() => onSelect(undefined)}
    />
  );
};

interface EntryListProps {
  readonly library: Library;
  readonly entries: readonly Entry[];
  readonly selected: string | undefined;
  readonly isMap: boolean;
}

const EntryList = ({ library, entries, selected, isMap }: EntryListProps) => {
  const shared = useFormStyles();
  const styles = useStyles();
  const { problems, isReadOnly, onSelect } = useForm();
  const [query, setQuery] = useState('');
  const [isMaking, setIsMaking] = useState(false);
  const wanted = plainText(query);
  const found = entries.filter(({ id, words, detail }) => plainText(`${id} ${words} ${detail}`).includes(wanted));
  const count = (entry: Entry): number =>
    problems.filter(({ path }) => path !== undefined && String(path[0]) === String(entry.path[0])).length;
  return (
    <nav className={shared.tight} aria-label={library.title}>
      <h2 className={shared.heading}>
        {library.title} ({entries.length})
      </h2>
      <SearchBox
        aria-label={`Zoek in: ${library.title}`}
        placeholder="Zoek"
        value={query}
        onChange={(_event, { value }) => setQuery(value)}
      />
      {!isReadOnly && !isMaking && (
        <div>
          <Button onClick={() => setIsMaking(true)}>Voeg {library.one} toe</Button>
        </div>
      )}
      {isMaking && <NewEntry library={library} entries={entries} isMap={isMap} onDone={() => setIsMaking(false)} />}
      <ul className={styles.list}>
        {found.slice(0, MOST_SHOWN).map((entry) => (
          <li key={entry.id}>
            <button
              type="button"
              className={mergeClasses(styles.entry, entry.id === selected && styles.chosen)}
              aria-current={entry.id === selected ? 'true' : undefined}
              onClick={() => onSelect(entry.id)}
            >
              <span>{entry.words}</span>
              <span className={shared.id}>{entry.id}</span>
              {count(entry) > 0 && (
                <span>
                  <Badge color="danger">{count(entry) === 1 ? '1 melding' : `${count(entry)} meldingen`}</Badge>
                </span>
              )}
            </button>
          </li>
        ))}
      </ul>
      {found.length > MOST_SHOWN && (
        <p className={shared.quiet}>En nog {found.length - MOST_SHOWN}: zoek met een woord.</p>
      )}
      {found.length === 0 && <p className={shared.quiet}>Niets gevonden. Typ minder of andere woorden.</p>}
    </nav>
  );
};

const EntryForm = ({ library, entry }: { readonly library: Library; readonly entry: Entry }) => {
  const styles = useFormStyles();
  const { isReadOnly, onEdit, onSelect } = useForm();
  const beside = useProblemsBeside(
    entry.path,
    library.fields.map(({ at }) => at[0] ?? ''),
  );
  return (
    <section className={styles.stack} aria-labelledby="entry-title">
      <header className={styles.tight}>
        <span className={styles.id}>
          {library.one} · {entry.id}
        </span>
        <h2 id="entry-title" className={styles.title} tabIndex={-1}>
          {entry.words}
        </h2>
      </header>
      <ProblemList problems={beside} />
      {library.fields.map((spec) => (
        <SpecField key={spec.at.join('.')} spec={spec} entryPath={entry.path} entry={entry.value} />
      ))}
      {!isReadOnly && (
        <div>
          <Button
            onClick={() => {
              onSelect(undefined);
              onEdit({ kind: 'remove', path: entry.path });
            }}
          >
            Haal deze {library.one} weg
          </Button>
        </div>
      )}
    </section>
  );
};
