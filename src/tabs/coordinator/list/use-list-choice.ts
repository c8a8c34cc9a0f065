import { useEffect, useState } from 'react';
import type { ListWish } from '../../../web/contract';
import { drop, keep } from '../../shared/device/kept';
import { useWho } from '../../shared/device/who';
import { showQuery, useHashQuery } from '../../shared/use-hash-route';
import { choiceAtStart, choiceKey } from './first-page';
import { readChoice, writeChoice } from './list-choice';

/**
 * Which questions are on show: of a link that was followed, or as this person left it on this device. `isOnShow`: the list
 * is what the address is about, so that its choice is to be read there.
 */
export const useListChoice = (isOnShow: boolean): readonly [ListWish, (choice: ListWish) => void] => {
  const who = useWho();
  const key = choiceKey(who);
  const inAddress = useHashQuery();
  const [choice, setChoice] = useState(() => choiceAtStart(who, window.location.hash));

  useEffect(() => {
    if (inAddress !== '') setChoice(readChoice(inAddress));
  }, [inAddress]);
  useEffect(() => {
    if (isOnShow) showQuery(writeChoice(choice));
  }, [isOnShow, choice]);

  const choose = (wanted: ListWish): void => {
    const written = writeChoice(wanted);
    if (written === '') drop(key);
    else keep(key, written);
    setChoice(wanted);
  };
  return [choice, choose];
};
