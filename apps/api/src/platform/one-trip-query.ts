import pg from 'pg';
import { serialize } from 'pg-protocol';
import type { Statement } from './transaction.ts';

/** Where `pg` writes its messages; its types leave it out. */
interface Wire {
  readonly stream: { write(bytes: Buffer): unknown };
  readonly parsedStatements: Record<string, string>;
  readonly submittedNamedStatements: Record<string, string>;
}

type Done = (error: Error | null, results: pg.QueryResult[]) => void;

/** The steps of `pg`'s own query that are taken otherwise here. */
interface PgQuery extends pg.Submittable {
  name: string;
  readonly text: string;
  hasBeenParsed(wire: Wire): boolean;
  prepare(wire: Wire): void;
}
const PgQuery = pg.Query as unknown as new (text: string, values: readonly unknown[], done: Done) => PgQuery;

/**
 * A statement with the beginning and the commit of its transaction, sent in one piece and answered in one: sent one
 * after the other, each is answered in a packet of its own, which costs both sides more than what is in it.
 */
export class OneTripQuery extends PgQuery {
  readonly #before: Buffer;

  /**
   * @param before `begin` and the settings of the transaction, as `encodeCommands` makes them
   * @param done with a result for each command; the second but last is the statement's
   */
  constructor(before: Buffer, { name, text }: Statement, values: readonly unknown[], done: Done) {
    super(text, values, done);
    this.name = name;
    this.#before = before;
  }

  override prepare(wire: Wire): void {
    const { name, text } = this;
    const messages = new Messages(wire);
    // `pg` takes the first answer to a parse for that of the named statement: so it is the first.
    if (!this.hasBeenParsed(wire)) {
      messages.parse({ name, text });
      wire.submittedNamedStatements[name] = text;
    }
    messages.add(this.#before);
    super.prepare(messages);
    wire.stream.write(Buffer.concat(messages.written));
  }

  /** Called by `pg` when the statement is bound. */
  _getRows(messages: Messages): void {
    messages.execute({});
    messages.add(END);
  }
}

/** Commands without values, as they are sent. */
export const encodeCommands = (texts: readonly string[]): Buffer =>
  Buffer.concat(
    texts.flatMap((text) => [serialize.parse({ text }), serialize.bind({}), serialize.execute({})]),
  );

const END = Buffer.concat([encodeCommands(['commit']), serialize.sync()]);

/** Gathers what `pg` would write message by message. */
class Messages implements Wire {
  readonly written: Buffer[] = [];
  readonly stream: Wire['stream'];
  readonly parsedStatements: Wire['parsedStatements'];
  readonly submittedNamedStatements: Wire['submittedNamedStatements'];

  constructor({ stream, parsedStatements, submittedNamedStatements }: Wire) {
    this.stream = stream;
    this.parsedStatements = parsedStatements;
    this.submittedNamedStatements = submittedNamedStatements;
  }

  parse = (message: Parameters<typeof serialize.parse>[0]) => this.add(serialize.parse(message));
  bind = (message: Parameters<typeof serialize.bind>[0]) => this.add(serialize.bind(message));
  describe = (message: Parameters<typeof serialize.describe>[0]) => this.add(serialize.describe(message));
  execute = (message: Parameters<typeof serialize.execute>[0]) => this.add(serialize.execute(message));
  close = (message: Parameters<typeof serialize.close>[0]) => this.add(serialize.close(message));
  sync = () => this.add(serialize.sync());

  add(bytes: Buffer): void {
    this.written.push(bytes);
  }
}
