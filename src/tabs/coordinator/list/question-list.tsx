import { Button, makeStyles, SearchBox, tokens } from '@fluentui/react-components';
import { useDeferredValue, useEffect, useState } from 'react';
import { MOST_SEARCH_LENGTH } from '../../../escalations/keeping/escalation-list';
import type { Changes, ListFilter } from '../../../web/contract';
import { useAnnounce } from '../../shared/announcer';
import type { Api } from '../../shared/api';
import { ChoiceBar } from '../../shared/choice-bar';
import { Empty, Failure, Loading } from '../../shared/notices';
import { useNow } from '../../shared/use-now';
import { QuestionRow } from './question-row';
import { useQuestionPages } from './use-question-pages';

const useStyles = makeStyles({
  tools: { display: 'grid', gap: tokens.spacingVerticalS, marginBottom: tokens.spacingVerticalM },
  search: { maxWidth: '100%' },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalS },
  more: { width: '100%', marginTop: tokens.spacingVerticalM },
});

const FILTERS: readonly { readonly filter: ListFilter; readonly label: string; readonly empty: string }[] = [
  { filter: 'new', label: 'Nieuw', empty: 'Er zijn geen nieuwe vragen.' },
  { filter: 'mine', label: 'Van mij', empty: 'Je hebt geen vragen opgepakt.' },
  { filter: 'all', label: 'Alles', empty: 'Er zijn nog geen vragen gesteld.' },
  { filter: 'proposals', label: 'Voor een boom', empty: 'Er zijn geen vragen waar een boom voor moet komen.' },
];

interface QuestionListProps {
  readonly api: Api;
  readonly changes: Changes | undefined;
  readonly openId: string | undefined;
}

export const QuestionList = ({ api, changes, openId }: QuestionListProps) => {
  const styles = useStyles();
  const now = useNow();
  const announce = useAnnounce();
  const [filter, setFilter] = useState<ListFilter>('new');
  const [typed, setTyped] = useState('');
  const search = useDeferredValue(useSettled(typed));
  const { load, rows, isComplete, hasMore, loadMore, reload } = useQuestionPages(api, filter, search, changes?.tag);
  const chosen = FILTERS.find((one) => one.filter === filter);

  useEffect(() => {
    if (search !== '' && load.kind === 'ready')
      announce(rows.length === 0 ? 'Niets gevonden.' : `${rows.length} gevonden.`);
  }, [search, load.kind, rows.length, announce]);

  return (
    <section aria-label="Lijst van vragen">
      <div className={styles.tools}>
        <ChoiceBar
          label="Welke vragen"
          choices={FILTERS.map((one) => ({ id: one.filter, label: `${one.label}${countOf(one.filter, changes)}` }))}
          chosen={filter}
          onChoose={setFilter}
        />
        <SearchBox
          className={styles.search}
          aria-label="Zoek in vragen, antwoorden, labels en nummers"
          placeholder="Zoek op woord of nummer"
          value={typed}
          maxLength={MOST_SEARCH_LENGTH}
          onChange={(_event, { value }) => setTyped(value)}
          dismiss={{ 'aria-label': 'Wis de zoekopdracht' }}
        />
      </div>
      <div>
        {load.kind === 'loading' && <Loading what="Vragen" />}
        {load.kind === 'failed' && <Failure error={load.error} onRetry={reload} />}
        {load.kind === 'ready' && rows.length === 0 && (
          <Empty title={search === '' ? (chosen?.empty ?? '') : 'Niets gevonden'}>
            {search !== '' && 'Probeer een ander woord, of kijk bij Alles.'}
          </Empty>
        )}
        <ul className={styles.list}>
          {rows.map((row) => (
            <li key={row.id}>
              <QuestionRow row={row} now={now} isOpen={row.id === openId} />
            </li>
          ))}
        </ul>
        {!isComplete && <p>Alleen in de nieuwste vragen is gezocht.</p>}
        {hasMore && (
          <Button className={styles.more} onClick={loadMore}>
            Toon meer vragen
          </Button>
        )}
      </div>
    </section>
  );
};

const countOf = (filter: ListFilter, changes: Changes | undefined): string => {
  if (changes === undefined) return '';
  const { counts } = changes;
  const count =
    filter === 'new' ? counts.new : filter === 'mine' ? counts.mine : filter === 'proposals' ? counts.proposals : 0;
  return count > 0 ? ` (${count})` : '';
};

const SETTLE_MILLISECONDS = 250;

/** The text once somebody stopped typing for a moment. */
const useSettled = (text: string): string => {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text.trim()), SETTLE_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
};
