import { ACTIONS, type Action } from '@vedomo/domain/access/actions';
import { decide } from '@vedomo/domain/access/decide';
import type { DataSource } from 'typeorm';
import type { Actor } from './actor.ts';
import type { Clock } from './clock.ts';
import { type CollectedUseCase, CollectedWrites } from './collected-use-case.ts';
import type { CollectorCounts } from './collector.ts';
import { groupOf } from './group-of.ts';
import { notFound, Refusal } from './refusal.ts';
import { inTransaction, type Tx } from './transaction.ts';

/** The object of an action, by its id; `{}` where the action is about the school. */
export type Target = { readonly studentId?: string; readonly classId?: string };

/** One thing that a person can do: its action, its object, and the work inside one transaction. */
export interface UseCase<Input, Output> {
  readonly action: Action;
  readonly target: (input: Input) => Target;
  readonly run: (tx: Tx, actor: Actor, input: Input) => Promise<Output>;
  /** Whether it may change who is who: sessions that are kept for a moment are looked up anew afterwards. */
  readonly changesMemberships?: true;
}

export const useCase = <Input, Output>(definition: UseCase<Input, Output>) => definition;

/** Whether the target exists in the actor's school, and whether it is the actor's own. */
export type FindOwnership = (
  tx: Tx,
  actor: Actor,
  target: Target,
) => Promise<{ exists: boolean; own: boolean }>;

/** Decides and runs use cases; nothing reaches the database for an actor in another way. */
export class UseCaseRunner {
  readonly #database: DataSource;
  readonly #clock: Clock;
  readonly #findOwnership: FindOwnership;
  readonly #decide: typeof decide;
  readonly #collected: CollectedWrites;
  readonly #membershipsChanged: () => void;

  /**
   * @param decideWith the domain's decision; only the test of the database's own fence passes another
   * @param membershipsChanged is called after a use case that may have changed memberships
   */
  constructor(
    database: DataSource,
    clock: Clock,
    findOwnership: FindOwnership,
    decideWith = decide,
    membershipsChanged: () => void = () => undefined,
  ) {
    this.#database = database;
    this.#clock = clock;
    this.#findOwnership = findOwnership;
    this.#decide = decideWith;
    this.#collected = new CollectedWrites(database, clock);
    this.#membershipsChanged = membershipsChanged;
  }

  /**
   * Runs one use case as one actor in one transaction.
   * @throws Refusal UNAUTHENTICATED without an actor; NOT_FOUND for whatever the actor may not know of
   */
  async run<Input, Output>(
    actor: Actor | null,
    { action, target, run, changesMemberships }: UseCase<Input, Output>,
    input: Input,
  ): Promise<Output> {
    if (!actor) throw new Refusal('UNAUTHENTICATED', 'UNAUTHENTICATED');
    const scope = { group: groupOf(actor.role), schoolId: actor.schoolId, actorId: actor.personId };
    const running = inTransaction(this.#database, scope, this.#clock.now(), async (tx) => {
      await this.#mustBeAllowed(tx, actor, action, target(input));
      return run(tx, actor, input);
    });
    return changesMemberships ? running.finally(this.#membershipsChanged) : running;
  }

  /**
   * Runs one use case that many run at the same time, together with the others; the statement checks what is whose.
   * @throws Refusal UNAUTHENTICATED without an actor; NOT_FOUND where the role may never do it
   */
  async collect<Input, Row, Written, Output>(
    actor: Actor | null,
    useCase: CollectedUseCase<Input, Row, Written, Output>,
    input: Input,
  ): Promise<Output> {
    if (!actor) throw new Refusal('UNAUTHENTICATED', 'UNAUTHENTICATED');
    if (!this.#decide(actor.role, useCase.action, true)) throw notFound();
    const row = useCase.row(actor, input, this.#clock.now());
    return useCase.answer(await this.#collected.write(useCase, groupOf(actor.role), actor.schoolId, row));
  }

  /** What was collected since the start. */
  collected = (): CollectorCounts => this.#collected.counts();

  async #mustBeAllowed(tx: Tx, actor: Actor, action: Action, target: Target): Promise<void> {
    if (ACTIONS[action].about === 'SCHOOL') {
      if (!this.#decide(actor.role, action, false)) throw notFound();
      return;
    }
    const { exists, own } = await this.#findOwnership(tx, actor, target);
    if (!exists || !this.#decide(actor.role, action, own)) throw notFound();
  }
}
