import { useCallback, useState } from 'react';
import { useMutation } from 'urql';
import { type DiarySection, OpenDiarySectionDocument } from '../../gql/light/graphql.ts';

const keyOf = (studentId: string, week: string, section: DiarySection) => `${studentId} ${week} ${section}`;

export interface OpenedSections {
  /** Whether the section was opened in this visit. */
  readonly has: (studentId: string, week: string, section: DiarySection) => boolean;
  /** Says so to the school, once in a visit. */
  readonly open: (studentId: string, week: string, section: DiarySection) => void;
}

/** Which sections the guardian has opened (clause 4b): kept by the school as evidence, and here for the press. */
export function useOpenedSections(): OpenedSections {
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [, send] = useMutation(OpenDiarySectionDocument);
  const has = useCallback<OpenedSections['has']>(
    (studentId, week, section) => opened.has(keyOf(studentId, week, section)),
    [opened],
  );
  const open = useCallback<OpenedSections['open']>(
    (studentId, week, section) => {
      const key = keyOf(studentId, week, section);
      setOpened((before) => (before.has(key) ? before : new Set([...before, key])));
      void send({ studentId, week, section });
    },
    [send],
  );
  return { has, open };
}
