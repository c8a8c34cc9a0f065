import { Button, Field, makeStyles, SearchBox, Select, tokens } from '@fluentui/react-components';
import { useDeferredValue, useEffect, useState } from 'react';
import { LIST_SORTS, type ListSort, MOST_SEARCH_LENGTH } from '../../../escalations/keeping/escalation-list';
import type { Changes, ListFilter, Me } from '../../../web/contract';
import { useAnnounce } from '../../shared/announcer';
import { ChoiceBar } from '../../shared/choice-bar';
import type { PageApi } from '../../shared/host/answers-ahead';
import { Empty, Failure, Loading } from '../../shared/notices';
import { useNow } from '../../shared/use-now';
import { useColleagues } from '../use-colleagues';
import { AbsenceForm } from './absence-form';
import { countNarrowing, withoutNarrowing } from './list-choice';
import { ListFilters } from './list-filters';
import { QuestionRow } from './question-row';
import { useListChoice } from './use-list-choice';
import { useQuestionPages } from './use-question-pages';

const useStyles = makeStyles({
  tools: { display: 'grid', gap: tokens.spacingVerticalS, marginBottom: tokens.spacingVerticalM },
  search: { maxWidth: '100%' },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: tokens.spacingHorizontalS },
  sort: { flexGrow: 1 },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalS },
  more: { width: '100%', marginTop: tokens.spacingVerticalM },
  hidden: { margin: 0, display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  results: { ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
});

const FILTERS: readonly { readonly filter: ListFilter; readonly label: string; readonly empty: string }[] = [
  { filter: 'new', label: 'Nieuw', empty: 'Er zijn geen nieuwe vragen.' },
  { filter: 'mine', label: 'Van mij', empty: 'Je hebt geen vragen opgepakt.' },
  { filter: 'active', label: 'Wacht op ons', empty: 'Er wacht niets op een antwoord.' },
  { filter: 'answered', label: 'Met antwoord', empty: 'Er zijn geen beantwoorde vragen die nog open staan.' },
  { filter: 'done', label: 'Klaar', empty: 'Er is nog niets afgesloten.' },
  { filter: 'all', label: 'Alles', empty: 'Er zijn nog geen vragen gesteld.' },
  { filter: 'proposals', label: 'Voor een boom', empty: 'Er zijn geen vragen waar een boom voor moet komen.' },
];

const SORT_WORDS: Readonly<Record<ListSort, string>> = {
  waiting: 'Wacht het langst (gevaar en spoed eerst)',
  newest: 'Nieuwste eerst',
  changed: 'Laatst gewijzigd eerst',
};

export const LIST_ID = 'question-list';

/** More than a high screen shows of them. */
const FIRST_ROWS = 12;
const MOST_DRAWN = Number.POSITIVE_INFINITY;

interface QuestionListProps {
  readonly api: PageApi;
  readonly me: Me | undefined;
  readonly changes: Changes | undefined;
  readonly revision: string;
  readonly openId: string | undefined;
}

