import { useState } from 'react';
import type { EscalationDetail, TextFinding } from '../../../web/contract';
import { useAnnounce } from '../../shared/announcer';
import { type Api, RefusedError } from '../../shared/api';
import { sentenceOf } from '../../shared/notices';

/** Having something done to one question, and what came of it. */
export interface Orders {
  readonly isBusy: boolean;
  /** Why the last order did not happen. */
  readonly refusal: string | undefined;
  /** Resolves with whether it happened, or with findings the coordinator must decide about first. */
  readonly give: (order: Order) => Promise<OrderOutcome>;
}

export interface Order {
  /** The last part of the address, such as `claim`. */
  readonly name: string;
  readonly body?: unknown;
  /** Said aloud when it happened. */
  readonly done: string;
}

export type OrderOutcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'refused' }
  /** Its form was used before for other words: it needs a fresh key. */
  | { readonly kind: 'key-reused' }
  | { readonly kind: 'has-findings'; readonly findings: readonly TextFinding[] };

export const useOrders = (
  api: Api,
  detail: EscalationDetail,
  onChanged: (detail: EscalationDetail) => void,
): Orders => {
  const announce = useAnnounce();
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string>();

  const give = async ({ name, body = {}, done }: Order): Promise<OrderOutcome> => {
    setBusy(true);
    setRefusal(undefined);
    try {
      const path = `escalations/${encodeURIComponent(detail.id)}/${name}`;
      onChanged(await api.post<EscalationDetail>(path, body, { version: detail.version }));
      announce(done);
      return { kind: 'done' };
    } catch (error) {
      const problem = error instanceof RefusedError ? error.problem : undefined;
      if (problem?.current) onChanged(problem.current);
      if (problem?.code === 'has-findings') return { kind: 'has-findings', findings: problem.findings ?? [] };
      if (problem?.code === 'key-reused') return { kind: 'key-reused' };
      setRefusal(problem?.by ? takenSentence(problem.by.name) : sentenceOf(error));
      return { kind: 'refused' };
    } finally {
      setBusy(false);
    }
  };

  return { isBusy, refusal, give };
};

const takenSentence = (name: string): string =>
  `${name} heeft deze vraag opgepakt of net iets gewijzigd. Je ziet nu hoe het ervoor staat.`;
