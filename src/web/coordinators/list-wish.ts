import { HOURS_OF_A_WORKING_DAY, workingHoursBefore } from '../../calendar/working-time';
import { LIST_AGES, LIST_FILTERS, LIST_SORTS, type ListQuery } from '../../escalations/keeping/escalation-list';
import { readChoice, readFlag, readOptionalText, readRecord } from '../read-input';

type Asked = Pick<ListQuery, 'coordinator' | 'now' | 'overdueAfterHours'>;

/** What a browser wishes of the list (ListWish), as the store takes it. */
export const readWish = (
  json: unknown,
  { coordinator, now, overdueAfterHours }: Asked,
): Pick<ListQuery, 'filter' | 'sort' | 'theme' | 'holder' | 'danger' | 'waitsSinceBefore'> => {
  const wanted = readRecord(json);
  const theme = readOptionalText(wanted, 'theme', 100);
  const holder = readOptionalText(wanted, 'holder', 200);
  const age = readChoice(wanted.age, 'age', [...LIST_AGES, 'any'], 'any');
  const hours = age === 'overdue' ? overdueAfterHours : Number(age) * HOURS_OF_A_WORKING_DAY;
  return {
    filter: readChoice(wanted.filter, 'filter', LIST_FILTERS, 'active'),
    sort: readChoice(wanted.sort, 'sort', LIST_SORTS, 'waiting'),
    ...(theme === undefined ? {} : { theme: theme === 'none' ? null : theme }),
    ...(holder === undefined ? {} : { holder: holder === 'nobody' ? null : holder === 'me' ? coordinator : holder }),
    ...(wanted.danger === undefined ? {} : { danger: readFlag(wanted, 'danger') }),
    ...(age === 'any' ? {} : { waitsSinceBefore: workingHoursBefore(now, hours) }),
  };
};
