import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { MESSAGE_WORDS } from '../../../escalations/words';
import type { ConversationMessage, EscalationDetail } from '../../../web/contract';
import { formatInstant } from '../../shared/format';

const useStyles = makeStyles({
  heading: { margin: `0 0 ${tokens.spacingVerticalS}`, fontSize: tokens.fontSizeBase400 },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalM },
  message: {
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
    marginRight: '10%',
  },
  ours: {
    marginRight: 0,
    marginLeft: '10%',
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
  },
  who: { fontSize: tokens.fontSizeBase200, marginBottom: tokens.spacingVerticalXS },
  text: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', margin: 0 },
});

export const Conversation = ({ detail }: { readonly detail: EscalationDetail }) => {
  const styles = useStyles();
  return (
    <section aria-labelledby="conversation-title">
      <h3 id="conversation-title" className={styles.heading}>
        Gesprek
      </h3>
      {detail.messages.length === 0 && <p>De tekst van deze vraag is er niet meer.</p>}
      <ol className={styles.list}>
        {detail.messages.map((message) => (
          <li key={message.key} className={mergeClasses(styles.message, message.side === 'coordinator' && styles.ours)}>
            <div className={styles.who}>
              <strong>{MESSAGE_WORDS[message.kind]}</strong> van {authorOf(message)} ·{' '}
              <time dateTime={message.at}>{formatInstant(message.at)}</time>
            </div>
            <p className={styles.text}>{message.text}</p>
          </li>
        ))}
      </ol>
    </section>
  );
};

const authorOf = ({ side, name }: ConversationMessage): string =>
  name ?? (side === 'asker' ? 'een anonieme collega' : 'een coördinator');
