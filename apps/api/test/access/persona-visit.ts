import { pino } from 'pino';
import { Temporal } from 'temporal-polyfill';
import { fixedClock } from '../../src/platform/clock.ts';
import type { FileRoute } from '../../src/platform/files.ts';
import { startTestServer, type TestServer, type TestServerOptions } from '../server.ts';
import { WORLD_PASSWORD } from '../world.ts';
import { askFile, askOperation, type Outcome } from './asking.ts';
import type { Decision } from './decision.ts';
import { operationTexts } from './operation-text.ts';
import type { Objects, Persona } from './personas.ts';
import { NOW } from './school-objects.ts';
import type { TwoSchools } from './two-schools.ts';

/** A file's name in the table, such as `GET compliance.csv`. */
export const fileOperation = ({ method, path }: FileRoute) => `${method.toUpperCase()} ${path}`;

/** One persona at an API over a copy of the world of their own. */
export class PersonaVisit {
  #cookie: string | null = null;

  private constructor(
    readonly server: TestServer,
    readonly persona: Persona,
    readonly texts: ReadonlyMap<string, string>,
    /** Database codes of the internal errors so far. */
    readonly internalErrors: readonly string[],
  ) {}

  static async begin(
    world: TwoSchools,
    persona: Persona,
    options: Pick<TestServerOptions, 'decideWith'> = {},
  ): Promise<PersonaVisit> {
    const internalErrors: string[] = [];
    const log = pino(
      { level: 'error' },
      {
        write: (line: string) => {
          const { error } = JSON.parse(line) as { error?: { code?: string; message?: string } };
          internalErrors.push(error?.code ?? error?.message ?? line);
        },
      },
    );
    const server = await startTestServer({
      ...options,
      clock: fixedClock(Temporal.Instant.from(NOW)),
      template: world.database,
      log,
    });
    const texts = operationTexts(server.composition.schema);
    const visit = new PersonaVisit(server, persona, texts, internalErrors);
    await visit.signIn();
    return visit;
  }

  async signIn(): Promise<void> {
    const { login } = this.persona;
    this.#cookie = login && (await this.server.signIn(login, WORLD_PASSWORD));
  }

  /** @param membershipId the persona's own unless the test says otherwise */
  ask(
    { operation, given }: Pick<Decision, 'operation' | 'given'>,
    of: Objects,
    membershipId: string | null = this.persona.membershipId,
  ): Promise<Outcome> {
    return this.askFor(operation, given(of, { ...this.persona, membershipId }), membershipId);
  }

  /** Asks with variables, body or query as they are given. */
  async askFor(
    operation: string,
    given: Readonly<Record<string, unknown>>,
    membershipId: string | null = this.persona.membershipId,
  ): Promise<Outcome> {
    const as = { cookie: this.#cookie, membershipId };
    const text = this.texts.get(operation);
    if (text) return askOperation(this.server.url, text, given, as);
    const file = this.server.composition.files.find((each) => fileOperation(each) === operation);
    if (!file) throw new Error(`there is no ${operation}`);
    return askFile(this.server.url, file, given, as);
  }

  end = (): Promise<void> => this.server.stop();
}
