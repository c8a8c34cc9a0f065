import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Path } from '../../../../../content/path';
import { fieldWord } from '../../../../../content/read/shape/field-words';
import { UNSURE } from '../../../../../model/answer';
import { FieldFrame } from '../../fields/field-frame';
import { Picker, type PickGroup } from '../../fields/picker';
import { treeIdOf, treePathOf } from '../../file-kind';
import { useForm } from '../../form-context';
import { asMap, asText } from '../../raw';
import { NodePicture } from '../node-picture';
import { nodesOf, targetWords, wordsOf } from '../node-words';

const useStyles = makeStyles({
  row: { display: 'flex', gap: tokens.spacingHorizontalXS, alignItems: 'center' },
  picker: { flexGrow: 1, minWidth: 0 },
});

/** The designed end of "Ik weet het niet" (walk/ends.ts), as an editor knows it. */
const NO_ADVICE = 'Geen advies: de vraag gaat naar de coördinator';

/** The advice that an agreed walk ends at: of this tree first, then of the others. */
export const EndField = ({ path, value }: { readonly path: Path; readonly value: unknown }) => {
  const styles = useStyles();
  const { value: tree, path: file, choices, isReadOnly, onEdit, onOpen, onSelect } = useForm();
  const ends = asText(value);
  const own = Object.entries(nodesOf(tree)).filter(([, raw]) => asMap(raw).kind === 'advice');
  const isUnsure = ends === UNSURE || ends.endsWith(`/${UNSURE}`);
  const words = isUnsure ? NO_ADVICE : targetWords(ends, tree, choices);
  const groups: readonly PickGroup[] = [
    {
      title: 'Adviezen van deze boom',
      options: own.map(([id, raw]) => ({
        value: id,
        text: wordsOf(raw, tree, choices),
        detail: id,
        picture: <NodePicture raw={raw} />,
      })),
    },
    { title: 'Zonder advies', options: [{ value: UNSURE, text: NO_ADVICE }] },
    {
      title: 'Adviezen van een andere boom',
      options: (choices?.trees ?? [])
        .filter(({ id }) => id !== treeIdOf(file))
        .flatMap(({ id, title, nodes }) =>
          nodes
            .filter(({ kind }) => kind === 'advice')
            .map((node) => ({
              value: `${id}/${node.id}`,
              text: `${title}: ${node.text}`,
              detail: `${id}/${node.id}`,
            })),
        ),
    },
  ];
  const visit = (): void => {
    const [treeId = '', nodeId] = ends.split('/');
    if (nodeId === undefined) onSelect(ends);
    else onOpen(treePathOf(treeId), nodeId);
  };
  return (
    <FieldFrame path={path} {...fieldWord('walk', 'ends')} help={undefined} isRequired>
      {(described) => (
        <div className={styles.row}>
          <div className={styles.picker}>
            <Picker
              described={described}
              value={isUnsure ? UNSURE : ends}
              text={words}
              placeholder="Kies bij welk advies deze antwoorden horen"
              groups={groups}
              isReadOnly={isReadOnly}
              onPick={(id) => onEdit({ kind: 'set', path, value: id })}
            />
          </div>
          {ends !== '' && !isUnsure && (
            <Button appearance="subtle" aria-label={`Ga naar ${words}`} onClick={visit}>
              Ga naar
            </Button>
          )}
        </div>
      )}
    </FieldFrame>
  );
};
