import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { dutchDate, dutchWeek } from '../../calendar/dutch-date';
import { addDays, dutchDay } from '../../calendar/dutch-day';
import type { Insight } from '../../web/contract';
import type { Api } from '../shared/api';
import { formatCount, formatMinutes } from '../shared/format';
import { Failure, Loading } from '../shared/notices';
import { useLoad } from '../shared/use-load';
import { themeWord } from '../shared/words';
import { Figure } from './figure';
import { foldHidden, sinceFirst } from './fold-hidden';
import { JudgedTable } from './judged-table';
import { PlaceTable } from './place-table';
import { saveCsv } from './save-csv';

const useStyles = makeStyles({
  tools: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: tokens.spacingHorizontalL },
  medians: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXXL,
    margin: `${tokens.spacingVerticalL} 0`,
  },
  median: {
    margin: 0,
    '& dd': { margin: 0 },
    // What is counted stands below it, as small as its label.
    '& dd:first-of-type': { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  },
  note: { '&&': { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 } },
  figures: { display: 'grid', gap: tokens.spacingVerticalXL },
});

const PERIODS = [
  { weeks: 4, label: '4 weken' },
  { weeks: 12, label: '12 weken' },
  { weeks: 26, label: 'half jaar' },
  { weeks: 53, label: 'jaar' },
] as const;

/** What all questions and walks together teach. Numbers under five never reach the browser. */
export const InsightView = ({ api }: { readonly api: Api }) => {
  const styles = useStyles();
  const [weeks, setWeeks] = useState(12);
  const [error, setError] = useState<unknown>();
  const { load, reload } = useLoad(`insight ${weeks}`, '', (signal) =>
    api.get<Insight>(`insight?weeks=${weeks}`, signal),
  );
  return (
    <section aria-labelledby="insight-title">
      <h2 id="insight-title">Inzicht</h2>
      <div className={styles.tools}>
        <Field label="Periode">
          <Select value={String(weeks)} onChange={(_event, { value }) => setWeeks(Number(value))}>
            {PERIODS.map((period) => (
              <option key={period.weeks} value={period.weeks}>
                {period.label}
              </option>
            ))}
          </Select>
        </Field>
        <Button onClick={() => void saveCsv(api).catch(setError)}>
          Download alle vragen als CSV (zonder tekst en namen)
        </Button>
      </div>
      {error !== undefined && <Failure error={error} />}
      {load.kind === 'loading' && <Loading what="Inzicht" />}
      {load.kind === 'failed' && <Failure error={load.error} onRetry={reload} />}
      {load.kind === 'ready' && <Figures insight={load.value} />}
    </section>
  );
};

const Figures = ({ insight }: { readonly insight: Insight }) => {
  const styles = useStyles();
  return (
    <>
      <p>
        Van {dutchDate(dutchDay(insight.from))} tot en met {dutchDate(lastDay(insight.until))}. Kleine aantallen tonen
        we niet apart, want die kunnen naar een persoon wijzen. Tijden zijn in werkdagen van 24 uur.
      </p>
      <dl className={styles.medians}>
        <Median label="Helft opgepakt binnen" minutes={insight.medianMinutesToClaim} />
        <Median label="Helft beantwoord binnen" minutes={insight.medianMinutesToAnswer} />
        <Fact
          label={`Beantwoord binnen de afspraak (${formatMinutes(60 * insight.agreedHours)})`}
          value={inTimeWords(insight.inTimeOfTen)}
          note="Geteld: wat beantwoord is, en wat nu te laat is."
        />
        <Fact label="Kwam terug na een antwoord" value={formatCount(insight.reopened)} />
      </dl>
      <div className={styles.figures}>
        <Figure
          title="Vragen per week"
          first="Week"
          series={['Gesteld', 'Beantwoord']}
          rows={sinceFirst(
            insight.weeks.map(({ week, asked, answered }) => ({
              key: week,
              label: dutchWeek(week),
              counts: [asked, answered],
            })),
          )}
        />
        <Figure
          title="Vragen per thema"
          first="Thema"
          series={['Gesteld']}
          rows={foldHidden(
            insight.themes.map(({ theme, asked }) => ({ key: theme ?? '', label: themeWord(theme), counts: [asked] })),
            'thema',
            'thema’s',
          )}
        />
        <PlaceTable title="Waar mensen de coördinator vroegen" places={insight.asked} />
        <PlaceTable title="Waar mensen ‘Ik weet het niet’ kozen" places={insight.unsure} />
        <PlaceTable title="Waar geen regel voor is" places={insight.noRule} />
        <JudgedTable judged={insight.judged} />
        <Figure
          title="Meest gebruikte bomen"
          first="Boom"
          series={['Wandelingen']}
          rows={foldHidden(
            insight.trees.map(({ treeId, treeTitle, walks }) => ({ key: treeId, label: treeTitle, counts: [walks] })),
            'boom',
            'bomen',
          )}
        />
        <Figure
          title="Gezocht zonder resultaat"
          first="Thema dat er het meest op leek"
          series={['Zoekopdrachten']}
          rows={foldHidden(
            insight.searchesWithoutResult.map(({ theme, searches }) => ({
              key: theme ?? '',
              label: theme === null ? 'Geen thema' : themeWord(theme),
              counts: [searches],
            })),
            'thema',
            'thema’s',
          )}
        />
      </div>
    </>
  );
};

/** A period ends with its week; of the days to come there is nothing yet. */
function lastDay(until: string): string {
  const last = addDays(dutchDay(until), -1);
  const today = dutchDay(new Date().toISOString());
  if (last < today) return last;
  return today;
}

const inTimeWords = (ofTen: number | null): string => {
  if (ofTen === null) return 'te weinig vragen';
  if (ofTen === 10) return 'allemaal';
  return ofTen === 0 ? 'minder dan 1 op de 10' : `ruim ${ofTen} op de 10`;
};

/** The clock counts working days: what came in and was done at night or in a weekend took none of them. */
const medianWords = (minutes: number): string =>
  minutes < 1 ? 'een minuut, of buiten werktijd' : formatMinutes(minutes);

const Median = ({ label, minutes }: { readonly label: string; readonly minutes: number | null }) => (
  <Fact label={label} value={minutes === null ? 'te weinig vragen' : medianWords(minutes)} />
);

/** `note`: what is counted, where its label does not say it. */
const Fact = ({ label, value, note }: { readonly label: string; readonly value: string; readonly note?: string }) => {
  const styles = useStyles();
  return (
    <div className={styles.median}>
      <dt>{label}</dt>
      <dd>{value}</dd>
      {note !== undefined && <dd className={styles.note}>{note}</dd>}
    </div>
  );
};
