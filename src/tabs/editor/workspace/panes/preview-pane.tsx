import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { parse } from 'yaml';
import { Empty, Loading } from '../../../shared/notices';
import { CardPreview, type PreviewWidth } from '../../preview/card-preview';
import type { Trial } from '../../preview/trial';
import type { PreviewWalk, WalkToAdd } from '../../worker/protocol';
import { useFromWorker } from '../desk/use-from-worker';
import type { SidePaneProps } from './side-pane-props';
import { treeInPath } from './tree-in-path';

const useStyles = makeStyles({
  widths: { display: 'flex', gap: tokens.spacingHorizontalS, marginBottom: tokens.spacingVerticalM },
});

/** The cards as people get them from this draft, to press and to try. */
export const PreviewPane = ({ desk, path, checking, isReadOnly, trial }: SidePaneProps) => {
  const treeId = treeInPath(path);
  const styles = useStyles();
  const [walk, setWalk] = useState<PreviewWalk>();
  const [replaces, setReplaces] = useState<Trial['replaces']>();
  useEffect(() => {
    if (trial === undefined) return;
    setWalk(trial.walk);
    setReplaces(trial.replaces);
  }, [trial]);
  const [width, setWidth] = useState<PreviewWidth>('phone');
  const here: PreviewWalk | undefined =
    treeId === undefined ? undefined : walk?.tree === treeId ? walk : { tree: treeId, answers: [] };
  const preview = useFromWorker(
    checking,
    here && JSON.stringify(here),
    async (worker) => here && worker.preview(here),
    treeId,
  );
  if (here === undefined || treeId === undefined) {
    return <Empty title="Kies een boom">Dan loop je hem hier zoals een teamlid hem ziet.</Empty>;
  }
  if (preview === undefined) return <Loading what="Kaart" />;
  if (preview.value === undefined) {
    return <Empty title="Deze boom is nu niet te lopen">Los eerst op wat er bij Problemen staat.</Empty>;
  }
  const again = trial?.walk.tree === treeId ? replaces : undefined;
  const addWalk = ({ tree, name, answers, ends }: WalkToAdd): void => {
    const file = `trees/${tree}.yaml`;
    const value = { name, answers, ends };
    if (again !== undefined) desk.edit(file, { kind: 'set', path: ['walks', again.at], value });
    else desk.edit(file, { kind: 'insert', path: ['walks'], at: walksIn(desk.text(file) ?? ''), value });
    setReplaces(undefined);
  };
  return (
    <>
      <div className={styles.widths}>
        {(['phone', 'desktop'] as const).map((each) => (
          <Button key={each} size="small" aria-pressed={each === width} onClick={() => setWidth(each)}>
            {each === 'phone' ? 'Telefoon' : 'Breed scherm'}
          </Button>
        ))}
        <Button
          size="small"
          appearance="subtle"
          onClick={() => {
            setWalk({ tree: treeId, answers: [] });
            setReplaces(undefined);
          }}
        >
          Opnieuw beginnen
        </Button>
      </div>
      <CardPreview
        preview={preview.value}
        walk={here}
        width={width}
        onPress={async (press) => setWalk(await checking.worker?.press(here, press))}
        onWalk={setWalk}
        replaces={again?.name}
        onAddWalk={isReadOnly ? undefined : addWalk}
      />
    </>
  );
};

/** How many there are: the new one comes behind them. */
function walksIn(text: string): number {
  try {
    const { walks } = parse(text) as { readonly walks?: unknown };
    return Array.isArray(walks) ? walks.length : 0;
  } catch {
    return 0; // not readable now: the edit says so itself
  }
}
