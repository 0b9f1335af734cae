import { ACTIONS, type Action } from '@vedomo/domain/access/actions';
import { mayEver } from '@vedomo/domain/access/decide';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { Session } from '../platform/actor.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { InstallationType, SignInInputType, ViewerType } from './access.types.ts';
import { anySchool } from './first-run.read-model.ts';
import { closeAllSessions, closeSession, findSession } from './session.store.ts';
import { signIn } from './sign-in.ts';

const actions = Object.keys(ACTIONS) as Action[];

const toViewer = ({ login, displayName, memberships }: Session): ViewerType => ({
  login,
  displayName,
  memberships: memberships.map(({ membershipId, role, schoolId, schoolTitle, timeZone }) => ({
    membershipId,
    role,
    schoolId,
    schoolTitle,
    timeZone,
    viewerCan: actions.filter((action) => mayEver(role, action)),
  })),
});

@Resolver()
export class AccessResolver {
  @Query(() => ViewerType, { nullable: true, description: 'Who is signed in; null when nobody is' })
  viewer(@Ctx() { session }: RequestContext): ViewerType | null {
    return session && toViewer(session);
  }

  @Query(() => InstallationType)
  async installation(@Ctx() { installation, asIdentity }: RequestContext): Promise<InstallationType> {
    const { demoAccounts, demoPassword, standsStillAt } = installation;
    return {
      demoAccounts: demoAccounts.map(({ login, title }) => ({ login, titleRu: title.ru, titleEn: title.en })),
      demoPassword,
      standsStillAt,
      needsFirstRun: !(await asIdentity(null, anySchool)),
    };
  }

  @Mutation(() => ViewerType)
  async signIn(
    @Arg('input', () => SignInInputType) { login, password }: SignInInputType,
    @Ctx() { asIdentity, throttle, address, userAgent, setSessionCookie }: RequestContext,
  ): Promise<ViewerType> {
    const token = await signIn(asIdentity, throttle, { login, password, address, userAgent });
    setSessionCookie(token);
    const session = await asIdentity(null, (tx) => findSession(tx, token));
    return toViewer(session!);
  }

  @Mutation(() => Boolean)
  async signOut(@Ctx() { asIdentity, sessionToken, setSessionCookie }: RequestContext): Promise<boolean> {
    if (sessionToken) await asIdentity(null, (tx) => closeSession(tx, sessionToken));
    setSessionCookie(null);
    return true;
  }

  @Mutation(() => Boolean, { description: 'Ends every session of the account, on all devices' })
  async signOutEverywhere(
    @Ctx() { asIdentity, session, setSessionCookie }: RequestContext,
  ): Promise<boolean> {
    if (session) await asIdentity(null, (tx) => closeAllSessions(tx, session.accountId));
    setSessionCookie(null);
    return true;
  }
}
