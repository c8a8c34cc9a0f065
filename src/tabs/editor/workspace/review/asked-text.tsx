import { Button, Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { LONGEST_NOTE } from '../../../../drafts/draft';

interface AskedTextProps {
  readonly label: string;
  readonly button: string;
  /** Said when nothing was written. */
  readonly missing: string;
  readonly isBusy: boolean;
  readonly onGiven: (text: string) => void;
}

/** A text that is asked for before something is done. */
export const AskedText = ({ label, onGiven, button, isBusy, missing }: AskedTextProps) => {
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string>();
  const give = (): void => {
    if (isBusy) return;
    if (text.trim() === '') setProblem(missing);
    else onGiven(text.trim());
  };
  return (
    <>
      <Field
        label={{ children: label, required: true }}
        {...(problem === undefined ? {} : { validationState: 'error', validationMessage: problem })}
        style={{ width: '100%' }}
      >
        <Textarea value={text} maxLength={LONGEST_NOTE} onChange={(_, { value }) => setText(value)} />
      </Field>
      <Button appearance="primary" disabledFocusable={isBusy} onClick={give}>
        {button}
      </Button>
    </>
  );
};