export const QuestionList = ({ api, me, changes, revision, openId }: QuestionListProps) => {
  const styles = useStyles();
  const now = useNow();
  const announce = useAnnounce();
  const [choice, choose] = useListChoice(openId === undefined);
  const [panel, setPanel] = useState<'filters' | 'absence' | undefined>();
  const [typed, setTyped] = useState('');
  const search = useDeferredValue(useSettled(typed));
  const pages = useQuestionPages(api, choice, search, revision);
  const { load, rows, isComplete, hasMore, hidden, loadMore, reload } = pages;
  const { load: colleagues, setValue: setColleagues } = useColleagues(
    api,
    `${panel} ${revision.endsWith('true')}`,
    () => api.ahead.known('colleagues'),
  );
  // A list that is there when the page opens: the rows that are in sight, and the others once these are drawn.
  const drawn = useDeferredValue(MOST_DRAWN, FIRST_ROWS);
  const people = colleagues.kind === 'ready' ? colleagues.value : [];
  const chosen = FILTERS.find((one) => one.filter === choice.filter);
  const narrowing = countNarrowing(choice);
  const away = people.filter(({ awayUntil }) => awayUntil !== null).length;

  useEffect(() => {
    if (search !== '' && load.kind === 'ready')
      announce(rows.length === 0 ? 'Niets gevonden.' : `${rows.length} gevonden.`);
  }, [search, load.kind, rows.length, announce]);

  const toggle = (name: 'filters' | 'absence'): void => setPanel(panel === name ? undefined : name);
  return (
    <section aria-label="Lijst van vragen">
      <div className={styles.tools}>
        <ChoiceBar
          label="Welke vragen"
          choices={FILTERS.map((one) => ({ id: one.filter, label: `${one.label}${countOf(one.filter, changes)}` }))}
          chosen={choice.filter}
          onChoose={(filter) => choose({ ...choice, filter })}
        />
        <SearchBox
          className={styles.search}
          aria-label="Zoek in vragen, antwoorden, notities, labels en nummers"
          placeholder="Zoek op woord of nummer"
          value={typed}
          maxLength={MOST_SEARCH_LENGTH}
          onChange={(_event, { value }) => setTyped(value)}
          dismiss={{ 'aria-label': 'Wis de zoekopdracht' }}
        />
        <div className={styles.line}>
          <Field label="Volgorde" className={styles.sort}>
            <Select
              value={choice.sort}
              onChange={(_event, { value }) =>
                choose({ ...choice, sort: LIST_SORTS.find((sort) => sort === value) ?? choice.sort })
              }
            >
              {LIST_SORTS.map((sort) => (
                <option key={sort} value={sort}>
                  {SORT_WORDS[sort]}
                </option>
              ))}
            </Select>
          </Field>
          <Button aria-expanded={panel === 'filters'} onClick={() => toggle('filters')}>
            {narrowing === 0 ? 'Filters' : `Filters (${narrowing} aan)`}
          </Button>
          <Button aria-expanded={panel === 'absence'} onClick={() => toggle('absence')}>
            {away === 0 ? 'Afwezig' : `Afwezig (${away})`}
          </Button>
        </div>
        {panel === 'filters' && <ListFilters choice={choice} colleagues={people} meId={me?.id} onChoose={choose} />}
        {panel === 'absence' && <AbsenceForm api={api} colleagues={people} meId={me?.id} onChanged={setColleagues} />}
        {narrowing > 0 && (
          <p className={styles.hidden}>
            {hiddenSentence(hidden)}
            <Button size="small" onClick={() => choose(withoutNarrowing(choice))}>
              Wis filters
            </Button>
          </p>
        )}
      </div>
      <section id={LIST_ID} tabIndex={-1} className={styles.results} aria-label="Gevonden vragen">
        {load.kind === 'loading' && <Loading what="Vragen" />}
        {load.kind === 'failed' && <Failure error={load.error} onRetry={reload} />}
        {load.kind === 'ready' && rows.length === 0 && (
          <Empty title={search === '' && narrowing === 0 ? (chosen?.empty ?? '') : 'Niets gevonden'}>
            {search !== '' && 'Probeer een ander woord, of kijk bij Alles.'}
            {search === '' && narrowing > 0 && 'Wis je filters, of kijk bij Alles.'}
          </Empty>
        )}
        <ul className={styles.list}>
          {rows.slice(0, drawn).map((row) => (
            <li key={row.id}>
              <QuestionRow row={row} now={now} isOpen={row.id === openId} />
            </li>
          ))}
        </ul>
        {!isComplete && <p>Alleen in de bovenste vragen is gezocht.</p>}
        {hasMore && (
          <Button className={styles.more} onClick={loadMore}>
            Toon meer vragen
          </Button>
        )}
      </section>
    </section>
  );
};

const hiddenSentence = (hidden: number): string => {
  if (hidden === 0) return 'Je filters verbergen niets.';
  return hidden === 1 ? '1 vraag is verborgen door je filters.' : `${hidden} vragen zijn verborgen door je filters.`;
};

const countOf = (filter: ListFilter, changes: Changes | undefined): string => {
  if (changes === undefined) return '';
  const { counts } = changes;
  const shown: Partial<Record<ListFilter, number>> = {
    new: counts.new,
    mine: counts.mine,
    active: counts.active,
    proposals: counts.proposals,
  };
  const count = shown[filter] ?? 0;
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
