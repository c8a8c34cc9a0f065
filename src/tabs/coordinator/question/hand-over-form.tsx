import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { EscalationDetail, NamedPerson } from '../../../web/contract';
import type { Api } from '../../shared/api';
import { Failure, Loading } from '../../shared/notices';
import { useLoad } from '../../shared/use-load';
import type { Orders } from './use-orders';

const useStyles = makeStyles({
  form: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: tokens.spacingHorizontalS },
});

interface HandOverFormProps {
  readonly api: Api;
  readonly detail: EscalationDetail;
  readonly orders: Orders;
  readonly onDone: () => void;
}

export const HandOverForm = ({ api, detail, orders, onDone }: HandOverFormProps) => {
  const styles = useStyles();
  const [to, setTo] = useState('');
  const select = useRef<HTMLSelectElement>(null);
  const { load, reload } = useLoad('colleagues', '', (signal) => api.get<readonly NamedPerson[]>('colleagues', signal));
  useEffect(() => {
    if (load.kind === 'ready') select.current?.focus();
  }, [load.kind]);
  if (load.kind === 'loading') return <Loading what="Collega’s" />;
  if (load.kind === 'failed') return <Failure error={load.error} onRetry={reload} />;

  const others = load.value.filter(({ id }) => id !== detail.claimedBy?.id);
  if (others.length === 0)
    return <p>Er is geen andere coördinator bekend. Wie een keer met Deelwijzer praat, staat hier.</p>;
  const chosen = others.find(({ id }) => id === to);
  const handOver = async (): Promise<void> => {
    if (chosen === undefined) return;
    const done = `Vraag ${detail.number} is overgedragen aan ${chosen.name}.`;
    const { kind } = await orders.give({ name: 'hand-over', body: { to: chosen.id }, done });
    if (kind === 'done') onDone();
  };
  return (
    <div className={styles.form}>
      <Field label="Aan wie?">
        <Select
          // A function, because Fluent's types know no ref object here under React 19.
          ref={(element: HTMLSelectElement | null) => {
            select.current = element;
          }}
          value={to}
          onChange={(_event, { value }) => setTo(value)}
        >
          <option value="">Kies een collega</option>
          {others.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Button
        appearance="primary"
        disabledFocusable={chosen === undefined || orders.isBusy}
        onClick={() => void handOver()}
      >
        Draag over aan deze collega
      </Button>
    </div>
  );
};
