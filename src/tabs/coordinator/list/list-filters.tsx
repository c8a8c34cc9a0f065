import { Checkbox, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { THEME_WORDS } from '../../../model/theme';
import type { Colleague, ListAge, ListWish } from '../../../web/contract';

const useStyles = makeStyles({
  panel: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(11rem, 100%), 1fr))',
    gap: tokens.spacingHorizontalM,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  check: { alignSelf: 'end', alignItems: 'center' },
});

const AGES: readonly { readonly age: ListAge; readonly label: string }[] = [
  { age: 'overdue', label: 'Te laat' },
  { age: '1', label: '1 werkdag of langer' },
  { age: '3', label: '3 werkdagen of langer' },
  { age: '5', label: '5 werkdagen of langer' },
];

interface ListFiltersProps {
  readonly choice: ListWish;
  readonly colleagues: readonly Colleague[];
  readonly meId: string | undefined;
  readonly onChoose: (choice: ListWish) => void;
}

/** Everything the list can be narrowed by, beside the bar above it. */
export const ListFilters = ({ choice, colleagues, meId, onChoose }: ListFiltersProps) => {
  const styles = useStyles();
  const set = (change: Partial<ListWish>): void => onChoose({ ...choice, ...change });
  return (
    <section className={styles.panel} aria-label="Filters">
      <Field label="Thema">
        <Select value={choice.theme ?? ''} onChange={(_event, { value }) => set({ theme: value || null })}>
          <option value="">Alle thema’s</option>
          {Object.entries(THEME_WORDS).map(([id, word]) => (
            <option key={id} value={id}>
              {word}
            </option>
          ))}
          <option value="none">Zonder thema</option>
        </Select>
      </Field>
      <Field label="Bij wie">
        <Select value={choice.holder ?? ''} onChange={(_event, { value }) => set({ holder: value || null })}>
          <option value="">Iedereen</option>
          <option value="me">Mij</option>
          <option value="nobody">Niemand</option>
          {colleagues
            .filter(({ id }) => id !== meId)
            .map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
        </Select>
      </Field>
      <Field label="Wacht">
        <Select
          value={choice.age ?? ''}
          onChange={(_event, { value }) => set({ age: AGES.find(({ age }) => age === value)?.age ?? null })}
        >
          <option value="">Maakt niet uit</option>
          {AGES.map(({ age, label }) => (
            <option key={age} value={age}>
              {label}
            </option>
          ))}
        </Select>
      </Field>
      <Checkbox
        className={styles.check}
        label="Alleen mogelijk gevaar"
        checked={choice.danger}
        onChange={(_event, { checked }) => set({ danger: checked === true })}
      />
    </section>
  );
};
