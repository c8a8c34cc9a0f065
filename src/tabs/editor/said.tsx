import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  name: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: '0.95em',
    overflowWrap: 'anywhere',
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
});

/** A sentence of the checker: what stands between backticks in it is a name in the file, and looks like one. */
export const Said = ({ text }: { readonly text: string }) => {
  const styles = useStyles();
  return text.split(/`([^`]+)`/).map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts of one sentence, which never change places
      <code key={index} className={styles.name}>
        {part}
      </code>
    ),
  );
};
