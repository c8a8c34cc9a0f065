import { fieldsNeeded } from '../../../../content/check/check-advice';
import { fieldWord } from '../../../../content/read/shape/field-words';
import { LIMITS } from '../../../../content/read/shape/limits';
import { isVerdict } from '../../../../model/verdict';
import { ESCALATE_CHOICES } from '../escalate-words';
import { LinesField } from '../fields/lines/lines-field';
import type { ReferenceTo } from '../fields/referables';
import { ReferencesField } from '../fields/references-field';
import { ChoiceField } from '../fields/simple-fields';
import { TargetField } from '../fields/target-field';
import { TextField } from '../fields/text-field';
import { VerdictField } from '../fields/verdict-field';
import type { RawMap } from '../raw';
import { AlsoList } from './also-list';
import { CaseList } from './case-list';
import type { NodeKind } from './node-words';
import { OptionList } from './option-list';
import { PartFields } from './part-ends';
import { PickFields } from './pick-fields';

interface NodeFieldsProps {
  readonly kind: NodeKind;
  readonly node: RawMap;
  readonly id: string;
}

/** The fields of each kind, in the order in which somebody reads the card. */
export const NodeFields = ({ kind, node, id }: NodeFieldsProps) => {
  const at = (key: string) => ({ path: ['nodes', id, key], value: node[key], ...fieldWord(kind, key) });
  /** What the check asks of this kind of advice: nobody learns at the end what had to be filled in. */
  const needed: readonly string[] = kind === 'advice' && isVerdict(node.verdict) ? fieldsNeeded(node.verdict) : [];
  const text = (key: string, longest: number, rows: number, isRequired = false) => (
    <TextField
      {...at(key)}
      longest={longest}
      rows={rows}
      isRequired={isRequired}
      isNeeded={needed.includes(key)}
      takesPlaceholders
    />
  );
  const references = (key: string, to: ReferenceTo) => (
    <ReferencesField {...at(key)} to={to} isRequired={needed.includes(key)} />
  );
  const go = (key: string, isRequired: boolean) => <TargetField {...at(key)} from={id} isRequired={isRequired} />;
  const askedLines = <LinesField {...at('asked')} one="zin" longest={LIMITS.asked} most={LIMITS.askedLines} />;

  switch (kind) {
    case 'question':
      return (
        <>
          {text('text', LIMITS.question, 2, true)}
          {text('help', LIMITS.paragraph, 3)}
          {text('why', LIMITS.paragraph, 3)}
          <OptionList {...at('options')} of={kind} node={id} />
          {go('unsure', false)}
          {references('sources', 'sources')}
        </>
      );
    case 'checklist':
      return (
        <>
          {text('text', LIMITS.question, 2, true)}
          {text('help', LIMITS.paragraph, 3)}
          {text('why', LIMITS.paragraph, 3)}
          <OptionList {...at('options')} of={kind} node={id} />
          <CaseList {...at('cases')} of={kind} node={id} options={node.options} />
          {go('else', true)}
          {go('unsure', false)}
          {references('sources', 'sources')}
        </>
      );
    case 'branch':
      return (
        <>
          <CaseList {...at('cases')} of={kind} node={id} />
          {go('else', true)}
        </>
      );
    case 'include':
      return <PartFields path={['nodes', id]} node={node} id={id} />;
    case 'info':
      return (
        <>
          {text('text', LIMITS.paragraph, 4, true)}
          {text('why', LIMITS.paragraph, 3)}
          {go('go', true)}
          {references('sources', 'sources')}
          {askedLines}
        </>
      );
    case 'advice':
      return (
        <>
          <VerdictField path={['nodes', id, 'verdict']} value={node.verdict} />
          {text('text', LIMITS.paragraph, 3, true)}
          {text('because', LIMITS.paragraph, 3)}
          <LinesField
            {...at('do')}
            one="stap"
            rows={2}
            longest={LIMITS.step}
            most={LIMITS.steps}
            isNumbered
            isNeeded={needed.includes('do')}
          />
          {text('record', LIMITS.paragraph, 3)}
          {references('sources', 'sources')}
          <ChoiceField {...at('escalate')} choices={ESCALATE_CHOICES} unset="Niets gekozen: dan is het aanbieden" />
          {text('uncertain', LIMITS.step, 2)}
          <AlsoList path={['nodes', id, 'also']} value={node.also} />
          <PickFields path={['nodes', id, 'pick']} value={node.pick} />
          {references('related', 'trees')}
          {references('documents', 'documents')}
          {askedLines}
        </>
      );
  }
};
