import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Edit } from '../../../../content/edit/edits';
import type { Problem } from '../../../../content/problem';
import { Empty, Loading } from '../../../shared/notices';
import { fileTitle } from '../../file-titles';
import { inFormWords } from '../../form/form-words';
import { TryIt } from '../../form/problem-list';
import { readYamlValue } from '../../form/read-value';
import { kindName, nodesOf, wordsOf } from '../../form/tree/node-words';
import { trialFor, type WantedTrial } from '../../preview/trial';
import { Said } from '../../said';
import type { Checked, Choices } from '../../worker/protocol';
import { MoreToCome } from './more-to-come';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalM },
  file: { margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalS}`, fontSize: tokens.fontSizeBase300 },
  path: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  problem: {
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    justifyItems: 'start',
    borderLeft: `3px solid ${tokens.colorStatusDangerBorder1}`,
    paddingLeft: tokens.spacingHorizontalS,
    overflowWrap: 'anywhere',
  },
  hint: { color: tokens.colorNeutralForeground2 },
  excerpt: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface ProblemsPaneProps {
  readonly checked: Checked | undefined;
  readonly choices: Choices | undefined;
  readonly openPath: string | undefined;
  readonly isReadOnly: boolean;
  /** A file as it stands now. */
  readonly text: (path: string) => string | undefined;
  readonly onGo: (problem: Problem) => void;
  readonly onTry: (wanted: WantedTrial) => void;
  readonly onRepair: (path: string, edit: Edit) => void;
}

interface WhereInProps {
  readonly problem: Problem;
  /** The file it is in. */
  readonly file: unknown;
  readonly choices: Choices | undefined;
}

/** The question or advice that a problem is in, in its own words: nobody who works in the form knows lines. */
const WhereIn = ({ problem: { path: [part, node] = [] }, file, choices }: WhereInProps) => {
  const styles = useStyles();
  const raw = part === 'nodes' ? nodesOf(file)[String(node)] : undefined;
  if (raw === undefined) return null;
  return (
    <span className={styles.hint}>
      {kindName(raw)}: {wordsOf(raw, file, choices)}
    </span>
  );
};

/** Shown at once; more are mended faster by mending these first. */
const MOST_SHOWN = 60;

/** Everything that is wrong, the open file first, each with a way to it and a repair where there is one. */
export const ProblemsPane = ({
  checked,
  choices,
  openPath,
  isReadOnly,
  text,
  onGo,
  onTry,
  onRepair,
}: ProblemsPaneProps) => {
  const styles = useStyles();
  if (checked === undefined) return <Loading what="Problemen" />;
  const { problems, halfRead } = checked;
  if (problems.length === 0) return <Empty title="Geen problemen">Alles is nagekeken.</Empty>;
  const shown = [...problems]
    .sort((a, b) => Number(b.file === openPath) - Number(a.file === openPath))
    .slice(0, MOST_SHOWN);
  const files = [...new Set(shown.map(({ file }) => file))];
  const values = new Map(files.map((file) => [file, readYamlValue(text(file) ?? '')]));
  return (
    <>
      <MoreToCome leftOut={checked.leftOut} choices={choices} />
      {files.map((file) => (
        <section key={file} aria-label={`Problemen in ${fileTitle(file, choices)}`}>
          <h3 className={styles.file}>
            {fileTitle(file, choices)} <span className={styles.path}>{file}</span>
          </h3>
          {halfRead.includes(file) && (
            <p className={styles.hint}>
              Los dit eerst op. Zolang er iets ontbreekt, kijken we de rest van dit bestand nog niet na. Daarna kunnen
              er dus meer problemen staan.
            </p>
          )}
          <ul className={styles.list}>
            {shown
              .filter((problem) => problem.file === file)
              .map((problem) => inFormWords(problem, values.get(file), choices))
              .map((problem) => (
                <li
                  key={`${problem.code} ${problem.line} ${problem.column} ${problem.message}`}
                  className={styles.problem}
                >
                  <span>
                    <Said text={problem.message} />
                  </span>
                  {problem.hint !== undefined && (
                    <span className={styles.hint}>
                      <Said text={problem.hint} />
                    </span>
                  )}
                  <WhereIn problem={problem} file={values.get(file)} choices={choices} />
                  <code className={styles.excerpt}>
                    regel {problem.line}: {problem.excerpt}
                  </code>
                  <span className={styles.buttons}>
                    <Button size="small" onClick={() => onGo(problem)}>
                      Ga erheen
                    </Button>
                    <TryIt wanted={trialFor(problem, values.get(file))} onTry={onTry} />
                    {problem.repair !== undefined && !isReadOnly && (
                      <Button
                        size="small"
                        appearance="primary"
                        onClick={() => problem.repair && onRepair(problem.file, problem.repair.edit)}
                      >
                        {problem.repair.says}
                      </Button>
                    )}
                  </span>
                </li>
              ))}
          </ul>
        </section>
      ))}
      {problems.length > MOST_SHOWN && <p>En nog {problems.length - MOST_SHOWN} andere.</p>}
    </>
  );
};
