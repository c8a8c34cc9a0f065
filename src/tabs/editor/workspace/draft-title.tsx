import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { type FormEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { LONGEST_TITLE } from '../../../drafts/draft';
import type { DraftDetail } from '../../../web/editor-contract';
import { sentenceOf } from '../../shared/notices';

const useStyles = makeStyles({
  title: { fontSize: tokens.fontSizeBase400, margin: 0, overflowWrap: 'anywhere' },
  form: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'end', flex: '1 1 16rem' },
  field: { flex: '1 1 14rem', maxWidth: '32rem' },
  said: { color: tokens.colorNeutralForeground2 },
});

interface DraftTitleProps {
  readonly title: string;
  /** Absent for who may not write in it. Rejects with a reason to show. */
  readonly onRename?: ((title: string) => Promise<DraftDetail>) | undefined;
}

/** What the draft is called, and a way to call it otherwise: it is named before anybody knows what it will become. */
export const DraftTitle = ({ title, onRename }: DraftTitleProps) => {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const [typed, setTyped] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const [left, setLeft] = useState<string>();
  // The list of drafts that somebody came from is gone, and the focus with it.
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, []);
  const isOpen = typed !== undefined;
  const wasOpen = useRef(isOpen);
  // Read out as it is called now; the button is one Tab further.
  useLayoutEffect(() => {
    if (wasOpen.current && !isOpen) heading.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  const close = (): void => {
    setTyped(undefined);
    setProblem(undefined);
  };
  const keep = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const wanted = typed?.trim() ?? '';
    if (wanted === '') return setProblem('Geef het concept een naam, bijvoorbeeld: nummer Veilig Thuis.');
    if (isBusy || onRename === undefined) return;
    setBusy(true);
    setProblem(undefined);
    try {
      const renamed = await onRename(wanted);
      setLeft(renamed.title === wanted ? undefined : LEFT_OUT);
      close();
    } catch (error) {
      setProblem(sentenceOf(error));
    } finally {
      setBusy(false);
    }
  };
  if (typed !== undefined)
    return (
      <form className={styles.form} onSubmit={keep} aria-label="Naam van het concept">
        <h2 className={styles.title}>{title}</h2>
        <Field
          className={styles.field}
          label={{ children: 'Nieuwe naam', required: true }}
          {...(problem === undefined ? {} : { validationState: 'error' as const, validationMessage: problem })}
        >
          <Input
            autoFocus
            value={typed}
            maxLength={LONGEST_TITLE}
            onChange={(_event, { value }) => setTyped(value)}
            onKeyDown={({ key }) => {
              if (key === 'Escape') close();
            }}
          />
        </Field>
        <Button type="submit" appearance="primary" disabledFocusable={isBusy}>
          Bewaar
        </Button>
        <Button onClick={close}>Toch niet</Button>
      </form>
    );
  return (
    <>
      <h2 ref={heading} className={styles.title} tabIndex={-1}>
        {title}
      </h2>
      {onRename !== undefined && (
        <Button size="small" appearance="subtle" onClick={() => setTyped(title)}>
          Naam wijzigen…
        </Button>
      )}
      <span role="status" className={styles.said}>
        {left}
      </span>
    </>
  );
};

const LEFT_OUT = 'Hierin stond iets dat van een mens lijkt te zijn. Dat hebben we uit de naam gehaald.';
