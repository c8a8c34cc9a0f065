import { useEffect, useState } from 'react';

const EVERY_MILLISECONDS = 30_000;

/** The time, moving on, for "3 minuten geleden". */
export const useNow = (): number => {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), EVERY_MILLISECONDS);
    return () => clearInterval(timer);
  }, []);
  return now;
};
