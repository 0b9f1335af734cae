import { createHash } from 'node:crypto';
import type { RequestHandler } from 'express';
import helmet from 'helmet';

/** So that whoever opens it sees an answer at once, signed in or not. */
const FIRST_QUERY = `# The session of this browser is sent along: sign in at /sign-in first.
# Who has several memberships names one in the headers: { "x-vedomo-membership": "…" }
{
  viewer {
    login
    memberships {
      membershipId
      role
      schoolTitle
    }
  }
}
`;

/**
 * GraphiQL for whoever opens the endpoint in a browser: one page that loads nothing from elsewhere and whose own
 * content policy lets in exactly its script and the workers of its editor. Read when it is first asked for.
 */
export function explorer(): RequestHandler {
  let page: Promise<{ html: string; policy: RequestHandler }> | undefined;
  return (request, response, next) => {
    if (request.accepts(['json', 'html']) !== 'html') return next();
    page ??= render();
    page
      .then(({ html, policy }) =>
        policy(request, response, (error?: unknown) => {
          if (error) return next(error);
          response.set('Cache-Control', 'no-cache').vary('Accept').type('html').send(html);
        }),
      )
      .catch(next);
  };
}

async function render() {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const html = renderGraphiQL({
    title: 'Vedomo GraphQL',
    defaultQuery: FIRST_QUERY,
    credentials: 'same-origin',
    method: 'POST',
  });
  const script = html.slice(html.indexOf('<script>') + '<script>'.length, html.lastIndexOf('</script>'));
  const hash = createHash('sha256').update(script).digest('base64');
  const policy = helmet.contentSecurityPolicy({
    directives: {
      defaultSrc: ["'self'"],
      scriptSrc: [`'sha256-${hash}'`],
      workerSrc: ['blob:'],
      styleSrc: ["'self'", "'unsafe-inline'"],
      fontSrc: ["'self'", 'data:'],
      imgSrc: ["'self'", 'data:'],
      upgradeInsecureRequests: null,
    },
  });
  return { html, policy };
}
