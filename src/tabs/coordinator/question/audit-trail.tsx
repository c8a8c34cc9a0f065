import { makeStyles, tokens } from '@fluentui/react-components';
import { STATE_WORDS } from '../../../escalations/words';
import type { AuditLine } from '../../../web/contract';
import type { Api } from '../../shared/api';
import { formatInstant } from '../../shared/format';
import { Failure, Loading } from '../../shared/notices';
import { useLoad } from '../../shared/use-load';
import { actionWord, roleWord } from '../../shared/words';

const useStyles = makeStyles({
  heading: { margin: `0 0 ${tokens.spacingVerticalS}`, fontSize: tokens.fontSizeBase400 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, display: 'grid', gap: tokens.spacingVerticalXS },
});

interface AuditTrailProps {
  readonly api: Api;
  readonly id: string;
  readonly version: number;
}

/** Who did what; what they wrote is in the conversation. */
export const AuditTrail = ({ api, id, version }: AuditTrailProps) => {
  const styles = useStyles();
  const { load, reload } = useLoad(`audit ${id}`, version, (signal) =>
    api.get<readonly AuditLine[]>(`escalations/${encodeURIComponent(id)}/audit`, signal),
  );
  return (
    <section aria-labelledby="audit-title">
      <h3 id="audit-title" className={styles.heading}>
        Wie deed wat
      </h3>
      {load.kind === 'loading' && <Loading what="Verloop" />}
      {load.kind === 'failed' && <Failure error={load.error} onRetry={reload} />}
      {load.kind === 'ready' && (
        <ol className={styles.list}>
          {load.value.map((line) => (
            <li key={`${line.version} ${line.action}`}>
              <time dateTime={line.at}>{formatInstant(line.at)}</time>: {line.name ?? roleWord(line.role)}{' '}
              {actionWord(line.action)}
              {line.from !== line.to && ` (${STATE_WORDS[line.to].label.toLowerCase()})`}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
};
