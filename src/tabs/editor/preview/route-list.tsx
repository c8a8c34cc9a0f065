import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Preview } from '../worker/protocol';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, display: 'grid', gap: tokens.spacingVerticalS },
  question: { display: 'block', color: tokens.colorNeutralForeground2 },
  answer: { justifyContent: 'flex-start', textAlign: 'left', minWidth: 0, padding: 0, border: 'none' },
});

interface RouteListProps {
  readonly route: Preview['route'];
  /** To the question of step `count` (0: the first), to answer it again. */
  readonly onBackTo: (count: number) => void;
}

/** What was answered so far; each answer leads back to its question. */
export const RouteList = ({ route, onBackTo }: RouteListProps) => {
  const styles = useStyles();
  if (route.length === 0) return <p>Nog niets. Druk op een antwoord op de kaart.</p>;
  return (
    <ol className={styles.list}>
      {route.map(({ key, question, answer }, index) => (
        <li key={key}>
          <span className={styles.question}>{question}</span>
          <Button
            appearance="transparent"
            className={styles.answer}
            aria-label={`${answer}. Terug naar deze vraag: ${question}`}
            title="Terug naar deze vraag"
            onClick={() => onBackTo(index)}
          >
            {answer} ↩
          </Button>
        </li>
      ))}
    </ol>
  );
};
