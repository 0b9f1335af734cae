import { Refusal } from '../../platform/refusal.ts';
import { useCase } from '../../platform/use-case.ts';
import { keepExport, type UploadedExport } from './export-import.store.ts';

/** Keeps what was read of an export for its preview. @returns the id of the import */
export const uploadExport = useCase<UploadedExport, string>({
  action: 'acknowledgement.import',
  target: () => ({}),
  run: (tx, actor, file) => {
    if (file.reading.problem?.code === 'FILE_EMPTY') throw new Refusal('INVALID', 'FILE_EMPTY');
    return keepExport(tx, actor, file);
  },
});

/** Whether one may send exports at all, asked before one is taken in. */
export const askForExport = useCase<void, void>({
  action: 'acknowledgement.import',
  target: () => ({}),
  run: async () => undefined,
});
