import { commands, entities } from './capabilities.ts';
import { readConfig } from './config.ts';
import { apiUrlFor } from './platform/api-role.ts';
import { machineClock } from './platform/clock.ts';
import { UsageError } from './platform/command.ts';
import { openDatabase } from './platform/database.ts';
import { openConfiguredDatabase } from './start.ts';

/** Runs one command on the database that `npm start` uses, starting and stopping the embedded one by itself. */
async function main([name, ...args]: readonly string[]): Promise<number> {
  const command = commands.find((each) => each.name === name);
  if (!command) {
    console.error(
      ['Usage: npm run vedomo -- COMMAND', ...commands.map(({ usage }) => `  ${usage}`)].join('\n'),
    );
    return 2;
  }
  const { ownerUrl, stop } = await openConfiguredDatabase(readConfig(process.env));
  try {
    const database = await openDatabase(apiUrlFor(ownerUrl), entities);
    try {
      return await command.run(args, {
        database,
        ownerUrl,
        clock: machineClock,
        print: (line) => console.log(line),
      });
    } catch (error) {
      if (!(error instanceof UsageError) && !isWrongSwitch(error)) throw error;
      console.error(`${error.message}\nUsage: npm run vedomo -- ${command.usage}`);
      return 2;
    } finally {
      await database.destroy();
    }
  } finally {
    await stop();
  }
}

const isWrongSwitch = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
