import { Dropdown, makeStyles, Option } from '@fluentui/react-components';
import type { Path } from '../../../../content/path';
import { fieldWord } from '../../../../content/read/shape/field-words';
import { isVerdict, VERDICT_LOOKS, VERDICTS, type Verdict } from '../../../../model/verdict';
import { VerdictHead } from '../../verdict/verdict-head';
import { useForm } from '../form-context';
import { asText } from '../raw';
import { FieldFrame } from './field-frame';

const useStyles = makeStyles({ control: { width: '100%', minWidth: 0 } });

/** The kind of advice, as the head of its card. */
export const VerdictField = ({ path, value }: { readonly path: Path; readonly value: unknown }) => {
  const styles = useStyles();
  const { onEdit, isReadOnly } = useForm();
  const { name, help } = fieldWord('advice', 'verdict');
  const escalate = [...path.slice(0, -1), 'escalate'];
  return (
    <FieldFrame path={path} name={name} help={help} isRequired>
      {(described) => (
        <Dropdown
          {...described}
          className={styles.control}
          disabled={isReadOnly}
          placeholder="Kies wat voor advies dit is"
          selectedOptions={[asText(value)]}
          value={isVerdict(value) ? VERDICT_LOOKS[value].label : asText(value)}
          button={isVerdict(value) ? { children: picture(value) } : {}}
          onOptionSelect={(_event, { optionValue }) => {
            if (!isVerdict(optionValue) || optionValue === value) return;
            onEdit({ kind: 'set', path, value: optionValue });
            // Only where there is no rule must the coordinator be urged: beside "Bel 112" it would hold somebody up.
            if (optionValue === 'no-rule') onEdit({ kind: 'set', path: escalate, value: 'urge' });
            else if (value === 'no-rule') onEdit({ kind: 'remove', path: escalate });
          }}
        >
          {VERDICTS.map((verdict) => (
            <Option key={verdict} value={verdict} text={VERDICT_LOOKS[verdict].label}>
              <VerdictHead verdict={verdict} />
            </Option>
          ))}
        </Dropdown>
      )}
    </FieldFrame>
  );
};

const picture = (verdict: Verdict) => (
  <span>
    <VerdictHead verdict={verdict} />
  </span>
);
