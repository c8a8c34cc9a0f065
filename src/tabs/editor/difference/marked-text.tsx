import { makeStyles, tokens } from '@fluentui/react-components';
import { markWords, type Piece } from '../../../content/compare/mark-words';

const useStyles = makeStyles({
  pair: { display: 'grid', gridTemplateColumns: 'auto 1fr', columnGap: tokens.spacingHorizontalM, margin: 0 },
  label: { color: tokens.colorNeutralForeground2 },
  text: { margin: 0, minWidth: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
  gone: { backgroundColor: tokens.colorStatusDangerBackground1, color: tokens.colorNeutralForeground1 },
  added: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface MarkedTextProps {
  /** Null: it is new. */
  readonly before: string | null;
  /** Null: it is gone. */
  readonly after: string | null;
}

/** Old and new words under one another, with what differs struck out or underlined: colour alone says nothing. */
export const MarkedText = ({ before, after }: MarkedTextProps) => {
  const styles = useStyles();
  const marked =
    before !== null && after !== null
      ? markWords(before, after)
      : { before: [{ text: before ?? '', isChanged: false }], after: [{ text: after ?? '', isChanged: false }] };
  return (
    <dl className={styles.pair}>
      {before !== null && (
        <>
          <dt className={styles.label}>{after === null ? 'weg' : 'was'}</dt>
          <dd className={styles.text}>
            <Pieces pieces={marked.before} as="del" className={styles.gone} />
          </dd>
        </>
      )}
      {after !== null && (
        <>
          <dt className={styles.label}>{before === null ? 'nieuw' : 'wordt'}</dt>
          <dd className={styles.text}>
            <Pieces pieces={marked.after} as="ins" className={styles.added} />
          </dd>
        </>
      )}
    </dl>
  );
};

interface PiecesProps {
  readonly pieces: readonly Piece[];
  readonly as: 'del' | 'ins';
  readonly className: string;
}

const Pieces = ({ pieces, as: Mark, className }: PiecesProps) =>
  pieces.map(({ text, isChanged }, index) =>
    isChanged ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: a piece has no name but its place
      <Mark key={index} className={className}>
        {text}
      </Mark>
    ) : (
      text
    ),
  );
