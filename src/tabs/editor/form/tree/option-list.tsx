import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Path } from '../../../../content/path';
import { fieldWord } from '../../../../content/read/shape/field-words';
import { LIMITS } from '../../../../content/read/shape/limits';
import { FieldFrame } from '../fields/field-frame';
import { LineTools } from '../fields/lines/line-tools';
import { useForm } from '../form-context';
import { useFormStyles } from '../form-styles';
import { asList, asMap, asText } from '../raw';
import { NewOption } from './new/new-option';
import { ItemFields, OptionFields } from './option-fields';

interface OptionListProps {
  readonly path: Path;
  readonly value: unknown;
  readonly of: 'question' | 'checklist';
  readonly node: string;
}

/** The answers of a question, or the points of a checklist. */
export const OptionList = ({ path, value, of, node }: OptionListProps) => {
  const styles = useFormStyles();
  const { isReadOnly } = useForm();
  const [isAdding, setIsAdding] = useState(false);
  const options = asList(value).map(asMap);
  const most = of === 'question' ? LIMITS.options : LIMITS.items;
  const one = of === 'question' ? 'antwoord' : 'punt';
  const { name, help } = fieldWord(of, 'options');
  return (
    <FieldFrame path={path} name={name} help={help} isRequired isGroup isQuiet>
      {() => (
        <>
          <ol className={styles.cards}>
            {options.map((option, index) => (
              <li key={asText(option.id) || index} className={styles.card}>
                <div className={styles.cardHead}>
                  <span className={styles.id}>{asText(option.id)}</span>
                  {!isReadOnly && <LineTools path={path} at={index} count={options.length} one={one} />}
                </div>
                {of === 'question' ? (
                  <OptionFields path={[...path, index]} option={option} node={node} />
                ) : (
                  <ItemFields path={[...path, index]} option={option} />
                )}
              </li>
            ))}
          </ol>
          {isAdding && (
            <NewOption path={path} of={of} node={node} options={options} onDone={() => setIsAdding(false)} />
          )}
          {!isReadOnly && !isAdding && options.length < most && (
            <div>
              <Button onClick={() => setIsAdding(true)}>Voeg {one} toe</Button>
            </div>
          )}
        </>
      )}
    </FieldFrame>
  );
};
