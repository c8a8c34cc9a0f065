import { Button, MessageBar, MessageBarActions, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import { RefusedError, UnreachableError } from '../shared/api';

const useStyles = makeStyles({ notice: { marginBottom: tokens.spacingVerticalM } });

const KEPT = 'Je kunt doorschrijven: het blijft op dit apparaat en wordt vanzelf bewaard zodra het weer kan.';

/** Why the server does not answer now, and what somebody can do about it. */
export const ConnectionNotice = ({ failure }: { readonly failure: unknown }) => {
  const styles = useStyles();
  const { title, advice, isSignedOut } = wordsFor(failure);
  return (
    <MessageBar intent="warning" politeness="polite" className={styles.notice} layout="multiline">
      <MessageBarBody>
        <strong>{title}</strong> {advice}
      </MessageBarBody>
      {isSignedOut && (
        <MessageBarActions>
          <Button onClick={() => window.location.reload()}>Meld je opnieuw aan</Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
};

const SIGNED_OUT =
  'Meld je opnieuw aan: de pagina opent dan opnieuw. Wat je typte, staat op dit apparaat en komt vanzelf terug.';

function wordsFor(failure: unknown): {
  readonly title: string;
  readonly advice: string;
  readonly isSignedOut: boolean;
} {
  if (failure instanceof UnreachableError) return { title: 'Geen verbinding.', advice: KEPT, isSignedOut: false };
  if (!(failure instanceof RefusedError)) {
    // Teams gives the sign-in; without it nobody knows who asks.
    return { title: 'Teams gaf je aanmelding niet door.', advice: SIGNED_OUT, isSignedOut: true };
  }
  const { status, title } = failure.problem;
  if (status === 401) return { title: 'Je aanmelding is verlopen.', advice: SIGNED_OUT, isSignedOut: true };
  return { title, advice: KEPT, isSignedOut: false };
}
