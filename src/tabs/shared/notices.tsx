import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  Spinner,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { RefusedError, UnreachableError } from './api';
import { SaidError } from './said-error';

const useStyles = makeStyles({
  middle: {
    padding: tokens.spacingVerticalXXXL,
    display: 'grid',
    justifyItems: 'center',
    gap: tokens.spacingVerticalM,
  },
  empty: { textAlign: 'center', color: tokens.colorNeutralForeground2 },
  heading: { fontSize: tokens.fontSizeBase400 },
});

export const Loading = ({ what }: { readonly what: string }) => {
  const styles = useStyles();
  return (
    <div className={styles.middle}>
      <Spinner label={`${what} laden…`} />
    </div>
  );
};

export const Empty = ({ title, children }: { readonly title: string; readonly children?: ReactNode }) => {
  const styles = useStyles();
  return (
    <div className={`${styles.middle} ${styles.empty}`}>
      <strong className={styles.heading}>{title}</strong>
      <div>{children}</div>
    </div>
  );
};

/** What went wrong, in a sentence, and a way to try again. */
export const Failure = ({ error, onRetry }: { readonly error: unknown; readonly onRetry?: () => void }) => (
  <MessageBar intent="error" politeness="assertive" layout="multiline">
    <MessageBarBody>
      <MessageBarTitle>Dat lukte niet.</MessageBarTitle> {sentenceOf(error)}
    </MessageBarBody>
    {onRetry && (
      <MessageBarActions>
        <Button onClick={onRetry}>Probeer opnieuw</Button>
      </MessageBarActions>
    )}
  </MessageBar>
);

export const sentenceOf = (error: unknown): string => {
  if (error instanceof RefusedError) return error.problem.title;
  if (error instanceof SaidError) return error.says;
  if (error instanceof UnreachableError) return 'De server is niet bereikbaar. Controleer je verbinding.';
  return 'Er ging iets mis op deze pagina.';
};
