import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import { dutchDate } from '../../../calendar/dutch-date';
import { addDays, dutchDay } from '../../../calendar/dutch-day';
import { MOST_DAYS_AWAY } from '../../../escalations/keeping/absences';
import type { Colleague } from '../../../web/contract';
import { useAnnounce } from '../../shared/announcer';
import type { Api } from '../../shared/api';
import { Failure } from '../../shared/notices';
import { useNow } from '../../shared/use-now';

const useStyles = makeStyles({
  panel: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  form: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: tokens.spacingHorizontalS },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

interface AbsenceFormProps {
  readonly api: Api;
  readonly colleagues: readonly Colleague[];
  readonly meId: string | undefined;
  readonly onChanged: (colleagues: readonly Colleague[]) => void;
}

/** Who is not there, and saying so of oneself: then nothing is handed to them and nobody is called in the channel. */
export const AbsenceForm = ({ api, colleagues, meId, onChanged }: AbsenceFormProps) => {
  const styles = useStyles();
  const announce = useAnnounce();
  const today = dutchDay(new Date(useNow()).toISOString());
  const [until, setUntil] = useState('');
  const [error, setError] = useState<unknown>();
  const away = colleagues.filter(({ awayUntil }) => awayUntil !== null);
  const mine = away.find(({ id }) => id === meId);

  const say = async (day: string | null): Promise<void> => {
    setError(undefined);
    try {
      onChanged(await api.put<readonly Colleague[]>('absence', { until: day }));
      announce(day === null ? 'Je bent er weer.' : `Je bent er niet tot ${dutchDate(day)}.`);
    } catch (reason) {
      setError(reason);
    }
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (until > today) void say(until);
  };
  return (
    <section className={styles.panel} aria-label="Afwezig">
      {away.length === 0 ? (
        <span>Alle coördinatoren zijn er.</span>
      ) : (
        <ul className={styles.list}>
          {away.map(({ id, name, awayUntil }) => (
            <li key={id}>
              {id === meId ? 'Jij bent er niet' : `${name} is er niet`} tot {dutchDate(awayUntil ?? '')}.
            </li>
          ))}
        </ul>
      )}
      {mine ? (
        <Button onClick={() => void say(null)}>Ik ben er weer</Button>
      ) : (
        <form className={styles.form} onSubmit={submit}>
          <Field label="Ik ben er niet tot" hint="De eerste dag dat je er weer bent.">
            <Input
              type="date"
              value={until}
              min={addDays(today, 1)}
              max={addDays(today, MOST_DAYS_AWAY)}
              onChange={(_event, { value }) => setUntil(value)}
            />
          </Field>
          <Button type="submit" disabledFocusable={until <= today}>
            Meld me afwezig
          </Button>
        </form>
      )}
      {error !== undefined && <Failure error={error} />}
    </section>
  );
};
