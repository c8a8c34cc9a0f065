import { makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { stringify } from 'yaml';
import type { Plain } from '../../../../content/edit/edits';
import type { Path } from '../../../../content/path';
import { askedNodes } from '../conditions/asked-nodes';
import { FieldFrame } from '../fields/field-frame';
import { useTyping } from '../fields/typing';
import { useForm } from '../form-context';
import { useFormStyles } from '../form-styles';
import { readYamlValue } from '../read-value';
import { claimWords } from './claim-words';

const useStyles = makeStyles({
  text: { width: '100%', '& textarea': { fontFamily: tokens.fontFamilyMonospace } },
  wrong: { fontWeight: tokens.fontWeightSemibold, margin: 0 },
});

interface ClaimFieldProps {
  readonly path: Path;
  readonly value: unknown;
  readonly name: string;
  readonly help?: string | undefined;
}

/** One side of a promise: its sentence to read, and its text to change. */
export const ClaimField = ({ path, value, name, help }: ClaimFieldProps) => {
  const shared = useFormStyles();
  const styles = useStyles();
  const { choices, isReadOnly, onEdit } = useForm();
  const [isWrong, setIsWrong] = useState(false);
  const asked = useMemo(() => askedNodes({}, '', choices), [choices]);
  const find = (reference: string) => asked.find((each) => each.reference === reference);
  const written = useMemo(() => stringify(value ?? {}, { lineWidth: 70, flowCollectionPadding: true }).trim(), [value]);
  const typing = useTyping(
    written,
    (typed) => typed.trim(),
    (text) => {
      const read = readYamlValue(text);
      const isMap = typeof read === 'object' && read !== null && !Array.isArray(read);
      setIsWrong(!isMap);
      if (isMap) onEdit({ kind: 'set', path, value: read as Plain });
    },
  );
  return (
    <FieldFrame path={path} name={name} help={help} isRequired>
      {(described) => (
        <>
          <p className={shared.quiet}>{claimWords(value, { choices, find })}</p>
          <Textarea
            {...described}
            className={styles.text}
            value={typing.shown}
            rows={Math.min(8, typing.shown.split('\n').length + 1)}
            resize="vertical"
            readOnly={isReadOnly}
            spellCheck={false}
            onChange={(_event, data) => typing.type(data.value)}
            onFocus={typing.focus}
            onBlur={typing.blur}
          />
          {isWrong && (
            <p className={styles.wrong}>
              Dit is nog niet leesbaar, en staat dus nog niet in het bestand. Schrijf op elke regel `vraag: antwoord`.
            </p>
          )}
        </>
      )}
    </FieldFrame>
  );
};
