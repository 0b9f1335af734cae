import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../platform/request-context.ts';
import { InstallationType, SignInInputType, ViewerType } from './access.types.ts';
import { anySchool } from './first-run.read-model.ts';
import { closeAllSessions, closeSession } from './session.store.ts';
import { signIn } from './sign-in.ts';
import { toViewer, viewerOf } from './viewer.view.ts';

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
    return viewerOf(asIdentity, token);
  }

  @Mutation(() => Boolean)
  async signOut(
    @Ctx() { asIdentity, session, sessionToken, setSessionCookie }: RequestContext,
  ): Promise<boolean> {
    if (sessionToken) await asIdentity(null, (tx) => closeSession(tx, sessionToken), session?.accountId);
    setSessionCookie(null);
    return true;
  }

  @Mutation(() => Boolean, { description: 'Ends every session of the account, on all devices' })
  async signOutEverywhere(
    @Ctx() { asIdentity, session, setSessionCookie }: RequestContext,
  ): Promise<boolean> {
    if (session) await asIdentity(null, (tx) => closeAllSessions(tx, session.accountId), session.accountId);
    setSessionCookie(null);
    return true;
  }
}
