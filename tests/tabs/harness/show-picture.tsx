import { useState } from 'react';
import { TreePicture } from '../../../src/tabs/editor/graph/tree-picture';
import { type GivenPicture, given, saw } from './given';

export const ShowPicture = () => {
  const { pictures, problems, broken, stuck } = given<GivenPicture>();
  const [tree, setTree] = useState(pictures[0]?.treeId);
  const [selected, setSelected] = useState<string>();
  const picture = pictures.find(({ treeId }) => treeId === tree);
  if (picture === undefined) return null;
  return (
    <div style={{ height: 'calc(100vh - 9rem)' }}>
      <select aria-label="Boom" value={tree} onChange={({ target }) => setTree(target.value)}>
        {pictures.map(({ treeId }) => (
          <option key={treeId}>{treeId}</option>
        ))}
      </select>
      <TreePicture
        picture={picture}
        selected={selected}
        problems={problems}
        broken={broken}
        stuck={stuck}
        onSelect={(key) => {
          saw('select', key);
          setSelected(key);
        }}
        onOpen={(treeId) => {
          saw('open', treeId);
          setTree(treeId);
        }}
        onProblem={(problem) => saw('problem', problem)}
      />
    </div>
  );
};
