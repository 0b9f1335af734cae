export interface FileRules {
  /** Lower-case endings with the dot: `.xlsx`, `.csv`. */
  endings: readonly string[];
  /** Bytes per file. */
  maxBytes: number;
}

export type FileRefusal = 'ending' | 'size' | 'empty';

/** Why a file is not taken, before anything is sent; `null` when it is. The server decides again. */
export function refuseFile(file: { name: string; size: number }, rules: FileRules): FileRefusal | null {
  const name = file.name.toLowerCase();
  if (!rules.endings.some((ending) => name.endsWith(ending))) return 'ending';
  if (file.size === 0) return 'empty';
  return file.size > rules.maxBytes ? 'size' : null;
}
