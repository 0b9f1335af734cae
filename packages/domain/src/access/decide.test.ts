import { describe, expect, it } from 'vitest';
import { ACTIONS, type Action } from './actions.ts';
import { decide, mayEver } from './decide.ts';
import { ROLES } from './role.ts';

const actions = Object.keys(ACTIONS) as Action[];

describe('decide', () => {
  it('lets a guardian acknowledge for an own child and for nobody else', () => {
    expect(decide('GUARDIAN', 'diary.acknowledge', true)).toBe(true);
    expect(decide('GUARDIAN', 'diary.acknowledge', false)).toBe(false);
  });

  it('keeps the button from students and staff (clause 4b names the guardians)', () => {
    for (const role of ROLES.filter((role) => role !== 'GUARDIAN'))
      expect(decide(role, 'diary.acknowledge', true), role).toBe(false);
  });

  it('never widens a right when the object is not the own one', () => {
    for (const action of actions)
      for (const role of ROLES)
        if (decide(role, action, false)) expect(decide(role, action, true), `${role} ${action}`).toBe(true);
  });

  it('grants OWN only to actions that have an own object', () => {
    for (const action of actions)
      for (const role of ROLES)
        if (ACTIONS[action][role] === 'OWN') expect(ACTIONS[action].about, action).not.toBe('SCHOOL');
  });

  it('says what a role may ever do', () => {
    expect(mayEver('TEACHER', 'classWeek.read')).toBe(true);
    expect(mayEver('CLERK', 'compliance.read')).toBe(false);
  });
});
