import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { Loading } from '../../../shared/notices';
import { ProblemsPane } from './problems-pane';
import type { SidePaneProps } from './side-pane-props';

const YamlPane = lazy(() => import('./yaml-pane').then(({ YamlPane }) => ({ default: YamlPane })));
const PicturePane = lazy(() => import('./picture-pane').then(({ PicturePane }) => ({ default: PicturePane })));
const PreviewPane = lazy(() => import('./preview-pane').then(({ PreviewPane }) => ({ default: PreviewPane })));

const useStyles = makeStyles({
  pane: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    minWidth: 0,
  },
  choices: { display: 'flex', flexWrap: 'wrap', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  choice: {
    font: 'inherit',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground2,
    backgroundColor: 'transparent',
    border: 'none',
    borderBottom: '2px solid transparent',
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorBrandStroke1,
  },
  body: { padding: tokens.spacingHorizontalM },
});

const SIDES = ['Tekening', 'Proberen', 'YAML', 'Problemen'] as const;
type Side = (typeof SIDES)[number];

/** The same file seen in another way: as a drawing, as the cards people get, as text, or as what is wrong with it. */
export const SidePane = (props: SidePaneProps) => {
  const styles = useStyles();
  const [side, setSide] = useState<Side>('Tekening');
  const problems = props.checking.checked?.problems ?? [];
  return (
    <section className={styles.pane} aria-label="Ernaast">
      <div className={styles.choices}>
        {SIDES.map((name) => (
          <button
            key={name}
            type="button"
            className={mergeClasses(styles.choice, name === side && styles.chosen)}
            aria-pressed={name === side}
            onClick={() => setSide(name)}
          >
            {name}
            {name === 'Problemen' && problems.length > 0 && ` (${problems.length})`}
          </button>
        ))}
      </div>
      <div className={styles.body}>
        <Suspense fallback={<Loading what={side} />}>
          {side === 'Tekening' && <PicturePane {...props} />}
          {side === 'Proberen' && <PreviewPane {...props} />}
          {side === 'YAML' && <YamlPane {...props} />}
          {side === 'Problemen' && (
            <ProblemsPane
              checked={props.checking.checked}
              openPath={props.path}
              isReadOnly={props.isReadOnly}
              onOpen={props.onOpen}
              onRepair={(path, edit) => props.desk.edit(path, edit)}
            />
          )}
        </Suspense>
      </div>
    </section>
  );
};
