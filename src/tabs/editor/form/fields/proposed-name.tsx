import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { idFromWords } from '../../../../content/edit/words';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  id: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

export interface Naming {
  readonly id: string;
  readonly typed: string | undefined;
  /** Undefined: from its words again. */
  readonly type: (typed: string | undefined) => void;
}

/** The name that something new gets in the file: from its own words, or from those that somebody types instead. */
export function useNaming(words: string, taken: ReadonlySet<string>): Naming {
  const [typed, type] = useState<string>();
  return { id: idFromWords(typed?.trim() || words, taken), typed, type };
}

interface ProposedNameProps {
  readonly naming: Naming;
  /** Goes on with the sentence. */
  readonly also?: string | undefined;
}

/** Says the name, with a way to choose another while that still can be done. */
export const ProposedName = ({ naming: { id, typed, type }, also = '' }: ProposedNameProps) => {
  const styles = useStyles();
  if (typed === undefined)
    return (
      <div className={styles.row}>
        <span className={styles.id}>
          Vaste naam: {id}
          {also}. Lezers zien die niet. Verander je later de woorden, dan blijft deze naam.
        </span>
        <Button size="small" appearance="subtle" onClick={() => type(id)}>
          Andere naam…
        </Button>
      </div>
    );
  return (
    <Field label="Vaste naam" hint={`Wordt ${id}${also}. Later kan deze naam niet meer veranderen.`}>
      <Input value={typed} onChange={(_event, { value }) => type(value)} />
    </Field>
  );
};
