/** Runs one exchange of a loop by hand. */
export type Limited = <T>(exchange: (signal: AbortSignal) => Promise<T>) => Promise<T>;

/** Stops an exchange that takes more than a minute, as the SDK does unless told otherwise. */
export const withTimeLimit: Limited = async (exchange) => {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(new Error('no answer within a minute')), 60_000);
  try {
    return await exchange(controller.signal);
  } finally {
    clearTimeout(timer);
  }
};
