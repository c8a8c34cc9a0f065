import { makeStyles, tokens } from '@fluentui/react-components';
import type { HandOverNoteView } from '../../../web/contract';
import { formatInstant } from '../../shared/format';

const useStyles = makeStyles({
  heading: { margin: `0 0 ${tokens.spacingVerticalS}`, fontSize: tokens.fontSizeBase400 },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalS },
  note: {
    padding: tokens.spacingHorizontalM,
    borderLeft: `4px solid ${tokens.colorPaletteMarigoldBorder2}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  text: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', margin: 0 },
  who: { fontSize: tokens.fontSizeBase200 },
});

/** What colleagues told one another. The asker never sees it, and the heading says so. */
export const HandOverNotes = ({ notes }: { readonly notes: readonly HandOverNoteView[] }) => {
  const styles = useStyles();
  if (notes.length === 0) return null;
  return (
    <section aria-labelledby="notes-title">
      <h3 id="notes-title" className={styles.heading}>
        Notities, alleen voor coördinatoren
      </h3>
      <ol className={styles.list}>
        {notes.map(({ by, to, text, at }) => (
          <li key={at} className={styles.note}>
            <div className={styles.who}>
              {by ?? 'Een coördinator'} aan {to} · <time dateTime={at}>{formatInstant(at)}</time>
            </div>
            <p className={styles.text}>{text}</p>
          </li>
        ))}
      </ol>
    </section>
  );
};
