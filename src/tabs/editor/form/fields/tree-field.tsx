import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Path } from '../../../../content/path';
import { treeIdOf, treePathOf } from '../file-kind';
import { useForm } from '../form-context';
import { asText } from '../raw';
import { FieldFrame } from './field-frame';
import { Picker, type PickGroup } from './picker';

const useStyles = makeStyles({
  row: { display: 'flex', gap: tokens.spacingHorizontalXS, alignItems: 'center' },
  picker: { flexGrow: 1, minWidth: 0 },
});

interface TreeFieldProps {
  readonly path: Path;
  readonly value: unknown;
  readonly name: string;
  readonly help?: string | undefined;
  readonly isRequired?: boolean | undefined;
  /** Parts and trees; absent: the trees of the menu. */
  readonly groups?: readonly PickGroup[];
}

const NOTHING = 'niets:';

/** One other tree, by its title. */
export const TreeField = ({ path, value, name, help, isRequired, groups }: TreeFieldProps) => {
  const styles = useStyles();
  const { choices, path: file, isReadOnly, onEdit, onOpen } = useForm();
  const id = asText(value);
  const title = choices?.trees.find((tree) => tree.id === id)?.title ?? id;
  const listed = (choices?.trees ?? [])
    .filter((tree) => tree.listed && tree.id !== treeIdOf(file))
    .map((tree) => ({ value: tree.id, text: tree.title, detail: tree.id }));
  const none = { title: 'Of', options: [{ value: NOTHING, text: 'Geen: laat dit leeg' }], isFixed: true };
  return (
    <FieldFrame path={path} name={name} help={help} isRequired={isRequired}>
      {(described) => (
        <div className={styles.row}>
          <div className={styles.picker}>
            <Picker
              described={described}
              value={id}
              text={title}
              placeholder="Kies een boom"
              groups={[
                ...(groups ?? [{ title: 'Bomen', options: listed }]),
                ...(isRequired || id === '' ? [] : [none]),
              ]}
              isReadOnly={isReadOnly}
              onPick={(chosen) =>
                onEdit(chosen === NOTHING ? { kind: 'remove', path } : { kind: 'set', path, value: chosen })
              }
            />
          </div>
          {id !== '' && (
            <Button appearance="subtle" aria-label={`Ga naar ${title}`} onClick={() => onOpen(treePathOf(id))}>
              Ga naar
            </Button>
          )}
        </div>
      )}
    </FieldFrame>
  );
};
