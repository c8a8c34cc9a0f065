import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { fieldWord } from '../../../content/read/shape/field-words';
import { useForm } from '../form/form-context';
import { useFormStyles } from '../form/form-styles';
import { asMap, asTexts } from '../form/raw';
import { FIRST, type FoundTree, type LostQuestion, type TriedQuestion } from './protocol';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, overflowWrap: 'anywhere' },
  said: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});

const ASKED = fieldWord('tree', 'asked').name;

interface FoundTreesProps {
  /** The tree that must be found. */
  readonly tree: string;
  readonly question: string;
  readonly tried: TriedQuestion;
}

/** What one question finds, whether that is this tree, and a way to teach it. */
export const FoundTrees = ({ tree, question, tried }: FoundTreesProps) => {
  const shared = useFormStyles();
  const styles = useStyles();
  const { value, isReadOnly, onEdit } = useForm();
  const asked = asTexts(asMap(value).asked);
  const isFound = tried.place !== undefined && tried.place <= FIRST;
  return (
    <div className={shared.tight}>
      <p className={styles.said}>{placeWords(tried)}</p>
      {tried.danger !== 'none' && (
        <p className={shared.quiet}>
          {tried.danger === 'certain' ? 'De bot hoort gevaar' : 'De bot hoort misschien gevaar'}: 112 en Veilig Thuis
          staan er dan boven.
        </p>
      )}
      {tried.found.length > 0 && (
        <ol className={styles.list}>
          {tried.found.map((each) => (
            <li key={each.tree}>
              {each.title}
              {each.tree === tree && ' (deze boom)'}: {whyWords(each)}
            </li>
          ))}
        </ol>
      )}
      {!isFound && !isReadOnly && !asked.includes(question) && (
        <div>
          <Button
            size="small"
            onClick={() => onEdit({ kind: 'insert', path: ['asked'], at: asked.length, value: question })}
          >
            Zet deze vraag bij “{ASKED}”
          </Button>
        </div>
      )}
    </div>
  );
};

function placeWords({ place, refused }: TriedQuestion): string {
  if (refused) return 'De bot zegt dat hierover niets in de bomen staat, en biedt de coördinator aan.';
  if (place === undefined) return 'Deze boom zit er niet bij.';
  if (place === 1) return 'Deze boom staat bovenaan.';
  return place <= FIRST
    ? `Deze boom staat op plek ${place}.`
    : `Deze boom staat op plek ${place}, en dus niet bij de eerste drie.`;
}

const whyWords = ({ score, matched }: FoundTree): string =>
  [`past voor ${Math.round(score * 100)}%`, ...(matched.length > 0 ? [`door ${matched.join(', ')}`] : [])].join(', ');

/** Which of the lines that search learns from do not find their own tree. */
export const LostQuestions = ({ lost }: { readonly lost: readonly LostQuestion[] }) => {
  const shared = useFormStyles();
  const styles = useStyles();
  if (lost.length === 0) return <p className={styles.said}>Elke vraag van deze boom vindt hem bij de eerste drie.</p>;
  return (
    <div className={shared.tight}>
      <p className={styles.said}>
        {lost.length === 1 ? 'Eén vraag vindt' : `${lost.length} vragen vinden`} deze boom niet bij de eerste drie.
      </p>
      <ol className={styles.list}>
        {lost.map(({ line, found }) => (
          <li key={line}>
            “{line}” vindt: {found.length === 0 ? 'niets' : found.join('; ')}
          </li>
        ))}
      </ol>
    </div>
  );
};
