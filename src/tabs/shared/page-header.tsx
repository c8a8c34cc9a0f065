import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { HELP_PATH } from '../../cards/teams-link';

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
  compact: { padding: `0 ${tokens.spacingHorizontalL}`, maxWidth: 'none' },
  title: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, margin: 0 },
  small: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
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

export interface PageLink {
  readonly to: string;
  /** Other views that belong to this part. */
  readonly also: readonly string[];
  readonly label: string;
}

interface PageHeaderProps {
  readonly title: string;
  readonly links: readonly PageLink[];
  readonly view: string;
  readonly isCompact?: boolean;
  /** The guide for who works here. */
  readonly guide: string;
}

/** The name of a page and its parts. */
export const PageHeader = ({ title, links, view, isCompact = false, guide }: PageHeaderProps) => {
  const styles = useStyles();
  return (
    <header className={mergeClasses(styles.header, isCompact && styles.compact)}>
      <h1 className={mergeClasses(styles.title, isCompact && styles.small)}>{title}</h1>
      <nav aria-label="Onderdelen">
        <ul className={styles.list}>
          {links.map(({ to, also, label }) => {
            const isHere = view === to || also.includes(view);
            return (
              <li key={to}>
                <a
                  href={`#/${to}`}
                  className={mergeClasses(styles.link, isHere && styles.here)}
                  aria-current={isHere ? 'page' : undefined}
                >
                  {label}
                </a>
              </li>
            );
          })}
          <li>
            {/* In a window of its own: in a frame of Teams it would take the place of what somebody is working on. */}
            <a href={`${HELP_PATH}/${guide}`} target="_blank" rel="noreferrer" className={styles.link}>
              Uitleg
            </a>
          </li>
        </ul>
      </nav>
    </header>
  );
};
