import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { parse } from 'yaml';
import { Empty, Loading } from '../../../shared/notices';
import { CardPreview, type PreviewWidth } from '../../preview/card-preview';
import type { PreviewWalk, WalkToAdd } from '../../worker/protocol';
import { useFromWorker } from '../desk/use-from-worker';
import type { SidePaneProps } from './side-pane-props';
import { treeInPath } from './tree-in-path';
import type { KeptWalk } from './use-kept-walk';

const useStyles = makeStyles({
  widths: { display: 'flex', gap: tokens.spacingHorizontalS, marginBottom: tokens.spacingVerticalM },
});

type PreviewPaneProps = Pick<SidePaneProps, 'desk' | 'path' | 'checking' | 'isReadOnly'> & { readonly kept: KeptWalk };

/** The cards as people get them from this draft, to press and to try. */
export const PreviewPane = ({ desk, path, checking, isReadOnly, kept }: PreviewPaneProps) => {
  const treeId = treeInPath(path);
  const { at, onWalk, onFree } = kept;
  const styles = useStyles();
  const [width, setWidth] = useState<PreviewWidth>('phone');
  const mine = at?.walk.tree === treeId ? at : undefined;
  const here: PreviewWalk | undefined =
    mine?.walk ?? (treeId === undefined ? undefined : { tree: treeId, answers: [] });
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
  const again = mine?.replaces;
  const addWalk = ({ tree, name, answers, ends }: WalkToAdd): void => {
    const file = `trees/${tree}.yaml`;
    const value = { name, answers, ends };
    if (again !== undefined) desk.edit(file, { kind: 'set', path: ['walks', again.at], value });
    else desk.edit(file, { kind: 'insert', path: ['walks'], at: walksIn(desk.text(file) ?? ''), value });
    onFree();
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
            onWalk({ tree: treeId, answers: [] });
            onFree();
          }}
        >
          Opnieuw beginnen
        </Button>
      </div>
      {again !== undefined && <p>Je loopt de wandeling “{again.name}” opnieuw.</p>}
      <CardPreview
        preview={preview.value}
        walk={here}
        width={width}
        onPress={async (press) => {
          const next = await checking.worker?.press(here, press);
          if (next !== undefined) onWalk(next);
        }}
        onWalk={onWalk}
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
