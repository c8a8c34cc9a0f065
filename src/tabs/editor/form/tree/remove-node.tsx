import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
} from '@fluentui/react-components';
import { treeIdOf } from '../file-kind';
import { useForm } from '../form-context';
import { nodesOf, wordsOf } from './node-words';
import { waysIn } from './ways-in';

/** Removing asks first, and says what then leads nowhere. */
export const RemoveNode = ({ id }: { readonly id: string }) => {
  const { value: tree, path, choices, onEdit, onSelect } = useForm();
  const ways = waysIn(tree, treeIdOf(path), id);
  const nodes = nodesOf(tree);
  const isFree = !ways.isStart && ways.nodes.length === 0 && ways.walks.length === 0;
  const remove = (): void => {
    onSelect(undefined);
    onEdit({ kind: 'retire', node: id });
  };
  return (
    <Dialog>
      <DialogTrigger disableButtonEnhancement>
        <Button>Haal deze knoop weg</Button>
      </DialogTrigger>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>Deze knoop weghalen?</DialogTitle>
          <DialogContent>
            <p>“{wordsOf(nodes[id], tree, choices)}”</p>
            {ways.isStart && <p>De boom begint hier. Kies daarna een ander begin.</p>}
            {ways.nodes.length > 0 && (
              <>
                <p>Hier leiden deze knopen heen. Zij gaan daarna nergens meer heen, tot je iets anders kiest:</p>
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
          </DialogContent>
          <DialogActions>
            <DialogTrigger disableButtonEnhancement>
              <Button>Laat staan</Button>
            </DialogTrigger>
            <Button appearance="primary" onClick={remove}>
              Haal weg
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
};
