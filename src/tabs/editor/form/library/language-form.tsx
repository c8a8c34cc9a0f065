import { useState } from 'react';
import { fieldWord } from '../../../../content/read/shape/field-words';
import { LinesField } from '../fields/lines/lines-field';
import { useForm, useProblemsBeside } from '../form-context';
import { useFormStyles } from '../form-styles';
import { ProblemList } from '../problem-list';
import { asList, asMap } from '../raw';
import { RowsField } from './rows-field';

const LONGEST_LINE = 1_000;

/** How people say things: lines, and rows of words that mean the same. */
export const LanguageForm = () => {
  const styles = useFormStyles();
  const { value, path } = useForm();
  const parts = Object.entries(asMap(value));
  const beside = useProblemsBeside(
    [],
    parts.map(([key]) => key),
  );
  const isShorthand = path === 'language/shorthand.yaml';
  return (
    <div className={styles.stack}>
      <h2 className={styles.title} tabIndex={-1}>
        {TITLES[path] ?? path}
      </h2>
      <p className={styles.quiet}>Zoeken leert hiervan. Geen lezer ziet dit. Nooit namen van mensen.</p>
      <ProblemList problems={beside} />
      {isShorthand ? (
        <RowsField
          name="Wat mensen typen"
          help="Links de woorden voluit, daarnaast wat iemand daarvoor typt, met komma’s ertussen."
          rows={parts.map(([key, ways]) => ({ path: [key], label: key, ways }))}
          newRow="key"
          listPath={[]}
        />
      ) : (
        parts.map(([key, part]) => <Part key={key} name={key} part={part} />)
      )}
    </div>
  );
};

const TITLES: Readonly<Record<string, string>> = {
  'language/danger.yaml': 'Als er misschien gevaar is',
  'language/no-danger.yaml': 'Wat alleen op gevaar lijkt',
  'language/elsewhere.yaml': 'Wat ergens anders thuishoort',
  'language/sayings.yaml': 'Hoe mensen dingen zeggen',
  'language/shorthand.yaml': 'Haast, dialect en vaktaal',
};

const Part = ({ name, part }: { readonly name: string; readonly part: unknown }) => {
  const styles = useFormStyles();
  const { choices } = useForm();
  const words = fieldWord('language', name);
  // As it was found: whoever adds the thirtieth line is still typing there.
  const [beginsOpen] = useState(Array.isArray(part) && part.length < 30);
  if (!Array.isArray(part))
    return (
      <section className={styles.tight} aria-label={words.name}>
        <h3 className={styles.heading}>{words.name}</h3>
        <p className={styles.quiet}>{words.help}</p>
        {Object.entries(asMap(part)).map(([key, lines]) => (
          <details key={key} className={styles.card}>
            <summary>
              {choices?.trees.find(({ id }) => id === key)?.title ?? key} ({asList(lines).length})
            </summary>
            <LinesField path={[name, key]} value={lines} name={words.name} one="zin" longest={LONGEST_LINE} rows={2} />
          </details>
        ))}
      </section>
    );
  const isRows = part.some(Array.isArray);
  return (
    <details className={styles.card} open={beginsOpen}>
      <summary>
        {words.name} ({part.length})
      </summary>
      {isRows ? (
        <RowsField
          {...words}
          rows={part.map((ways, index) => ({ path: [name, index], label: `Rij ${index + 1}`, ways }))}
          newRow="list"
          listPath={[name]}
        />
      ) : (
        <LinesField path={[name]} value={part} {...words} one="zin" longest={LONGEST_LINE} rows={2} />
      )}
    </details>
  );
};
