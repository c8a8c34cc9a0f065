import { makeStyles, tokens } from '@fluentui/react-components';
import { MOST_TEXT_LENGTH } from '../../../escalations/command';
import type { EscalationDetail } from '../../../web/contract';
import type { Api } from '../../shared/api';
import type { Orders } from './use-orders';
import { WritingForm } from './writing/writing-form';

const useStyles = makeStyles({
  form: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400 },
});

const WORDS = {
  label: 'Waarom sluit je deze vraag zonder antwoord?',
  hint: 'De vrager leest dit in de chat. Schrijf zonder namen of andere persoonsgegevens.',
  preview: 'Zo leest de vrager waarom je sluit',
  send: 'Sluit met deze reden',
  cancel: 'Niet sluiten',
};

interface CloseFormProps {
  readonly api: Api;
  readonly detail: EscalationDetail;
  readonly orders: Orders;
  readonly onDone: () => void;
}

/** What nobody answered is not closed without a word: whoever asked would read “afgesloten” and know nothing. */
export const CloseForm = ({ api, detail, orders, onDone }: CloseFormProps) => {
  const styles = useStyles();
  return (
    <section className={styles.form} aria-labelledby="close-title">
      <h3 id="close-title" className={styles.heading}>
        Sluit vraag {detail.number}
      </h3>
      <div>Deze vraag heeft nog geen antwoord. Beantwoord hem, of schrijf waarom je hem sluit.</div>
      <WritingForm
        api={api}
        words={WORDS}
        about={{ escalationId: detail.id, what: 'reden' }}
        most={MOST_TEXT_LENGTH}
        isBlocked={orders.isBusy}
        refusal={orders.refusal}
        send={(form) => orders.give({ name: 'close', body: form, done: `Vraag ${detail.number} is gesloten.` })}
        onDone={onDone}
        onCancel={onDone}
      />
    </section>
  );
};
