import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons';
import { type ReactNode, useEffect, useRef } from 'react';

const useStyles = makeStyles({
  around: { containerType: 'inline-size', minWidth: 0 },
  both: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingHorizontalXL,
    alignItems: 'start',
    '@container (min-width: 760px)': { gridTemplateColumns: 'minmax(240px, 2fr) minmax(0, 3fr)' },
  },
  list: { minWidth: 0 },
  scrolls: {
    '@container (min-width: 760px)': {
      position: 'sticky',
      top: 0,
      maxHeight: '100vh',
      overflowY: 'auto',
    },
  },
  hiddenNarrow: { display: 'none', '@container (min-width: 760px)': { display: 'block' } },
  back: { '@container (min-width: 760px)': { display: 'none' } },
  detail: { minWidth: 0 },
});

interface MasterDetailProps {
  readonly selected: string | undefined;
  readonly backTo: string;
  readonly list: ReactNode;
  readonly detail: ReactNode;
  readonly onBack: () => void;
}

/** A list and one of it: side by side where there is room, one after the other where there is not. */
export const MasterDetail = ({ selected, backTo, list, detail, onBack }: MasterDetailProps) => {
  const styles = useStyles();
  const whole = useRef<HTMLDivElement>(null);
  const place = useRef<HTMLDivElement>(null);
  const shown = useRef(selected);
  useEffect(() => {
    if (shown.current === selected) return;
    shown.current = selected;
    // Whoever chose something reads on there, with eyes or with a screen reader; whoever went back, at the list.
    const goal = selected === undefined ? whole.current : place.current;
    goal?.scrollIntoView({ block: 'start' });
    goal?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
  }, [selected]);
  return (
    <div ref={whole} className={styles.around}>
      <div className={styles.both}>
        <div className={mergeClasses(styles.list, styles.scrolls, selected !== undefined && styles.hiddenNarrow)}>
          {list}
        </div>
        <div ref={place} className={styles.detail}>
          {selected !== undefined && (
            <Button className={styles.back} appearance="subtle" icon={<ArrowLeft20Regular />} onClick={onBack}>
              {backTo}
            </Button>
          )}
          {detail}
        </div>
      </div>
    </div>
  );
};
