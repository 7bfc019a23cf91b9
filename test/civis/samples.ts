import type { GitFile, GitFileContent, Project, ShareList, User, Workflow, WorkflowExecution, WorkflowTask } from '../../src/civis/index.js';

/** Answers as the platform gives them, with the nulls that its own document denies. */
export const user: User = { id: 12, name: 'Grace Hopper', username: 'ghopper', initials: 'GH', online: null };

export const definition = "version: '2.0'\nrefresh:\n  tasks:\n    load:\n      action: civis.run_job\n      input:\n        job_id: 812\n";

const time = '2026-04-17T18:37:30.000Z';

export const workflow: Workflow = {
  id: 7,
  name: 'Refresh',
  description: null,
  definition,
  valid: true,
  validationErrors: null,
  fileId: 90_210,
  user,
  state: 'idle',
  lastExecutionId: null,
  schedule: { scheduled: null, scheduledDays: [], scheduledHours: [], scheduledMinutes: [], scheduledRunsPerHour: null, scheduledDaysOfMonth: [] },
  allowConcurrentExecutions: false,
  timeZone: 'America/Chicago',
  nextExecutionAt: null,
  notifications: {
    urls: [],
    successEmailSubject: null,
    successEmailBody: null,
    successEmailAddresses: [],
    failureEmailAddresses: [],
    stallWarningMinutes: null,
    successOn: true,
    failureOn: true,
  },
  archived: false,
  hidden: false,
  myPermissionLevel: 'manage',
  createdAt: time,
  updatedAt: time,
};

export const task: WorkflowTask = {
  name: 'load',
  mistralState: 'success',
  mistralStateInfo: null,
  runs: [{ id: 2, jobId: 812, myPermissionLevel: 'nil', state: 'succeeded', createdAt: time, startedAt: time, finishedAt: null }],
  executions: [],
};

export const execution: WorkflowExecution = {
  id: 9,
  state: 'running',
  mistralState: 'running',
  mistralStateInfo: null,
  user,
  definition,
  input: { state_code: 'WI', dryRun: true, nested: { some_key: [1, { otherKey: null }] } },
  includedTasks: [],
  tasks: [task],
  startedAt: time,
  finishedAt: null,
  createdAt: time,
  updatedAt: time,
};

export const gitFile: GitFile = {
  gitRef: '9f2c1e7',
  gitBranch: 'main',
  gitPath: 'refresh.yml',
  gitRepo: { id: 301, repoUrl: 'https://github.com/civis-test/workflows', createdAt: time, updatedAt: time },
  gitRefType: 'branch',
  pullFromGit: false,
};

export const content: GitFileContent = { content: definition, type: 'file', size: definition.length, fileHash: 'abc123' };

export const commit = { commitHash: '9f2c1e7d', authorName: 'Grace Hopper', date: time, message: 'Load first' };

export const project: Project = { id: 3, author: user, name: 'Voters', description: null, users: [user], autoShare: false, createdAt: time, updatedAt: time, archived: false };

export const shares: ShareList = {
  readers: { users: [{ id: 27, name: 'Ada Byron' }], groups: [] },
  writers: { users: [], groups: [{ id: 5, name: 'Data team' }] },
  owners: { users: [{ id: 12, name: 'Grace Hopper' }], groups: [] },
  totalUserShares: 2,
  totalGroupShares: 1,
};

export const dependency = { objectType: 'Job', fcoType: 'Python script', id: 812, name: null, permissionLevel: null, description: null };
