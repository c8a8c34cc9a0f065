import { Button, Field, MessageBar, MessageBarBody, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { AnswerForm, TextFinding, TextPreview } from '../../../../web/contract';
import type { Api } from '../../../shared/api';
import { whereKept } from '../../../shared/device/kept';
import { useWho } from '../../../shared/device/who';
import { Failure } from '../../../shared/notices';
import type { OrderOutcome } from '../use-orders';
import { type DraftOf, draftOf, forgetDraft, keepDraft } from './drafts';
import { FindingsPreview } from './findings-preview';

const useStyles = makeStyles({
  form: { display: 'grid', gap: tokens.spacingVerticalM },
  kept: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export interface WritingWords {
  readonly label: string;
  readonly hint: string;
  /** Above the text as it will be read. */
  readonly preview: string;
  readonly send: string;
  readonly cancel: string;
}

interface WritingFormProps {
  readonly api: Api;
  readonly words: WritingWords;
  /** What is written: each of them has a draft of its own. */
  readonly about: Omit<DraftOf, 'who'>;
  readonly most: number;
  /** Given: nothing needs to be written, and this is done at once. */
  readonly sendEmpty?: () => void;
  /** Being sent already, or not possible now. */
  readonly isBlocked: boolean;
  readonly refusal: string | undefined;
  readonly send: (form: AnswerForm) => Promise<OrderOutcome>;
  readonly onDone: () => void;
  readonly onCancel: () => void;
  /** Beside the field; `insert` puts a text in it at the cursor. */
  readonly tools?: (insert: (text: string) => void) => ReactNode;
}

/** Write, look at what the guard sees, then send. Nothing is sent without that look, and nothing typed is lost. */
export const WritingForm = (props: WritingFormProps) => {
  const { api, words, about, most, sendEmpty, isBlocked, refusal, send, onDone, onCancel, tools } = props;
  const styles = useStyles();
  const field = useRef<HTMLTextAreaElement>(null);
  const of: DraftOf = { who: useWho(), ...about };
  const [draft, setDraft] = useState(() => draftOf(of));
  const [where, setWhere] = useState(whereKept);
  const [preview, setPreview] = useState<TextPreview>();
  const [error, setError] = useState<unknown>();
  const isEmpty = draft.text.trim() === '';
  useEffect(() => field.current?.focus(), []);

  const write = (text: string): void => {
    const next = { ...draft, text };
    setDraft(next);
    setWhere(keepDraft(of, next) ?? where);
    setPreview(undefined);
  };
  const insert = (text: string): void => {
    const { selectionStart: from, selectionEnd: until } = field.current ?? {};
    const at = from ?? draft.text.length;
    const wanted = draft.text.slice(0, at) + text + draft.text.slice(until ?? at);
    write(wanted.slice(0, most));
    // After React wrote it: behind what was put in, to go on typing there.
    requestAnimationFrame(() => {
      field.current?.focus();
      field.current?.setSelectionRange(at + text.length, at + text.length);
    });
  };
  const look = async (text: string): Promise<void> => {
    setError(undefined);
    try {
      setPreview(await api.post<TextPreview>('answer-preview', { text }));
    } catch (reason) {
      setError(reason);
    }
  };
  const sendIt = async (text: string, keep: readonly TextFinding[]): Promise<void> => {
    const outcome = await send({ key: draft.key, text, keep });
    if (outcome.kind === 'done') {
      forgetDraft(of);
      onDone();
    }
    if (outcome.kind === 'has-findings') {
      write(text);
      await look(text);
    }
    // The key was used before for other words: the same text on a fresh form is a new message.
    if (outcome.kind === 'key-reused') setDraft({ key: crypto.randomUUID(), text });
  };

  if (preview)
    return (
      <FindingsPreview
        heading={words.preview}
        sendLabel={words.send}
        text={draft.text}
        findings={preview.findings}
        isBlocked={isBlocked}
        refusal={refusal}
        onSend={(text, keep) => void sendIt(text, keep)}
        onEdit={() => {
          setPreview(undefined);
          requestAnimationFrame(() => field.current?.focus());
        }}
      />
    );
  return (
    <div className={styles.form}>
      {tools?.(insert)}
      <Field label={words.label} hint={words.hint}>
        <Textarea
          // A function, because Fluent's types know no ref object here under React 19.
          ref={(element: HTMLTextAreaElement | null) => {
            field.current = element;
          }}
          value={draft.text}
          rows={sendEmpty ? 3 : 6}
          resize="vertical"
          maxLength={most}
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
        {isEmpty && sendEmpty ? (
          <Button appearance="primary" disabledFocusable={isBlocked} onClick={sendEmpty}>
            {words.send}
          </Button>
        ) : (
          <Button appearance="primary" disabledFocusable={isEmpty} onClick={() => !isEmpty && void look(draft.text)}>
            Bekijk voor je verstuurt
          </Button>
        )}
        <Button onClick={onCancel}>{words.cancel}</Button>
      </div>
    </div>
  );
};
