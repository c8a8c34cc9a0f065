import { Badge, Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import { MOST_TAG_LENGTH } from '../../../escalations/command';
import type { EscalationDetail } from '../../../web/contract';
import type { Orders } from './use-orders';

const useStyles = makeStyles({
  // Fluent's own grey is too faint on a row under the mouse.
  badge: { color: 'inherit' },
  heading: { margin: `0 0 ${tokens.spacingVerticalS}`, fontSize: tokens.fontSizeBase400 },
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalM,
    listStyleType: 'none',
    padding: 0,
    margin: `0 0 ${tokens.spacingVerticalS}`,
  },
  label: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  form: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: tokens.spacingHorizontalS },
});

export const LabelEditor = ({ detail, orders }: { readonly detail: EscalationDetail; readonly orders: Orders }) => {
  const styles = useStyles();
  const [typed, setTyped] = useState('');
  const change = (tags: readonly string[], done: string): void => {
    void orders.give({ name: 'tags', body: { tags }, done });
  };
  const add = (event: FormEvent): void => {
    event.preventDefault();
    const tag = typed.trim();
    if (tag !== '' && !detail.tags.includes(tag)) change([...detail.tags, tag], 'Label toegevoegd.');
  };
  return (
    <section aria-labelledby="labels-title">
      <h3 id="labels-title" className={styles.heading}>
        Labels
      </h3>
      {detail.tags.length > 0 && (
        <ul className={styles.list}>
          {detail.tags.map((tag) => (
            <li key={tag} className={styles.label}>
              <Badge className={styles.badge} color="informative" appearance="outline" size="large">
                {tag}
              </Badge>
              <Button
                size="small"
                appearance="subtle"
                onClick={() =>
                  change(
                    detail.tags.filter((one) => one !== tag),
                    'Label weggehaald.',
                  )
                }
              >
                Haal weg<span hidden>: {tag}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      <form className={styles.form} onSubmit={add}>
        <Field label="Nieuw label">
          <Input value={typed} maxLength={MOST_TAG_LENGTH} onChange={(_event, { value }) => setTyped(value)} />
        </Field>
        <Button type="submit" disabledFocusable={orders.isBusy}>
          Voeg toe
        </Button>
      </form>
    </section>
  );
};
