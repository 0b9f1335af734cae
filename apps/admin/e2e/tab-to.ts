import type { Locator, Page } from '@playwright/test';

/** What has the focus: whether it can be seen to have it, and whether it is on the screen. */
interface Stop {
  readonly name: string;
  readonly marked: boolean;
  readonly inView: boolean;
}

export const stopOf = (page: Page): Promise<Stop | null> =>
  page.evaluate(() => {
    const at = document.activeElement;
    if (!(at instanceof HTMLElement) || at === document.body) return null;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(at);
    const { top, bottom, width } = at.getBoundingClientRect();
    return {
      name: `${at.tagName} ${at.getAttribute('aria-label') ?? at.textContent.trim().slice(0, 60)}`,
      marked: (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none',
      inView: width > 0 && bottom > 0 && top < innerHeight,
    };
  });

/** Goes on with Tab until it comes to the place, looking at every stop on the way. */
export async function tabTo(page: Page, place: Locator, key = 'Tab'): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let at = 0; at < 150; at += 1) {
    await page.keyboard.press(key);
    const stop = await stopOf(page);
    if (stop) stops.push(stop);
    if (await place.evaluate((element) => element === document.activeElement)) return stops;
  }
  throw new Error(
    `Tab does not come to ${String(place)}; it went over ${stops.map(({ name }) => name).join('; ')}`,
  );
}
