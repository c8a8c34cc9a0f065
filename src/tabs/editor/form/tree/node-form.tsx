import { Button } from '@fluentui/react-components';
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

/** Everything of one node, whatever its kind. */
export const NodeForm = ({ id }: { readonly id: string }) => {
  const styles = useFormStyles();
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
    <section className={styles.stack} aria-labelledby="node-title">
      <header className={styles.tight}>
        <span className={styles.id}>
          {known === undefined ? 'Onbekende soort' : KIND_NAMES[known]} · {id}
        </span>
        <h2 id="node-title" className={styles.title} tabIndex={-1}>
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
