import { fieldWord } from '../../../../../content/read/shape/field-words';
import { LIMITS } from '../../../../../content/read/shape/limits';
import { THEME_WORDS, THEMES } from '../../../../../model/theme';
import { TryQuestion } from '../../../finding/try-question';
import { LinesField } from '../../fields/lines/lines-field';
import { ChoiceField, DayField } from '../../fields/simple-fields';
import { TargetField } from '../../fields/target-field';
import { TextField } from '../../fields/text-field';
import { useForm, useProblemsBeside } from '../../form-context';
import { useFormStyles } from '../../form-styles';
import { ProblemList } from '../../problem-list';
import { asMap, asText, asTexts } from '../../raw';
import { Fold } from './fold';
import { WalkList } from './walk-list';

const SHOWN = ['title', 'summary', 'theme', 'keywords', 'asked', 'review', 'start', 'nodes', 'walks'];

/** What holds for the whole tree. */
export const TreeHead = () => {
  const styles = useFormStyles();
  const tree = asMap(useForm().value);
  const review = asMap(tree.review);
  const retired = asTexts(tree.retired);
  const beside = useProblemsBeside([], SHOWN);
  const at = (key: string) => ({ path: [key], value: tree[key], ...fieldWord('tree', key) });
  return (
    <section className={styles.stack} aria-labelledby="tree-title">
      <header className={styles.tight}>
        <span className={styles.id}>Boom · {asText(tree.id)}</span>
        <h2 id="tree-title" className={styles.title} tabIndex={-1}>
          {asText(tree.title)}
        </h2>
      </header>
      <ProblemList problems={beside} />
      <TextField {...at('title')} longest={LIMITS.title} isRequired />
      <TextField {...at('summary')} longest={LIMITS.summary} rows={2} isRequired takesPlaceholders />
      <ChoiceField
        {...at('theme')}
        isRequired
        choices={THEMES.map((theme) => ({ value: theme, words: THEME_WORDS[theme] }))}
      />
      <TargetField {...at('start')} isRequired />
      <div className={styles.pair}>
        <DayField path={['review', 'checked']} value={review.checked} {...fieldWord('review', 'checked')} isRequired />
        <DayField path={['review', 'before']} value={review.before} {...fieldWord('review', 'before')} isRequired />
      </div>
      <Fold name={fieldWord('tree', 'keywords').name} path={['keywords']} value={tree.keywords}>
        {() => <LinesField {...at('keywords')} one="woord" longest={60} most={60} />}
      </Fold>
      <Fold name={fieldWord('tree', 'asked').name} path={['asked']} value={tree.asked}>
        {() => <LinesField {...at('asked')} one="zin" longest={LIMITS.asked} most={LIMITS.askedLines} rows={2} />}
      </Fold>
      <TryQuestion />
      <Fold name={fieldWord('tree', 'walks').name} path={['walks']} value={tree.walks}>
        {() => <WalkList value={tree.walks} />}
      </Fold>
      {retired.length > 0 && (
        <details>
          <summary>
            {fieldWord('tree', 'retired').name} ({retired.length})
          </summary>
          <p className={styles.quiet}>{fieldWord('tree', 'retired').help}</p>
          <p className={styles.id}>{retired.join(', ')}</p>
        </details>
      )}
    </section>
  );
};
