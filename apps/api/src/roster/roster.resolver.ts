import { decide } from '@vedomo/domain/access/decide';
import { GraphQLUUID } from 'graphql-scalars';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../platform/request-context.ts';
import { findRosterPeople, readRoster, readRosterCard } from './read-roster.use-case.ts';
import { RosterCardType, RosterPeopleType, RosterType } from './roster.types.ts';
import { toRosterCard } from './roster.view.ts';

const PEOPLE_AT_MOST = 50;

/** The classes and people of the school. */
@Resolver()
export class RosterResolver {
  @Query(() => RosterType)
  async roster(@Ctx() { useCases, actor }: RequestContext): Promise<RosterType> {
    const { year, classes } = await useCases.run(actor, readRoster, undefined);
    return {
      yearTitle: year?.title ?? null,
      classes,
      viewerCanImport: decide(actor!.role, 'roster.import', false),
    };
  }

  @Query(() => RosterCardType)
  async rosterCard(
    @Arg('classId', () => GraphQLUUID) classId: string,
    @Ctx() { useCases, actor }: RequestContext,
  ): Promise<RosterCardType> {
    return toRosterCard(await useCases.run(actor, readRosterCard, { classId }), actor!.role);
  }

  @Query(() => RosterPeopleType, { description: 'People whose names hold every word of the text' })
  async rosterPeople(
    @Arg('text', () => String) text: string,
    @Ctx() { useCases, actor }: RequestContext,
  ): Promise<RosterPeopleType> {
    const people = await useCases.run(actor, findRosterPeople, { text: text.slice(0, 200) });
    return { people: people.slice(0, PEOPLE_AT_MOST), more: people.length > PEOPLE_AT_MOST };
  }
}
