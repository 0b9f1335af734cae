import { GraphQLUUID } from 'graphql-scalars';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../platform/request-context.ts';
import { askForImport } from './ask-for-import.use-case.ts';
import { confirmRosterImport } from './confirm-roster-import.use-case.ts';
import { correctRosterMapping } from './correct-roster-mapping.use-case.ts';
import { discardRosterImport } from './discard-roster-import.use-case.ts';
import { TABLE_FIELDS } from './files/table-fields.ts';
import {
  readOneRosterImport,
  readRosterImportRows,
  readRosterImports,
} from './read-roster-import.use-case.ts';
import {
  RosterImportType,
  RosterPreviewRowType,
  RosterRowsInputType,
  RosterTableInputType,
} from './roster-import.types.ts';
import { toPreviewRow, toRosterImport } from './roster-import.view.ts';

/** Imports on their way and those of the past. Files come in through a POST: see `roster-import.files.ts`. */
@Resolver()
export class RosterImportResolver {
  @Query(() => RosterImportType)
  async rosterImport(
    @Arg('id', () => GraphQLUUID) id: string,
    @Ctx() { useCases, actor }: RequestContext,
  ): Promise<RosterImportType> {
    return toRosterImport(await useCases.run(actor, readOneRosterImport, { id }));
  }

  @Query(() => [RosterImportType], { description: 'The latest hundred, the newest first' })
  async rosterImports(@Ctx() { useCases, actor }: RequestContext): Promise<RosterImportType[]> {
    return (await useCases.run(actor, readRosterImports, undefined)).map(toRosterImport);
  }

  @Query(() => [RosterPreviewRowType], {
    description: 'The rows behind one count of a preview, at most a thousand',
  })
  async rosterImportRows(
    @Arg('input', () => RosterRowsInputType) input: RosterRowsInputType,
    @Ctx() { useCases, actor }: RequestContext,
  ): Promise<RosterPreviewRowType[]> {
    return (await useCases.run(actor, readRosterImportRows, input)).map(toPreviewRow);
  }

  @Query(() => [String], { description: 'What a column of a free table may mean' })
  async rosterTableFields(@Ctx() { useCases, actor }: RequestContext): Promise<string[]> {
    await useCases.run(actor, askForImport, undefined);
    return [...TABLE_FIELDS];
  }

  @Mutation(() => Boolean)
  confirmRosterImport(
    @Arg('id', () => GraphQLUUID) id: string,
    @Ctx() { useCases, actor }: RequestContext,
  ): Promise<boolean> {
    return useCases.run(actor, confirmRosterImport, { id });
  }

  @Mutation(() => Boolean)
  discardRosterImport(
    @Arg('id', () => GraphQLUUID) id: string,
    @Ctx() { useCases, actor }: RequestContext,
  ): Promise<boolean> {
    return useCases.run(actor, discardRosterImport, { id });
  }

  @Mutation(() => Boolean, { description: 'Has the tables read again' })
  correctRosterMapping(
    @Arg('id', () => GraphQLUUID) id: string,
    @Arg('tables', () => [RosterTableInputType]) tables: RosterTableInputType[],
    @Ctx() { useCases, actor }: RequestContext,
  ): Promise<boolean> {
    return useCases.run(actor, correctRosterMapping, { id, tables });
  }
}
