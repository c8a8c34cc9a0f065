import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useState } from 'react';
import { ChoiceBar } from '../../../shared/choice-bar';
import { ErrorBoundary } from '../../../shared/error-boundary';
import { Loading } from '../../../shared/notices';
import { ProblemsPane } from './problems-pane';
import type { SidePaneProps } from './side-pane-props';
import { useKeptWalk } from './use-kept-walk';

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
  choices: {
    padding: `0 ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  body: { padding: tokens.spacingHorizontalM },
});

const SIDES = ['Tekening', 'Proberen', 'YAML', 'Problemen'] as const;
type Side = (typeof SIDES)[number];

/** The same file seen in another way: as a drawing, as the cards people get, as text, or as what is wrong with it. */
export const SidePane = (props: SidePaneProps) => {
  const styles = useStyles();
  const [side, setSide] = useState<Side>('Tekening');
  // What cannot be read as fields is shown where it stands.
  const { destination } = props;
  useEffect(() => {
    if (destination !== undefined && destination.path === undefined) setSide('YAML');
  }, [destination]);
  const { trial } = props;
  const kept = useKeptWalk(trial);
  useEffect(() => {
    if (trial !== undefined) setSide('Proberen');
  }, [trial]);
  const problems = props.checking.checked?.problems ?? [];
  return (
    <section className={styles.pane} aria-label="Ernaast">
      <div className={styles.choices}>
        <ChoiceBar
          label="Wat hiernaast staat"
          choices={SIDES.map((id) => ({
            id,
            label: id === 'Problemen' && problems.length > 0 ? `${id} (${problems.length})` : id,
          }))}
          chosen={side}
          onChoose={setSide}
        />
      </div>
      <div className={styles.body}>
        <ErrorBoundary round={`${side} ${props.path} ${props.checking.round}`}>
          <Suspense fallback={<Loading what={side} />}>
            {side === 'Tekening' && <PicturePane {...props} />}
            {side === 'Proberen' && <PreviewPane {...props} kept={kept} />}
            {side === 'YAML' && <YamlPane {...props} />}
            {side === 'Problemen' && (
              <ProblemsPane
                checked={props.checking.checked}
                choices={props.checking.choices}
                openPath={props.path}
                isReadOnly={props.isReadOnly}
                text={props.desk.text}
                onGo={props.onGo}
                onTry={props.onTry}
                onRepair={(path, edit) => props.desk.edit(path, edit)}
              />
            )}
          </Suspense>
        </ErrorBoundary>
      </div>
    </section>
  );
};
