import { Button, makeStyles } from '@fluentui/react-components';
import { ArrowDown16Regular, ArrowUp16Regular, Delete16Regular } from '@fluentui/react-icons';
import type { Path } from '../../../../../content/path';
import { useForm } from '../../form-context';

const useStyles = makeStyles({ tools: { display: 'flex', flexShrink: 0 } });

interface LineToolsProps {
  readonly path: Path;
  readonly at: number;
  readonly count: number;
  readonly one: string;
}

/** Moving and removing an item of a list. */
export const LineTools = ({ path, at, count, one }: LineToolsProps) => {
  const styles = useStyles();
  const { onEdit } = useForm();
  return (
    <span className={styles.tools}>
      <Button
        size="small"
        appearance="subtle"
        icon={<ArrowUp16Regular />}
        aria-label={`${one} ${at + 1} omhoog`}
        disabledFocusable={at === 0}
        onClick={() => at > 0 && onEdit({ kind: 'move', path, from: at, to: at - 1 })}
      />
      <Button
        size="small"
        appearance="subtle"
        icon={<ArrowDown16Regular />}
        aria-label={`${one} ${at + 1} omlaag`}
        disabledFocusable={at === count - 1}
        onClick={() => at < count - 1 && onEdit({ kind: 'move', path, from: at, to: at + 1 })}
      />
      <Button
        size="small"
        appearance="subtle"
        icon={<Delete16Regular />}
        aria-label={`${one} ${at + 1} weghalen`}
        onClick={() => onEdit({ kind: 'remove', path: [...path, at] })}
      />
    </span>
  );
};
