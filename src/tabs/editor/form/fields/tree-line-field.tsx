import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Path } from '../../../../content/path';
import { useForm } from '../form-context';
import { asText } from '../raw';
import { FieldFrame } from './field-frame';
import { Picker } from './picker';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
  row: { overflowWrap: 'anywhere' },
});

interface TreeLineFieldProps {
  readonly path: Path;
  readonly value: unknown;
  readonly name: string;
  readonly help?: string | undefined;
}

/** Trees that stand in one text with commas between them: those on top of the menu. */
export const TreeLineField = ({ path, value, name, help }: TreeLineFieldProps) => {
  const styles = useStyles();
  const { choices, isReadOnly, onEdit } = useForm();
  const chosen = asText(value)
    .split(',')
    .map((id) => id.trim())
    .filter(Boolean);
  const trees = choices?.trees.filter(({ listed }) => listed) ?? [];
  const set = (ids: readonly string[]): void => onEdit({ kind: 'set', path, value: ids.join(', ') });
  return (
    <FieldFrame path={path} name={name} help={help} isGroup>
      {(described) => (
        <>
          <ol className={styles.list}>
            {chosen.map((id) => {
              const title = trees.find((tree) => tree.id === id)?.title ?? `${id} (kennen we niet)`;
              return (
                <li key={id} className={styles.row}>
                  {title}
                  {!isReadOnly && (
                    <Button
                      size="small"
                      appearance="subtle"
                      aria-label={`Haal weg: ${title}`}
                      onClick={() => set(chosen.filter((each) => each !== id))}
                    >
                      Haal weg
                    </Button>
                  )}
                </li>
              );
            })}
          </ol>
          {!isReadOnly && (
            <Picker
              described={described}
              label={`${name}: voeg toe`}
              placeholder="Zoek een boom om toe te voegen"
              groups={[
                {
                  title: 'Bomen in het menu',
                  options: trees
                    .filter(({ id }) => !chosen.includes(id))
                    .map(({ id, title }) => ({ value: id, text: title, detail: id })),
                },
              ]}
              isReadOnly={false}
              onPick={(id) => set([...chosen, id])}
            />
          )}
        </>
      )}
    </FieldFrame>
  );
};
