import { Button, Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Problem } from '../../../../content/problem';
import { THEME_WORDS } from '../../../../model/theme';
import type { DraftChanges } from '../../../../web/editor-contract';
import type { Choices, TreeChoice } from '../../worker/protocol';
import type { CheckedDraft } from '../desk/use-checked';
import { useFromWorker } from '../desk/use-from-worker';
import { fileGroups } from './file-groups';
import { MentionList } from './mention-list';
import { NewTree } from './new-tree';
import { useRowStyles } from './row-styles';

const WIDE = '@media (min-width: 64rem)';

const useStyles = makeStyles({
  list: { display: 'grid', gap: tokens.spacingVerticalS },
  group: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  file: { display: 'flex', gap: tokens.spacingHorizontalXS },
  here: { boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}`, fontWeight: tokens.fontWeightSemibold },
  name: { flex: '1 1 auto', overflowWrap: 'anywhere' },
  problem: { color: tokens.colorStatusDangerForeground2 },
  // On a phone the list makes room for what was chosen from it.
  fold: { width: '100%', [WIDE]: { display: 'none' } },
  folded: { display: 'none', [WIDE]: { display: 'block' } },
});

interface FileListProps {
  readonly paths: readonly string[];
  readonly changes: DraftChanges;
  readonly checking: CheckedDraft;
  readonly problems: readonly Problem[];
  readonly openPath: string | undefined;
  readonly isReadOnly: boolean;
  readonly today: string;
  readonly onOpen: (path: string, id?: string) => void;
  readonly onNew: (path: string, text: string) => void;
}

/** All files by what they are for, trees by theme and by the title a reader sees. */
export const FileList = (props: FileListProps) => {
  const { paths, changes, checking, problems, openPath, isReadOnly, onOpen } = props;
  const { choices } = checking;
  const styles = useStyles();
  const rows = useRowStyles();
  const [wanted, setWanted] = useState('');
  const [isShown, setShown] = useState(openPath === undefined);
  // Also what was opened elsewhere: a new tree, a problem's place, a box of the drawing.
  useEffect(() => setShown(openPath === undefined), [openPath]);
  const known = useKnownTrees(choices);
  const groups = useMemo(
    () => fileGroups(paths, known, wanted, THEME_WORDS, new Set(Object.keys(changes))),
    [paths, known, wanted, changes],
  );
  const said = wanted.trim();
  const mentions = useFromWorker(checking, said === '' ? undefined : said, (worker) => worker.mentions(said));
  const shown = new Set(groups.flatMap(({ files }) => files.map(({ path }) => path)));
  const others = mentions?.value?.filter(({ tree }) => !shown.has(`trees/${tree}.yaml`)) ?? [];
  const troubled = useMemo(() => new Set(problems.map(({ file }) => file)), [problems]);
  return (
    <nav aria-label="Bestanden" className={styles.list}>
      <Button className={styles.fold} onClick={() => setShown((before) => !before)} aria-expanded={isShown}>
        {isShown ? 'Verberg de lijst' : 'Kies een boom of bestand'}
      </Button>
      <div className={mergeClasses(!isShown && styles.folded)}>
        {!isReadOnly && <NewTree {...{ paths, checking, onOpen }} today={props.today} onNew={props.onNew} />}
        <Input
          aria-label="Zoek een boom of bestand"
          placeholder="Zoek een boom…"
          value={wanted}
          onChange={(_, { value }) => setWanted(value)}
          style={{ width: '100%' }}
        />
        <div>
          {groups.map(({ name, files }) => (
            <section key={name} aria-label={name}>
              <h3 className={styles.group}>{name}</h3>
              <ul className={rows.list}>
                {files.map(({ path, title }) => (
                  <li key={path}>
                    <button
                      type="button"
                      className={mergeClasses(rows.row, styles.file, path === openPath && styles.here)}
                      aria-current={path === openPath ? 'true' : undefined}
                      onClick={() => {
                        setShown(false);
                        onOpen(path);
                      }}
                    >
                      <span className={styles.name}>{title}</span>
                      {path in changes && <span title="Veranderd in dit concept">●</span>}
                      {troubled.has(path) && (
                        <span className={styles.problem} title="Hier is iets mis">
                          !
                        </span>
                      )}
                    </button>
                  </li>
                ))}
              </ul>
            </section>
          ))}
          {others.length > 0 && (
            <section aria-label="Staat ook in">
              <h3 className={styles.group}>Staat ook in</h3>
              <MentionList
                mentions={others}
                onOpen={(path, id) => {
                  setShown(false);
                  onOpen(path, id);
                }}
              />
            </section>
          )}
          {groups.length === 0 && others.length === 0 && (
            <p role="status">{nothingWords(checking, said === '' || mentions !== undefined)}</p>
          )}
        </div>
      </div>
    </nav>
  );
};

/** Before the first check nobody knows what is asked in a tree. */
const nothingWords = ({ worker }: CheckedDraft, isLookedIn: boolean): string => {
  if (worker === undefined) return 'Nog niets gevonden in de titels. De vragen worden nog gelezen.';
  return isLookedIn ? 'Niets gevonden. Typ minder of andere woorden.' : 'Zoeken…';
};

/** A tree that cannot be read for a moment keeps its title and its place in the list. */
const useKnownTrees = (choices: Choices | undefined): Choices | undefined => {
  const trees = useRef(new Map<string, TreeChoice>());
  return useMemo(() => {
    if (choices === undefined) return undefined;
    for (const tree of choices.trees) trees.current.set(tree.id, tree);
    return { ...choices, trees: [...trees.current.values()] };
  }, [choices]);
};
