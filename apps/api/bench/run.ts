import { writeFile } from 'node:fs/promises';
import 'reflect-metadata';
import { ACKNOWLEDGE, benchAcknowledge, VIEWER } from './acknowledge.bench.ts';
import { openBenchDatabase } from './bench-database.ts';
import { benchDashboard, DASHBOARD } from './dashboard.bench.ts';
import { type Figure, jsonOf, printFigure } from './figure.ts';
import { describeMachine } from './machine.ts';
import { readOptions } from './options.ts';
import { benchRosterImport } from './roster-import.bench.ts';
import { startServers } from './servers.ts';

async function main(argv: readonly string[]): Promise<void> {
  const options = readOptions(argv);
  console.log(`Filling a durable database with ${options.schools} schools of a whole school year …`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));
  const database = await openBenchDatabase(options.schools);
  try {
    for (const line of await describeMachine(database.owner)) console.log(line);
    const servers = await startServers(database.ownerUrl, [ACKNOWLEDGE, DASHBOARD, VIEWER]);
    const figures: Figure[] = [];
    const show = (figure: Figure) => {
      figures.push(figure);
      printFigure(figure);
    };
    try {
      if (options.only.includes('dashboard')) await benchDashboard(database, servers, options.rounds, show);
      if (options.only.includes('acknowledge'))
        await benchAcknowledge(database, servers, options.rounds, show);
      if (options.only.includes('import')) await benchRosterImport(database, options.rounds, show);
    } finally {
      await servers.stop();
    }
    if (options.json) await writeFile(options.json, jsonOf(figures));
  } finally {
    await database.stop();
  }
}

const [role] = process.argv.slice(2);
if (process.send && role === 'api-server') (await import('./api-server.process.ts')).apiServerProcess();
else if (process.send && role === 'reference-server')
  (await import('./reference-server.process.ts')).referenceServerProcess();
else if (process.send && role === 'load') (await import('./load.process.ts')).loadProcess();
else
  await main(process.argv.slice(2)).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
