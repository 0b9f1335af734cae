import { Trans, useLingui } from '@lingui/react/macro';
import { DataTable } from '@vedomo/ui/data-table';
import { EmptyState, ErrorState, ForbiddenState } from '@vedomo/ui/states';
import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import { ComplianceStudentsDocument, type ComplianceStudentsInput } from '../gql/graphql.ts';
import { refusalOf } from '../lib/refusal.ts';
import { usePeopleColumns } from './use-people-columns.tsx';

interface PeopleListProps {
  input: ComplianceStudentsInput;
  severalClasses: boolean;
  /** The drawer around the list: its heading says exactly how many the list has. */
  render: (found: {
    list: ReactNode;
    count: number | undefined;
    required: number | undefined;
    note: ReactNode;
  }) => ReactNode;
}

/** The students of a group with their guardians and contacts. */
export function PeopleList({ input, severalClasses, render }: PeopleListProps) {
  const { t, i18n } = useLingui();
  const columns = usePeopleColumns(severalClasses);
  const [{ data, error, fetching }, again] = useQuery({
    query: ComplianceStudentsDocument,
    variables: { input },
    // Acknowledgements arrive all the time, and a list of people to call must not be an old one.
    requestPolicy: 'cache-and-network',
  });
  const found = data?.complianceStudents;
  const teachers = found?.teachers ?? [];
  const names = new Intl.ListFormat(i18n.locale).format(teachers);
  let problem: ReactNode = null;
  if (error && !found) {
    const { reason, reference } = refusalOf(error);
    problem =
      reason === 'NOT_FOUND' ? (
        <ForbiddenState />
      ) : (
        <ErrorState
          reference={reference}
          retrying={fetching}
          onRetry={() => again({ requestPolicy: 'network-only' })}
        />
      );
  }
  return render({
    count: found?.students.length,
    required: found?.required,
    note: teachers.length > 0 ? <Trans>Классный руководитель {names}</Trans> : undefined,
    list: (
      <DataTable
        caption={t`Ученики и их представители`}
        columns={columns}
        rows={found?.students ?? []}
        rowKey={({ studentId }) => studentId}
        loading={!found}
        instead={problem}
        empty={<EmptyState title={t`Таких учеников нет`} />}
      />
    ),
  });
}
