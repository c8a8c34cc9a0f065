import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ListFilter } from '../../../web/contract';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    border: 'none',
    margin: 0,
    padding: 0,
  },
  choice: {
    padding: `${tokens.spacingVerticalS} 0`,
    font: 'inherit',
    color: tokens.colorNeutralForeground2,
    backgroundColor: 'transparent',
    border: 'none',
    borderBottom: '2px solid transparent',
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorBrandStroke1,
  },
});

interface FilterBarProps {
  readonly choices: readonly { readonly filter: ListFilter; readonly label: string }[];
  readonly chosen: ListFilter;
  readonly onChoose: (filter: ListFilter) => void;
}

/**
 * Plain buttons instead of Fluent's TabList: what they choose is a filter, not a page, and TabList puts invisible stops
 * between the keyboard and the list (axe: aria-hidden-focus).
 */
export const FilterBar = ({ choices, chosen, onChoose }: FilterBarProps) => {
  const styles = useStyles();
  return (
    <fieldset className={styles.bar} aria-label="Welke vragen">
      {choices.map(({ filter, label }) => (
        <button
          key={filter}
          type="button"
          className={mergeClasses(styles.choice, filter === chosen && styles.chosen)}
          aria-pressed={filter === chosen}
          onClick={() => onChoose(filter)}
        >
          {label}
        </button>
      ))}
    </fieldset>
  );
};
