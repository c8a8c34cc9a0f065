import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ErrorCircle16Regular } from '@fluentui/react-icons';
import type { Problem } from '../../../content/problem';
import { trialWords, untriedFor, type WantedTrial } from '../preview/trial';
import { Said } from '../said';
import { useForm } from './form-context';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalXS },
  problem: { display: 'grid', gridTemplateColumns: 'auto 1fr', gap: tokens.spacingHorizontalXS, alignItems: 'start' },
  sign: { color: tokens.colorStatusDangerForeground1, marginTop: '2px' },
  words: { overflowWrap: 'anywhere' },
  message: { fontWeight: tokens.fontWeightSemibold },
  hint: { color: tokens.colorNeutralForeground2 },
  repair: { marginTop: tokens.spacingVerticalXXS, justifySelf: 'start' },
});

/** What is wrong here, what to do, and a button when there is one thing that mends it. */
export const ProblemList = ({ problems, id }: { readonly problems: readonly Problem[]; readonly id?: string }) => {
  const styles = useStyles();
  const { value, onEdit, onTry, isReadOnly } = useForm();
  if (problems.length === 0) return null;
  return (
    <ul id={id} className={styles.list} aria-label="Wat er niet klopt">
      {problems.map((problem) => (
        <li key={`${problem.code} ${problem.line} ${problem.column} ${problem.message}`} className={styles.problem}>
          <ErrorCircle16Regular className={styles.sign} aria-hidden="true" />
          <div className={styles.words}>
            <span className={styles.message}>
              <Said text={problem.message} />
            </span>{' '}
            {problem.hint && (
              <span className={styles.hint}>
                <Said text={problem.hint} />
              </span>
            )}
            {problem.repair && !isReadOnly && (
              <div className={styles.repair}>
                <Button size="small" onClick={() => problem.repair && onEdit(problem.repair.edit)}>
                  {problem.repair.says}
                </Button>
              </div>
            )}
            {onTry !== undefined && <TryIt wanted={untriedFor(problem, value)} onTry={onTry} />}
          </div>
        </li>
      ))}
    </ul>
  );
};

interface TryItProps {
  /** Nothing, when no walk mends this problem. */
  readonly wanted: WantedTrial | undefined;
  readonly onTry: (wanted: WantedTrial) => void;
}

/** To the walk that is to be taken. */
export const TryIt = ({ wanted, onTry }: TryItProps) =>
  wanted === undefined ? null : (
    <div>
      <Button size="small" onClick={() => onTry(wanted)}>
        {trialWords(wanted)}
      </Button>
    </div>
  );
