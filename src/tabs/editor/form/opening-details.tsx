import { type ReactNode, useState } from 'react';

interface OpeningDetailsProps {
  readonly className?: string;
  /** Opens by itself: something in it is wrong, or filled in. */
  readonly opens: boolean;
  readonly summary: ReactNode;
  readonly children: () => ReactNode;
}

/**
 * Something that folds out, made when it is opened first: seventy agreed walks that nobody looks at, each with a list of all
 * advices, took longer at every key than all the rest of the form. It opens by itself and is closed by a person alone: an editor who
 * mends the last problem in it is still typing there.
 */
export const OpeningDetails = ({ className, opens, summary, children }: OpeningDetailsProps) => {
  const [isOpen, setIsOpen] = useState(opens);
  const [didOpen, setDidOpen] = useState(opens);
  const [wasOpened, setWasOpened] = useState(opens);
  if (opens !== didOpen) {
    setDidOpen(opens);
    if (opens) setIsOpen(true);
  }
  if (isOpen && !wasOpened) setWasOpened(true);
  return (
    <details className={className} open={isOpen} onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      {summary}
      {wasOpened && children()}
    </details>
  );
};
