import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

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

interface ChoiceBarProps<Choice extends string> {
  /** Of what one is chosen, for who does not see it. */
  readonly label: string;
  readonly choices: readonly { readonly id: Choice; readonly label: string }[];
  readonly chosen: Choice;
  readonly onChoose: (id: Choice) => void;
}

/**
 * Plain buttons instead of Fluent's TabList: TabList puts invisible stops between the keyboard and what is chosen (axe:
 * aria-hidden-focus).
 */
export const ChoiceBar = <Choice extends string>({ label, choices, chosen, onChoose }: ChoiceBarProps<Choice>) => {
  const styles = useStyles();
  return (
    <fieldset className={styles.bar} aria-label={label}>
      {choices.map(({ id, label }) => (
        <button
          key={id}
          type="button"
          className={mergeClasses(styles.choice, id === chosen && styles.chosen)}
          aria-pressed={id === chosen}
          onClick={() => onChoose(id)}
        >
          {label}
        </button>
      ))}
    </fieldset>
  );
};
