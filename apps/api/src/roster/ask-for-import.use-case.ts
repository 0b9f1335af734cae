import { useCase } from '../platform/use-case.ts';

/** The decision alone: what is then given out (templates, lists of meanings) holds nothing of any school. */
export const askForImport = useCase<void, void>({
  action: 'roster.import',
  target: () => ({}),
  run: () => Promise.resolve(),
});
