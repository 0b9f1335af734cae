import { readConfig } from './config.ts';
import { startWorker } from './start.ts';

/** Runs jobs beside the API, on the same database. */
try {
  const running = await startWorker(readConfig(process.env, []));
  console.log('Vedomo runs jobs');
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      void running.stop().then(() => process.exit(0));
    });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
