import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import { treeIdOf } from '../form/file-kind';
import { useForm } from '../form/form-context';
import { useFormStyles } from '../form/form-styles';
import { asMap, asTexts } from '../form/raw';
import { FoundTrees, LostQuestions } from './found-trees';
import type { LostQuestion, TriedQuestion } from './protocol';

const useStyles = makeStyles({
  summary: { cursor: 'pointer', fontWeight: tokens.fontWeightSemibold },
  form: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: tokens.spacingHorizontalS },
  question: { flex: '1 1 14rem', minWidth: 0 },
});

/** What came of it, and the tree as it was then. */
type Answer = { readonly of: unknown } & (
  | { readonly kind: 'one'; readonly question: string; readonly tried: TriedQuestion }
  | { readonly kind: 'all'; readonly lost: readonly LostQuestion[] }
  /** The draft cannot be read now, or the thread failed. */
  | { readonly kind: 'nothing'; readonly says: string }
);

const UNREAD = 'Dit concept is nu niet te lezen. Los eerst op wat er bij Problemen staat.';

/** Whether people who type a question find this tree. Absent where there is no draft to look in. */
export const TryQuestion = () => {
  const shared = useFormStyles();
  const styles = useStyles();
  const { value, path, choices, finding } = useForm();
  const [question, setQuestion] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [answer, setAnswer] = useState<Answer>();
  const tree = treeIdOf(path);
  if (finding === undefined) return null;

  const unread: Answer = { of: value, kind: 'nothing', says: UNREAD };
  const ask = async (about: () => Promise<Answer>): Promise<void> => {
    setBusy(true);
    setAnswer(undefined);
    try {
      setAnswer(await about());
    } catch {
      setAnswer({ of: value, kind: 'nothing', says: 'Zoeken lukte niet. Probeer het nog eens.' });
    } finally {
      setBusy(false);
    }
  };
  const tryOne = (event: FormEvent): void => {
    event.preventDefault();
    const typed = question.trim();
    if (typed === '' || isBusy) return;
    void ask(async () => {
      const tried = await finding.tryQuestion(typed, tree);
      return tried === undefined ? unread : { of: value, kind: 'one', question: typed, tried };
    });
  };
  const tryAll = (): void => {
    if (isBusy) return;
    void ask(async () => {
      const lost = await finding.lost(tree);
      return lost === undefined ? unread : { of: value, kind: 'all', lost };
    });
  };
  const asked = asTexts(asMap(value).asked);
  const isPart = choices?.trees.some(({ id, listed }) => id === tree && !listed) === true;

  return (
    <details className={shared.card}>
      <summary className={styles.summary}>Probeer een vraag</summary>
      {isPart ? (
        <p className={shared.quiet}>
          Deze boom is een deel van andere bomen. Zoeken leidt daarom nooit hierheen: probeer het bij die bomen.
        </p>
      ) : (
        <>
          <p className={shared.quiet}>
            Je ziet welke bomen de bot laat zien als iemand dit typt. Zoeken leert daarvoor eerst van je concept zoals
            het nu is. Bij het publiceren gebeurt dat opnieuw. Wat je hier typt, blijft in dit venster.
          </p>
          <form className={styles.form} onSubmit={tryOne}>
            <Field className={styles.question} label="Wat typt iemand?">
              <Input value={question} onChange={(_event, { value: typed }) => setQuestion(typed)} />
            </Field>
            <Button type="submit" disabledFocusable={isBusy || question.trim() === ''}>
              Zoek
            </Button>
          </form>
          {asked.length > 0 && (
            <div>
              <Button size="small" disabledFocusable={isBusy} onClick={tryAll}>
                Probeer alle vragen van deze boom
              </Button>
            </div>
          )}
          <div role="status">
            {isBusy && 'Zoeken leert van je concept. Dat duurt een paar tellen…'}
            {answer?.kind === 'nothing' && answer.says}
            {answer?.kind === 'one' && <FoundTrees tree={tree} question={answer.question} tried={answer.tried} />}
            {answer?.kind === 'all' && <LostQuestions lost={answer.lost} />}
            {answer !== undefined && answer.of !== value && (
              <p className={shared.quiet}>De boom is sindsdien veranderd. Probeer het opnieuw.</p>
            )}
          </div>
        </>
      )}
    </details>
  );
};
