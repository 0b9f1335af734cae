import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../platform/request-context.ts';
import { ViewerType } from './access.types.ts';
import { createSchool } from './create-school.ts';
import { findInvitation } from './find-invitation.ts';
import { CreateSchoolInputType } from './first-run.types.ts';
import { joinWithInvitation } from './join-with-invitation.ts';
import { JoinedType, JoinInputType, OpenInvitationType } from './joining.types.ts';
import { toOpenInvitation } from './open-invitation.view.ts';
import { viewerOf } from './viewer.view.ts';

/** How people get in who are nobody here yet. */
@Resolver()
export class JoiningResolver {
  @Query(() => OpenInvitationType, { description: 'The invitation of a code, for whoever holds it' })
  async invitation(
    @Arg('schoolCode', () => String) schoolCode: string,
    @Arg('code', () => String) code: string,
    @Ctx() { asIdentity, throttle, address, session }: RequestContext,
  ): Promise<OpenInvitationType> {
    const key = { schoolCode, code, address };
    return toOpenInvitation(await findInvitation(asIdentity, throttle.joining, key), session);
  }

  @Mutation(() => JoinedType)
  async joinWithInvitation(
    @Arg('input', () => JoinInputType) input: JoinInputType,
    @Ctx()
    { asIdentity, throttle, session, address, userAgent, sessionToken, setSessionCookie }: RequestContext,
  ): Promise<JoinedType> {
    const { token, membershipId } = await joinWithInvitation(
      { asIdentity, throttle, session },
      { ...input, address, userAgent },
    );
    if (token) setSessionCookie(token);
    return { membershipId, viewer: await viewerOf(asIdentity, (token ?? sessionToken)!) };
  }

  @Mutation(() => ViewerType, { description: 'The first run: only while there is no school' })
  async createSchool(
    @Arg('input', () => CreateSchoolInputType) input: CreateSchoolInputType,
    @Ctx() { asIdentity, userAgent, setSessionCookie }: RequestContext,
  ): Promise<ViewerType> {
    const token = await createSchool(asIdentity, {
      ...input,
      academicYear: input.academicYear ?? null,
      userAgent,
    });
    setSessionCookie(token);
    return viewerOf(asIdentity, token);
  }
}
