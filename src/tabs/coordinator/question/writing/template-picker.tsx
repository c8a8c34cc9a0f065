import { Field, Select } from '@fluentui/react-components';
import type { ReplyTemplate } from '../../../../web/contract';
import type { Api } from '../../../shared/api';
import { useLoad } from '../../../shared/use-load';

interface TemplatePickerProps {
  readonly api: Api;
  readonly onPick: (text: string) => void;
}

/**
 * Texts that editors wrote to begin an answer with. One is put in the field at the cursor and never sent by itself. Without
 * them, or when they cannot be had, one simply types.
 */
export const TemplatePicker = ({ api, onPick }: TemplatePickerProps) => {
  const { load } = useLoad('templates', '', (signal) => api.get<readonly ReplyTemplate[]>('reply-templates', signal));
  if (load.kind !== 'ready' || load.value.length === 0) return null;
  const templates = load.value;
  return (
    <Field label="Sjabloon" hint="Komt in je antwoord te staan op de plek van de cursor. Je past het daarna zelf aan.">
      <Select
        value=""
        onChange={(_event, { value }) => {
          const picked = templates.find(({ id }) => id === value);
          if (picked) onPick(picked.text);
        }}
      >
        <option value="">Kies een sjabloon</option>
        {templates.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </Select>
    </Field>
  );
};
