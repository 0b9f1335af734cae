/** «+7 912 000-06-91» for a Russian number in E.164; others stay as they are. */
export function phoneText(phone: string): string {
  const [, area, first, second, third] = /^\+7(\d{3})(\d{3})(\d{2})(\d{2})$/.exec(phone) ?? [];
  return area ? `+7 ${area} ${first}-${second}-${third}` : phone;
}
