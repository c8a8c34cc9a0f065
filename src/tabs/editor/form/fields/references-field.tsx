import { Badge, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Path } from '../../../../content/path';
import { certaintyWord } from '../certainty-words';
import { useForm } from '../form-context';
import { asTexts } from '../raw';
import { FieldFrame } from './field-frame';
import { NewSource } from './new-source';
import { Picker } from './picker';
import { openReference, PLACEHOLDERS, type ReferenceTo, referables } from './referables';

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
  const { onEdit, onNewSource, onOpen, isReadOnly, choices } = useForm();
  const [isMaking, setIsMaking] = useState(false);
  const chosen = asTexts(value);
  const all = referables(choices, to);
  const add = (id: string): void => onEdit({ kind: 'insert', path, at: chosen.length, value: id });
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
              onPick={add}
            />
          )}
          {to === 'sources' && onNewSource !== undefined && !isReadOnly && !isMaking && (
            <div>
              <Button size="small" onClick={() => setIsMaking(true)}>
                Nieuwe bron…
              </Button>
            </div>
          )}
          {isMaking && onNewSource !== undefined && (
            <NewSource
              taken={new Set(all.map(({ value: id }) => id))}
              onMake={(id, source) => {
                onNewSource(id, source);
                add(id);
                setIsMaking(false);
              }}
              onCancel={() => setIsMaking(false)}
            />
          )}
        </>
      )}
    </FieldFrame>
  );
};
