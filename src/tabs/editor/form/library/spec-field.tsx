import type { Path } from '../../../../content/path';
import { type FieldScope, fieldWord } from '../../../../content/read/shape/field-words';
import { FieldFrame } from '../fields/field-frame';
import { LinesField } from '../fields/lines/lines-field';
import { ReferencesField } from '../fields/references-field';
import { ChoiceField, DayField } from '../fields/simple-fields';
import { TextField } from '../fields/text-field';
import { useFormStyles } from '../form-styles';
import { asMap, type RawMap } from '../raw';
import { ClaimField } from './claim-field';

interface Common {
  /** From the entry on. */
  readonly at: readonly string[];
  readonly scope: FieldScope;
  readonly isRequired?: boolean;
}

/** A field of a library, as data: one component serves every kind. */
export type FieldSpec =
  | (Common & { readonly type: 'text'; readonly longest: number; readonly rows?: number })
  | (Common & { readonly type: 'lines'; readonly one: string; readonly longest: number; readonly most: number })
  | (Common & { readonly type: 'day' | 'sources' | 'claim' })
  | (Common & {
      readonly type: 'choice';
      readonly choices: readonly { readonly value: string; readonly words: string }[];
    })
  | (Common & { readonly type: 'group'; readonly fields: readonly FieldSpec[] });

interface SpecFieldProps {
  readonly spec: FieldSpec;
  readonly entryPath: Path;
  readonly entry: RawMap;
}

export const SpecField = ({ spec, entryPath, entry }: SpecFieldProps) => {
  const styles = useFormStyles();
  const shared = {
    path: [...entryPath, ...spec.at],
    value: spec.at.reduce<unknown>((value, key) => asMap(value)[key], entry),
    ...fieldWord(spec.scope, spec.at.at(-1) ?? ''),
    isRequired: spec.isRequired,
  };
  switch (spec.type) {
    case 'text':
      return (
        <TextField
          {...shared}
          longest={spec.longest}
          rows={spec.rows}
          takesPlaceholders={spec.scope === 'term' || spec.scope === 'reply'}
        />
      );
    case 'lines':
      return <LinesField {...shared} one={spec.one} longest={spec.longest} most={spec.most} />;
    case 'day':
      return <DayField {...shared} />;
    case 'sources':
      return <ReferencesField {...shared} to="sources" />;
    case 'claim':
      return <ClaimField {...shared} />;
    case 'choice':
      return <ChoiceField {...shared} choices={spec.choices} />;
    case 'group':
      return (
        <FieldFrame {...shared} isGroup isQuiet>
          {() => (
            <div className={styles.pair}>
              {spec.fields.map((field) => (
                <SpecField key={field.at.join('.')} spec={field} entryPath={entryPath} entry={entry} />
              ))}
            </div>
          )}
        </FieldFrame>
      );
  }
};
