// Generated from openapi/civis/openapi.yaml by `npm run generate`. Do not edit.
import type {
  GitCommit,
  GitCommitCreate,
  GitFile,
  GitFileContent,
  GitFileUpdate,
  Project,
  ShareList,
  Workflow,
  WorkflowCreate,
  WorkflowDependency,
  WorkflowExecution,
  WorkflowExecutionCreate,
  WorkflowExecutionSummary,
  WorkflowSummary,
  WorkflowTask,
  WorkflowTransferResult,
} from './schema.js';

/** What there are factories for: the type that methods give, and the one that is sent. */
export interface CivisResources {
  /** A commit. */
  readonly gitCommit: { readonly read: GitCommit };
  /** The file in a git repository that a workflow is attached to. */
  readonly gitFile: { readonly read: GitFile; readonly write: GitFileUpdate };
  /** A version of a file in git. */
  readonly gitFileContent: { readonly read: GitFileContent; readonly write: GitCommitCreate };
  /** A project, which gathers workflows, scripts and other objects. */
  readonly project: { readonly read: Project };
  /** Who an object is shared with. */
  readonly shareList: { readonly read: ShareList };
  /** A workflow with its definition and settings. */
  readonly workflow: { readonly read: Workflow; readonly write: WorkflowCreate };
  /** An object that a workflow needs. */
  readonly workflowDependency: { readonly read: WorkflowDependency };
  /** One execution of a workflow. */
  readonly workflowExecution: { readonly read: WorkflowExecution; readonly write: WorkflowExecutionCreate };
  /** An execution as lists show it. */
  readonly workflowExecutionSummary: { readonly read: WorkflowExecutionSummary };
  /** A workflow as lists show it. */
  readonly workflowSummary: { readonly read: WorkflowSummary };
  /** A task of an execution. */
  readonly workflowTask: { readonly read: WorkflowTask };
  /** What became of a workflow's dependencies when its owner changed. */
  readonly workflowTransferResult: { readonly read: WorkflowTransferResult };
}

/** The same by their schemas' names. `without` is what methods add to the written form themselves. @internal */
export const resources = {
  gitCommit: { read: 'GitCommit' },
  gitFile: { read: 'GitFile', write: 'GitFileUpdate' },
  gitFileContent: { read: 'GitFileContent', write: 'GitCommitCreate' },
  project: { read: 'Project' },
  shareList: { read: 'ShareList' },
  workflow: { read: 'Workflow', write: 'WorkflowCreate' },
  workflowDependency: { read: 'WorkflowDependency' },
  workflowExecution: { read: 'WorkflowExecution', write: 'WorkflowExecutionCreate' },
  workflowExecutionSummary: { read: 'WorkflowExecutionSummary' },
  workflowSummary: { read: 'WorkflowSummary' },
  workflowTask: { read: 'WorkflowTask' },
  workflowTransferResult: { read: 'WorkflowTransferResult' },
} as const;
