import { makeStyles, tokens } from '@fluentui/react-components';
import { type Action, AdaptiveCard, OpenUrlAction, SubmitActionBase } from 'adaptivecards/lib/card-elements';
import { useEffect, useRef } from 'react';
import { cardMarkdown } from './card-markdown';
import { teamsLook } from './teams-look';

AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = cardMarkdown(text);
  result.didProcess = true;
};

const useStyles = makeStyles({
  card: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: 'anywhere',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    '& .ac-pushButton': {
      padding: `5px ${tokens.spacingHorizontalM}`,
      border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
      borderRadius: tokens.borderRadiusMedium,
      backgroundColor: tokens.colorNeutralBackground1,
      color: tokens.colorNeutralForeground1,
      font: 'inherit',
      fontSize: '14px',
      fontWeight: tokens.fontWeightSemibold,
      cursor: 'pointer',
      maxWidth: '100%',
    },
    // A line and no other background: in the contrast theme the words would no longer be read.
    '& .ac-pushButton:hover': { textDecorationLine: 'underline' },
    '& .ac-pushButton:focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
    '& .ac-pushButton.style-positive': {
      border: `1px solid ${tokens.colorBrandBackground}`,
      backgroundColor: tokens.colorBrandBackground,
      color: tokens.colorNeutralForegroundOnBrand,
    },
    '& .ac-container': { borderRadius: tokens.borderRadiusMedium },
    '& .ac-input.ac-choiceSetInput-expanded > div': { alignItems: 'flex-start', padding: '3px 0' },
    '& input': { accentColor: tokens.colorBrandBackground },
    '& ol, & ul': { boxSizing: 'border-box', margin: 0, paddingLeft: '1.5em' },
    '& li + li': { marginTop: tokens.spacingVerticalXS },
    '& a': { color: tokens.colorBrandForegroundLink },
  },
});

interface RenderedCardProps {
  /** Adaptive Card JSON. */
  readonly card: unknown;
  readonly width: number;
  /** What a button carries, with what was filled in on the card. */
  readonly onPress: (press: unknown) => void;
  /** An address a button would open. */
  readonly onLink: (url: string) => void;
}

/** A card as Teams draws it, by Microsoft's own renderer. */
export const RenderedCard = ({ card, width, onPress, onLink }: RenderedCardProps) => {
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  const handle = useRef({ onPress, onLink });
  handle.current = { onPress, onLink };
  // The same card may come as another object; drawing it again would undo what was ticked on it.
  const text = JSON.stringify(card);
  useEffect(() => {
    const parent = place.current;
    if (parent === null) return;
    const hadFocus = parent.contains(document.activeElement);
    const drawn = new AdaptiveCard();
    drawn.hostConfig = teamsLook();
    drawn.onExecuteAction = (action: Action) => {
      if (action instanceof OpenUrlAction) handle.current.onLink(action.url ?? '');
      else if (action instanceof SubmitActionBase) handle.current.onPress(action.data);
    };
    drawn.parse(JSON.parse(text));
    const element = drawn.render();
    parent.replaceChildren(...(element === undefined ? [] : [element]));
    // The button that was pressed is gone: without this a keyboard is back at the top of the page.
    if (hadFocus) parent.focus();
  }, [text]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would look like one
    <div
      ref={place}
      role="group"
      aria-label="De kaart"
      tabIndex={-1}
      className={styles.card}
      style={{ width, maxWidth: '100%', boxSizing: 'border-box' }}
    />
  );
};
