import { useQuery } from 'urql';
import { ViewerDocument, type ViewerFieldsFragment } from '../gql/graphql.ts';
import { currentMembership } from './membership.ts';

/** The membership that this tab acts in, from what the frame has asked already. */
export function useActingMembership(): ViewerFieldsFragment['memberships'][number] | undefined {
  const [{ data }] = useQuery({ query: ViewerDocument });
  return data?.viewer?.memberships.find(({ membershipId }) => membershipId === currentMembership());
}
