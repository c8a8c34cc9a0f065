import { Button, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { fileTitle } from '../../file-titles';
import { Said } from '../../said';
import type { Choices } from '../../worker/protocol';
import type { Decisions, FileConflict } from '../desk/join-in';
import { type ConflictRow, conflictRows } from './conflict-rows';

const useStyles = makeStyles({
  box: {
    border: `2px solid ${tokens.colorStatusWarningBorderActive}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
    display: 'grid',
    gap: tokens.spacingVerticalM,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400 },
  row: { margin: `${tokens.spacingVerticalS} 0` },
  name: { fontWeight: tokens.fontWeightSemibold },
  words: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
  },
  said: { margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  // On a phone one under the other: each choice stays one line.
  choices: { flexWrap: 'wrap', '& > *': { flexShrink: 0 } },
  sides: {
    display: 'grid',
    gap: tokens.spacingHorizontalM,
    gridTemplateColumns: 'repeat(auto-fit, minmax(16rem, 1fr))',
  },
  text: {
    margin: 0,
    maxHeight: '16rem',
    overflow: 'auto',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

interface ConflictViewProps {
  readonly conflict: FileConflict;
  readonly choices: Choices | undefined;
  readonly onDecide: (decisions: Decisions) => void | Promise<void>;
}

/** Two people changed the same place: both texts, and a choice for each place. Nothing is thrown away before it is made. */
export const ConflictView = ({ conflict, choices, onDecide }: ConflictViewProps) => {
  const styles = useStyles();
  const [chosen, setChosen] = useState<Decisions>(new Map());
  const [isBusy, setBusy] = useState(false);
  const isComplete = conflict.places.every(({ key }) => chosen.has(key));
  const title = fileTitle(conflict.path, choices);
  return (
    <section className={styles.box} aria-label={`Twee wijzigingen in ${title}`}>
      <h3 className={styles.title}>Jij en iemand anders veranderden hetzelfde in “{title}”</h3>
      {conflict.places.map(({ key, what, mine, theirs }) => (
        <div key={key}>
          <strong>
            <Said text={what} />
          </strong>
          <Sides rows={conflictRows(conflict, key)} mine={mine} theirs={theirs} />
          <RadioGroup
            className={styles.choices}
            layout="horizontal"
            aria-label={`Wat blijft van ${what.replaceAll('`', '')}`}
            value={chosen.get(key) ?? ''}
            onChange={(_, { value }) => setChosen(new Map(chosen).set(key, value === 'mine' ? 'mine' : 'theirs'))}
          >
            <Radio value="mine" label="Houd dat van mij" />
            <Radio value="theirs" label="Neem dat van de ander" />
          </RadioGroup>
        </div>
      ))}
      <Button
        appearance="primary"
        disabled={!isComplete || isBusy}
        onClick={() => {
          setBusy(true);
          void Promise.resolve(onDecide(chosen)).finally(() => setBusy(false));
        }}
      >
        {isComplete ? 'Zo is het goed' : 'Kies eerst overal wat blijft'}
      </Button>
    </section>
  );
};

interface SidesProps {
  readonly rows: readonly ConflictRow[] | undefined;
  readonly mine: string | null;
  readonly theirs: string | null;
}

/** Field by field in the words of the form; as it stands in the file for who wants that, or where there are no fields. */
const Sides = ({ rows, mine, theirs }: SidesProps) => {
  const styles = useStyles();
  const texts = (
    <div className={styles.sides}>
      <Side title="Van jou" text={mine} />
      <Side title="Van de ander" text={theirs} />
    </div>
  );
  if (rows === undefined || rows.length === 0) return texts;
  return (
    <>
      {rows.map((row) => (
        <div key={row.name} className={styles.row}>
          <span className={styles.name}>{row.name}</span>
          <dl className={styles.words}>
            <dt>Eerst</dt>
            <dd className={styles.said}>{row.base ?? NOT_THERE}</dd>
            <dt>Van jou</dt>
            <dd className={styles.said}>{row.mine ?? NOT_THERE}</dd>
            <dt>Van de ander</dt>
            <dd className={styles.said}>{row.theirs ?? NOT_THERE}</dd>
          </dl>
        </div>
      ))}
      <details>
        <summary>Toon de YAML</summary>
        {texts}
      </details>
    </>
  );
};

const NOT_THERE = '(staat er niet)';

const Side = ({ title, text }: { readonly title: string; readonly text: string | null }) => {
  const styles = useStyles();
  return (
    <div>
      <span>{title}</span>
      <section className={styles.text} aria-label={title}>
        {text ?? '(verwijderd)'}
      </section>
    </div>
  );
};
