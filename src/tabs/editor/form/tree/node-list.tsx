import { Badge, Button, makeStyles, mergeClasses, SearchBox, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { plainText } from '../../../../language/plain-text';
import { isVerdict } from '../../../../model/verdict';
import { VerdictHead } from '../../verdict/verdict-head';
import { useForm } from '../form-context';
import { useFormStyles } from '../form-styles';
import { asMap, asText } from '../raw';
import { NewNode } from './new/new-node';
import { isNodeKind, KIND_NAMES, NODE_KINDS, nodesOf, wordsOf } from './node-words';

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '2px',
  },
  node: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '2px',
    width: '100%',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    font: 'inherit',
    textAlign: 'left',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: '1px solid transparent',
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    // A line and no other background: in the contrast theme the text would no longer be read.
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chosen: {
    borderTopColor: tokens.colorBrandStroke1,
    borderRightColor: tokens.colorBrandStroke1,
    borderBottomColor: tokens.colorBrandStroke1,
    borderLeftColor: tokens.colorBrandStroke1,
    boxShadow: `inset 4px 0 0 ${tokens.colorBrandStroke1}`,
  },
  words: { overflowWrap: 'anywhere' },
  under: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center' },
});

/** All nodes of a tree by their words; the way to each of their forms. */
export const NodeList = ({ selected }: { readonly selected: string | undefined }) => {
  const shared = useFormStyles();
  const styles = useStyles();
  const { value: tree, choices, problems, isReadOnly, onSelect } = useForm();
  const [query, setQuery] = useState('');
  const [isMaking, setIsMaking] = useState(false);
  const nodes = Object.entries(nodesOf(tree));
  const start = asMap(tree).start;
  const counts = new Map<string, number>();
  for (const { path } of problems) {
    if (path?.[0] === 'nodes') counts.set(String(path[1]), (counts.get(String(path[1])) ?? 0) + 1);
  }
  const wanted = plainText(query);
  const found = nodes.filter(([id, raw]) => plainText(`${wordsOf(raw, tree, choices)} ${id}`).includes(wanted));
  return (
    <nav className={shared.tight} aria-label="Knopen van deze boom">
      <button
        type="button"
        className={mergeClasses(styles.node, selected === undefined && styles.chosen)}
        aria-current={selected === undefined ? 'true' : undefined}
        onClick={() => {
          onSelect(undefined);
          requestAnimationFrame(() => document.getElementById('tree-title')?.focus());
        }}
      >
        <span className={styles.words}>{asText(asMap(tree).title)}</span>
        <span className={shared.id}>De boom zelf: titel, thema, zoekwoorden, wandelingen</span>
      </button>
      <SearchBox
        aria-label="Zoek een knoop"
        placeholder={`Zoek in ${nodes.length} knopen`}
        value={query}
        onChange={(_event, { value }) => setQuery(value)}
      />
      {!isReadOnly && !isMaking && (
        <div>
          <Button onClick={() => setIsMaking(true)}>Nieuwe knoop</Button>
        </div>
      )}
      {isMaking && (
        <NewNode
          kinds={NODE_KINDS}
          onMade={(id) => {
            setIsMaking(false);
            onSelect(id);
          }}
          onCancel={() => setIsMaking(false)}
        />
      )}
      <ul className={styles.list}>
        {found.map(([id, raw]) => {
          const { kind, verdict } = asMap(raw);
          const count = counts.get(id) ?? 0;
          return (
            <li key={id}>
              <button
                type="button"
                className={mergeClasses(styles.node, id === selected && styles.chosen)}
                aria-current={id === selected ? 'true' : undefined}
                data-node={id}
                onClick={() => onSelect(id)}
              >
                <span className={styles.words}>{wordsOf(raw, tree, choices)}</span>
                <span className={styles.under}>
                  {isVerdict(verdict) ? (
                    <VerdictHead verdict={verdict} />
                  ) : (
                    <span className={shared.id}>{isNodeKind(kind) ? KIND_NAMES[kind] : 'Onbekende soort'}</span>
                  )}
                  {id === start && (
                    <Badge appearance="outline" color="informative">
                      begin
                    </Badge>
                  )}
                  {count > 0 && <Badge color="danger">{count === 1 ? '1 melding' : `${count} meldingen`}</Badge>}
                  <span className={shared.id}>{id}</span>
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      {found.length === 0 && <p className={shared.quiet}>Niets gevonden. Typ minder of andere woorden.</p>}
    </nav>
  );
};
