import type { ListCounts } from '../../web/contract';
import { PageHeader } from '../shared/page-header';

/** The parts of the page; `counts` puts what is overdue beside its name. */
export const PageNav = ({ view, counts }: { readonly view: string; readonly counts: ListCounts | undefined }) => {
  const overdue = counts && counts.overdue > 0 ? ` (${counts.overdue} te laat)` : '';
  const links = [
    { to: 'vragen', also: ['vraag'], label: `Vragen${overdue}` },
    { to: 'inzicht', also: ['boom'], label: 'Inzicht' },
    { to: 'bezorging', also: [], label: 'Bezorging' },
  ];
  return <PageHeader title="Vragen aan de coördinator" links={links} view={view} guide="coordinator" />;
};
