import type { DataSource } from 'typeorm';
import type { Clock } from './clock.ts';

/** What a command of the command line works with. */
export interface CommandContext {
  /** Signs in as the API does. */
  readonly database: DataSource;
  readonly ownerUrl: string;
  readonly clock: Clock;
  /** One line to the person. */
  readonly print: (line: string) => void;
}

/** A wrong switch or argument; its message is for the person. */
export class UsageError extends Error {}

/** One word after `npm run vedomo --`. */
export interface Command {
  readonly name: string;
  readonly usage: string;
  /**
   * @param args what follows the name
   * @returns the exit code
   * @throws UsageError
   */
  readonly run: (args: readonly string[], context: CommandContext) => Promise<number>;
}
