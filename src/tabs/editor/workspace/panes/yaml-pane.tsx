import { Empty } from '../../../shared/notices';
import { YamlView } from '../../yaml/yaml-view';
import type { SidePaneProps } from './side-pane-props';

export const YamlPane = ({ desk, path, selected, checking, isReadOnly, destination }: SidePaneProps) => {
  if (path === undefined || desk.text(path) === undefined) return <Empty title="Kies eerst een bestand" />;
  return (
    <YamlView
      key={path}
      path={path}
      document={desk.document(path)}
      problems={(checking.checked?.problems ?? []).filter(({ file }) => file === path)}
      choices={checking.choices}
      isReadOnly={isReadOnly}
      {...(selected === undefined ? {} : { selected })}
      {...(destination?.file === path && destination.path === undefined ? { destination } : {})}
    />
  );
};
