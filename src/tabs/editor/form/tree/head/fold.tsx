import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Path } from '../../../../../content/path';
import { useProblemsIn } from '../../form-context';
import { useFormStyles } from '../../form-styles';
import { OpeningDetails } from '../../opening-details';
import { asList } from '../../raw';

const useStyles = makeStyles({
  summary: { cursor: 'pointer', fontWeight: tokens.fontWeightSemibold },
});

interface FoldProps {
  readonly name: string;
  readonly path: Path;
  /** A list: how many there are stands beside the name. */
  readonly value: unknown;
  readonly children: () => ReactNode;
}

/** A long list that opens when somebody wants it, or when something in it is wrong. */
export const Fold = ({ name, path, value, children }: FoldProps) => {
  const shared = useFormStyles();
  const styles = useStyles();
  const count = useProblemsIn(path).length;
  return (
    <OpeningDetails
      className={shared.card}
      opens={count > 0}
      summary={
        <summary className={styles.summary}>
          {name} ({asList(value).length}){' '}
          {count > 0 && <Badge color="danger">{count === 1 ? '1 melding' : `${count} meldingen`}</Badge>}
        </summary>
      }
    >
      {children}
    </OpeningDetails>
  );
};
