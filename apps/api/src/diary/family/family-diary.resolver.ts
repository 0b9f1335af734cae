import { GraphQLLocalDate, GraphQLUUID } from 'graphql-scalars';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Refusal } from '../../platform/refusal.ts';
import type { RequestContext } from '../../platform/request-context.ts';
import { acknowledgeChildren } from '../acknowledgement/acknowledge-children.ts';
import {
  AcknowledgeDiaryInputType,
  AcknowledgeDiaryResultType,
} from '../acknowledgement/acknowledge-diary.types.ts';
import { type DiarySection, DiarySectionEnum } from '../duty/duty-enums.types.ts';
import { ViewerChildType } from './family-children.types.ts';
import { FamilyDiaryType } from './family-diary.types.ts';
import { openDiarySection } from './open-diary-section.use-case.ts';
import { readFamilyDiary } from './read-family-diary.use-case.ts';
import { readViewerChildren } from './read-viewer-children.use-case.ts';

@Resolver()
export class FamilyDiaryResolver {
  @Query(() => [ViewerChildType], {
    description:
      'The children of all the viewer’s memberships as a guardian, in all schools; of a student oneself',
  })
  async viewerChildren(@Ctx() { session, useCases }: RequestContext): Promise<ViewerChildType[]> {
    if (!session) throw new Refusal('UNAUTHENTICATED', 'UNAUTHENTICATED');
    const family = session.memberships.filter(({ role }) => role === 'GUARDIAN' || role === 'STUDENT');
    const children = await Promise.all(
      family.map((membership) => useCases.run(membership, readViewerChildren, undefined)),
    );
    return children.flat();
  }

  @Query(() => FamilyDiaryType, {
    description: 'A student’s diary in the week of a date; in the present one without a date',
  })
  familyDiary(
    @Arg('studentId', () => GraphQLUUID) studentId: string,
    @Arg('week', () => GraphQLLocalDate, { nullable: true }) week: string | null,
    @Ctx() { useCases, actor }: RequestContext,
  ): Promise<FamilyDiaryType> {
    return useCases.run(actor, readFamilyDiary, { studentId, week: week ?? null });
  }

  @Mutation(() => Boolean, {
    description: 'A guardian opened a section; true when it is kept as evidence for the week',
  })
  openDiarySection(
    @Arg('studentId', () => GraphQLUUID) studentId: string,
    @Arg('week', () => GraphQLLocalDate, { description: 'Monday' }) week: string,
    @Arg('section', () => DiarySectionEnum) section: DiarySection,
    @Ctx() { useCases, actor }: RequestContext,
  ): Promise<boolean> {
    return useCases.run(actor, openDiarySection, { studentId, week, section });
  }

  @Mutation(() => [AcknowledgeDiaryResultType], {
    description: '«С дневником ознакомлен» (clause 4b): one press, a result for each child, in order',
  })
  acknowledgeDiary(
    @Arg('input', () => AcknowledgeDiaryInputType) { items }: AcknowledgeDiaryInputType,
    @Ctx() context: RequestContext,
  ): Promise<AcknowledgeDiaryResultType[]> {
    return acknowledgeChildren(context, items);
  }
}
