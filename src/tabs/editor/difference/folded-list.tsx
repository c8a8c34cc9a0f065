import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalS },
});

interface FoldedListProps<Item> {
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  /** What they are, for the button: "wijzigingen". */
  readonly what: string;
  readonly children: (item: Item) => ReactNode;
}

/** Of routes that end otherwise a change in a shared part makes hundreds; the rest is one press away. Words are never folded. */
const MOST_OPEN = 20;

/** A list of which the first items are open. */
export function FoldedList<Item>({ items, keyOf, what, children }: FoldedListProps<Item>): ReactNode {
  const styles = useStyles();
  const [showsAll, setShowsAll] = useState(false);
  // A button that shows one item takes the room of that item.
  const isLong = items.length > MOST_OPEN + 1;
  const shown = showsAll || !isLong ? items : items.slice(0, MOST_OPEN);
  return (
    <>
      <ul className={styles.list}>
        {shown.map((item) => (
          <li key={keyOf(item)}>{children(item)}</li>
        ))}
      </ul>
      {isLong && (
        <p>
          <Button size="small" aria-expanded={showsAll} onClick={() => setShowsAll(!showsAll)}>
            {showsAll ? `Toon minder ${what}` : `Toon nog ${items.length - MOST_OPEN} ${what}`}
          </Button>
        </p>
      )}
    </>
  );
}
