/** With more waiting than this, more than one begins in a round, so that what waits stays bounded however much comes in. */
const ONE_IN = 16;

/**
 * Lets what asks for a turn begin in a round of the event loop of its own: the first at once, those behind it one after the other. Of a
 * busy team many messages are due for an update in the same millisecond, and each costs one to three to make; begun together they
 * kept a press waiting that came in meanwhile for as long as all of them took.
 */
export function afterOthers(): () => Promise<void> {
  let waiting: (() => void)[] = [];
  let isOn = false;
  const round = () => {
    const now = waiting.slice(0, Math.ceil(waiting.length / ONE_IN));
    waiting = waiting.slice(now.length);
    isOn = now.length > 0;
    if (isOn) setImmediate(round);
    for (const begin of now) begin();
  };
  return () => {
    if (isOn) return new Promise((begin) => waiting.push(begin));
    isOn = true;
    setImmediate(round);
    return Promise.resolve();
  };
}
