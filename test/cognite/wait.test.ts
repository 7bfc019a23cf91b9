import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NotFoundError, PermissionError, TimeoutError, ValidationError, WaitError, type WorkflowExecutionDetailed } from '../../src/cognite/index.js';
import { failure, makeClient, refuse } from './cdf.js';
import { detailed, executionId } from './samples.js';

const running: WorkflowExecutionDetailed = { ...detailed, status: 'RUNNING' };
const completed: WorkflowExecutionDetailed = { ...detailed, status: 'COMPLETED', endTime: 5 };

/** Polls by the clock of the test; the last answer repeats. */
function polled(...answers: (WorkflowExecutionDetailed | Response)[]) {
  const times: number[] = [];
  const start = Date.now();
  const fetch = async (input: unknown): Promise<Response> => {
    expect(String(input)).toMatch(new RegExp(`/workflows/executions/${executionId}$`));
    times.push(Date.now() - start);
    const answer = answers.length > 1 ? answers.shift()! : answers[0]!;
    return answer instanceof Response ? answer.clone() : Response.json(answer);
  };
  return { times, executions: makeClient({ fetch: fetch as typeof globalThis.fetch }).workflows.executions };
}

describe('workflows.executions.wait', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('gives the completed execution, and asks at growing intervals', async () => {
    const { executions, times } = polled(running, running, running, running, completed);
    const seen: string[] = [];
    const done = executions.wait(executionId, { onProgress: ({ status }) => seen.push(status) });
    await vi.runAllTimersAsync();
    expect(await done).toEqual(completed);
    expect(times).toEqual([0, 1000, 2500, 4750, 8125]);
    expect(seen).toEqual(['RUNNING', 'RUNNING', 'RUNNING', 'RUNNING', 'COMPLETED']);
  });

  it('asks no later than its longest interval, and evenly without backoff', async () => {
    const long = polled(running, running, running, running, completed);
    const first = long.executions.wait(executionId, { interval: 10_000, backoff: 3, maxInterval: 20_000 });
    await vi.runAllTimersAsync();
    await first;
    expect(long.times).toEqual([0, 10_000, 30_000, 50_000, 70_000]);
    const even = polled(running, running, completed);
    const second = even.executions.wait(executionId, { interval: 50, backoff: 1 });
    await vi.runAllTimersAsync();
    await second;
    expect(even.times).toEqual([0, 50, 100]);
  });

  it('gives at once what has ended already', async () => {
    const { executions, times } = polled(completed);
    expect(await executions.wait(executionId)).toEqual(completed);
    expect(times).toEqual([0]);
  });

  it.each(['FAILED', 'TIMED_OUT', 'TERMINATED'])('throws when it ends as %s, with the execution and the reason', async (status) => {
    const failed = { ...detailed, status, reasonForIncompletion: 'a task failed' };
    const { executions } = polled(running, failed);
    const ending = failure<WaitError<WorkflowExecutionDetailed>>(() => executions.wait(executionId));
    await vi.runAllTimersAsync();
    const error = await ending;
    expect(error).toBeInstanceOf(WaitError);
    expect(error.message).toBe(`the workflow execution ended as ${status}: a task failed`);
    expect(error.state).toBe(status);
    expect(error.resource).toEqual(failed);
    expect(await polled(failed).executions.wait(executionId, { throwOnFailure: false })).toEqual(failed);
  });

  it('goes on over a state that it does not know', async () => {
    const { executions, times } = polled({ ...detailed, status: 'PAUSING' }, completed);
    const done = executions.wait(executionId);
    await vi.runAllTimersAsync();
    expect(await done).toEqual(completed);
    expect(times).toHaveLength(2);
  });

  it('gives up after its timeout, naming the last state, and asks no more', async () => {
    const { executions, times } = polled(running);
    const ending = failure(() => executions.wait(executionId, { timeout: 3000 }));
    await vi.advanceTimersByTimeAsync(3000);
    const error = await ending;
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error.message).toBe('the workflow execution has not ended within 3000 ms; its last state was RUNNING');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(times).toEqual([0, 1000, 2500]);
  });

  it('stops at an abort with the signal\'s own reason, and asks no more', async () => {
    const { executions, times } = polled(running);
    const controller = new AbortController();
    const ending = failure(() => executions.wait(executionId, { signal: controller.signal }));
    await vi.advanceTimersByTimeAsync(1200);
    const reason = new Error('enough');
    controller.abort(reason);
    expect(await ending).toBe(reason);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(times).toEqual([0, 1000]);
  });

  it('sends nothing when it is aborted from the start', async () => {
    const { executions, times } = polled(running);
    expect(await failure(() => executions.wait(executionId, { signal: AbortSignal.abort('no') }))).toBe('no');
    expect(times).toEqual([]);
  });

  it('throws where there is no such execution', async () => {
    const { executions } = polled(refuse(400));
    const error = await failure(() => executions.wait(executionId));
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error.message).toContain('there is no such workflow execution');
  });

  it('retries a poll that fails, and throws a refusal', async () => {
    const { executions, times } = polled(refuse(503), running, refuse(403));
    const ending = failure(() => executions.wait(executionId));
    await vi.runAllTimersAsync();
    expect(await ending).toBeInstanceOf(PermissionError);
    expect(times).toHaveLength(3);
  });

  it('outlives an observer that throws', async () => {
    const uncaught: unknown[] = [];
    const listener = (error: unknown): void => {
      uncaught.push(error);
    };
    const others = process.listeners('uncaughtException');
    process.removeAllListeners('uncaughtException');
    process.on('uncaughtException', listener);
    try {
      const { executions } = polled(completed);
      const oops = new Error('oops');
      const done = executions.wait(executionId, {
        onProgress: () => {
          throw oops;
        },
      });
      expect(await done).toEqual(completed);
      await vi.runAllTimersAsync();
      expect(uncaught).toEqual([oops]);
    } finally {
      process.off('uncaughtException', listener);
      for (const other of others) process.on('uncaughtException', other);
    }
  });

  it('refuses bad input, before any request', async () => {
    const { executions, times } = polled(completed);
    const refused = async (act: () => unknown, message: RegExp): Promise<void> => {
      const error = await failure(act);
      expect(error).toBeInstanceOf(ValidationError);
      expect(error.message).toMatch(message);
    };
    await refused(() => executions.wait(''), /executionId in .* must be text, not empty/);
    await refused(() => executions.wait(executionId, { interval: 0 }), /options.interval must be an? .*(number|integer)/);
    await refused(() => executions.wait(executionId, { backoff: 0.5 }), /options.backoff must be an? /);
    await refused(() => executions.wait(executionId, { timeout: NaN }), /options.timeout must be an? .*(number|integer)/);
    await refused(() => executions.wait(executionId, { pollInterval: 5 } as never), /options has no "pollInterval"; allowed: .*interval/);
    await refused(() => executions.wait(executionId, { onProgress: 'x' as never }), /options.onProgress must be a function/);
    expect(times).toEqual([]);
  });
});
