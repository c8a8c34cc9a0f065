import { Button, makeStyles, tokens } from '@fluentui/react-components';

const WIDE = '@media (min-width: 64rem)';

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    // Where the panes stand side by side nothing has to be brought into view.
    [WIDE]: { display: 'none' },
  },
  to: { flex: '1 1 0', minWidth: 0 },
});

const PANES = [
  { name: 'Formulier', words: 'Formulier' },
  { name: 'Ernaast', words: 'Tekening en meer' },
] as const;

/** On a phone the panes stand below one another, and the second is many screens down. */
export const PaneJump = ({ problemCount }: { readonly problemCount: number }) => {
  const styles = useStyles();
  return (
    <nav aria-label="Naar een deel van de pagina" className={styles.bar}>
      {PANES.map(({ name, words }) => (
        <Button key={name} size="small" className={styles.to} onClick={() => bringInView(name)}>
          {words}
          {name === 'Ernaast' && problemCount > 0 && ` (${problemCount})`}
        </Button>
      ))}
    </nav>
  );
};

function bringInView(name: string): void {
  const pane = document.querySelector<HTMLElement>(`section[aria-label="${name}"]`);
  pane?.scrollIntoView({ block: 'start' });
  pane?.querySelector<HTMLElement>('h2[tabindex], button')?.focus({ preventScroll: true });
}
