import type { FunctionCall } from '../../../generated/cognite/functions.js';
import type { Call, Handlers } from '../engine/mock.js';
import { Refusal } from '../engine/refusal.js';
import { notFound, useNonce, type Project } from './common.js';
import type { Kind } from './collection.js';
import { anyTable } from './rows.js';
import type { StoredCall } from './store.js';

/** Functions, their calls and their schedules. Functions deploy and calls run on the clock; schedules do not fire. */
export function functionKinds({ store }: Project): Kind[] {
  return [
    {
      name: 'Functions',
      title: 'Functions',
      table: anyTable(store.functions),
      times: ['createdTime'],
      pages: false,
      hidden: ['indexUrl', 'extraIndexUrls'],
      settle(changes) {
        for (const { draft } of changes) {
          draft.status = 'Queued';
          if (draft.secrets) draft.secrets = Object.fromEntries(Object.keys(draft.secrets).map((name) => [name, '***']));
        }
      },
      removed({ id }) {
        store.functionCalls.deleteWhere(({ functionId }) => functionId === id);
        store.functionSchedules.deleteWhere(({ functionId }) => functionId === id);
      },
    },
    {
      name: 'FunctionCalls',
      title: 'Calls',
      table: anyTable(store.functionCalls),
      scope: { functionId: Number },
      hidden: ['data', 'logs'],
      within: ({ path }) => {
        if (!store.functions.get(Number(path.functionId))) throw new Refusal(404, `Function not found: ${path.functionId}`);
      },
    },
    {
      name: 'FunctionSchedules',
      title: 'Schedules',
      table: anyTable(store.functionSchedules),
      pages: false,
      hidden: ['data'],
    },
  ];
}

interface ScheduleItem {
  readonly name: string;
  readonly description?: string;
  readonly cronExpression: string;
  readonly functionId: number;
  readonly data?: object;
  readonly nonce: string;
}

/** What is special about functions. */
export function functionHandlers(project: Project): Handlers {
  const { store, clock } = project;

  function callOf({ path: { functionId, callId } }: Call): StoredCall {
    const found = store.functionCalls.get(Number(functionId), Number(callId));
    if (!found) throw new Refusal(404, `Call not found: ${functionId}/${callId}`);
    return found;
  }

  return {
    retrieveFunctionLimits: () => ({
      timeoutMinutes: 10,
      cpuCores: { min: 0.1, max: 0.6, default: 0.25 },
      memoryGb: { min: 0.1, max: 2.5, default: 1 },
      runtimes: ['py310', 'py311', 'py312', 'py313'],
      responseSizeMb: 1,
    }),
    retrieveFunctionsStatus: () => ({ status: 'activated' }),
    activateFunctions: () => ({ status: 'activated' }),

    callFunction({ path, body: { data = {}, nonce } }: Call<{ data?: object; nonce: string }>): FunctionCall {
      const found = store.functions.get(Number(path.functionId));
      if (!found) throw new Refusal(404, `Function not found: ${path.functionId}`);
      if (found.status !== 'Ready') throw new Refusal(400, `The function is ${found.status}: it can be called when it is Ready.`);
      useNonce(project, nonce);
      const now = clock.now();
      store.functions.put({ ...found, lastCalled: now });
      const { id, status, startTime, functionId } = store.functionCalls.put({
        id: store.nextId(),
        functionId: found.id,
        status: 'Running',
        startTime: now,
        data,
        logs: [{ timestamp: now, message: 'The call is Running.' }],
      });
      return { id, status, startTime, functionId };
    },

    // The mock runs no code: a call gives back what it was given.
    getFunctionCallResponse(call: Call) {
      const { id, functionId, status, data } = callOf(call);
      return { callId: id, functionId, ...(status === 'Completed' && { response: data }) };
    },
    getFunctionCallLogs: (call: Call) => ({ items: callOf(call).logs }),

    createFunctionSchedule({ body: { items: [item] } }: Call<{ items: [ScheduleItem] }>) {
      const { nonce, data = {}, ...rest } = item;
      const found = store.functions.get(item.functionId);
      if (!found) throw notFound('Functions', [{ id: item.functionId }]);
      useNonce(project, nonce);
      const session = store.sessions.get(nonce)!;
      const schedule = {
        ...rest,
        id: store.nextId(),
        createdTime: clock.now(),
        when: `At ${item.cronExpression}`,
        ...(found.externalId !== undefined && { functionExternalId: found.externalId }),
        sessionId: String(session.id),
      };
      store.functionSchedules.put({ ...schedule, data });
      return { items: [schedule] };
    },

    getFunctionScheduleInputData({ path: { scheduleId } }: Call) {
      const found = store.functionSchedules.get(Number(scheduleId));
      if (!found) throw new Refusal(404, `Schedule not found: ${scheduleId}`);
      return { id: found.id, data: found.data };
    },
  };
}
