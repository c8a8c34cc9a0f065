import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import { LONGEST_TITLE } from '../../../drafts/draft';
import type { DraftDetail } from '../../../web/editor-contract';
import type { Api } from '../../shared/api';
import { Failure } from '../../shared/notices';
import { goTo } from '../../shared/use-hash-route';

const useStyles = makeStyles({
  form: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'end' },
  field: { flex: '1 1 16rem', maxWidth: '32rem' },
});

export const NewDraft = ({ api }: { readonly api: Api }) => {
  const styles = useStyles();
  const [title, setTitle] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const [error, setError] = useState<unknown>();

  const begin = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const named = title.trim();
    if (named === '') return setProblem('Geef je wijziging eerst een naam, bijvoorbeeld: nummer Veilig Thuis.');
    setBusy(true);
    setError(undefined);
    try {
      const draft = await api.post<DraftDetail>('editor/drafts', { title: named });
      goTo('concept', draft.id);
    } catch (reason) {
      setError(reason);
      setBusy(false);
    }
  };
  return (
    <>
      <form className={styles.form} onSubmit={begin}>
        <Field
          className={styles.field}
          label={{ children: 'Wat ga je veranderen?', required: true }}
          {...(problem === undefined ? {} : { validationState: 'error', validationMessage: problem })}
        >
          <Input
            value={title}
            maxLength={LONGEST_TITLE}
            onChange={(_, { value }) => {
              setTitle(value);
              setProblem(undefined);
            }}
          />
        </Field>
        <Button type="submit" appearance="primary" disabled={isBusy}>
          Nieuw concept
        </Button>
      </form>
      {error !== undefined && <Failure error={error} />}
    </>
  );
};
