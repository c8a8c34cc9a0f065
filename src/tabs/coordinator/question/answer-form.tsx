import { Button, Field, MessageBar, MessageBarBody, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { MOST_TEXT_LENGTH } from '../../../escalations/command';
import type { EscalationDetail, AnswerPreview as Preview, TextFinding } from '../../../web/contract';
import type { Api } from '../../shared/api';
import { whereKept } from '../../shared/device/kept';
import { useWho } from '../../shared/device/who';
import { Failure } from '../../shared/notices';
import { AnswerPreview } from './answer-preview';
import { draftOf, forgetDraft, keepDraft } from './drafts';
import type { Orders } from './use-orders';

const useStyles = makeStyles({
  form: { display: 'grid', gap: tokens.spacingVerticalM },
  kept: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface AnswerFormProps {
  readonly api: Api;
  readonly detail: EscalationDetail;
  readonly orders: Orders;
  readonly onDone: () => void;
}

/** Write, look at what the guard sees, then send. Nothing is sent without that look. */
export const AnswerForm = ({ api, detail, orders, onDone }: AnswerFormProps) => {
  const styles = useStyles();
  const field = useRef<HTMLTextAreaElement>(null);
  const of = { who: useWho(), escalationId: detail.id };
  const [draft, setDraft] = useState(() => draftOf(of));
  const [where, setWhere] = useState(whereKept);
  const [preview, setPreview] = useState<Preview>();
  const [error, setError] = useState<unknown>();
  const mayAnswer = detail.mayDo.includes('answer');
  useEffect(() => field.current?.focus(), []);

  const write = (text: string): void => {
    const next = { ...draft, text };
    setDraft(next);
    setWhere(keepDraft(of, next) ?? where);
    setPreview(undefined);
  };
  const look = async (text: string): Promise<void> => {
    setError(undefined);
    try {
      setPreview(await api.post<Preview>('answer-preview', { text }));
    } catch (reason) {
      setError(reason);
    }
  };
  const send = async (text: string, keep: readonly TextFinding[]): Promise<void> => {
    const done = `Je antwoord op vraag ${detail.number} is verstuurd.`;
    const outcome = await orders.give({ name: 'answer', body: { key: draft.key, text, keep }, done });
    if (outcome.kind === 'done') {
      forgetDraft(of);
      onDone();
    }
    if (outcome.kind === 'has-findings') {
      write(text);
      await look(text);
    }
  };

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
      {preview === undefined && (
        <>
          <Field
            label="Je antwoord"
            hint="Schrijf zonder namen of andere persoonsgegevens. De vrager leest dit in de chat."
          >
            <Textarea
              // A function, because Fluent's types know no ref object here under React 19.
              ref={(element: HTMLTextAreaElement | null) => {
                field.current = element;
              }}
              value={draft.text}
              rows={6}
              resize="vertical"
              maxLength={MOST_TEXT_LENGTH}
              onChange={(_event, { value }) => write(value)}
            />
          </Field>
          {where === 'device' ? (
            <p className={styles.kept}>Wat je typt blijft op dit apparaat tot je het verstuurt, hooguit zeven dagen.</p>
          ) : (
            <MessageBar intent="warning" layout="multiline">
              <MessageBarBody>
                Deze browser bewaart niets voor ons. Wat je typt blijft staan zolang deze pagina open is.
              </MessageBarBody>
            </MessageBar>
          )}
          {error !== undefined && <Failure error={error} onRetry={() => void look(draft.text)} />}
          <div className={styles.buttons}>
            <Button
              appearance="primary"
              disabledFocusable={draft.text.trim() === ''}
              onClick={() => draft.text.trim() !== '' && void look(draft.text)}
            >
              Bekijk voor je verstuurt
            </Button>
            <Button onClick={onDone}>Later verder</Button>
          </div>
        </>
      )}
      {preview && (
        <AnswerPreview
          text={draft.text}
          findings={preview.findings}
          isBlocked={orders.isBusy || !mayAnswer}
          refusal={orders.refusal}
          onSend={(text, keep) => void send(text, keep)}
          onEdit={() => {
            setPreview(undefined);
            requestAnimationFrame(() => field.current?.focus());
          }}
        />
      )}
    </section>
  );
};
