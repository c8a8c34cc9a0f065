import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useRef } from 'react';
import { treeIdOf } from '../file-kind';
import { useForm } from '../form-context';
import { useFormStyles } from '../form-styles';
import { nodesOf, wordsOf } from './node-words';
import { waysIn } from './ways-in';

const useStyles = makeStyles({
  dialog: {
    maxWidth: 'min(560px, calc(100vw - 32px))',
    boxSizing: 'border-box',
    padding: tokens.spacingVerticalXL,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    boxShadow: tokens.shadow28,
    overflowWrap: 'anywhere',
    '::backdrop': { backgroundColor: tokens.colorBackgroundOverlay },
  },
});

/**
 * Removing asks first, and says what then leads nowhere. The browser's own dialog: Fluent's puts invisible stops around
 * the whole page (axe: aria-hidden-focus).
 */
export const RemoveNode = ({ id }: { readonly id: string }) => {
  const shared = useFormStyles();
  const styles = useStyles();
  const { onEdit, onSelect } = useForm();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const remove = (): void => {
    dialog.current?.close();
    onSelect(undefined);
    onEdit({ kind: 'retire', node: id });
  };
  return (
    <>
      <Button onClick={() => dialog.current?.showModal()}>Haal deze knoop weg</Button>
      <dialog ref={dialog} className={styles.dialog} aria-labelledby={titleId}>
        <h2 id={titleId} className={shared.title}>
          Deze knoop weghalen?
        </h2>
        <WhatFollows id={id} />
        <div className={shared.buttons}>
          <Button onClick={() => dialog.current?.close()}>Laat staan</Button>
          <Button appearance="primary" onClick={remove}>
            Haal weg
          </Button>
        </div>
      </dialog>
    </>
  );
};

const WhatFollows = ({ id }: { readonly id: string }) => {
  const { value: tree, path, choices } = useForm();
  const ways = waysIn(tree, treeIdOf(path), id);
  const nodes = nodesOf(tree);
  const isFree = !ways.isStart && ways.nodes.length === 0 && ways.walks.length === 0;
  return (
    <>
      <p>“{wordsOf(nodes[id], tree, choices)}”</p>
      {ways.isStart && <p>De boom begint hier. Kies daarna een ander begin.</p>}
      {ways.nodes.length > 0 && (
        <>
          <p>Deze knopen leiden hierheen. Zij gaan daarna nergens meer heen, tot je iets anders kiest:</p>
          <ul>
            {ways.nodes.map((from) => (
              <li key={from}>{wordsOf(nodes[from], tree, choices)}</li>
            ))}
          </ul>
        </>
      )}
      {ways.walks.length > 0 && (
        <>
          <p>Deze afgesproken wandelingen eindigen hier:</p>
          <ul>
            {ways.walks.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </>
      )}
      {isFree && <p>Er leidt in deze boom niets naartoe.</p>}
      <p>De naam {id} blijft bewaard, zodat niemand hem voor iets anders gebruikt. Ongedaan maken kan.</p>
    </>
  );
};
