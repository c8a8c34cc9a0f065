import { makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { fillIn } from '../../../../content/read/organisation';
import { FieldFrame } from '../fields/field-frame';
import { useTyping } from '../fields/typing';
import { useForm } from '../form-context';
import { useFormStyles } from '../form-styles';
import { Markdown } from './markdown';

const useStyles = makeStyles({
  around: { containerType: 'inline-size' },
  both: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingHorizontalL,
    alignItems: 'start',
    '@container (min-width: 760px)': { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)' },
  },
  text: { '& textarea': { minHeight: '60vh', maxHeight: 'none' } },
  paper: {
    padding: tokens.spacingVerticalL,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: 'anywhere',
    '& h1': { fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600 },
    '& blockquote': {
      margin: 0,
      paddingLeft: tokens.spacingHorizontalM,
      borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    },
  },
});

/** A document to print: its Markdown, and how it looks. */
export const DocumentForm = ({ text }: { readonly text: string }) => {
  const shared = useFormStyles();
  const styles = useStyles();
  const { choices, isReadOnly, onEdit } = useForm();
  // A document has no places: it is set as a whole, and what did not change stays.
  const typing = useTyping(
    text,
    (typed) => typed,
    (value) => onEdit({ kind: 'set', path: [], value }),
  );
  const values = new Map(choices?.placeholders.map(({ key, value }) => [key, value]));
  return (
    <div className={styles.around}>
      <div className={styles.both}>
        <FieldFrame
          path={[]}
          name="Tekst van het document"
          help="Een # maakt een kop, een - een lijst, **sterretjes** maken vet. HTML wordt gewone tekst."
        >
          {(described) => (
            <Textarea
              {...described}
              className={styles.text}
              value={typing.shown}
              resize="vertical"
              readOnly={isReadOnly}
              onChange={(_event, { value }) => typing.type(value)}
              onFocus={typing.focus}
              onBlur={typing.blur}
            />
          )}
        </FieldFrame>
        <section className={shared.tight} aria-labelledby="paper-title">
          <h2 id="paper-title" className={shared.heading} tabIndex={-1}>
            Zo ziet het eruit
          </h2>
          <div className={styles.paper}>
            <Markdown text={fillIn(typing.shown, values)} />
          </div>
        </section>
      </div>
    </div>
  );
};
