import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../platform/request-context.ts';
import { ExportImportInputType, ExportImportType } from './export-import.types.ts';
import { applyExport, previewExport } from './import-export.use-case.ts';

@Resolver()
export class ExportImportResolver {
  @Query(() => ExportImportType, {
    description: 'What importing an uploaded export of another diary would do, line by line; nothing is kept',
  })
  acknowledgementImport(
    @Arg('input', () => ExportImportInputType) input: ExportImportInputType,
    @Ctx() { useCases, actor }: RequestContext,
  ): Promise<ExportImportType> {
    return useCases.run(actor, previewExport, input);
  }

  @Mutation(() => ExportImportType, {
    description: 'Imports an uploaded export; harmless when repeated with the same file',
  })
  applyAcknowledgementImport(
    @Arg('input', () => ExportImportInputType) input: ExportImportInputType,
    @Ctx() { useCases, actor }: RequestContext,
  ): Promise<ExportImportType> {
    return useCases.run(actor, applyExport, input);
  }
}
