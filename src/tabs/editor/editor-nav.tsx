import { PageHeader } from '../shared/page-header';

const LINKS = [
  { to: 'concepten', also: ['concept'], label: 'Concepten' },
  { to: 'voorstellen', also: [], label: 'Voorstellen' },
  { to: 'uitgaven', also: [], label: 'Uitgaven' },
] as const;

/** `isCompact`: somebody is writing, and every line of the screen counts. */
export const EditorNav = ({ view, isCompact }: { readonly view: string; readonly isCompact: boolean }) => (
  <PageHeader title="Inhoud aanpassen" links={LINKS} view={view} isCompact={isCompact} guide="redacteur" />
);
