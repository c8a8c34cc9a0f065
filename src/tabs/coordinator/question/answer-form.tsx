import { MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import { MOST_TEXT_LENGTH } from '../../../escalations/command';
import type { EscalationDetail } from '../../../web/contract';
import type { Api } from '../../shared/api';
import type { Orders } from './use-orders';
import { TemplatePicker } from './writing/template-picker';
import { WritingForm } from './writing/writing-form';

const useStyles = makeStyles({
  form: { display: 'grid', gap: tokens.spacingVerticalM },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400 },
});

const WORDS = {
  label: 'Je antwoord',
  hint: 'Schrijf zonder namen of andere persoonsgegevens. De vrager leest dit in de chat.',
  preview: 'Zo leest de vrager je antwoord',
  send: 'Verstuur antwoord',
  cancel: 'Later verder',
};

interface AnswerFormProps {
  readonly api: Api;
  readonly detail: EscalationDetail;
  readonly orders: Orders;
  readonly onDone: () => void;
}

export const AnswerForm = ({ api, detail, orders, onDone }: AnswerFormProps) => {
  const styles = useStyles();
  const mayAnswer = detail.mayDo.includes('answer');
  const done = `Je antwoord op vraag ${detail.number} is verstuurd.`;
  return (
    <section className={styles.form} aria-labelledby="answer-title">
      <h3 id="answer-title" className={styles.heading}>
        Antwoord
      </h3>
      {!mayAnswer && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>Je kunt deze vraag nu niet beantwoorden. Wat je typte blijft hier staan.</MessageBarBody>
        </MessageBar>
      )}
      <WritingForm
        api={api}
        words={WORDS}
        about={{ escalationId: detail.id, what: 'antwoord' }}
        most={MOST_TEXT_LENGTH}
        isBlocked={orders.isBusy || !mayAnswer}
        refusal={orders.refusal}
        send={(form) => orders.give({ name: 'answer', body: form, done })}
        onDone={onDone}
        onCancel={onDone}
        tools={(insert) => <TemplatePicker api={api} onPick={insert} />}
      />
    </section>
  );
};
