import { Combobox, makeStyles, Option, OptionGroup, type PositioningProps, tokens } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { Described } from './field-frame';
import { matching } from './matching';

export interface Pickable {
  readonly value: string;
  /** What is searched and what stands in the field once it is chosen. */
  readonly text: string;
  /** Small, beneath: an id, a place. Searched as well. */
  readonly detail?: string | undefined;
  readonly picture?: ReactNode;
}

export interface PickGroup {
  readonly title: string;
  readonly options: readonly Pickable[];
  /** Always there, whatever was typed: making something new. */
  readonly isFixed?: boolean;
}

/** Below or above its field there is always more than this, wherever in the window the field stands. */
const LISTBOX_HEIGHT = '40vh';
/**
 * Fluent would stretch the list to whatever room there was when it was opened, and put it beside the field when it fits
 * neither below nor above; as somebody types it grows and shrinks, and ran off the top of the window.
 */
const POSITIONING: PositioningProps = { fallbackPositions: ['above'], autoSize: false };

const useStyles = makeStyles({
  control: { width: '100%', minWidth: 0 },
  listbox: { maxHeight: LISTBOX_HEIGHT },
  option: { display: 'grid', minWidth: 0 },
  // What can be made new is seen as soon as the list opens, also below twenty questions; the list goes on behind it.
  fixed: {
    position: 'sticky',
    bottom: `calc(-1 * ${tokens.spacingHorizontalXS})`,
    zIndex: 1,
    flexShrink: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  // Whoever goes down the list with arrows sees where they are, above what stands fast.
  above: { scrollMarginBottom: '9rem' },
  detail: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
});

/** More do not help somebody who has not typed yet, and a list of 1,500 takes a second to open. */
const MOST_SHOWN = 40;

interface PickerProps {
  readonly described: Described;
  /** Its name, where no label points at it. */
  readonly label?: string;
  /** Absent: a picker that adds, and is empty again afterwards. */
  readonly value?: string | undefined;
  /** What stands in the field for `value`. */
  readonly text?: string;
  readonly placeholder: string;
  readonly groups: readonly PickGroup[];
  readonly isReadOnly: boolean;
  readonly onPick: (value: string) => void;
}

/** Choosing from a long list by typing a part of its words. */
export const Picker = ({
  described,
  label,
  value,
  text = '',
  placeholder,
  groups,
  isReadOnly,
  onPick,
}: PickerProps) => {
  const styles = useStyles();
  const [query, setQuery] = useState<string>();
  const [isOpen, setIsOpen] = useState(false);
  const found = isOpen ? groups.map((group) => ({ ...group, ...shownOf(group, query ?? '') })) : [];
  const isEmpty = found.every(({ options }) => options.length === 0);
  return (
    <Combobox
      {...described}
      {...(label === undefined ? {} : { 'aria-label': label })}
      className={styles.control}
      listbox={{ className: styles.listbox }}
      positioning={POSITIONING}
      value={query ?? text}
      selectedOptions={value === undefined ? [] : [value]}
      placeholder={placeholder}
      disabled={isReadOnly}
      open={isOpen}
      onOpenChange={(_event, { open }) => {
        setIsOpen(open);
        if (!open) setQuery(undefined);
      }}
      onInput={(event) => {
        setQuery(event.currentTarget.value);
        setIsOpen(true);
      }}
      onOptionSelect={(_event, { optionValue }) => {
        // Fluent also calls this, with nothing, when the first letter no longer is what was chosen.
        if (optionValue === undefined) return;
        setQuery(undefined);
        if (optionValue !== value) onPick(optionValue);
      }}
    >
      {found
        .filter(({ options }) => options.length > 0)
        .map(({ title, options, more, isFixed }) => (
          <OptionGroup
            key={title}
            {...(isFixed ? { className: styles.fixed } : {})}
            label={more > 0 ? `${title} (nog ${more}: typ om te zoeken)` : title}
          >
            {options.map((option) => (
              <Option
                key={option.value}
                value={option.value}
                text={option.text}
                {...(isFixed ? {} : { className: styles.above })}
              >
                <span className={styles.option}>
                  {option.picture ?? option.text}
                  {option.detail && <span className={styles.detail}>{option.detail}</span>}
                </span>
              </Option>
            ))}
          </OptionGroup>
        ))}
      {isOpen && isEmpty && (
        <Option disabled text="">
          Niets gevonden. Typ minder of andere woorden.
        </Option>
      )}
    </Combobox>
  );
};

function shownOf({ options, isFixed }: PickGroup, query: string) {
  const all = isFixed ? options : matching(options, query);
  return { options: all.slice(0, MOST_SHOWN), more: Math.max(0, all.length - MOST_SHOWN) };
}
