import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useCallback, useMemo, useState, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { applyEdit } from '../../../../src/content/edit/apply-edit';
import type { Edit, Plain } from '../../../../src/content/edit/edits';
import { FileForm } from '../../../../src/tabs/editor/form/file-form';
import { openYaml, type YamlDocument } from '../../../../src/tabs/editor/yaml/yaml-document';
import { Announcer } from '../../../../src/tabs/shared/announcer';
import { browserTheme, THEMES } from '../../../../src/tabs/shared/host/theme';
import type { HarnessData, HarnessStart } from './harness-data';

const YamlView = lazy(async () => ({ default: (await import('../../../../src/tabs/editor/yaml/yaml-view')).YamlView }));

const useStyles = makeStyles({
  page: {
    minHeight: '100vh',
    padding: tokens.spacingVerticalM,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
  },
  both: { display: 'grid', gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr)', gap: tokens.spacingHorizontalL },
  yaml: { position: 'sticky', top: 0, height: '95vh' },
});

const documents = new Map<string, YamlDocument>();
const addSource = (id: string, source: Plain): void => {
  window.newSources.push([id, source]);
};

const Harness = ({ data, start }: { readonly data: HarnessData; readonly start: HarnessStart }) => {
  const styles = useStyles();
  const [at, setAt] = useState(start);
  const document = useMemo(() => {
    const known = documents.get(at.path) ?? openYaml(data.files[at.path] ?? '');
    documents.set(at.path, known);
    return known;
  }, [data, at.path]);
  const text = useSyncExternalStore(document.subscribe, document.text);
  const problems = useMemo(() => data.problems.filter(({ file }) => file === at.path), [data, at.path]);
  const onEdit = useCallback(
    (edit: Edit): void => {
      window.edits.push(edit);
      const edited = applyEdit(document.text(), edit);
      if (edited.ok) document.apply(edited.splices, 'form');
      else window.refused.push(edited.says);
    },
    [document],
  );
  const onSelect = useCallback(
    (selected: string | undefined): void => setAt(({ path, yaml, readOnly }) => ({ path, yaml, readOnly, selected })),
    [],
  );
  const onOpen = useCallback((path: string, selected?: string): void => {
    window.opened.push([path, selected]);
    setAt(({ yaml, readOnly }) => ({ yaml, readOnly, path, selected }));
  }, []);
  window.show = (next) => setAt((before) => ({ ...before, selected: undefined, ...next }));
  window.text = () => document.text();
  window.undo = () => document.undo();
  const form = (
    <FileForm
      path={at.path}
      text={text}
      problems={problems}
      choices={data.choices}
      selected={at.selected}
      onSelect={onSelect}
      onEdit={onEdit}
      onNewSource={addSource}
      onOpen={onOpen}
      isReadOnly={at.readOnly}
    />
  );
  if (!at.yaml) return <main className={styles.page}>{form}</main>;
  return (
    <main className={styles.page}>
      <div className={styles.both}>
        {form}
        <div className={styles.yaml}>
          <Suspense fallback="Tekst laden…">
            <YamlView
              document={document}
              path={at.path}
              problems={problems}
              choices={data.choices}
              isReadOnly={at.readOnly}
              selected={at.selected}
            />
          </Suspense>
        </div>
      </div>
    </main>
  );
};

const Themed = (props: { readonly data: HarnessData; readonly start: HarnessStart }) => {
  const [theme, setTheme] = useState(browserTheme(window.location.search, false));
  window.dress = setTheme;
  return (
    <FluentProvider theme={THEMES[theme]} lang="nl">
      <Announcer>
        <Harness {...props} />
      </Announcer>
    </FluentProvider>
  );
};

const forget = (): void => {
  documents.clear();
  window.edits = [];
  window.refused = [];
  window.newSources = [];
  window.opened = [];
};

const open = async (): Promise<void> => {
  forget();
  const data: HarnessData = await (await fetch('/data.json')).json();
  const asked = new URLSearchParams(window.location.search);
  const start: HarnessStart = {
    path: asked.get('path') ?? 'trees/zwijgen-of-melden.yaml',
    selected: asked.get('selected') ?? undefined,
    yaml: asked.has('yaml'),
    readOnly: asked.has('readOnly'),
  };
  const place = document.getElementById('root');
  if (place === null) return;
  const root = createRoot(place);
  let turn = 0;
  const show = (from: HarnessStart): void => root.render(<Themed key={turn} data={data} start={from} />);
  window.begin = async (from) => {
    root.render(null);
    // What was typed last is sent as the form goes, and must not count for what begins now.
    await new Promise((done) => setTimeout(done, 50));
    forget();
    turn += 1;
    show({ yaml: false, readOnly: false, selected: undefined, ...from });
  };
  show(start);
};
void open();
