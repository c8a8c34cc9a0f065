import type { Path } from '../../../../content/path';
import { fieldWord } from '../../../../content/read/shape/field-words';
import { FieldFrame } from '../fields/field-frame';
import { TargetField } from '../fields/target-field';
import { TreeField } from '../fields/tree-field';
import { treeIdOf } from '../file-kind';
import { useForm } from '../form-context';
import { useFormStyles } from '../form-styles';
import { asMap, asText, type RawMap } from '../raw';
import { partGroups } from './new/new-node';

interface PartFieldsProps {
  readonly path: Path;
  readonly node: RawMap;
  readonly id: string;
}

/** Which tree is walked as a part of this one, and where each of its ends goes on. */
export const PartFields = ({ path, node, id }: PartFieldsProps) => {
  const styles = useFormStyles();
  const { choices, path: file } = useForm();
  const part = choices?.trees.find((tree) => tree.id === asText(node.tree));
  const next = asMap(node.next);
  // Ends nobody mapped yet stand there too; whether somebody can come there, the check knows.
  const ends =
    part?.nodes.filter(({ kind, verdict }) => kind === 'advice' && (verdict === 'part' || part.listed)) ?? [];
  const written = Object.keys(next);
  const all = [...new Set([...ends.map((end) => end.id), ...written])];
  const { name, help } = fieldWord('include', 'next');
  return (
    <>
      <TreeField
        path={[...path, 'tree']}
        value={node.tree}
        {...fieldWord('include', 'tree')}
        isRequired
        groups={partGroups(choices?.trees ?? [], treeIdOf(file))}
      />
      <FieldFrame path={[...path, 'next']} name={name} help={help} isRequired isGroup isQuiet>
        {() => (
          <div className={styles.tight}>
            {all.map((end) => (
              <TargetField
                key={end}
                path={[...path, 'next', end]}
                value={next[end]}
                name={ends.find((each) => each.id === end)?.text ?? end}
                help={end}
                from={id}
              />
            ))}
            {all.length === 0 && <p className={styles.quiet}>Kies eerst een boom. Dan staan hier zijn einden.</p>}
          </div>
        )}
      </FieldFrame>
    </>
  );
};
