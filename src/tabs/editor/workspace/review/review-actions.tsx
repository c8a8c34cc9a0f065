import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { WordChange } from '../../../../content/compare/word-change';
import { blocksPublishing } from '../../../../content/problem';
import type { DraftDetail } from '../../../../web/editor-contract';
import { inFormWords } from '../../form/form-words';
import { readYamlValue } from '../../form/read-value';
import { AskedText } from './asked-text';
import { Discard } from './discard';
import type { ReviewProps } from './review-props';
import { readsOtherwise, whatChanged } from './what-changed';

const useStyles = makeStyles({
  actions: { display: 'grid', gap: tokens.spacingVerticalM, justifyItems: 'start' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  notice: { margin: 0 },
  done: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});

interface ReviewActionsProps extends ReviewProps {
  readonly ticks: ReadonlySet<string>;
  /** The difference on show is that of the draft as it stands now. */
  readonly isCompared: boolean;
  /** It is there, or it is known that there is none: until then nobody hands in what they have not seen. */
  readonly isShown: boolean;
  /** What the approver must tick. */
  readonly wanted: readonly WordChange[];
}

/** Seconds, on all content: said at once, so that nobody presses again. */
const CHECKING = 'We controleren alle wandelingen …';

/** What may be done with the draft now, and why something may not. */
export const ReviewActions = ({
  api,
  now,
  desk,
  state,
  checking,
  ticks,
  isCompared,
  isShown,
  wanted,
  ...props
}: ReviewActionsProps) => {
  const styles = useStyles();
  /** What is being done now, in words. */
  const [busy, setBusy] = useState<string>();
  const isBusy = busy !== undefined;
  const [done, setDone] = useState<string>();
  const doneLine = useRef<HTMLParagraphElement>(null);
  // The button that was pressed is gone, and what stands there now does something else: not for a second press.
  useEffect(() => {
    if (done !== undefined) doneLine.current?.focus();
  }, [done]);
  const [isReturning, setReturning] = useState(false);
  const { draft } = state;
  // Whoever approves does so for what they looked at: a draft that changed meanwhile must be looked at again.
  const [seen, setSeen] = useState<DraftDetail>(draft);
  const hasChanged = draft.state === 'submitted' && readsOtherwise(seen, draft);
  const may = new Set(draft.mayDo);
  // Whoever writes in it knows what they wrote.
  const changed = may.has('write') && seen.state === draft.state ? undefined : whatChanged(seen, draft);
  const blocking = (checking.checked?.problems ?? []).filter(blocksPublishing);
  const [found] = blocking;
  const first = found && inFormWords(found, readYamlValue(desk.text(found.file) ?? ''), checking.choices);
  const unticked = wanted.filter(({ key }) => !ticks.has(key)).length;

  const order = async (
    name: string,
    body: unknown,
    words: { readonly busy: string; readonly done: string },
    version = () => desk.state().draft.version,
  ): Promise<void> => {
    setBusy(words.busy);
    setDone(undefined);
    props.onError(undefined);
    try {
      await desk.settled();
      const path = `editor/drafts/${encodeURIComponent(draft.id)}/${name}`;
      const after = await api.post<DraftDetail>(path, body, { version: version() });
      desk.adopt(after);
      // What somebody did themselves is no news to look at again: a team of one submits and then publishes.
      setSeen(after);
      setDone(words.done);
      setReturning(false);
    } catch (error) {
      props.onError(error);
    } finally {
      setBusy(undefined);
    }
  };
  const mayNotApprove = isBusy || unticked > 0 || !isCompared || hasChanged;
  const isEmpty = Object.keys(state.changes).length === 0;
  return (
    <div className={styles.actions} aria-busy={isBusy}>
      {done !== undefined && (
        <p ref={doneLine} className={styles.done} tabIndex={-1}>
          {done}
        </p>
      )}
      <div role="status">{busy !== undefined && <Spinner size="tiny" labelPosition="after" label={busy} />}</div>
      {may.has('submit') && isEmpty && <p className={styles.notice}>Er is nog niets veranderd.</p>}
      {may.has('submit') && !isEmpty && checking.checked !== undefined && blocking.length > 0 && (
        <p className={styles.notice}>
          Aanbieden kan pas als {blocking.length === 1 ? 'het probleem' : `de ${blocking.length} problemen`} bij{' '}
          <em>Problemen</em> {blocking.length === 1 ? 'is' : 'zijn'} opgelost. Eerste: {first?.message}{' '}
          <Button size="small" onClick={() => first && props.onGo(first)}>
            Ga erheen
          </Button>
        </p>
      )}
      {may.has('submit') && !isEmpty && checking.checked !== undefined && blocking.length === 0 && (
        <AskedText
          label="Wat verandert er, en waarom? De ander leest dit, en het blijft bij de uitgave staan."
          missing="Schrijf in een zin wat er verandert en waarom."
          button={now.fourEyes ? 'Ter controle aanbieden' : 'Aanbieden'}
          isBusy={isBusy || !isShown}
          onGiven={(note) => void order('submit', { note }, { busy: CHECKING, done: 'Je concept is aangeboden.' })}
        />
      )}
      {draft.state === 'submitted' && draft.whyNotApprove !== null && (
        <p className={styles.notice}>{draft.whyNotApprove}</p>
      )}
      <div role="status">
        {changed !== undefined && (
          <p className={styles.notice}>
            {changed}{' '}
            <Button size="small" onClick={() => setSeen(draft)}>
              {hasChanged ? 'Ik heb opnieuw gekeken' : 'Gezien'}
            </Button>
          </p>
        )}
      </div>
      {may.has('approve') && (
        <>
          {unticked > 0 && (
            <p className={styles.notice}>
              Vink eerst aan wat je bekeek bij “Antwoorden kunnen iets anders betekenen”: nog {unticked}.
            </p>
          )}
          <Button
            appearance="primary"
            disabledFocusable={mayNotApprove}
            onClick={() => {
              if (mayNotApprove) return;
              // This version and no later one: that is what was looked at.
              void order(
                'approve',
                { ticks: [...ticks] },
                { busy: CHECKING, done: 'Gepubliceerd.' },
                () => draft.version,
              );
            }}
          >
            {now.fourEyes ? 'Goedkeuren en publiceren' : 'Publiceren (zonder tweede paar ogen)'}
          </Button>
        </>
      )}
      {isReturning && (
        <AskedText
          label="Wat moet er nog gebeuren?"
          missing="Schrijf op wat er anders moet."
          button="Terugsturen"
          isBusy={isBusy}
          onGiven={(remark) =>
            void order('return', { remark }, { busy: 'We sturen het terug …', done: 'Teruggestuurd.' })
          }
        />
      )}
      <span className={styles.buttons}>
        {may.has('return') && !isReturning && (
          <Button disabledFocusable={isBusy} onClick={() => setReturning(true)}>
            Terugsturen…
          </Button>
        )}
        {may.has('take-back') && (
          <Button
            disabledFocusable={isBusy}
            onClick={() =>
              void order('take-back', {}, { busy: 'We halen het terug …', done: 'Je kunt weer verder schrijven.' })
            }
          >
            Terugnemen en verder schrijven
          </Button>
        )}
        {may.has('discard') && (
          <Discard
            isBusy={isBusy}
            onDiscard={() => void order('discard', {}, { busy: 'We gooien het weg …', done: 'Weggegooid.' })}
          />
        )}
      </span>
    </div>
  );
};
