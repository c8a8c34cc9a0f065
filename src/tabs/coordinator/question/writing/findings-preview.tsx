import { Button, Checkbox, MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { PreviewFinding, TextFinding } from '../../../../web/contract';
import { findingWord } from '../../../shared/words';
import { decided, piecesOf } from './decide-findings';

const useStyles = makeStyles({
  preview: { display: 'grid', gap: tokens.spacingVerticalM },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, ':focus-visible': { outline: 'none' } },
  text: {
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    margin: 0,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  mark: {
    backgroundColor: tokens.colorPaletteMarigoldBackground2,
    color: tokens.colorPaletteMarigoldForeground2,
    padding: `0 ${tokens.spacingHorizontalXXS}`,
    borderRadius: tokens.borderRadiusSmall,
    outline: `1px solid ${tokens.colorPaletteMarigoldBorder2}`,
  },
  group: { border: 'none', margin: 0, padding: 0, display: 'grid' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface FindingsPreviewProps {
  readonly heading: string;
  readonly sendLabel: string;
  readonly text: string;
  readonly findings: readonly PreviewFinding[];
  /** Being sent already, or not possible now. */
  readonly isBlocked: boolean;
  /** Why the last try to send it failed: said here too, where the eyes are. */
  readonly refusal: string | undefined;
  readonly onSend: (text: string, keep: readonly TextFinding[]) => void;
  readonly onEdit: () => void;
}

/** A text as it will be stored, with what looks like personal data marked and replaced unless somebody decides otherwise. */
export const FindingsPreview = (props: FindingsPreviewProps) => {
  const { heading: title, sendLabel, text, findings, isBlocked, refusal, onSend, onEdit } = props;
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const pieces = useMemo(() => piecesOf(text, findings, left), [text, findings, left]);
  useEffect(() => heading.current?.focus(), []);

  const leave = (index: number, isLeft: boolean): void => {
    const next = new Set(left);
    if (isLeft) next.add(index);
    else next.delete(index);
    setLeft(next);
  };
  const send = (): void => {
    const answer = decided(pieces, findings, left);
    onSend(answer.text, answer.keep);
  };

  return (
    <div className={styles.preview}>
      <h4 ref={heading} tabIndex={-1} className={styles.heading}>
        {title}
      </h4>
      <p className={styles.text}>
        {pieces.map((piece, index) =>
          piece.finding === undefined ? (
            piece.text
          ) : (
            // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no other identity than their place
            <mark key={index} className={styles.mark}>
              {piece.text}
            </mark>
          ),
        )}
      </p>
      {findings.length === 0 ? (
        <MessageBar intent="success">
          <MessageBarBody>We zien geen persoonsgegevens.</MessageBarBody>
        </MessageBar>
      ) : (
        <>
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>
              {findings.length === 1 ? 'Eén stukje lijkt' : `${findings.length} stukjes lijken`} op persoonsgegevens. We
              vervangen wat je niet aankruist.
            </MessageBarBody>
          </MessageBar>
          <fieldset className={styles.group}>
            <legend>Wat mag blijven staan?</legend>
            {findings.map(({ start, end, kind, mayStay }, index) => (
              <Checkbox
                key={start}
                disabled={!mayStay}
                label={
                  mayStay
                    ? `“${text.slice(start, end)}” (${findingWord(kind)}) laten staan`
                    : `“${text.slice(start, end)}” (${findingWord(kind)}) wordt altijd vervangen`
                }
                checked={left.has(index)}
                onChange={(_event, { checked }) => leave(index, checked === true)}
              />
            ))}
          </fieldset>
        </>
      )}
      {refusal && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            <strong>Niet verstuurd.</strong> {refusal} Je tekst staat er nog.
          </MessageBarBody>
        </MessageBar>
      )}
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={isBlocked} onClick={send}>
          {sendLabel}
        </Button>
        <Button onClick={onEdit}>Pas aan</Button>
      </div>
    </div>
  );
};
