import { Checkbox } from '@fluentui/react-components';
import type { WordChange } from '../../../content/compare/word-change';
import { useDifferenceStyles } from './difference-styles';
import { WordChangeCard } from './word-change-card';

interface OtherMeaningSectionProps {
  readonly changes: readonly WordChange[];
  readonly ticks: readonly string[];
  readonly onTick: (key: string, on: boolean) => void;
  readonly mayTick: boolean;
  readonly titleOf: (change: WordChange) => string;
  readonly onOpen: (treeId: string, nodeId?: string) => void;
}

/** Questions and answers whose words changed while their ids stayed. Never folded: whoever approves looks at every one. */
export const OtherMeaningSection = ({ changes, ticks, onTick, mayTick, titleOf, onOpen }: OtherMeaningSectionProps) => {
  const shared = useDifferenceStyles();
  if (changes.length === 0) return null;
  const ticked = changes.filter(({ key }) => ticks.includes(key)).length;
  return (
    <section className={shared.section} aria-labelledby="difference-meaning">
      <h3 id="difference-meaning" className={shared.heading}>
        Antwoorden kunnen iets anders betekenen ({changes.length})
      </h3>
      <p className={shared.note}>
        De woorden van deze vragen of antwoorden zijn anders, de weg erna is dezelfde. Klopt die weg nog bij de nieuwe
        woorden?{' '}
        {mayTick
          ? `Vink ze allemaal af om goed te keuren: ${ticked} van ${changes.length}.`
          : 'Wie goedkeurt, vinkt ze af.'}
      </p>
      {changes.map((change) => (
        <WordChangeCard key={change.key} change={change} title={titleOf(change)} onOpen={onOpen}>
          {mayTick && (
            <Checkbox
              checked={ticks.includes(change.key)}
              onChange={(_, { checked }) => onTick(change.key, checked === true)}
              label={`Gezien: de weg hierna klopt bij “${(change.after ?? change.before ?? '').split('\n')[0]}”`}
            />
          )}
        </WordChangeCard>
      ))}
    </section>
  );
};
