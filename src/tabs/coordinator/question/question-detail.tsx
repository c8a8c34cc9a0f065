import { Badge, Button, Link, MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { useEffect, useRef, useState } from 'react';
import { waitingWords } from '../../../calendar/waiting-words';
import { DANGER_LABEL, DANGER_WORDS, STATE_WORDS } from '../../../escalations/words';
import type { EscalationDetail, Me } from '../../../web/contract';
import type { Api } from '../../shared/api';
import { useWho } from '../../shared/device/who';
import { formatInstant } from '../../shared/format';
import { Failure, Loading } from '../../shared/notices';
import { goTo } from '../../shared/use-hash-route';
import { useLoad } from '../../shared/use-load';
import { useNow } from '../../shared/use-now';
import { themeWord } from '../../shared/words';
import { ActionBar } from './action-bar';
import { AnswerForm } from './answer-form';
import { AuditTrail } from './audit-trail';
import { Conversation } from './conversation';
import { CopyLink } from './copy-link';
import { HandOverNotes } from './hand-over-notes';
import { LabelEditor } from './label-editor';
import { useOrders } from './use-orders';
import { WalkRouteSection } from './walk-route-section';
import { hasDraft } from './writing/drafts';

const useStyles = makeStyles({
  // Fluent's own grey is too faint on a row under the mouse.
  badge: { color: 'inherit' },
  detail: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    padding: tokens.spacingHorizontalL,
    display: 'grid',
    gap: tokens.spacingVerticalL,
  },
  top: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  late: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    ':focus-visible': { outline: 'none' },
  },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    alignItems: 'center',
    marginTop: tokens.spacingVerticalXS,
  },
});

interface QuestionDetailProps {
  readonly api: Api;
  readonly me: Me | undefined;
  readonly id: string;
  readonly changeTag: string | undefined;
}

export const QuestionDetail = ({ api, me, id, changeTag }: QuestionDetailProps) => {
  const { load, reload, setValue } = useLoad(id, changeTag, (signal) =>
    api.get<EscalationDetail>(`escalations/${encodeURIComponent(id)}`, signal),
  );
  if (load.kind === 'loading') return <Loading what="Vraag" />;
  if (load.kind === 'failed') return <Failure error={load.error} onRetry={reload} />;
  return <LoadedDetail api={api} me={me} detail={load.value} onChanged={setValue} />;
};

interface LoadedDetailProps {
  readonly api: Api;
  readonly me: Me | undefined;
  readonly detail: EscalationDetail;
  readonly onChanged: (detail: EscalationDetail) => void;
}

const LoadedDetail = ({ api, me, detail, onChanged }: LoadedDetailProps) => {
  const styles = useStyles();
  const now = useNow();
  const { answerBy } = detail;
  const isLate = answerBy !== null && Date.parse(answerBy) < now;
  const heading = useRef<HTMLHeadingElement>(null);
  const orders = useOrders(api, detail, onChanged);
  const who = useWho();
  // What was left unsent is on show again, also after a reload.
  const [isAnswering, setAnswering] = useState(() => hasDraft({ who, escalationId: detail.id, what: 'antwoord' }));

  // Who opens a question goes on reading there, also without a mouse.
  useEffect(() => heading.current?.focus(), []);

  return (
    <article className={styles.detail} aria-labelledby="question-title">
      <div className={styles.top}>
        <Button size="small" icon={<ArrowLeftRegular />} appearance="subtle" onClick={() => goTo('vragen')}>
          Terug naar de lijst
        </Button>
        {detail.channelLink !== null && (
          <Link href={detail.channelLink} target="_blank" rel="noreferrer" inline>
            Kaart in het kanaal
          </Link>
        )}
        <CopyLink id={detail.id} />
      </div>
      <div>
        <h2 id="question-title" ref={heading} tabIndex={-1} className={styles.title}>
          Vraag {detail.number}
        </h2>
        <div className={styles.facts}>
          {detail.danger && <Badge color="danger">{DANGER_LABEL}</Badge>}
          {detail.urgency === 'urgent' && <Badge color="danger">Spoed</Badge>}
          <Badge className={styles.badge} color="informative" appearance="outline">
            {STATE_WORDS[detail.state].label}
            {detail.claimedBy && `: ${detail.claimedBy.id === me?.id ? 'jij' : detail.claimedBy.name}`}
          </Badge>
          <span>
            {themeWord(detail.theme)} · {detail.anonymous ? 'anoniem gesteld' : `van ${detail.askerName ?? 'onbekend'}`}{' '}
            · <time dateTime={detail.askedAt}>{formatInstant(detail.askedAt)}</time>
          </span>
          {answerBy !== null && (
            <span className={isLate ? styles.late : undefined}>
              {isLate ? 'Te laat: ' : ''}
              {waitingWords(detail.waitingSince, new Date(now).toISOString())}, antwoord afgesproken voor{' '}
              <time dateTime={answerBy}>{formatInstant(answerBy)}</time>
            </span>
          )}
        </div>
      </div>
      {detail.danger && answerBy !== null && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{DANGER_WORDS}</MessageBarBody>
        </MessageBar>
      )}
      <ActionBar
        api={api}
        detail={detail}
        orders={orders}
        isAnswering={isAnswering}
        onAnswer={() => setAnswering(true)}
      />
      <HandOverNotes notes={detail.notes} />
      <Conversation detail={detail} />
      {isAnswering && <AnswerForm api={api} detail={detail} orders={orders} onDone={() => setAnswering(false)} />}
      {detail.walk && <WalkRouteSection walk={detail.walk} />}
      {detail.mayDo.includes('tag') && <LabelEditor key={detail.tags.join('\n')} detail={detail} orders={orders} />}
      <AuditTrail api={api} id={detail.id} version={detail.version} />
    </article>
  );
};
