import { Temporal } from 'temporal-polyfill';
import { compose } from '../src/compose.ts';
import type { Clock } from '../src/platform/clock.ts';
import type { CollectorCounts } from '../src/platform/collector.ts';
import { createLog } from '../src/platform/log.ts';
import { startServer } from '../src/platform/server.ts';
import { answerParent } from './child-process.ts';

export interface ApiServerStart {
  readonly apiUrl: string;
  /** As in a real installation, only its documents are answered. */
  readonly trustedDocumentsFile: string;
}

export interface ApiStatistics {
  readonly compiledExecutions: number;
  /** What the collected writes were. */
  readonly writes: CollectorCounts;
}

/** The API as it is, over HTTP, with a clock that the bench sets. */
export function apiServerProcess(): void {
  let now = Temporal.Now.instant();
  const clock: Clock = { now: () => now };
  let stop = (): Promise<void> => Promise.resolve();
  let statistics = (): ApiStatistics => {
    throw new Error('not started');
  };
  answerParent(
    {
      async start({ apiUrl, trustedDocumentsFile }: ApiServerStart): Promise<number> {
        const log = createLog('error');
        const composition = await compose({
          apiUrl,
          clock,
          log,
          installation: { demoAccounts: [], demoPassword: null, standsStillAt: null },
        });
        const server = await startServer({
          schema: composition.schema,
          log,
          host: '127.0.0.1',
          port: 0,
          trustedDocumentsFile,
          contextOf: composition.contextOf,
          factsOf: composition.factsOf,
          files: composition.files,
          routes: () => undefined,
        });
        statistics = () => ({
          compiledExecutions: server.compiledExecutions(),
          writes: composition.platform.useCases.collected(),
        });
        stop = async () => {
          await server.stop();
          await composition.stop();
        };
        return Number(new URL(server.url).port);
      },
      setClock: (instant: string) => void (now = Temporal.Instant.from(instant)),
      statistics: () => statistics(),
    },
    () => stop(),
  );
}
