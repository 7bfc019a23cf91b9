import * as samples from './samples.js';

/** One method of Civis' own Python client, and what the same call is here and on the wire. */
export interface Method {
  /** The Python client's name. */
  readonly python: string;
  /** The place on the client. */
  readonly ours: string;
  readonly args: readonly unknown[];
  readonly line: string;
  /** Left out: the request has none. */
  readonly body?: unknown;
  readonly status: number;
  /** Left out: the answer has no body, and the method gives nothing. */
  readonly answer?: unknown;
  /** What the method gives, where it is not the answer. */
  readonly result?: unknown;
  /** Gives undefined after a 404. */
  readonly optional?: true;
  /** Calls that differ in their parameters' names only must fail before anything is sent. */
  readonly bad: readonly (readonly unknown[])[];
}

const { workflow, execution, task, gitFile, content, commit, project, shares, dependency } = samples;
const { definition: _d, validationErrors: _v, lastExecutionId: _l, notifications: _n, hidden: _h, myPermissionLevel: _m, ...workflowSummary } = workflow;
const { definition: _e, input: _i, includedTasks: _t, tasks: _s, ...executionSummary } = execution;
const noId = [[undefined], [null], [''], [1.5], ['..']] as const;

/** All methods of the Python client's `workflows`, in the order of its documentation. */
export const methods: readonly Method[] = [
  { python: 'delete_projects', ours: 'workflows.projects.remove', args: [7, 3], line: 'DELETE /workflows/7/projects/3', status: 204, bad: [[7], [7, null]] },
  { python: 'delete_shares_groups', ours: 'workflows.shares.removeGroup', args: [7, 5], line: 'DELETE /workflows/7/shares/groups/5', status: 204, bad: [[7], [7, '']] },
  { python: 'delete_shares_users', ours: 'workflows.shares.removeUser', args: [7, 27], line: 'DELETE /workflows/7/shares/users/27', status: 204, bad: [[7], [7, Number.NaN]] },
  { python: 'get', ours: 'workflows.retrieve', args: [7], line: 'GET /workflows/7', status: 200, answer: workflow, optional: true, bad: noId },
  { python: 'get_executions', ours: 'workflows.executions.retrieve', args: [7, 9], line: 'GET /workflows/7/executions/9', status: 200, answer: execution, optional: true, bad: [[7], [undefined, 9]] },
  {
    python: 'get_executions_tasks',
    ours: 'workflows.executions.tasks.retrieve',
    args: [7, 9, 's p/c?#%ü'],
    line: 'GET /workflows/7/executions/9/tasks/s%20p%2Fc%3F%23%25%C3%BC',
    status: 200,
    answer: task,
    optional: true,
    bad: [[7, 9], [7, 9, ''], [7, 9, '.'], [7, 9, '\ud800']],
  },
  { python: 'get_git_commits', ours: 'workflows.git.commits.retrieve', args: [7, 'feature/x'], line: 'GET /workflows/7/git/commits/feature%2Fx', status: 200, answer: content, optional: true, bad: [[7], [7, '']] },
  {
    python: 'list',
    ours: 'workflows.list',
    args: [{ hidden: true, archived: false, author: [12, 27], state: ['running', 'failed'], scheduled: false, order: 'created_at', orderDir: 'asc', limit: 2 }],
    line: 'GET /workflows?hidden=true&archived=false&author=12,27&state[]=running&state[]=failed&scheduled=false&limit=2&page_num=1&order=created_at&order_dir=asc',
    status: 200,
    answer: [workflowSummary],
    bad: [[{ order_dir: 'asc' }], [{ pageNum: 2 }], [{ limit: 1.5 }], [{ limit: -2 }], [{ prefetch: -1 }], [{ author: [{}] }]],
  },
  {
    python: 'list_dependencies',
    ours: 'workflows.listDependencies',
    args: [7, { userId: 27 }],
    line: 'GET /workflows/7/dependencies?user_id=27',
    status: 200,
    answer: [{ ...dependency, shareable: true }],
    bad: [...noId, [7, { user_id: 27 }]],
  },
  {
    python: 'list_executions',
    ours: 'workflows.executions.list',
    args: [7, { order: 'updated_at', orderDir: 'desc' }],
    line: 'GET /workflows/7/executions?limit=50&page_num=1&order=updated_at&order_dir=desc',
    status: 200,
    answer: [executionSummary],
    bad: [...noId, [7, { state: 'running' }]],
  },
  { python: 'list_git', ours: 'workflows.git.retrieve', args: [7], line: 'GET /workflows/7/git', status: 200, answer: gitFile, optional: true, bad: noId },
  { python: 'list_git_commits', ours: 'workflows.git.commits.list', args: [7], line: 'GET /workflows/7/git/commits', status: 200, answer: [commit], bad: noId },
  { python: 'list_projects', ours: 'workflows.projects.list', args: [7, { hidden: true }], line: 'GET /workflows/7/projects?hidden=true', status: 200, answer: [project], bad: [...noId, [7, { archived: true }]] },
  { python: 'list_shares', ours: 'workflows.shares.retrieve', args: [7], line: 'GET /workflows/7/shares', status: 200, answer: [shares], result: shares, bad: noId },
  {
    python: 'patch',
    ours: 'workflows.update',
    args: [7, { name: 'New', description: null, definition: undefined, notifications: { stallWarningMinutes: null } }],
    line: 'PATCH /workflows/7',
    body: { name: 'New', description: null, notifications: { stallWarningMinutes: null } },
    status: 200,
    answer: workflow,
    bad: [[undefined, { name: 'New' }], [7, { hidden: true }], [7, { time_zone: 'UTC' }]],
  },
  { python: 'patch_git', ours: 'workflows.git.update', args: [7, { gitBranch: 'dev' }], line: 'PATCH /workflows/7/git', body: { gitBranch: 'dev' }, status: 200, answer: gitFile, bad: [[7, { git_branch: 'dev' }]] },
  {
    python: 'post',
    ours: 'workflows.create',
    args: [{ name: 'Refresh', fromJobChain: 812, allowConcurrentExecutions: true, timeZone: 'UTC', hidden: false, schedule: { scheduled: true, scheduledDays: [1] } }],
    line: 'POST /workflows',
    body: { name: 'Refresh', fromJobChain: 812, allowConcurrentExecutions: true, timeZone: 'UTC', hidden: false, schedule: { scheduled: true, scheduledDays: [1] } },
    status: 201,
    answer: workflow,
    bad: [[], [{}], [{ name: 'x', from_job_chain: 1 }], [{ definition: 'x' }]],
  },
  { python: 'post_clone', ours: 'workflows.clone', args: [7, { cloneSchedule: true, cloneNotifications: false }], line: 'POST /workflows/7/clone', body: { cloneSchedule: true, cloneNotifications: false }, status: 201, answer: workflow, bad: [...noId, [7, { clone_schedule: true }]] },
  {
    python: 'post_executions',
    ours: 'workflows.executions.create',
    args: [7, { input: execution.input, includedTasks: ['load'], targetTask: 'load' }],
    line: 'POST /workflows/7/executions',
    body: { targetTask: 'load', input: execution.input, includedTasks: ['load'] },
    status: 201,
    answer: execution,
    bad: [...noId, [7, { included_tasks: [] }]],
  },
  { python: 'post_executions_cancel', ours: 'workflows.executions.cancel', args: [7, 9], line: 'POST /workflows/7/executions/9/cancel', status: 202, answer: execution, bad: [[7]] },
  { python: 'post_executions_resume', ours: 'workflows.executions.resume', args: [7, 9], line: 'POST /workflows/7/executions/9/resume', status: 202, answer: execution, bad: [[7]] },
  { python: 'post_executions_retry', ours: 'workflows.executions.retry', args: [7, 9, { taskName: 'load' }], line: 'POST /workflows/7/executions/9/retry', body: { taskName: 'load' }, status: 202, answer: execution, bad: [[7], [7, 9, { task_name: 'load' }]] },
  { python: 'post_git_checkout', ours: 'workflows.git.checkout', args: [7], line: 'POST /workflows/7/git/checkout', status: 200, answer: content, bad: noId },
  { python: 'post_git_checkout_latest', ours: 'workflows.git.checkoutLatest', args: [7], line: 'POST /workflows/7/git/checkout-latest', status: 200, answer: content, bad: noId },
  {
    python: 'post_git_commits',
    ours: 'workflows.git.commits.create',
    args: [7, { content: 'x', message: 'm', fileHash: 'abc123' }],
    line: 'POST /workflows/7/git/commits',
    body: { content: 'x', message: 'm', fileHash: 'abc123' },
    status: 200,
    answer: content,
    bad: [[7], [7, { content: 'x', message: 'm' }], [7, { content: 'x', message: 'm', file_hash: 'abc' }]],
  },
  {
    python: 'put',
    ours: 'workflows.replace',
    args: [7, { name: 'Refresh', definition: samples.definition }],
    line: 'PUT /workflows/7',
    body: { name: 'Refresh', definition: samples.definition },
    status: 200,
    answer: workflow,
    bad: [[7], [7, {}], [7, { name: 'x', hidden: true }]],
  },
  { python: 'put_archive', ours: 'workflows.archive', args: [7, { status: false }], line: 'PUT /workflows/7/archive', body: { status: false }, status: 200, answer: workflow, bad: [[7], [7, {}]] },
  {
    python: 'put_git',
    ours: 'workflows.git.attach',
    args: [7, { gitRepoUrl: 'https://github.com/civis-test/workflows', gitPath: 'refresh.yml', gitRef: 'main', gitRefType: 'branch', pullFromGit: true }],
    line: 'PUT /workflows/7/git',
    body: { gitRef: 'main', gitPath: 'refresh.yml', gitRepoUrl: 'https://github.com/civis-test/workflows', gitRefType: 'branch', pullFromGit: true },
    status: 200,
    answer: gitFile,
    bad: [[7, { gitRepo: {} }]],
  },
  { python: 'put_projects', ours: 'workflows.projects.add', args: [7, 3], line: 'PUT /workflows/7/projects/3', status: 204, bad: [[7], [undefined, 3]] },
  {
    python: 'put_shares_groups',
    ours: 'workflows.shares.setGroups',
    args: [7, { groupIds: 5, permissionLevel: 'write' }],
    line: 'PUT /workflows/7/shares/groups',
    body: { groupIds: [5], permissionLevel: 'write' },
    status: 200,
    answer: shares,
    bad: [[7], [7, { groupIds: [5] }], [7, { userIds: [5], permissionLevel: 'write' }]],
  },
  {
    python: 'put_shares_users',
    ours: 'workflows.shares.setUsers',
    args: [7, { userIds: [27, 28], permissionLevel: 'read', shareEmailBody: 'Look', sendSharedEmail: true }],
    line: 'PUT /workflows/7/shares/users',
    body: { userIds: [27, 28], permissionLevel: 'read', shareEmailBody: 'Look', sendSharedEmail: true },
    status: 200,
    answer: shares,
    bad: [[7], [7, { permissionLevel: 'read' }]],
  },
  {
    python: 'put_transfer',
    ours: 'workflows.transfer',
    args: [7, { userId: 27, includeDependencies: false, emailBody: 'Yours', sendEmail: true }],
    line: 'PUT /workflows/7/transfer',
    body: { userId: 27, includeDependencies: false, emailBody: 'Yours', sendEmail: true },
    status: 200,
    answer: { dependencies: [{ ...dependency, shared: false }] },
    bad: [[7, { userId: 27 }], [7, { user_id: 27, include_dependencies: true }]],
  },
];
