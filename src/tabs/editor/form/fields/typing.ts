import { useCallback, useEffect, useRef, useState } from 'react';

/** Longer than between two keys of somebody who types, short enough that the card beside it follows. */
const PAUSE_MILLISECONDS = 150;

const waiting = new Set<() => void>();

/** Sends what was typed and is still waiting for a pause: before a draft is saved or submitted, and when the page goes. */
export function sendWhatIsTyped(): void {
  for (const send of [...waiting]) send();
}

/** For what is typed and not yet a part of the file: a new line, a new answer. */
export function useSendOnLeave(send: () => void): void {
  const latest = useRef(send);
  latest.current = send;
  useEffect(() => {
    const now = (): void => latest.current();
    waiting.add(now);
    return () => {
      waiting.delete(now);
      now();
    };
  }, []);
}

export type TextControl = HTMLInputElement | HTMLTextAreaElement;

/** What is selected in a field, or where the cursor stands: characters from its start. */
export const selectionIn = ({ selectionStart, selectionEnd, value }: TextControl): readonly [number, number] => [
  selectionStart ?? value.length,
  selectionEnd ?? value.length,
];

export interface Typing {
  /** What the field shows: what is being typed, otherwise what the file says. */
  readonly shown: string;
  readonly type: (text: string) => void;
  /** Forgets what was typed and not sent yet: something else takes its place. */
  readonly drop: () => void;
  readonly focus: () => void;
  readonly blur: () => void;
}

/**
 * Typing in a field: what is typed is sent after a pause, on leaving, and when the field or the page goes away. While
 * somebody types, what the file says in the meantime does not overwrite it.
 */
export function useTyping(value: string, clean: (typed: string) => string, send: (text: string) => void): Typing {
  const [typed, setTyped] = useState<string>();
  const unsent = useRef<string>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const hasFocus = useRef(false);
  const latest = useRef({ value, clean, send });
  latest.current = { value, clean, send };

  const flush = useCallback((): void => {
    clearTimeout(timer.current);
    waiting.delete(flush);
    const text = unsent.current;
    unsent.current = undefined;
    if (text === undefined) return;
    const cleaned = latest.current.clean(text);
    if (cleaned !== latest.current.value) latest.current.send(cleaned);
  }, []);
  useEffect(() => flush, [flush]);

  // The file caught up, or somebody took a step back: nothing of ours waits, so what it says is what there is. While the
  // cursor is here, "een " stays "een " although the file says "een".
  useEffect(() => {
    if (unsent.current !== undefined) return;
    setTyped((before) =>
      before !== undefined && hasFocus.current && latest.current.clean(before) === value ? before : undefined,
    );
  }, [value]);

  return {
    shown: typed ?? value,
    type: (text) => {
      setTyped(text);
      unsent.current = text;
      waiting.add(flush);
      clearTimeout(timer.current);
      timer.current = setTimeout(flush, PAUSE_MILLISECONDS);
    },
    drop: () => {
      clearTimeout(timer.current);
      waiting.delete(flush);
      unsent.current = undefined;
      setTyped(undefined);
    },
    focus: () => {
      hasFocus.current = true;
    },
    blur: () => {
      hasFocus.current = false;
      flush();
      if (typed !== undefined && clean(typed) === value) setTyped(undefined);
    },
  };
}
