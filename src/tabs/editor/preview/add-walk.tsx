import { Button, Checkbox, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { agreedBeside } from '../../../content/check/walk-names';
import { LIMITS } from '../../../content/read/shape/limits';
import { calledSo, freeName, isCalled } from './walk-to-add';

const useStyles = makeStyles({
  form: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400 },
  agreed: { display: 'grid', justifyItems: 'start', margin: 0, padding: 0, border: 'none', minWidth: 0 },
  whole: { margin: 0 },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
});

interface AddWalkProps {
  /** What it can be called; a person chooses. */
  readonly names?: readonly string[] | undefined;
  /** Names of the walks that this tree has already. */
  readonly taken: readonly string[];
  /** Name of the walk that this one comes in the place of. */
  readonly replaces?: string | undefined;
  readonly onAdd: (name: string) => void;
  readonly onCancel: () => void;
}

/**
 * Keeps the walk that was just taken, as a test. A walk that nobody judged would only freeze a mistake, so the advice must
 * be confirmed first.
 */
export const AddWalk = ({ names = [], taken, replaces = '', onAdd, onCancel }: AddWalkProps) => {
  const styles = useStyles();
  const [isRight, setIsRight] = useState(false);
  const [name, setName] = useState(replaces || freeName(names, taken));
  /** Apart from the name: whoever ticked one and then types a better name still means it. */
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const [isAsked, setIsAsked] = useState(false);
  const wanted = name.trim() === '' ? '' : ticked.reduce((said, agreed) => calledSo(said, agreed, true), name.trim());
  // What no other walk of this tree is called by: only its maker knows which walk that is.
  const lacking = agreedBeside(taken.filter((each) => each !== replaces));
  const wrongName =
    wanted === ''
      ? 'Geef de wandeling een naam.'
      : wanted !== replaces && taken.includes(wanted)
        ? 'Er is al een wandeling met deze naam. Kies een andere.'
        : undefined;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        setIsAsked(true);
        if (isRight && wrongName === undefined) onAdd(wanted);
      }}
    >
      <h4 className={styles.heading}>Klopt dit advies?</h4>
      <Field
        validationMessage={
          isAsked && !isRight ? 'Vink dit alleen aan als het klopt. Klopt het niet? Pas dan eerst de boom aan.' : null
        }
      >
        <Checkbox
          checked={isRight}
          onChange={(_, { checked }) => setIsRight(checked === true)}
          label="Ja. Bij deze antwoorden hoort dit advies."
        />
      </Field>
      {lacking.length > 0 && (
        <fieldset className={styles.agreed}>
          <legend>Elke boom heeft er een van elk. Is dit er een van? Vink aan wat klopt.</legend>
          {lacking.map((agreed) => (
            <Checkbox
              key={agreed}
              checked={ticked.includes(agreed) || isCalled(name, agreed)}
              onChange={(_, { checked }) => {
                setTicked([...ticked.filter((each) => each !== agreed), ...(checked === true ? [agreed] : [])]);
                if (checked !== true) setName(calledSo(name, agreed, false));
              }}
              label={AGREED_WORDS[agreed] ?? agreed}
            />
          ))}
        </fieldset>
      )}
      <Field
        label="Naam van de proefwandeling"
        hint="Dit is een voorstel. Beter: in een paar woorden wie het is, en wat er speelt. Geen namen van mensen."
        validationMessage={(isAsked ? wrongName : undefined) ?? null}
      >
        <Input value={name} maxLength={LIMITS.walkName} onChange={(_, { value }) => setName(value)} />
      </Field>
      {wanted !== '' && wanted !== name.trim() && <p className={styles.whole}>Zo komt hij in de lijst: “{wanted}”</p>}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary">
          Voeg toe
        </Button>
        <Button onClick={onCancel}>Toch niet</Button>
      </div>
    </form>
  );
};

const AGREED_WORDS: Readonly<Record<string, string>> = {
  'meest voorkomend': 'Dit komt het meest voor',
  gevaarlijkst: 'Hier is het gevaar het grootst',
  'meest twijfelachtig': 'Hier is de twijfel het grootst',
};
