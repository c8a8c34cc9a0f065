import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { Empty, Loading } from '../../../shared/notices';
import { asList, asMap, asText } from '../../form/raw';
import { readYamlValue } from '../../form/read-value';
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
  const isAtEnd = preview?.value?.isEnd === true && !isReadOnly;
  const untried = useFromWorker(checking, isAtEnd ? treeId : undefined, async (worker) => worker.untried(treeId ?? ''));
  if (here === undefined || treeId === undefined) {
    return <Empty title="Kies een boom">Dan loop je hem hier zoals een teamlid hem ziet.</Empty>;
  }
  if (preview === undefined) return <Loading what="Kaart" />;
  if (preview.value === undefined) {
    return <Empty title="Deze boom is nu niet te lopen">Los eerst op wat er bij Problemen staat.</Empty>;
  }
  const again = mine?.replaces;
  const { at: stands } = preview.value;
  const lacking = untried?.value;
  const isToJudge = lacking?.advices.includes(stands) === true;
  // The advice that is on show is judged first, and so is the walk that is taken again.
  const next =
    lacking === undefined || lacking.advices.length === 0 || isToJudge || again !== undefined
      ? undefined
      : {
          words: nextWords(lacking.advices.length),
          onNext: () => {
            onWalk(lacking.walk);
            onFree();
          },
        };
  const addWalk = ({ tree, name, answers, ends }: WalkToAdd): void => {
    const file = `trees/${tree}.yaml`;
    const value = { name, answers, ends };
    if (again !== undefined) desk.edit(file, { kind: 'set', path: ['walks', again.at], value });
    else desk.edit(file, { kind: 'insert', path: ['walks'], at: walksIn(desk.text(file) ?? '').length, value });
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
        walkNames={namesIn(desk.text(`trees/${treeId}.yaml`) ?? '')}
        next={next}
        onAddWalk={isReadOnly ? undefined : addWalk}
      />
    </>
  );
};

const nextWords = (count: number): string =>
  count === 1 ? 'Nog 1 advies zonder proef: loop erheen' : `Nog ${count} adviezen zonder proef: volgende`;

const walksIn = (text: string): readonly unknown[] => asList(asMap(readYamlValue(text)).walks);
const namesIn = (text: string): readonly string[] => walksIn(text).map((walk) => asText(asMap(walk).name));
