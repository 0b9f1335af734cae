import { GraphQLUUID } from 'graphql-scalars';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../platform/request-context.ts';
import { addStaffMember } from './add-staff-member.use-case.ts';
import { endMembership } from './end-membership.use-case.ts';
import { ClassInvitationsType, InvitationClassType } from './invitations.types.ts';
import { toClassInvitations, toInvitationClass, toStaffInvitation } from './invitations.view.ts';
import { listClassInvitations } from './list-class-invitations.use-case.ts';
import { listInvitationClasses } from './list-invitation-classes.use-case.ts';
import { listStaffInvitations } from './list-staff-invitations.use-case.ts';
import { AddStaffMemberInputType, EndMembershipInputType, StaffInvitationType } from './staff.types.ts';

/** Who has been invited and who has come. Issuing and printing are one POST: see `invitation.files.ts`. */
@Resolver()
export class InvitationsResolver {
  @Query(() => [InvitationClassType], { description: 'The classes whose families the viewer may invite' })
  async invitationClasses(@Ctx() { useCases, actor }: RequestContext): Promise<InvitationClassType[]> {
    return (await useCases.run(actor, listInvitationClasses, undefined)).map(toInvitationClass);
  }

  @Query(() => ClassInvitationsType)
  async classInvitations(
    @Arg('classId', () => GraphQLUUID) classId: string,
    @Ctx() { useCases, actor }: RequestContext,
  ): Promise<ClassInvitationsType> {
    return toClassInvitations(await useCases.run(actor, listClassInvitations, { classId }), actor!.timeZone);
  }

  @Query(() => [StaffInvitationType])
  async staffInvitations(@Ctx() { useCases, actor }: RequestContext): Promise<StaffInvitationType[]> {
    const staff = await useCases.run(actor, listStaffInvitations, undefined);
    return staff.map((member) => toStaffInvitation(member, actor!.timeZone));
  }

  @Mutation(() => GraphQLUUID, { description: 'Returns the id of the new member of staff' })
  addStaffMember(
    @Arg('input', () => AddStaffMemberInputType) input: AddStaffMemberInputType,
    @Ctx() { useCases, actor }: RequestContext,
  ): Promise<string> {
    return useCases.run(actor, addStaffMember, { ...input, position: input.position ?? null });
  }

  @Mutation(() => Boolean)
  endMembership(
    @Arg('input', () => EndMembershipInputType) input: EndMembershipInputType,
    @Ctx() { useCases, actor }: RequestContext,
  ): Promise<boolean> {
    return useCases.run(actor, endMembership, input);
  }
}
