import { describe, expect, it, vi } from 'vitest';
import { NotFoundError, TimeoutError, WaitError, stopWorkflowRun } from '../../src/atlan/index.js';
import { answering, failure, hits, lines, snowflake, tenant } from './tenant.js';

const name = 'atlan-snowflake-1714638976';

describe('stop', () => {
  it('takes a run or its name; the run ends as Failed', async () => {
    const { mock, atlan } = tenant();
    await atlan.workflows.run(snowflake());
    mock.clock.advance(10);
    const [running] = await atlan.workflows.runs.list({ workflow: name, phase: 'Running' }).toArray();
    mock.clear();
    const stopped = await atlan.workflows.runs.stop(running!);
    expect(stopped.status!.phase).toBe('Running');
    expect(lines(mock)).toEqual([`POST /runs/${running!.hit._id}/stop`]);
    expect(mock.requests[0]!.body).toBeUndefined();
    expect((await atlan.workflows.runs.findById(running!.hit._id))!.status!.phase).toBe('Failed');
    await atlan.workflows.runs.stop(running!.hit._id);
    expect(await failure(() => atlan.workflows.runs.stop('nope'))).toBeInstanceOf(NotFoundError);
  });

  it('bears an answer that says nothing', async () => {
    for (const text of ['', 'null']) {
      const { atlan } = answering(() => new Response(text));
      expect(await atlan.workflows.runs.stop('r')).toEqual({});
      expect(await stopWorkflowRun(atlan.connection, 'r')).toEqual({});
    }
  });
});

describe('wait', () => {
  it('waits for one run, and tells each state', async () => {
    const { mock, atlan } = tenant();
    await atlan.workflows.run(snowflake());
    const run = await atlan.workflows.rerun(name);
    const seen: string[] = [];
    const done = await atlan.workflows.runs.wait(run, {
      interval: 1,
      onProgress: ({ status }) => {
        seen.push(status!.phase!);
        mock.clock.advance(600);
      },
    });
    expect(seen).toEqual(['Pending', 'Running', 'Succeeded']);
    expect(done).toMatchObject({ metadata: { name: run.metadata!.name }, status: { progress: '1/1' }, hit: { _id: run.metadata!.name } });
  });

  it('waits for a workflow\'s latest run', async () => {
    const { mock, atlan } = tenant({ runDuration: 20 });
    await atlan.workflows.run(snowflake());
    mock.clock.advance(100);
    const last = await atlan.workflows.rerun(name);
    mock.clock.advance(100);
    expect((await atlan.workflows.wait(name, { interval: 1 })).hit._id).toBe(last.metadata!.name);
  });

  it('throws for a run that failed, unless told otherwise', async () => {
    const { mock, atlan } = tenant();
    await atlan.workflows.run(snowflake(name, [{ name: 'fail', value: true }]));
    mock.clock.advance(2000);
    const error = await failure(() => atlan.workflows.wait(name));
    expect(error).toBeInstanceOf(WaitError);
    expect(error).toMatchObject({ state: 'Failed', message: 'the run ended as Failed: The workflow was told to fail' });
    expect((await atlan.workflows.wait(name, { throwOnFailure: false })).status!.phase).toBe('Failed');
  });

  it('waits for a run that is not found yet, for so long', async () => {
    const { mock, atlan } = tenant({ indexDelay: 5000 });
    const { metadata } = await atlan.workflows.run(snowflake());
    expect(await atlan.workflows.findById(metadata!.name!)).toBeUndefined();
    const pending = atlan.workflows.wait(metadata!.name!, { interval: 1 });
    await vi.waitFor(() => expect(mock.requests.length).toBeGreaterThan(4));
    mock.clock.advance(10_000);
    expect((await pending).status!.phase).toBe('Succeeded');
    const error = await failure(() => atlan.workflows.runs.wait('nope', { interval: 5, appearWithin: 20 }));
    expect(error).toBeInstanceOf(NotFoundError);
    mock.clear();
    await failure(() => atlan.workflows.runs.wait('nope', { appearWithin: 0 }));
    expect(mock.requests).toHaveLength(1);
  });

  it('bears a search that misses a run it has found', async () => {
    const found = [true, false, false, true, false, true];
    const { atlan, sent } = answering((_one, count) => hits(found[count - 1] ? [{ status: { phase: count === 6 ? 'Succeeded' : 'Running' } }] : []));
    const seen: unknown[] = [];
    expect((await atlan.workflows.runs.wait('r', { interval: 15, backoff: 1, appearWithin: 100, onProgress: (run) => seen.push(run.status?.phase) })).status!.phase).toBe('Succeeded');
    expect(seen).toEqual(['Running', 'Running', 'Succeeded']);
    expect(sent).toHaveLength(6);
    // Its window begins when it is missed, and ends.
    const lost = answering(async (_one, count) => {
      if (count === 2) await new Promise((resolve) => setTimeout(resolve, 60));
      return hits(count === 1 ? [{ status: { phase: 'Running' } }] : []);
    });
    expect(await failure(() => lost.atlan.workflows.runs.wait('r', { interval: 5, appearWithin: 50 }))).toBeInstanceOf(NotFoundError);
    expect(lost.sent.length).toBeGreaterThan(2);
  });

  it('gives up on a run that gets no phase', async () => {
    const { atlan, sent } = answering(() => hits([{ metadata: { name: 'r' } }]));
    expect(await failure(() => atlan.workflows.runs.wait('r', { interval: 5, appearWithin: 30, timeout: 5000 }))).toBeInstanceOf(NotFoundError);
    expect(sent.length).toBeLessThan(10);
  });

  it('takes a phase that nobody knows for one on its way', async () => {
    const phases = ['Omitted', null, 'Error'];
    const { atlan, sent } = answering((_one, count) => hits([{ status: { phase: phases[count - 1] } }]));
    expect(await failure(() => atlan.workflows.runs.wait('r', { interval: 1 }))).toMatchObject({ state: 'Error' });
    expect(sent).toHaveLength(3);
  });

  it('ends with its timeout or the caller\'s patience', async () => {
    const { atlan } = tenant();
    await atlan.workflows.run(snowflake());
    const error = await failure(() => atlan.workflows.wait(name, { interval: 5, timeout: 20 }));
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error.message).toMatch(/its last state was Pending/);
    const reason = new Error('enough');
    expect(await failure(() => atlan.workflows.wait('nope', { signal: AbortSignal.abort(reason) }))).toBe(reason);
    expect((await failure(() => atlan.workflows.wait(name, { appearWithin: -1 }))).message).toMatch(/appearWithin/);
  });
});
