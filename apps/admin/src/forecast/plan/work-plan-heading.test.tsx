import { i18n, type Messages } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, expect, it } from 'vitest';
import type { WorkPlan } from './plan-model.ts';
import { WorkPlanHeading } from './work-plan-heading.tsx';

const language = 'ru';
beforeAll(async () => {
  const { messages } = (await import(`../../locales/${language}/plan.po`)) as { messages: Messages };
  i18n.loadAndActivate({ locale: language, messages });
});

const heading = (works: readonly { gradingPeriodId: string | null; state: string }[]) => {
  const plan = {
    title: '5А',
    subjects: [{ subjectId: 'maths', markedIn: ['q2'] }],
    works: works.map((work) => ({ subjectId: 'maths', ...work })),
  };
  return renderToStaticMarkup(
    <I18nProvider i18n={i18n}>
      <WorkPlanHeading plan={plan as unknown as WorkPlan} />
    </I18nProvider>,
  );
};

it('the finding of the plan counts the works that the forecast counts with', () => {
  const ahead = { gradingPeriodId: 'q2', state: 'TO_COME' };
  const outside = { gradingPeriodId: null, state: 'TO_COME' };
  expect(heading([ahead, ahead, outside, { ...ahead, state: 'OVER' }])).toBe(
    'План контрольных работ, 5А: впереди 2 работы',
  );
  expect(heading([outside])).toBe('План контрольных работ, 5А: впереди ни одной');
});
