import { type ReactNode, useState } from 'react';

interface LazyDetailsProps {
  readonly className?: string;
  /** Opens by itself: something in it is wrong. */
  readonly isOpen: boolean;
  readonly summary: ReactNode;
  readonly children: () => ReactNode;
}

/**
 * Something that folds out, made when it is opened first. Seventy agreed walks that nobody looks at, each with a list of all
 * advices, took longer at every key than all the rest of the form.
 */
export const LazyDetails = ({ className, isOpen, summary, children }: LazyDetailsProps) => {
  const [wasOpened, setWasOpened] = useState(isOpen);
  return (
    <details
      className={className}
      open={isOpen}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) setWasOpened(true);
      }}
    >
      {summary}
      {(wasOpened || isOpen) && children()}
    </details>
  );
};
