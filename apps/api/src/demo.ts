import { Temporal } from 'temporal-polyfill';
import { type Clock, fixedClock, machineClock } from './platform/clock.ts';
import type { InstallationFacts } from './platform/request-context.ts';
import { demoAccounts, demoPassword } from '../seed/demo-accounts.ts';
import { loadDemo } from '../seed/load-demo.ts';

const SEED = 484;

interface Demo {
  readonly clock: Clock;
  readonly installation: InstallationFacts;
  readonly greeting: string;
}

/** Loads the invented school when the database is empty, and says where the demo's clock stands. */
export async function demoInstallation(ownerUrl: string): Promise<Demo> {
  const { standsStillAt } = await loadDemo(ownerUrl, { now: Temporal.Now.instant(), seed: SEED });
  return {
    clock: standsStillAt ? fixedClock(standsStillAt) : machineClock,
    installation: {
      demoAccounts,
      demoPassword,
      standsStillAt: standsStillAt
        ? standsStillAt.toZonedDateTimeISO('Asia/Yekaterinburg').toPlainDate().toString()
        : null,
    },
    greeting: [
      `Accounts, all with the password ${demoPassword}:`,
      ...demoAccounts.map(({ login, title }) => `  ${login.padEnd(10)} ${title.ru}`),
    ].join('\n'),
  };
}
