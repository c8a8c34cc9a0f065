import { useEffect, useState } from 'react';
import { Empty, Loading } from '../../../shared/notices';
import { CardPreview } from '../../preview/card-preview';
import type { Preview, PreviewWalk } from '../../worker/protocol';
import type { SidePaneProps } from './side-pane';
import { treeInPath } from './tree-in-path';

/** The cards as people get them from this draft, to press and to try. */
export const PreviewPane = ({ desk, path, checking, isReadOnly, onOpenNode }: SidePaneProps) => {
  const treeId = treeInPath(path);
  const [walk, setWalk] = useState<PreviewWalk>();
  const here: PreviewWalk | undefined =
    treeId === undefined ? undefined : walk?.tree === treeId ? walk : { tree: treeId, answers: [] };
  const preview = usePreview(here, checking);
  if (path === undefined || here === undefined || treeId === undefined) {
    return <Empty title="Kies een boom">Dan loop je hem hier zoals een teamlid hem ziet.</Empty>;
  }
  if (preview === undefined) return <Loading what="Kaart" />;
  if (preview === 'none') {
    return <Empty title="Deze boom is nu niet te lopen">Los eerst op wat er bij Problemen staat.</Empty>;
  }
  return (
    <CardPreview
      preview={preview}
      walk={here}
      isReadOnly={isReadOnly}
      onPress={async (press) => setWalk(await checking.worker?.press(here, press))}
      onWalk={setWalk}
      onOpenNode={onOpenNode}
      onAddWalk={({ name, answers, ends }) =>
        desk.edit(path, {
          kind: 'insert',
          path: ['walks'],
          at: Number.MAX_SAFE_INTEGER,
          value: { name, answers, ends },
        })
      }
    />
  );
};

const usePreview = (
  walk: PreviewWalk | undefined,
  { worker, round }: SidePaneProps['checking'],
): Preview | 'none' | undefined => {
  const [shown, setShown] = useState<{ readonly tree: string; readonly preview: Preview | 'none' }>();
  const asked = JSON.stringify(walk);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round of checking means: show the card again
  useEffect(() => {
    if (worker === undefined || walk === undefined) return;
    let hasLeft = false;
    void worker.preview(walk).then((preview) => {
      if (!hasLeft) setShown({ tree: walk.tree, preview: preview ?? 'none' });
    });
    return () => {
      hasLeft = true;
    };
  }, [worker, asked, round]);
  return shown?.tree === walk?.tree ? shown?.preview : undefined;
};
