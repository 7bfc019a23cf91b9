import { describe, expect, it } from 'vitest';
import { awkward, expectRefused, failure, impossible, makeClient, mockCdf, refuse } from './cdf.js';
import { taskExecution, taskId } from './samples.js';

const cdf = mockCdf();
const { tasks } = makeClient().workflows;

describe('workflows.tasks.update', () => {
  const line = `POST /workflows/tasks/${taskId}/update`;

  it.each([
    ['COMPLETED', 'COMPLETED'],
    ['completed', 'COMPLETED'],
    ['failed', 'FAILED'],
    ['FAILED', 'FAILED'],
    ['failed_with_terminal_error', 'FAILED_WITH_TERMINAL_ERROR'],
    ['FAILED_WITH_TERMINAL_ERROR', 'FAILED_WITH_TERMINAL_ERROR'],
  ] as const)('sends %s as %s, without an output that is not given, and gives the task', async (status, wire) => {
    cdf.answers(taskExecution);
    expect(await tasks.update(taskId, { status, output: undefined })).toEqual(taskExecution);
    cdf.expectSent({ line, body: { status: wire } });
  });

  it('sends an output as it is', async () => {
    cdf.answers(taskExecution, taskExecution);
    await tasks.update(taskId, { status: 'failed', output: { a: 1, some_name: null } });
    await tasks.update(taskId, { status: 'completed', output: {} });
    cdf.expectSent({ line, body: { status: 'FAILED', output: { a: 1, some_name: null } } }, { line, body: { status: 'COMPLETED', output: {} } });
  });

  it.each(awkward)('carries %j whole', async (id, encoded) => {
    cdf.answers(taskExecution);
    await tasks.update(id, { status: 'COMPLETED' });
    cdf.expectSent({ line: `POST /workflows/tasks/${encoded}/update`, body: { status: 'COMPLETED' } });
  });

  it('throws where there is no such task, and is not sent twice after a 5xx', async () => {
    cdf.answers(refuse(404), refuse(503));
    expect(await failure(() => tasks.update(taskId, { status: 'FAILED' }))).toMatchObject({ status: 404, operationId: 'updateWorkflowTask' });
    expect(await failure(() => tasks.update(taskId, { status: 'FAILED' }))).toMatchObject({ status: 503, attempts: 1 });
  });

  it('refuses bad input', async () => {
    for (const bad of impossible) await expectRefused(cdf, () => tasks.update(bad as never, { status: 'FAILED' }), /updateWorkflowTask: taskId in /);
    for (const bad of ['done', 'Completed', '', 'IN_PROGRESS', 1]) {
      await expectRefused(cdf, () => tasks.update(taskId, { status: bad as never }), /updateWorkflowTask: status must be one of COMPLETED, FAILED, FAILED_WITH_TERMINAL_ERROR, not/);
    }
    await expectRefused(cdf, () => tasks.update(taskId, {} as never), /updateWorkflowTask: status must be given/);
    await expectRefused(cdf, () => tasks.update(taskId, undefined as never), /updateWorkflowTask: status must be given/);
    await expectRefused(cdf, () => tasks.update(taskId, 'completed' as never), /parameters must be an object/);
    await expectRefused(cdf, () => tasks.update(taskId, { status: 'FAILED', outputs: {} } as never), /has no "outputs"; allowed: status, output/);
  });

  it('refuses a status that is null', async () => {
    await expectRefused(cdf, () => tasks.update(taskId, { status: null as never }), /status must be/);
  });
});
