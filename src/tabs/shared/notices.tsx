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
import { type ReactNode, useEffect, useState } from 'react';
import { adviceOn } from './trouble/advice-on';

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

const LONG_MILLISECONDS = 6_000;

export const Loading = ({ what }: { readonly what: string }) => {
  const styles = useStyles();
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), LONG_MILLISECONDS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className={styles.middle}>
      <Spinner label={`${what} laden…`} />
      {isLong && <div role="status">Dit duurt langer dan anders. We wachten nog even; je hoeft niets te doen.</div>}
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

/** What went wrong, in a sentence, and a way on. */
export const Failure = ({ error, onRetry }: { readonly error: unknown; readonly onRetry?: () => void }) => {
  const { sentence, button } = adviceOn(error);
  const [isAway, setAway] = useState(false);
  const onPress = button === 'Pagina opnieuw laden' ? () => void reloadIfThere().then(setAway) : onRetry;
  return (
    <MessageBar intent="error" politeness="assertive" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>Dat lukte niet.</MessageBarTitle> {sentence}
        {isAway && ' De server is nog niet bereikbaar: wacht even en probeer het dan weer.'}
      </MessageBarBody>
      {onPress && (
        <MessageBarActions>
          <Button onClick={onPress}>{button}</Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
};

/** True when there is nothing to load: a reload would leave an empty window, and take what is only in memory. */
const reloadIfThere = async (): Promise<boolean> => {
  const page = await fetch(window.location.pathname, { cache: 'no-store' }).catch(() => undefined);
  if (page?.ok) window.location.reload();
  return !page?.ok;
};

export const sentenceOf = (error: unknown): string => adviceOn(error).sentence;
