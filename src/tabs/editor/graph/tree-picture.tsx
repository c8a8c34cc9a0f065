import '@xyflow/react/dist/base.css';
import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { ReactFlowProvider } from '@xyflow/react';
import { useCallback, useMemo, useState } from 'react';
import { type Drawing, drawingOfPicture, type PictureShape } from '../../../content/draw/drawing';
import type { Picture } from '../../../content/draw/picture';
import type { Problem } from '../../../content/problem';
import type { BrokenPlace } from '../../../content/promises/broken-places';
import type { StuckRow } from '../../../web/editor-contract';
import type { BoxLook } from './box-look';
import { counted, wordsFor } from './box-words';
import { findBoxes } from './find-boxes';
import { type Marks, marksOf } from './marks';
import { PictureFrame } from './picture-frame';
import { PictureTools } from './picture-tools';
import { usePictureView } from './use-picture-view';

const useStyles = makeStyles({
  whole: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, height: '100%', minHeight: '20rem' },
  elsewhere: { margin: 0, color: tokens.colorStatusDangerForeground2 },
});

export interface TreePictureProps {
  readonly picture: Picture;
  /** `tree/node`, when one is being edited. */
  readonly selected?: string | undefined;
  /** Of all files; only those of this tree are shown. */
  readonly problems: readonly Problem[];
  readonly broken: readonly BrokenPlace[];
  readonly stuck: readonly StuckRow[];
  /** A node of this tree, to edit it. */
  readonly onSelect: (key: string) => void;
  readonly onOpen: (treeId: string) => void;
  /** To what no box shows: the title, the walks. Absent: it is only counted. */
  readonly onProblem?: ((problem: Problem) => void) | undefined;
}

const NO_MARKS: Marks = { problems: [], broken: [], stuck: undefined };

/** A tree as a drawing that can be searched, zoomed and pressed. Fills the height it is given. */
export const TreePicture = (props: TreePictureProps) => (
  <ReactFlowProvider>
    <Whole {...props} />
  </ReactFlowProvider>
);

const Whole = ({ picture, selected, problems, broken, stuck, onSelect, onOpen, onProblem }: TreePictureProps) => {
  const styles = useStyles();
  const drawing = useDrawing(picture);
  const marked = useMemo(() => marksOf(picture, { problems, broken, stuck }), [picture, problems, broken, stuck]);
  const [typed, setTyped] = useState('');
  const [current, setCurrent] = useState<string>();
  const [showsStuck, setShowsStuck] = useState(false);
  const found = useMemo(() => findBoxes(picture.nodes, typed), [picture, typed]);
  const view = usePictureView(drawing, picture, selected);
  const anyStuck = [...marked.byKey.values()].some((marks) => marks.stuck !== undefined);

  const texts = useMemo(() => wordsFor(picture), [picture]);
  const nodes = useMemo(() => new Map(picture.nodes.map((node) => [node.key, node])), [picture]);
  const shown = found.length === 0 ? undefined : current;
  const lookOf = useCallback(
    (key: string): BoxLook => {
      const marks = marked.byKey.get(key) ?? NO_MARKS;
      const node = nodes.get(key);
      return {
        words: node === undefined ? key : texts(node, marks),
        marks,
        showsStuck,
        isFound: found.includes(key),
        isCurrent: key === shown,
        isSelected: key === selected,
      };
    },
    [nodes, marked, texts, showsStuck, found, shown, selected],
  );

  const type = (value: string): void => {
    setTyped(value);
    const [first] = findBoxes(picture.nodes, value);
    setCurrent(first);
    if (first !== undefined) view.reveal(first);
  };
  const next = (step: 1 | -1): void => {
    const place = current === undefined ? -1 : found.indexOf(current);
    const key = found[(place + step + found.length) % found.length];
    setCurrent(key);
    if (key !== undefined) view.reveal(key);
  };
  const press = (key: string): void => {
    const node = nodes.get(key);
    // Where a way leads to nothing yet, one goes to what it comes from.
    const own = node?.kind === 'elsewhere' ? picture.arrows.find(({ to }) => to === key)?.from : key;
    if (node?.opens !== undefined && !key.startsWith(`${picture.treeId}/`)) onOpen(node.opens);
    else if (own?.startsWith(`${picture.treeId}/`)) onSelect(own);
  };
  const [firstElsewhere] = marked.elsewhere;

  return (
    <section className={styles.whole} aria-label={`Tekening van ${picture.title}`}>
      <PictureTools
        typed={typed}
        onType={type}
        found={found.length}
        at={current === undefined ? 0 : found.indexOf(current) + 1}
        onNext={next}
        onZoom={view.zoom}
        showsStuck={anyStuck ? showsStuck : undefined}
        onShowStuck={setShowsStuck}
      />
      {firstElsewhere !== undefined && (
        <p className={styles.elsewhere}>
          ⚠ {counted(marked.elsewhere.length, 'probleem', 'problemen')} in deze boom zonder plek in de tekening.{' '}
          {onProblem && (
            <Link as="button" onClick={() => onProblem(firstElsewhere)} inline>
              Ga erheen
            </Link>
          )}
        </p>
      )}
      <PictureFrame drawing={drawing} view={view} selected={selected} lookOf={lookOf} press={press} open={onOpen} />
    </section>
  );
};

/** Most keys change no box: a picture that says the same is the same drawing. */
function useDrawing(picture: Picture): Drawing<PictureShape> {
  const said = useMemo(() => JSON.stringify([picture.nodes, picture.arrows]), [picture]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what it says decides
  return useMemo(() => drawingOfPicture(picture), [said]);
}
