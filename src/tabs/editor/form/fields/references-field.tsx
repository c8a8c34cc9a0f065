import { Badge, Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Path } from '../../../../content/path';
import type { Choices } from '../../worker/protocol';
import { certaintyWord } from '../certainty-words';
import { treePathOf } from '../file-kind';
import { useForm } from '../form-context';
import { asTexts } from '../raw';
import { FieldFrame } from './field-frame';
import { type Pickable, Picker } from './picker';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalXS },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    paddingBottom: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  words: { flex: '1 1 180px', minWidth: 0, overflowWrap: 'anywhere' },
  id: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

export type ReferenceTo = 'sources' | 'trees' | 'documents';

interface ReferencesFieldProps {
  readonly path: Path;
  readonly value: unknown;
  readonly to: ReferenceTo;
  readonly name: string;
  readonly help?: string | undefined;
  readonly isRequired?: boolean | undefined;
}

/** A list of sources, trees or documents by their titles, with a search to add one. */
export const ReferencesField = ({ path, value, to, name, help, isRequired }: ReferencesFieldProps) => {
  const styles = useStyles();
  const { onEdit, onOpen, isReadOnly, choices } = useForm();
  const chosen = asTexts(value);
  const all = referables(choices, to);
  return (
    <FieldFrame path={path} name={name} help={help} isRequired={isRequired} isGroup>
      {(described) => (
        <>
          {chosen.length > 0 && (
            <ul className={styles.list}>
              {chosen.map((id, index) => {
                const known = all.find((each) => each.value === id);
                const words = known?.text ?? id;
                return (
                  <li key={id} className={styles.row}>
                    <span className={styles.words}>
                      {words} <span className={styles.id}>{id}</span>
                    </span>
                    {known?.certainty !== undefined && known.certainty !== 'confirmed' && (
                      <Badge appearance="outline" color="warning">
                        {certaintyWord(known.certainty)}
                      </Badge>
                    )}
                    {known !== undefined && (
                      <Button
                        size="small"
                        appearance="subtle"
                        aria-label={`Ga naar ${words}`}
                        onClick={() => openReference(onOpen, to, id)}
                      >
                        Ga naar
                      </Button>
                    )}
                    {!isReadOnly && (
                      <Button
                        size="small"
                        appearance="subtle"
                        aria-label={`Haal weg: ${words}`}
                        onClick={() => onEdit({ kind: 'remove', path: [...path, index] })}
                      >
                        Haal weg
                      </Button>
                    )}
                  </li>
                );
              })}
            </ul>
          )}
          {!isReadOnly && (
            <Picker
              described={{ ...described, 'aria-describedby': undefined }}
              label={`${name}: voeg toe`}
              placeholder={PLACEHOLDERS[to]}
              isReadOnly={isReadOnly || choices === undefined}
              groups={[{ title: name, options: all.filter((each) => !chosen.includes(each.value)) }]}
              onPick={(id) => onEdit({ kind: 'insert', path, at: chosen.length, value: id })}
            />
          )}
        </>
      )}
    </FieldFrame>
  );
};

const PLACEHOLDERS: Readonly<Record<ReferenceTo, string>> = {
  sources: 'Zoek een bron om toe te voegen',
  trees: 'Zoek een boom om toe te voegen',
  documents: 'Zoek een document om toe te voegen',
};

interface Referable extends Pickable {
  readonly certainty?: string;
}

function referables(choices: Choices | undefined, to: ReferenceTo): readonly Referable[] {
  if (choices === undefined) return [];
  switch (to) {
    case 'sources':
      return choices.sources.map(({ id, title, place, certainty }) => ({
        value: id,
        text: title,
        detail: [place, id, certaintyWord(certainty)].filter(Boolean).join(' · '),
        certainty,
      }));
    case 'trees':
      return choices.trees
        .filter(({ listed }) => listed)
        .map(({ id, title }) => ({ value: id, text: title, detail: id }));
    case 'documents':
      return choices.documents.map(({ id, title }) => ({ value: id, text: title, detail: id }));
  }
}

function openReference(onOpen: (path: string, id?: string) => void, to: ReferenceTo, id: string): void {
  if (to === 'sources') onOpen('sources.yaml', id);
  else onOpen(to === 'trees' ? treePathOf(id) : `documents/${id}.md`);
}
