import { useState } from 'react';
import { DifferenceView } from '../../../src/tabs/editor/difference/difference-view';
import { type GivenDifference, given, saw } from './given';

export const ShowDifference = () => {
  const { difference, mayTick } = given<GivenDifference>();
  const [ticks, setTicks] = useState<readonly string[]>([]);
  return (
    <DifferenceView
      difference={difference}
      ticks={ticks}
      mayTick={mayTick}
      onTick={(key, on) => {
        saw('tick', [key, on]);
        setTicks(on ? [...ticks, key] : ticks.filter((each) => each !== key));
      }}
      onOpen={(tree, node) => saw('open', node === undefined ? tree : `${tree}/${node}`)}
    />
  );
};
