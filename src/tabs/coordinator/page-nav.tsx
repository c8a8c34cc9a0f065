import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ListCounts } from '../../web/contract';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalXL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    maxWidth: '90rem',
    margin: '0 auto',
  },
  title: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, margin: 0 },
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    columnGap: tokens.spacingHorizontalL,
  },
  link: {
    display: 'inline-block',
    padding: `${tokens.spacingVerticalS} 0`,
    color: tokens.colorNeutralForeground2,
    textDecorationLine: 'none',
    borderBottom: `2px solid transparent`,
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  here: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorBrandStroke1,
  },
});

const LINKS = [
  { to: 'vragen', also: ['vraag'], label: 'Vragen' },
  { to: 'inzicht', also: ['boom'], label: 'Inzicht' },
  { to: 'bezorging', also: [], label: 'Bezorging' },
] as const;

/** The parts of the page; `counts` puts what is overdue beside its name. */
export const PageNav = ({ view, counts }: { readonly view: string; readonly counts: ListCounts | undefined }) => {
  const styles = useStyles();
  return (
    <header className={styles.header}>
      <h1 className={styles.title}>Vragen aan de coördinator</h1>
      <nav aria-label="Onderdelen">
        <ul className={styles.list}>
          {LINKS.map(({ to, also, label }) => {
            const isHere = view === to || also.some((one) => one === view);
            return (
              <li key={to}>
                <a
                  href={`#/${to}`}
                  className={mergeClasses(styles.link, isHere && styles.here)}
                  aria-current={isHere ? 'page' : undefined}
                >
                  {label}
                  {to === 'vragen' && counts && counts.overdue > 0 && ` (${counts.overdue} te laat)`}
                </a>
              </li>
            );
          })}
        </ul>
      </nav>
    </header>
  );
};
