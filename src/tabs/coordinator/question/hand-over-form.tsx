import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { dutchDate } from '../../../calendar/dutch-date';
import { MOST_NOTE_LENGTH } from '../../../escalations/command';
import type { AnswerForm, EscalationDetail } from '../../../web/contract';
import type { Api } from '../../shared/api';
import { Failure, Loading } from '../../shared/notices';
import { useColleagues } from '../use-colleagues';
import type { OrderOutcome, Orders } from './use-orders';
import { WritingForm } from './writing/writing-form';

const useStyles = makeStyles({
  form: {
    display: 'grid',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

const WORDS = {
  label: 'Notitie voor je collega',
  hint: 'Mag leeg blijven. Alleen coördinatoren lezen dit; het wordt net zo lang bewaard als de vraag.',
  preview: 'Zo leest je collega je notitie',
  send: 'Draag over aan deze collega',
  cancel: 'Niet overdragen',
};

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
  const { load, reload } = useColleagues(api, detail.version);
  useEffect(() => {
    if (load.kind === 'ready') select.current?.focus();
  }, [load.kind]);
  if (load.kind === 'loading') return <Loading what="Collega’s" />;
  if (load.kind === 'failed') return <Failure error={load.error} onRetry={reload} />;

  const others = load.value.filter(({ id }) => id !== detail.claimedBy?.id);
  if (others.length === 0)
    return <p>Er is geen andere coördinator bekend. Wie een keer met Deelwijzer praat, staat hier.</p>;
  const chosen = others.find(({ id, awayUntil }) => id === to && awayUntil === null);
  const handOver = async (note?: AnswerForm): Promise<OrderOutcome> => {
    if (chosen === undefined) return { kind: 'refused' };
    const done = `Vraag ${detail.number} is overgedragen aan ${chosen.name}.`;
    return orders.give({ name: 'hand-over', body: { ...note, to: chosen.id }, done });
  };
  const withoutNote = async (): Promise<void> => {
    const { kind } = await handOver();
    if (kind === 'done') onDone();
  };
  return (
    <section className={styles.form} aria-label="Draag over">
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
          {others.map(({ id, name, awayUntil }) => (
            <option key={id} value={id} disabled={awayUntil !== null}>
              {awayUntil === null ? name : `${name} (er niet tot ${dutchDate(awayUntil)})`}
            </option>
          ))}
        </Select>
      </Field>
      <WritingForm
        api={api}
        words={WORDS}
        about={{ escalationId: detail.id, what: 'notitie' }}
        most={MOST_NOTE_LENGTH}
        isBlocked={chosen === undefined || orders.isBusy}
        refusal={orders.refusal}
        send={handOver}
        sendEmpty={() => void withoutNote()}
        onDone={onDone}
        onCancel={onDone}
      />
    </section>
  );
};
