import { readdirSync, readFileSync } from 'node:fs';

/** Milliseconds of one tick of the kernel's accounts. */
const TICK = 10;

/** CPU milliseconds that the database's processes have used; null where the system does not tell. */
export function databaseCpu(postmaster: number): number | null {
  try {
    let ticks = 0;
    for (const pid of readdirSync('/proc')) {
      if (!/^\d+$/.test(pid)) continue;
      const fields = statOf(pid);
      if (fields && Number(fields[1]) === postmaster) ticks += Number(fields[11]) + Number(fields[12]);
      // The postmaster's account holds what its ended children have used.
      if (fields && Number(pid) === postmaster) ticks += Number(fields[13]) + Number(fields[14]);
    }
    return ticks * TICK;
  } catch {
    return null;
  }
}

/** The fields after the name of the program: state, parent, …; null for a process that has ended meanwhile. */
function statOf(pid: string): string[] | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'latin1');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return null;
  }
}
