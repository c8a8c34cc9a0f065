import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { Empty, Loading } from '../../../shared/notices';
import { asList, asMap, asText } from '../../form/raw';
import { readYamlValue } from '../../form/read-value';
import { CardPreview, type PreviewWidth } from '../../preview/card-preview';
import { keptWalk, routeKey } from '../../preview/trial';
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
  const walks = walksIn(desk.text(`trees/${treeId}.yaml`) ?? '');
  const { at: stands, promise } = preview.value;
  const there = promise && keptWalk(promise, walks);
  const keptAs = mine?.replaces === undefined && there?.isSame ? there.name : undefined;
  // Two walks with the same answers and another end cannot both be right.
  const again = mine?.replaces ?? (there === undefined || there.isSame ? undefined : there);
  const lacking = untried?.value;
  const isToJudge =
    keptAs === undefined &&
    (lacking?.advices.includes(stands) === true ||
      (lacking !== undefined && routeKey(lacking.walk.answers) === routeKey(here.answers)));
  // The advice that is on show is judged first, and so is the walk that is taken again.
  const next =
    lacking === undefined || isToJudge || again !== undefined || isStale(lacking.walk, walks)
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
    else desk.edit(file, { kind: 'insert', path: ['walks'], at: asList(walksIn(desk.text(file) ?? '')).length, value });
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
      {mine?.replaces !== undefined && <p>Je loopt de wandeling “{mine.replaces.name}” opnieuw.</p>}
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
        kept={keptAs}
        walkNames={asList(walks).map((walk) => asText(asMap(walk).name))}
        next={next}
        onAddWalk={isReadOnly ? undefined : addWalk}
      />
    </>
  );
};

const nextWords = (count: number): string => {
  if (count === 0) return 'Nog niet elk antwoord heeft een proef: volgende';
  return count === 1 ? 'Nog 1 advies zonder proef: loop erheen' : `Nog ${count} adviezen zonder proef: volgende`;
};

/** It was kept a moment ago, and the check that knows of it has not been made yet. */
const isStale = ({ tree, answers }: PreviewWalk, walks: unknown): boolean =>
  keptWalk({ tree, answers: Object.fromEntries(answers), ends: '' }, walks) !== undefined;

const walksIn = (text: string): unknown => asMap(readYamlValue(text)).walks;
