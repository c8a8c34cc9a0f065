import { Button, MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { Empty } from '../../shared/notices';
import type { Preview, PreviewWalk, WalkToAdd } from '../worker/protocol';
import { AddWalk } from './add-walk';
import { backTo } from './previewed-walk';
import { RenderedCard } from './rendered-card';
import { RouteList } from './route-list';

const useStyles = makeStyles({
  whole: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: tokens.spacingHorizontalXXL },
  card: { display: 'grid', gap: tokens.spacingVerticalM, maxWidth: '100%' },
  side: { display: 'grid', gap: tokens.spacingVerticalM, flex: '1 1 14rem', minWidth: 0, maxWidth: '30rem' },
  unwritten: { margin: 0 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400 },
});

/** Pixels: a card in a chat on a wide screen, and on a telephone of 360 pixels. */
const WIDTHS = { desktop: 600, phone: 328 } as const;
export type PreviewWidth = keyof typeof WIDTHS;

export interface CardPreviewProps {
  readonly preview: Preview;
  readonly walk: PreviewWalk;
  readonly width: PreviewWidth;
  /** A button of the card, with what was filled in: for `pressed` of walk-preview.ts, where the edition is. */
  readonly onPress: (press: unknown) => void;
  /** Somewhere else in the walk: at its start, or at an earlier question. */
  readonly onWalk: (walk: PreviewWalk) => void;
  /** Absent when this editor may not write now. Its `tree` is where the walk began. */
  readonly onAddWalk?: ((walk: WalkToAdd) => void) | undefined;
  /** Name of the agreed walk that gives these answers and comes to this end: there is nothing to add. */
  readonly kept?: string | undefined;
  /** Name of the agreed walk that this one comes in the place of. */
  readonly replaces?: string | undefined;
  /** To the next advice that no walk comes to. */
  readonly next?: { readonly words: string; readonly onNext: () => void } | undefined;
  /** Names of the walks that the tree of this walk has already. */
  readonly walkNames?: readonly string[] | undefined;
}

/** The bot's own card for where this walk is, to press on, and the way that led here. */
export const CardPreview = (props: CardPreviewProps) => {
  const { preview, walk, width, onPress, onWalk, onAddWalk, replaces, kept, walkNames = [], next } = props;
  const styles = useStyles();
  const [addsAt, setAddsAt] = useState<PreviewWalk>();
  const [said, setSaid] = useState<{ readonly text: string; readonly walk: PreviewWalk }>();
  const { card, route, promise, names } = preview;
  const isKept = kept === undefined ? undefined : `Deze route staat al bij de proefwandelingen: “${kept}”.`;
  const says = preview.says ?? (said?.walk === walk ? said.text : undefined) ?? isKept;
  const say = (text: string): void => setSaid({ text, walk });
  const top = useRef<HTMLHeadingElement>(null);
  const stood = useRef(preview.at);
  // A next card begins at its beginning: whoever pressed at the foot of a long one would see the foot of this one.
  useEffect(() => {
    if (stood.current === preview.at) return;
    stood.current = preview.at;
    top.current?.scrollIntoView({ block: 'nearest' });
  }, [preview.at]);

  if (card === null)
    return (
      <Empty title="Deze boom kan nu niet worden geprobeerd">
        Los eerst de problemen op die in de weg staan. Daarna staat hier de kaart.
      </Empty>
    );
  return (
    <div className={styles.whole}>
      <div className={styles.card}>
        <h3 ref={top} className={styles.heading} tabIndex={-1}>
          De kaart
        </h3>
        <div role="status">
          {says !== undefined && (
            <MessageBar intent="info" layout="multiline">
              <MessageBarBody>{says}</MessageBarBody>
            </MessageBar>
          )}
        </div>
        {/* Not beside what somebody is filling in: on the way to the next advice that would be lost. */}
        {next !== undefined && addsAt !== walk && (
          <div>
            <Button appearance="primary" onClick={next.onNext}>
              {next.words}
            </Button>
          </div>
        )}
        {/* Above the card: below it, nobody sees it without scrolling. */}
        {promise !== undefined &&
          onAddWalk !== undefined &&
          kept === undefined &&
          (addsAt === walk ? (
            <AddWalk
              names={names}
              taken={walkNames}
              replaces={replaces}
              onAdd={(name) => {
                onAddWalk({ ...promise, name });
                setAddsAt(undefined);
                // The form is gone, and so is the button that opened it.
                top.current?.focus();
                say(`De proefwandeling “${name}” staat nu bij deze boom.`);
              }}
              onCancel={() => setAddsAt(undefined)}
            />
          ) : (
            <div>
              <Button onClick={() => setAddsAt(walk)}>
                {replaces === undefined
                  ? 'Zo klopt het: maak hier een proefwandeling van'
                  : `Zo klopt het: zet dit op de plek van “${replaces}”`}
              </Button>
            </div>
          ))}
        {preview.isEnd && promise === undefined && onAddWalk !== undefined && (
          <p className={styles.unwritten}>Schrijf eerst dit advies. Daarna kun je hier zeggen of het klopt.</p>
        )}
        <RenderedCard
          card={card}
          width={WIDTHS[width]}
          onPress={onPress}
          onLink={(url) => say(`In de chat opent deze knop ${url}`)}
        />
      </div>
      <section className={styles.side} aria-label="De route">
        <h3 className={styles.heading}>De route tot hier</h3>
        <RouteList route={route} onBackTo={(count) => onWalk(backTo(walk, preview, count))} />
        {route.length > 0 && (
          <div>
            <Button size="small" onClick={() => onWalk({ tree: walk.tree, answers: [] })}>
              Begin opnieuw
            </Button>
          </div>
        )}
      </section>
    </div>
  );
};
