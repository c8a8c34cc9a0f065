import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Path } from '../../../../content/path';
import type { Choices } from '../../worker/protocol';
import { treeIdOf, treePathOf } from '../file-kind';
import { useForm } from '../form-context';
import { asText, isWritten } from '../raw';
import { NewNode } from '../tree/new/new-node';
import { NodePicture } from '../tree/node-picture';
import { KIND_NAMES, kindName, type NodeKind, nodesOf, targetWords, wordsOf } from '../tree/node-words';
import { FieldFrame } from './field-frame';
import { Picker, type PickGroup } from './picker';

const useStyles = makeStyles({
  row: { display: 'flex', gap: tokens.spacingHorizontalXS, alignItems: 'center' },
  picker: { flexGrow: 1, minWidth: 0 },
});

interface TargetFieldProps {
  readonly path: Path;
  readonly value: unknown;
  readonly name: string;
  readonly help?: string | undefined;
  readonly isRequired?: boolean | undefined;
  /** The node that this is a way out of: nothing leads to itself. */
  readonly from?: string | undefined;
  /** Said instead of writing it at once: for an answer that is not in the file yet. */
  readonly onPick?: (go: string) => void;
  /** Before somebody goes there: what is not in the file yet is kept first. With `onPick` and without this, nobody can go. */
  readonly onLeave?: (() => void) | undefined;
}

const NEW = 'nieuw:';
const NOTHING = 'niets:';

/** Where it goes from here: own nodes by their words, something new, another tree. */
export const TargetField = ({ path, value, name, help, isRequired, from, onPick, onLeave }: TargetFieldProps) => {
  const styles = useStyles();
  const { value: tree, path: file, choices, isReadOnly, onEdit, onOpen, onSelect } = useForm();
  const [making, setMaking] = useState<NodeKind>();
  const go = asText(value);
  const put = onPick ?? ((target: string): void => onEdit({ kind: 'set', path, value: target }));
  const pick = (chosen: string): void => {
    if (chosen.startsWith(NEW)) setMaking(chosen.slice(NEW.length) as NodeKind);
    else if (chosen === NOTHING) {
      if (isWritten(value)) onEdit({ kind: 'remove', path });
    } else put(chosen);
  };
  const visit = (): void => {
    onLeave?.();
    const [treeId, nodeId] = go.includes('/') ? go.split('/') : [undefined, go];
    if (treeId === undefined) onSelect(nodeId);
    else onOpen(treePathOf(treeId), nodeId === 'start' ? undefined : nodeId);
  };
  return (
    <>
      <FieldFrame path={path} name={name} help={help} isRequired={isRequired}>
        {(described) => (
          <div className={styles.row}>
            <div className={styles.picker}>
              <Picker
                described={described}
                value={go}
                text={targetWords(go, tree, choices)}
                placeholder={isRequired ? 'Kies waar het heen gaat' : 'Nog niets gekozen'}
                groups={groupsOf(tree, treeIdOf(file), choices, from, !isRequired && go !== '')}
                isReadOnly={isReadOnly}
                onPick={pick}
              />
            </div>
            {go !== '' && (onPick === undefined || onLeave !== undefined) && (
              <Button appearance="subtle" aria-label={`Ga naar ${targetWords(go, tree, choices)}`} onClick={visit}>
                Ga naar
              </Button>
            )}
          </div>
        )}
      </FieldFrame>
      {making && (
        <NewNode
          kinds={[making]}
          onMade={(id) => {
            setMaking(undefined);
            put(id);
          }}
          onCancel={() => setMaking(undefined)}
        />
      )}
    </>
  );
};

function groupsOf(
  tree: unknown,
  treeId: string,
  choices: Choices | undefined,
  from: string | undefined,
  mayBeNothing: boolean,
): readonly PickGroup[] {
  const own = Object.entries(nodesOf(tree)).filter(([id]) => id !== from);
  const others = choices?.trees.filter(({ id }) => id !== treeId) ?? [];
  const made = [
    { value: `${NEW}advice`, text: 'Nieuw advies…' },
    { value: `${NEW}question`, text: 'Nieuwe vraag…' },
    ...(mayBeNothing ? [{ value: NOTHING, text: 'Nergens: laat dit leeg' }] : []),
  ];
  return [
    {
      title: 'In deze boom',
      options: own.map(([id, raw]) => ({
        value: id,
        text: wordsOf(raw, tree, choices),
        detail: `${kindName(raw)} · ${id}`,
        picture: <NodePicture raw={raw} />,
      })),
    },
    { title: 'Iets nieuws', options: made, isFixed: true },
    {
      title: 'Een andere boom',
      options: others
        .filter(({ listed }) => listed)
        .map(({ id, title }) => ({ value: `${id}/start`, text: title, detail: `begin van ${id}` })),
    },
    {
      title: 'Midden in een andere boom',
      options: others.flatMap(({ id, title, nodes }) =>
        nodes
          .filter(({ kind }) => kind !== 'branch' && kind !== 'include')
          .map((node) => ({
            value: `${id}/${node.id}`,
            text: `${title}: ${node.text}`,
            detail: `${KIND_NAMES[node.kind]} · ${id}/${node.id}`,
          })),
      ),
    },
  ];
}
