import { makeStyles, tokens } from '@fluentui/react-components';
import type { LineKind } from '../../finding/lines/tree-lines';
import { treePathOf } from '../../form/file-kind';
import type { Mention } from '../../worker/protocol';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  tree: {
    display: 'grid',
    width: '100%',
    textAlign: 'left',
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    padding: `3px ${tokens.spacingHorizontalXS}`,
    border: 'none',
    borderRadius: tokens.borderRadiusSmall,
    color: tokens.colorNeutralForeground1,
    backgroundColor: 'transparent',
    cursor: 'pointer',
    // A line and no other background: in the contrast theme the text would no longer be read.
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  why: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

interface MentionListProps {
  readonly mentions: readonly Mention[];
  readonly onOpen: (path: string, id?: string) => void;
}

/** More do not help: another word does. */
const MOST_SHOWN = 30;

/** Trees by what they say, each with why it is named; a way to that very place. */
export const MentionList = ({ mentions, onOpen }: MentionListProps) => {
  const styles = useStyles();
  return (
    <>
      <ul className={styles.list}>
        {mentions.slice(0, MOST_SHOWN).map(({ tree, title, kind, line, node }) => (
          <li key={tree}>
            <button type="button" className={styles.tree} onClick={() => onOpen(treePathOf(tree), node)}>
              <span>{title}</span>
              <span className={styles.why}>{kind === 'title' ? WHERE.title : `${WHERE[kind]}: “${short(line)}”`}</span>
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
const short = (line: string): string =>
  line.length <= LONGEST ? line : `${line.slice(0, LONGEST).replace(/\s+\S*$/, '')} …`;

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
