import { useMemo } from 'react';
import type { Path } from '../../../../content/path';
import { fieldWord } from '../../../../content/read/shape/field-words';
import { TextField } from '../fields/text-field';
import { TreeLineField } from '../fields/tree-line-field';
import { useForm, useProblemsBeside } from '../form-context';
import { useFormStyles } from '../form-styles';
import { ProblemList } from '../problem-list';
import { asMap } from '../raw';
import { remarksOf } from './remarks';

const LONGEST = 200;

/** What differs per municipality, part by part, with the remarks of the file as help. */
export const OrganisationForm = ({ text }: { readonly text: string }) => {
  const styles = useFormStyles();
  const { value } = useForm();
  const remarks = useMemo(() => remarksOf(text), [text]);
  const parts = Object.entries(asMap(value));
  const beside = useProblemsBeside(
    [],
    parts.map(([key]) => key),
  );
  return (
    <div className={styles.stack}>
      <h2 className={styles.title} tabIndex={-1}>
        Jullie gemeente
      </h2>
      <p className={styles.quiet}>
        Wat hier staat, komt in de teksten. Schrijf functies en diensten, nooit namen van mensen.
      </p>
      <ProblemList problems={beside} />
      {parts.map(([key, part]) =>
        typeof part === 'object' ? (
          <Part key={key} path={[key]} value={part} remark={remarks.get(key)} />
        ) : (
          <Leaf key={key} path={[key]} value={part} help={remarks.get(key)} />
        ),
      )}
    </div>
  );
};

interface PartProps {
  readonly path: Path;
  readonly value: unknown;
  readonly remark: string | undefined;
}

const Part = ({ path, value, remark }: PartProps) => {
  const styles = useFormStyles();
  const name = fieldWord('organisation', String(path.at(-1))).name;
  return (
    <section className={styles.card} aria-label={name}>
      <h3 className={styles.heading}>{name}</h3>
      {remark && <p className={styles.quiet}>{remark}</p>}
      {Object.entries(asMap(value)).map(([key, part]) => {
        const at = [...path, key];
        if (typeof part === 'object') return <Part key={key} path={at} value={part} remark={undefined} />;
        return <Leaf key={key} path={at} value={part} />;
      })}
    </section>
  );
};

interface LeafProps {
  readonly path: Path;
  readonly value: unknown;
  readonly help?: string | undefined;
}

const Leaf = ({ path, value, help }: LeafProps) => {
  const key = String(path.at(-1));
  const words = fieldWord('organisation', key);
  const shared = { path, value, name: words.name, help: help ?? (words.help || undefined) };
  if (path[0] === 'menu') return <TreeLineField {...shared} />;
  // Texts lean on every one of them: none may be empty, a number least of all.
  return (
    <TextField {...shared} longest={LONGEST} isRequired takesPlaceholders={key === 'contact' || path[0] === 'say'} />
  );
};
