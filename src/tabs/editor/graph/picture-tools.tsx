import { Button, makeStyles, SearchBox, Switch, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  tools: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  search: { minWidth: '9rem', flexGrow: 1, maxWidth: '18rem' },
  found: { color: tokens.colorNeutralForeground2 },
});

export type Zoom = 'in' | 'out' | 'all' | 'start';

const ZOOMS: readonly { readonly zoom: Zoom; readonly label: string; readonly says: string }[] = [
  { zoom: 'out', label: '−', says: 'Kleiner' },
  { zoom: 'in', label: '+', says: 'Groter' },
  { zoom: 'all', label: 'Alles', says: 'Toon alles' },
  { zoom: 'start', label: 'Begin', says: 'Naar het begin' },
];

interface PictureToolsProps {
  readonly typed: string;
  readonly onType: (typed: string) => void;
  /** How many boxes fit, and the place among them of the one in view, from 1; 0 for none. */
  readonly found: number;
  readonly at: number;
  /** To the next box that fits (1) or the one before (-1). */
  readonly onNext: (step: 1 | -1) => void;
  readonly onZoom: (zoom: Zoom) => void;
  /** Undefined when nobody got stuck in this tree, as far as is known. */
  readonly showsStuck: boolean | undefined;
  readonly onShowStuck: (shows: boolean) => void;
}

/** Searching, zooming, and what else to show. */
export const PictureTools = (props: PictureToolsProps) => {
  const styles = useStyles();
  const { typed, found, at } = props;
  return (
    <div className={styles.tools}>
      <SearchBox
        className={styles.search}
        size="small"
        placeholder="Zoek in de tekening"
        aria-label="Zoek in de tekening"
        value={typed}
        onChange={(_, { value }) => props.onType(value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') props.onNext(event.shiftKey ? -1 : 1);
        }}
      />
      <span role="status" className={styles.found}>
        {typed.trim() === '' ? '' : found === 0 ? 'niets gevonden' : `${at} van ${found}`}
      </span>
      {found > 1 && (
        <Button size="small" onClick={() => props.onNext(1)}>
          Volgende
        </Button>
      )}
      {ZOOMS.map(({ zoom, label, says }) => (
        <Button key={zoom} size="small" aria-label={says} title={says} onClick={() => props.onZoom(zoom)}>
          {label}
        </Button>
      ))}
      {props.showsStuck !== undefined && (
        <Switch
          checked={props.showsStuck}
          onChange={(_, { checked }) => props.onShowStuck(checked)}
          label="Waar mensen vastliepen"
        />
      )}
    </div>
  );
};
