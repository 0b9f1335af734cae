const MB = 1024 * 1024;

/** What is read at most. Far above a district's roster, far below what would hurt the server. */
export interface FileLimits {
  /** Bytes of the file as it was uploaded. */
  fileBytes: number;
  zipEntries: number;
  /** Bytes of all entries of an archive together, unpacked. */
  unpackedBytes: number;
  /** Unpacked size ÷ packed size of one entry, where it is larger than a megabyte. */
  zipRatio: number;
  /** Rows of one CSV file of a OneRoster archive. */
  rosterRows: number;
  /** Rows of one free table or sheet. */
  tableRows: number;
  columns: number;
  /** Characters of one line or one record. */
  lineLength: number;
  sheets: number;
  /** Bytes of a workbook's shared strings, and of its styles, unpacked. */
  sharedStringBytes: number;
}

export const FILE_LIMITS: FileLimits = {
  fileBytes: 100 * MB,
  zipEntries: 200,
  unpackedBytes: 500 * MB,
  zipRatio: 200,
  rosterRows: 1_000_000,
  tableRows: 20_000,
  columns: 200,
  lineLength: 65_536,
  sheets: 30,
  sharedStringBytes: 50 * MB,
};

/** Of what is uploaded: the roster of one school, which the server plans in its own memory. */
export const UPLOAD_LIMITS: FileLimits = { ...FILE_LIMITS, rosterRows: 200_000 };

/** Of an export of another diary: a table of one school's presses. */
export const EXPORT_LIMITS: FileLimits = {
  ...FILE_LIMITS,
  fileBytes: 20 * MB,
  unpackedBytes: 100 * MB,
  sharedStringBytes: 20 * MB,
};

/** Bytes as whole megabytes, for messages. */
export function inMegabytes(bytes: number): number {
  return Math.max(1, Math.round(bytes / MB));
}
