import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';

type Announce = (text: string) => void;

const AnnounceContext = createContext<Announce>(() => {});

/** Says something to people who do not see the page change. */
export const useAnnounce = (): Announce => useContext(AnnounceContext);

const HIDDEN = {
  position: 'absolute',
  // Below the page it would be one pixel too many, and a scrollbar.
  top: 0,
  width: 1,
  height: 1,
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
} as const;

/** One polite live region for a whole page: several of them talk through each other. */
export const Announcer = ({ children }: { readonly children: ReactNode }) => {
  const [said, setSaid] = useState({ text: '', turn: 0 });
  const announce = useCallback<Announce>((text) => setSaid(({ turn }) => ({ text, turn: turn + 1 })), []);
  // The same sentence twice is silent to a screen reader, unless something in it differs.
  const text = useMemo(() => (said.turn % 2 === 0 ? said.text : `${said.text}\u00A0`), [said]);
  return (
    <AnnounceContext value={announce}>
      {children}
      <div role="status" style={HIDDEN} data-testid="announcer">
        {text}
      </div>
    </AnnounceContext>
  );
};
