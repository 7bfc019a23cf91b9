/**
 * Calls an observer. What it throws is reported as uncaught, as with event listeners, and changes nothing about the
 * call it observes.
 */
export function notify<A extends unknown[]>(observer: ((...args: A) => void) | undefined, ...args: A): void {
  try {
    observer?.(...args);
  } catch (error) {
    queueMicrotask(() => {
      throw error;
    });
  }
}
