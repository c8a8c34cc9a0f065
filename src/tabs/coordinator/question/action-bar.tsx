import { Button, Checkbox, MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { EscalationDetail } from '../../../web/contract';
import type { Api } from '../../shared/api';
import { CloseForm } from './close-form';
import { HandOverForm } from './hand-over-form';
import type { Orders } from './use-orders';

const useStyles = makeStyles({
  bar: { display: 'grid', gap: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface ActionBarProps {
  readonly api: Api;
  readonly detail: EscalationDetail;
  readonly orders: Orders;
  readonly isAnswering: boolean;
  readonly onAnswer: () => void;
}

/** What this coordinator may do with the question now. */
export const ActionBar = ({ api, detail, orders, isAnswering, onAnswer }: ActionBarProps) => {
  const styles = useStyles();
  const [panel, setPanel] = useState<'hand-over' | 'close' | undefined>();
  const toggle = (name: 'hand-over' | 'close'): void => setPanel(panel === name ? undefined : name);
  // What was answered needs no word more.
  const needsReason = detail.state !== 'answered';
  const { number } = detail;
  const may = (action: EscalationDetail['mayDo'][number]): boolean => detail.mayDo.includes(action);
  const simple = (name: string, label: string, done: string) => (
    <Button disabledFocusable={orders.isBusy} onClick={() => void orders.give({ name, done })}>
      {label}
    </Button>
  );

  return (
    <div className={styles.bar}>
      {orders.refusal && (
        <MessageBar intent="warning" politeness="assertive" layout="multiline">
          <MessageBarBody>{orders.refusal}</MessageBarBody>
        </MessageBar>
      )}
      {detail.contents === 'unreadable' && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            De sleutel waarmee deze vraag is versleuteld ontbreekt. Vraag de beheerder om de oude sleutel terug te
            zetten.
          </MessageBarBody>
        </MessageBar>
      )}
      <div className={styles.buttons}>
        {may('claim') && (
          <Button
            appearance="primary"
            disabledFocusable={orders.isBusy}
            onClick={() => void orders.give({ name: 'claim', done: `Je hebt vraag ${number} opgepakt.` })}
          >
            Ik pak dit op
          </Button>
        )}
        {may('answer') && !isAnswering && (
          <Button appearance={may('claim') ? 'secondary' : 'primary'} onClick={onAnswer}>
            {detail.state === 'answered' ? 'Vul je antwoord aan' : 'Beantwoord'}
          </Button>
        )}
        {may('hand-over') && (
          <Button aria-expanded={panel === 'hand-over'} onClick={() => toggle('hand-over')}>
            Draag over
          </Button>
        )}
        {may('hand-back') && simple('hand-back', 'Geef terug', `Vraag ${number} is weer vrij.`)}
        {may('close') && !needsReason && simple('close', 'Sluit', `Vraag ${number} is gesloten.`)}
        {may('close') && needsReason && (
          <Button aria-expanded={panel === 'close'} onClick={() => toggle('close')}>
            Sluit…
          </Button>
        )}
        {may('reopen') && simple('reopen', 'Heropen', `Vraag ${number} is weer open.`)}
      </div>
      {panel === 'hand-over' && may('hand-over') && (
        <HandOverForm api={api} detail={detail} orders={orders} onDone={() => setPanel(undefined)} />
      )}
      {panel === 'close' && may('close') && needsReason && (
        <CloseForm api={api} detail={detail} orders={orders} onDone={() => setPanel(undefined)} />
      )}
      {may('propose-tree') && (
        <Checkbox
          label="Hier hoort een boom voor (voorstel aan de redactie)"
          checked={detail.proposesTree}
          onChange={(_event, { checked }) =>
            void orders.give({
              name: 'tree-proposal',
              body: { proposes: checked === true },
              done: checked === true ? 'Voorgesteld aan de redactie.' : 'Voorstel ingetrokken.',
            })
          }
        />
      )}
    </div>
  );
};
