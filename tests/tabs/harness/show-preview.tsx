import { useState } from 'react';
import { unpackEdition } from '../../../src/model/pack-edition';
import { CardPreview, type PreviewWidth } from '../../../src/tabs/editor/preview/card-preview';
import { pressed, previewOf } from '../../../src/tabs/editor/preview/walk-preview';
import type { PreviewWalk } from '../../../src/tabs/editor/worker/protocol';
import { type GivenPreview, given, saw } from './given';

const { edition: packed, today, walks, mayAdd } = given<GivenPreview>();
const edition = unpackEdition(packed);

export const ShowPreview = () => {
  const [walk, setWalk] = useState<PreviewWalk>(walks[0] ?? { tree: '', answers: [] });
  const [width, setWidth] = useState<PreviewWidth>('desktop');
  if (edition === undefined) return <p>Deze uitgave is anders ingepakt.</p>;
  return (
    <>
      <select aria-label="Wandeling" onChange={({ target }) => setWalk(walks[Number(target.value)] ?? walk)}>
        {walks.map((each, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: walks have no name but their place
          <option key={index} value={index}>
            {each.tree}
          </option>
        ))}
      </select>
      <label>
        <input
          type="checkbox"
          checked={width === 'phone'}
          onChange={({ target }) => setWidth(target.checked ? 'phone' : 'desktop')}
        />
        Telefoon
      </label>
      <CardPreview
        preview={previewOf(edition, walk, today)}
        walk={walk}
        width={width}
        onPress={(press) => setWalk(pressed(edition, walk, press))}
        onWalk={setWalk}
        onAddWalk={mayAdd ? (added) => saw('add', added) : undefined}
        walkNames={['bestaat al']}
      />
    </>
  );
};
