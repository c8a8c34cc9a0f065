import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { wholeWords } from '../../../../language/whole-words';
import type { LineKind } from '../../finding/lines/tree-lines';
import { treePathOf } from '../../form/file-kind';
import type { Mention } from '../../worker/protocol';
import { useRowStyles } from './row-styles';

const useStyles = makeStyles({
  tree: { display: 'grid' },
  why: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

interface MentionListProps {
  readonly mentions: readonly Mention[];
  /** In letters, of the line that says why. */
  readonly longest?: number;
  readonly onOpen: (path: string, id?: string) => void;
}

/** More do not help: another word does. */
const MOST_SHOWN = 30;

/** Trees by what they say, each with why it is named; a way to that very place. */
export const MentionList = ({ mentions, longest = LONGEST, onOpen }: MentionListProps) => {
  const styles = useStyles();
  const rows = useRowStyles();
  return (
    <>
      <ul className={rows.list}>
        {mentions.slice(0, MOST_SHOWN).map(({ tree, title, kind, line, node }) => (
          <li key={tree}>
            <button
              type="button"
              className={mergeClasses(rows.row, styles.tree)}
              onClick={() => onOpen(treePathOf(tree), node)}
            >
              <span>{title}</span>
              <span className={styles.why}>
                {kind === 'title' ? WHERE.title : `${WHERE[kind]}: “${wholeWords(line, longest)}”`}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {mentions.length > MOST_SHOWN && <p>En nog {mentions.length - MOST_SHOWN} andere. Typ er een woord bij.</p>}
    </>
  );
};

/** Enough to know it by; people type whole stories. */
const LONGEST = 90;

const WHERE: Readonly<Record<LineKind, string>> = {
  title: 'in de titel',
  asked: 'zoals mensen het vragen',
  question: 'in een vraag',
  answer: 'in een antwoord',
  advice: 'in een advies',
  info: 'in een uitleg',
  keyword: 'bij de zoekwoorden',
  summary: 'in waar de boom over gaat',
};
