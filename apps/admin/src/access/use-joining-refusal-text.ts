import { useLingui } from '@lingui/react/macro';
import type { CombinedError } from '@urql/core';
import { useRefusalText } from '../lib/refusal-text.ts';
import { type RefusalReason, refusalOf } from '../lib/refusal.ts';

/** Sentences for what joining and the first run refuse; the rest is everybody's. */
export function useJoiningRefusalText(): (error: CombinedError) => string {
  const account = useAccountRefusalText();
  const invitation = useInvitationRefusalText();
  const refusalText = useRefusalText();
  return (error) => {
    const refusal = refusalOf(error);
    return account(refusal) ?? invitation(refusal) ?? refusalText(error);
  };
}

function useInvitationRefusalText(): (refusal: RefusalReason) => string | null {
  const { t } = useLingui();
  return ({ reason, params }) => {
    switch (reason) {
      case 'INVITATION_UNKNOWN':
        return t`Такого кода нет. Проверьте каждый знак, и адрес школы тоже.`;
      case 'INVITATION_USED':
        return t`По этому приглашению уже вошли. Если это были не вы, скажите классному руководителю.`;
      case 'INVITATION_REVOKED':
        return t`Это приглашение больше не действует: школа выдала новое. Попросите его у классного руководителя.`;
      case 'INVITATION_EXPIRED':
        return t`Срок приглашения вышел. Попросите новое у классного руководителя.`;
      case 'INVITATION_LOCKED':
        return t`Дату рождения слишком много раз ввели неверно, приглашение закрыто. Попросите новое у классного руководителя.`;
      case 'INVITATION_FOR_ANOTHER':
        return t`Это приглашение для другого человека.`;
      case 'ALREADY_GUARDIAN':
        return t`Вы уже видите дневник этого ребёнка. Это приглашение для другого родителя.`;
      case 'JOINING_THROTTLED':
        return t`Слишком много неверных кодов. Попробуйте через 15 минут.`;
      case 'BIRTH_DATE_MISSING':
        return t`Введите дату рождения ребёнка.`;
      case 'BIRTH_DATE_WRONG': {
        const left = params?.['left'] ?? 0;
        return t`Дата рождения не совпадает с той, что записана в школе. Осталось попыток: ${left}.`;
      }
      default:
        return null;
    }
  };
}

function useAccountRefusalText(): (refusal: RefusalReason) => string | null {
  const { t } = useLingui();
  return ({ reason, field }) => {
    switch (reason) {
      case 'NAME_MISSING':
        return field === 'familyName' ? t`Введите фамилию.` : t`Введите имя.`;
      case 'LOGIN_MALFORMED':
        return t`Логин — это адрес почты, номер телефона или имя латиницей или по-русски, от 3 знаков и без пробелов.`;
      case 'LOGIN_TAKEN':
        return t`Такой логин уже есть. Если он ваш, выберите «У меня есть».`;
      case 'PASSWORD_TOO_SHORT':
        return t`Пароль короче 10 знаков.`;
      case 'PASSWORD_TOO_LONG':
        return t`Пароль длиннее 200 знаков.`;
      case 'PASSWORD_IS_LOGIN':
        return t`Пароль не должен повторять логин.`;
      case 'PASSWORD_TOO_COMMON':
        return t`Этот пароль слишком известен, его угадают. Придумайте другой.`;
      case 'SCHOOL_EXISTS':
        return t`Школа здесь уже создана. Войдите или попросите приглашение.`;
      case 'TITLE_MISSING':
        return t`Введите название школы.`;
      case 'SCHOOL_CODE_MALFORMED':
        return t`Код — до 32 знаков: маленькие латинские буквы, цифры и дефис.`;
      case 'TIME_ZONE_UNKNOWN':
        return t`Выберите часовой пояс.`;
      case 'YEAR_ENDS_BEFORE_START':
        return t`Учебный год заканчивается раньше, чем начинается.`;
      default:
        return null;
    }
  };
}
