import { pino, type Logger } from 'pino';

/** The log carries ids, counts and durations; names, contacts, marks and tokens never reach it. */
export const createLog = (level: string): Logger =>
  pino({ level, base: null, redact: ['*.password', '*.cookie', '*.authorization'] });
