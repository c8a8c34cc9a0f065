import { Button, Input } from '@fluentui/react-components';
import { LinkRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { questionLink } from '../../../cards/teams-link';
import { useAnnounce } from '../../shared/announcer';
import { useAppId } from '../../shared/host/app-id';

/** A link to this question in the tab, for a colleague. Opening it asks for the role again, so it gives nothing away. */
export const CopyLink = ({ id }: { readonly id: string }) => {
  const announce = useAnnounce();
  const link = questionLink({ appId: useAppId(), publicUrl: window.location.origin }, id);
  const [shown, setShown] = useState<'button' | 'copied' | 'by-hand'>('button');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(link);
      setShown('copied');
      announce('De link is gekopieerd.');
    } catch {
      // Teams does not give a frame the clipboard everywhere.
      setShown('by-hand');
    }
  };
  if (shown === 'by-hand') {
    return (
      <Input
        aria-label="Link naar deze vraag; kopieer hem met Ctrl+C"
        value={link}
        readOnly
        autoFocus
        onFocus={({ target }) => target.select()}
      />
    );
  }
  return (
    <Button size="small" icon={<LinkRegular />} onClick={() => void copy()}>
      {shown === 'copied' ? 'Link gekopieerd' : 'Kopieer link'}
    </Button>
  );
};
