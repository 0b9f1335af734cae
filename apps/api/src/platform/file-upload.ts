import type { IncomingMessage } from 'node:http';
import { PlacesTaken } from './places-taken.ts';
import { type ReceivedFile, receiveFile } from './received-file.ts';
import { Refusal } from './refusal.ts';

/** Of this process; a person sends files one after the other, so a school needs few. */
const UPLOADS_AT_ONCE = 8;
const UPLOADS_OF_A_SCHOOL = 3;

/** Takes files in, a few at a time. */
export class FileUploads {
  private readonly places = new PlacesTaken(UPLOADS_AT_ONCE, UPLOADS_OF_A_SCHOOL);

  /**
   * Receives one file for a school.
   * @throws Refusal TOO_MANY_REQUESTS/UPLOADS_BUSY when the school, or all schools together, send too many at once;
   * and as `receiveFile`
   */
  async receive<Result>(
    request: IncomingMessage,
    schoolId: string,
    maxBytes: number,
    work: (file: ReceivedFile) => Promise<Result>,
  ): Promise<Result> {
    const leave = this.places.take(schoolId);
    try {
      if (leave === null) throw new Refusal('TOO_MANY_REQUESTS', 'UPLOADS_BUSY');
      return await receiveFile(request, maxBytes, work);
    } finally {
      leave?.();
    }
  }
}
