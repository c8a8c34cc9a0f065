import { Label, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';
import type { Path } from '../../../../content/path';
import { placeName } from '../../focus/use-arrival';
import { useProblemsIn } from '../form-context';
import { ProblemList } from '../problem-list';

const useStyles = makeStyles({
  field: {
    display: 'grid',
    gap: tokens.spacingVerticalXXS,
    minWidth: 0,
    border: 'none',
    margin: 0,
    padding: 0,
  },
  head: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalM },
  name: { fontWeight: tokens.fontWeightSemibold, padding: 0 },
  help: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  group: {
    // Somebody is brought here by a press, of a mouse as well.
    ':focus': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  wrong: {
    borderLeft: `3px solid ${tokens.colorStatusDangerBorder2}`,
    paddingLeft: tokens.spacingHorizontalS,
  },
});

/** What a control needs to be read out with its help and with what is wrong. */
export interface Described {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

interface FieldFrameProps {
  readonly path: Path;
  readonly name: string;
  readonly help?: string | undefined;
  readonly isRequired?: boolean | undefined;
  /** At the right of the name: how many characters are left. */
  readonly aside?: ReactNode;
  /** Several controls under one name. */
  readonly isGroup?: boolean;
  /** For a group whose parts show their own problems. */
  readonly isQuiet?: boolean;
  readonly children: (described: Described) => ReactNode;
}

/** A field's name, help and problems around its control. */
export const FieldFrame = ({ path, name, help, isRequired, aside, isGroup, isQuiet, children }: FieldFrameProps) => {
  const styles = useStyles();
  const id = useId();
  const problems = useProblemsIn(path);
  const shown = isQuiet ? problems.filter((problem) => problem.path?.length === path.length) : problems;
  const isWrong = shown.length > 0;
  const describedBy = [help && `${id}-help`, isWrong && `${id}-wrong`].filter(Boolean).join(' ') || undefined;
  const inside = (
    <>
      {!isGroup && (
        <div className={styles.head}>
          <Label htmlFor={id} required={isRequired ?? false} className={styles.name}>
            {name}
          </Label>
          {aside}
        </div>
      )}
      {help && (
        <div id={`${id}-help`} className={styles.help}>
          {help}
        </div>
      )}
      {children({ id, 'aria-describedby': describedBy, 'aria-invalid': isWrong || undefined })}
      <ProblemList id={`${id}-wrong`} problems={shown} />
    </>
  );
  const className = mergeClasses(styles.field, isWrong && styles.wrong);
  if (!isGroup) {
    return (
      <div className={className} data-place={placeName(path)}>
        {inside}
      </div>
    );
  }
  return (
    <fieldset
      className={mergeClasses(className, styles.group)}
      aria-describedby={describedBy}
      data-place={placeName(path)}
      tabIndex={-1}
    >
      <legend className={styles.name}>
        {name}
        {isRequired && <span aria-hidden="true"> *</span>}
      </legend>
      {inside}
    </fieldset>
  );
};
