import { Badge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import { waitingWords } from '../../../calendar/waiting-words';
import { DANGER_LABEL, STATE_WORDS } from '../../../escalations/words';
import type { ListRow } from '../../../web/contract';
import { formatAgo, formatInstant } from '../../shared/format';
import { addressOf } from '../../shared/use-hash-route';
import { themeWord } from '../../shared/words';

const useStyles = makeStyles({
  // Fluent's own grey is too faint on a row under the mouse.
  badge: { color: 'inherit' },
  row: {
    display: 'grid',
    gap: tokens.spacingVerticalXXS,
    padding: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeft: `4px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    textDecorationLine: 'none',
    // Rows far below the fold are not laid out: a long list stays quick.
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 7rem',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover, color: tokens.colorNeutralForeground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  urgent: { borderLeftColor: tokens.colorPaletteRedBorder2 },
  overdue: { borderLeftColor: tokens.colorPaletteRedBorder2 },
  open: { border: `1px solid ${tokens.colorBrandStroke1}`, borderLeft: `4px solid ${tokens.colorBrandStroke1}` },
  top: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  number: { fontWeight: tokens.fontWeightSemibold },
  question: {
    display: '-webkit-box',
    WebkitLineClamp: 2,
    WebkitBoxOrient: 'vertical',
    overflow: 'hidden',
    overflowWrap: 'anywhere',
  },
  meta: { fontSize: tokens.fontSizeBase200, color: 'inherit' },
});

interface QuestionRowProps {
  readonly row: ListRow;
  /** In milliseconds. */
  readonly now: number;
  readonly isOpen: boolean;
}

export const QuestionRow = memo(({ row, now, isOpen }: QuestionRowProps) => {
  const styles = useStyles();
  const isUrgent = row.urgency === 'urgent';
  const isLate = row.answerBy !== null && Date.parse(row.answerBy) < now;
  const waiting = row.answerBy === null ? undefined : waitingWords(row.waitingSince, new Date(now).toISOString());
  return (
    <a
      href={addressOf('vraag', row.id)}
      id={`row-${row.id}`}
      className={mergeClasses(
        styles.row,
        isLate && styles.overdue,
        (isUrgent || row.danger) && styles.urgent,
        isOpen && styles.open,
      )}
      aria-current={isOpen ? 'true' : undefined}
    >
      <span className={styles.top}>
        <span className={styles.number}>Vraag {row.number}</span>
        {row.danger && <Badge color="danger">{DANGER_LABEL}</Badge>}
        {isUrgent && <Badge color="danger">Spoed</Badge>}
        {isLate && (
          <Badge color="danger" appearance="tint">
            Te laat: {waiting}
          </Badge>
        )}
        <Badge className={styles.badge} color="informative" appearance="outline">
          {STATE_WORDS[row.state].label}
          {row.claimedBy && `: ${row.claimedBy.name}`}
        </Badge>
        {row.proposesTree && (
          <Badge color="brand" appearance="tint">
            Voor een boom
          </Badge>
        )}
      </span>
      <span className={styles.question}>{row.question ?? 'De inhoud is verwijderd.'}</span>
      <span className={styles.meta}>
        {waiting !== undefined && !isLate && (
          <>
            <time dateTime={row.waitingSince} title={formatInstant(row.waitingSince)}>
              {waiting}
            </time>
            {' · '}
          </>
        )}
        {themeWord(row.theme)}
        {row.treeTitle && ` · ${row.treeTitle}`}
        {' · '}
        {/* How long it waits says the same, until it waits since something else than its question. */}
        {(waiting === undefined || row.waitingSince !== row.askedAt) && (
          <>
            gesteld{' '}
            <time dateTime={row.askedAt} title={formatInstant(row.askedAt)}>
              {formatAgo(row.askedAt, now)}
            </time>
            {' · '}
          </>
        )}
        {row.anonymous ? 'anoniem' : (row.askerName ?? 'onbekend')}
        {row.tags.length > 0 && ` · ${row.tags.join(', ')}`}
      </span>
    </a>
  );
});
