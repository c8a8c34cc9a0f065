import { Button } from '@fluentui/react-components';
import type { Path } from '../../../../content/path';
import { fieldWord } from '../../../../content/read/shape/field-words';
import { AnswerPicker } from '../conditions/answer-picker';
import { askedNodes } from '../conditions/asked-nodes';
import { FieldFrame } from '../fields/field-frame';
import { NumberField } from '../fields/simple-fields';
import { treeIdOf } from '../file-kind';
import { useForm } from '../form-context';
import { asMap, asTexts, isWritten } from '../raw';
import { nodesOf } from './node-words';

/** Of which checklists an advice shows the ticked points that weigh most. */
export const PickFields = ({ path, value }: { readonly path: Path; readonly value: unknown }) => {
  const { value: tree, path: file, choices, isReadOnly, onEdit } = useForm();
  const pick = asMap(value);
  const chosen = asTexts(pick.from);
  const lists = askedNodes(tree, treeIdOf(file), choices)
    .filter(({ reference, isOwn }) =>
      isOwn ? asMap(nodesOf(tree)[reference]).kind === 'checklist' : chosen.includes(reference),
    )
    .map(({ reference, words }) => ({ id: reference, label: words }));
  const first = lists[0]?.id;
  if (!isWritten(value) && first === undefined) return null;
  const { name, help } = fieldWord('advice', 'pick');
  return (
    <FieldFrame path={path} name={name} help={help} isGroup isQuiet>
      {() =>
        isWritten(value) ? (
          <>
            <FieldFrame path={[...path, 'from']} {...fieldWord('pick', 'from')} isGroup>
              {() => (
                <AnswerPicker
                  label={fieldWord('pick', 'from').name}
                  answers={lists}
                  chosen={chosen}
                  onChange={(ids) =>
                    onEdit(
                      ids.length === 0
                        ? { kind: 'remove', path }
                        : { kind: 'set', path: [...path, 'from'], value: ids },
                    )
                  }
                />
              )}
            </FieldFrame>
            <NumberField
              path={[...path, 'most']}
              value={pick.most}
              {...fieldWord('pick', 'most')}
              least={1}
              most={10}
              isRequired
            />
          </>
        ) : (
          <div>
            {!isReadOnly && first !== undefined && (
              <Button onClick={() => onEdit({ kind: 'set', path, value: { from: [first], most: 3 } })}>
                Toon de zwaarste punten
              </Button>
            )}
          </div>
        )
      }
    </FieldFrame>
  );
};
