import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { KIND_WORDS } from '../../../../content/read/json-schema/choice-words';
import { FIELD_WORDS } from '../../../../content/read/shape/field-words';
import { isVerdict } from '../../../../model/verdict';
import { VerdictHead } from '../../verdict/verdict-head';
import { useForm, useProblemsBeside } from '../form-context';
import { useFormStyles } from '../form-styles';
import { ProblemList } from '../problem-list';
import { asMap } from '../raw';
import { NodeFields } from './node-fields';
import { isNodeKind, KIND_NAMES, type NodeKind, nodesOf, wordsOf } from './node-words';
import { RemoveNode } from './remove-node';
import { WaysInList } from './ways-in-list';

const useStyles = makeStyles({
  // Its parts stand in the stack itself, so that the words can stay in view along all of it.
  header: { display: 'contents' },
  words: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    padding: `${tokens.spacingVerticalXS} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    // The whole text stands in its field; here it says which node this is.
    display: '-webkit-box',
    WebkitLineClamp: '2',
    WebkitBoxOrient: 'vertical',
    overflow: 'hidden',
  },
  // Below those words, wherever somebody is brought with a key or a button.
  fields: { '& input, & textarea, & select, & button, & [data-place]': { scrollMarginTop: '6rem' } },
});

/** Everything of one node, whatever its kind. */
export const NodeForm = ({ id }: { readonly id: string }) => {
  const styles = useFormStyles();
  const own = useStyles();
  const { value: tree, choices, isReadOnly, onSelect } = useForm();
  const raw = nodesOf(tree)[id];
  const node = asMap(raw);
  const path = ['nodes', id];
  const known = isNodeKind(node.kind) ? node.kind : undefined;
  const beside = useProblemsBeside(path, known === undefined ? [] : shownFields(known));
  if (raw === undefined)
    return (
      <div className={styles.stack}>
        <p className={styles.quiet}>Deze knoop staat niet (meer) in de boom.</p>
        <div>
          <Button onClick={() => onSelect(undefined)}>Naar alle knopen</Button>
        </div>
      </div>
    );
  return (
    <section className={mergeClasses(styles.stack, own.fields)} aria-labelledby="node-title">
      <header className={own.header}>
        <span className={styles.id}>
          {known === undefined ? 'Onbekende soort' : KIND_NAMES[known]} · {id}
        </span>
        <h2 id="node-title" className={mergeClasses(styles.title, own.words)} tabIndex={-1}>
          {wordsOf(raw, tree, choices)}
        </h2>
        {isVerdict(node.verdict) && (
          <div>
            <VerdictHead verdict={node.verdict} />
          </div>
        )}
        {known && <p className={styles.quiet}>{KIND_WORDS[known]}</p>}
      </header>
      <ProblemList problems={beside} />
      <WaysInList id={id} />
      {known && <NodeFields kind={known} node={node} id={id} />}
      {!isReadOnly && (
        <div>
          <RemoveNode id={id} />
        </div>
      )}
    </section>
  );
};

/** Every field of the table shows its own problems, but the kind: that has no field. */
const shownFields = (kind: NodeKind): readonly string[] =>
  Object.keys(FIELD_WORDS[kind]).filter((key) => key !== 'kind');
