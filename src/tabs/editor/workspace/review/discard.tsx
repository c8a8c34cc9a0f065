import { Button } from '@fluentui/react-components';
import { useState } from 'react';

/** Throwing a draft away asks first: nobody gets it back. */
export const Discard = ({ isBusy, onDiscard }: { readonly isBusy: boolean; readonly onDiscard: () => void }) => {
  const [isAsked, setAsked] = useState(false);
  if (!isAsked) {
    return (
      <Button appearance="subtle" onClick={() => setAsked(true)}>
        Weggooien…
      </Button>
    );
  }
  return (
    <>
      <Button disabledFocusable={isBusy} onClick={onDiscard}>
        Ja, gooi dit concept weg
      </Button>
      <Button appearance="subtle" onClick={() => setAsked(false)}>
        Toch niet
      </Button>
    </>
  );
};
