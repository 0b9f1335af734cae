const LONGEST = 20_000;

/**
 * `fetch` that gives up after 20 seconds with a network error: a dropped connection may otherwise stay silent for
 * minutes. What was sent may have arrived; a press repeated with the same content is harmless.
 */
export const fetchInTime: typeof fetch = async (input, init) => {
  const giveUp = new AbortController();
  const stop = () => giveUp.abort();
  init?.signal?.addEventListener('abort', stop, { once: true });
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    stop();
  }, LONGEST);
  try {
    return await fetch(input, { ...init, signal: giveUp.signal });
  } catch (error) {
    throw late ? new TypeError('no answer in time') : error;
  } finally {
    clearTimeout(timer);
    init?.signal?.removeEventListener('abort', stop);
  }
};
