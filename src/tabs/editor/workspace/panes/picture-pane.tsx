import { MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import type { StuckRow } from '../../../../web/editor-contract';
import { Empty, Loading } from '../../../shared/notices';
import { useLoad } from '../../../shared/use-load';
import { TreePicture } from '../../graph/tree-picture';
import { generationOf } from '../desk/generation';
import { useFromWorker } from '../desk/use-from-worker';
import type { SidePaneProps } from './side-pane-props';
import { treeInPath } from './tree-in-path';

const useStyles = makeStyles({
  picture: { height: 'calc(100vh - 15.5rem)', minHeight: '24rem' },
  old: { marginBottom: tokens.spacingVerticalS },
});

/** The open tree as it stands now, with what is wrong and where people got stuck. */
export const PicturePane = ({ api, path, selected, checking, onOpenNode, onGo }: SidePaneProps) => {
  const styles = useStyles();
  const treeId = treeInPath(path);
  const picture = useFromWorker(checking, treeId, (worker) => worker.picture(treeId ?? ''));
  const { load } = useLoad('stuck', '', (signal) => api.get<readonly StuckRow[]>('editor/stuck', signal));
  if (treeId === undefined) return <Empty title="Kies een boom">Dan zie je hier de vragen en de wegen ertussen.</Empty>;
  if (picture === undefined) return <Loading what="Tekening" />;
  if (picture.value === undefined) {
    return <Empty title="Deze boom is nu niet te tekenen">Los eerst op wat er bij Problemen staat.</Empty>;
  }
  return (
    <div className={styles.picture} data-picture={generationOf(picture.of)}>
      {picture.value.isOld && (
        <MessageBar intent="warning" layout="multiline" className={styles.old}>
          <MessageBarBody>De tekst is nu niet leesbaar. Dit is de tekening van daarvoor.</MessageBarBody>
        </MessageBar>
      )}
      <TreePicture
        picture={picture.value}
        selected={selected === undefined ? undefined : `${treeId}/${selected}`}
        problems={checking.checked?.problems ?? NONE}
        broken={checking.checked?.broken ?? NONE}
        stuck={load.kind === 'ready' ? load.value : NONE}
        onSelect={(key) => {
          const [tree = treeId, node] = key.split('/');
          onOpenNode(tree, node);
        }}
        onOpen={(id) => onOpenNode(id)}
        onProblem={onGo}
      />
    </div>
  );
};

const NONE = [] as const;
