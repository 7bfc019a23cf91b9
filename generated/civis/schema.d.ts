// Generated from openapi/civis/openapi.yaml by `npm run generate`. Do not edit.
/** A state to look for. `scheduled` stands for scheduled workflows that have never run. */
export type WorkflowStateFilter = 'queued' | 'running' | 'succeeded' | 'failed' | 'cancelled' | 'idle' | 'scheduled';

/** What the platform says when it refuses a request. */
export interface ErrorBody {
  /** Short name of the error, such as `not_found` or `already_running`. */
  error: string;
  /** Explains the error to people. */
  errorDescription: string;
  /** The HTTP status once more. 400 to 599. */
  code: number;
}

/** A user, as far as others see them. */
export interface User {
  /** The user's id. */
  id: number;
  /** Full name. */
  name: string;
  /** Login name. */
  username: string;
  /** Initials of the name. */
  initials: string;
  /** Whether the user is online. Null when the platform doesn't tell. */
  online: boolean | null;
}

/** State of a workflow, `running` while any execution runs, otherwise the state of the latest one. */
export type WorkflowState =
  | 'queued'
  | 'running'
  | 'succeeded'
  | 'failed'
  | 'cancelled'
  | 'idle'
  | 'scheduled'
  | (string & {});

/** When a workflow starts by itself. */
export interface WorkflowSchedule {
  /** Whether the schedule is on. */
  scheduled: boolean | null;
  /** Days of the week, 0 for Sunday. Empty when days of the month are used. */
  scheduledDays: number[];
  /** Hours of the day, in the workflow's time zone. */
  scheduledHours: number[];
  /** Minutes of the hour. */
  scheduledMinutes: number[];
  /**
   * Runs an hour. `scheduledMinutes` has taken its place.
   * @deprecated
   */
  scheduledRunsPerHour: number | null;
  /** Days of the month. Empty when days of the week are used. */
  scheduledDaysOfMonth: number[];
}

/** A workflow as lists show it. */
export interface WorkflowSummary {
  /** The workflow's id. */
  id: number;
  /** The workflow's name. */
  name: string;
  /** What the workflow is for. */
  description: string | null;
  /** Whether the definition has passed validation. */
  valid: boolean;
  /** Id of the file that holds the workflow's configuration. */
  fileId: number;
  /** The workflow's author. */
  user: User;
  /** `running` while any execution runs, otherwise the state of the latest one. */
  state: WorkflowState;
  /** When the workflow starts by itself. */
  schedule: WorkflowSchedule;
  /** Whether the workflow may start while it already runs. */
  allowConcurrentExecutions: boolean;
  /** Time zone of the schedule, such as `America/Chicago`. */
  timeZone: string;
  /**
   * Format: date-time
   * When the schedule starts it next. Null when nothing is planned.
   */
  nextExecutionAt: string | null;
  /** Whether the workflow is archived. */
  archived: boolean;
  /**
   * Format: date-time
   * When the workflow was created.
   */
  createdAt: string;
  /**
   * Format: date-time
   * When the workflow was last changed.
   */
  updatedAt: string;
}

/** When a workflow is to start by itself. */
export interface WorkflowScheduleSettings {
  /** Whether the schedule is on. */
  scheduled?: boolean | null | undefined;
  /** Days of the week, 0 for Sunday. Not together with `scheduledDaysOfMonth`. */
  scheduledDays?: readonly number[] | undefined;
  /** Hours of the day, in the workflow's time zone. */
  scheduledHours?: readonly number[] | undefined;
  /** Minutes of the hour. */
  scheduledMinutes?: readonly number[] | undefined;
  /**
   * Runs an hour. Use `scheduledMinutes` in its place.
   * @deprecated
   */
  scheduledRunsPerHour?: number | null | undefined;
  /** Days of the month. Not together with `scheduledDays`. */
  scheduledDaysOfMonth?: readonly number[] | undefined;
}

/** Who is to hear of a workflow's end, and how. */
export interface WorkflowNotificationSettings {
  /** URLs that get a POST request on completion. */
  urls?: readonly string[] | undefined;
  /** Subject of the e-mail on success. */
  successEmailSubject?: string | null | undefined;
  /** Text of the e-mail on success, in Markdown. */
  successEmailBody?: string | null | undefined;
  /** E-mail addresses to write to on success. */
  successEmailAddresses?: readonly string[] | undefined;
  /** E-mail addresses to write to on failure. */
  failureEmailAddresses?: readonly string[] | undefined;
  /** Minutes after which a warning goes out that the workflow stalls. */
  stallWarningMinutes?: number | null | undefined;
  /** Whether e-mails go out on success. */
  successOn?: boolean | undefined;
  /** Whether e-mails go out on failure. */
  failureOn?: boolean | undefined;
}

/** A workflow to create. */
export interface WorkflowCreate {
  /** The workflow's name. */
  name: string;
  /** What the workflow is for. */
  description?: string | null | undefined;
  /**
   * Id of a job. The workflow is built from the chain that the job is in and takes over the schedule of the chain's
   * first job. Not together with `definition` or `schedule`.
   */
  fromJobChain?: number | undefined;
  /** The definition, in YAML. Not together with `fromJobChain`. */
  definition?: string | undefined;
  /** When the workflow is to start by itself. Not together with `fromJobChain`. */
  schedule?: WorkflowScheduleSettings | undefined;
  /** Whether the workflow may start while it already runs. */
  allowConcurrentExecutions?: boolean | undefined;
  /** Time zone of the schedule, such as `America/Chicago`. */
  timeZone?: string | undefined;
  /** Who is to hear of the workflow's end. */
  notifications?: WorkflowNotificationSettings | undefined;
  /** Whether lists leave the workflow out. */
  hidden?: boolean | undefined;
}

/** Who hears of a workflow's end, and how. */
export interface WorkflowNotifications {
  /** URLs that get a POST request on completion. */
  urls: string[];
  /** Subject of the e-mail on success. Null when none is set. */
  successEmailSubject: string | null;
  /** Text of the e-mail on success, in Markdown. Null when none is set. */
  successEmailBody: string | null;
  /** E-mail addresses to write to on success. */
  successEmailAddresses: string[];
  /** E-mail addresses to write to on failure. */
  failureEmailAddresses: string[];
  /** Minutes after which a warning goes out that the workflow stalls. Null when none is set. */
  stallWarningMinutes: number | null;
  /** Whether e-mails go out on success. */
  successOn: boolean;
  /** Whether e-mails go out on failure. */
  failureOn: boolean;
}

/** A permission that somebody has. `nil` is none at all, and occurs on runs and child executions. */
export type AccessLevel = 'read' | 'write' | 'manage' | 'nil' | (string & {});

/** A workflow with its definition and settings. */
export interface Workflow {
  /** The workflow's id. */
  id: number;
  /** The workflow's name. */
  name: string;
  /** What the workflow is for. */
  description: string | null;
  /** The definition, in YAML. */
  definition: string;
  /** Whether the definition has passed validation. */
  valid: boolean;
  /** What is wrong with the definition. Null when nothing is. */
  validationErrors: string | null;
  /** Id of the file that holds the workflow's configuration. */
  fileId: number;
  /** The workflow's author. */
  user: User;
  /** `running` while any execution runs, otherwise the state of the latest one. */
  state: WorkflowState;
  /** Id of the latest execution. Null before the first. */
  lastExecutionId: number | null;
  /** When the workflow starts by itself. */
  schedule: WorkflowSchedule;
  /** Whether the workflow may start while it already runs. */
  allowConcurrentExecutions: boolean;
  /** Time zone of the schedule, such as `America/Chicago`. */
  timeZone: string;
  /**
   * Format: date-time
   * When the schedule starts it next. Null when nothing is planned.
   */
  nextExecutionAt: string | null;
  /** Who hears of the workflow's end. */
  notifications: WorkflowNotifications;
  /** Whether the workflow is archived. */
  archived: boolean;
  /** Whether lists leave the workflow out. */
  hidden: boolean;
  /** The caller's permission on the workflow. */
  myPermissionLevel: AccessLevel;
  /**
   * Format: date-time
   * When the workflow was created.
   */
  createdAt: string;
  /**
   * Format: date-time
   * When the workflow was last changed.
   */
  updatedAt: string;
}

/** All attributes of a workflow that can be set after its creation. */
export interface WorkflowReplace {
  /** The workflow's name. */
  name: string;
  /** What the workflow is for. */
  description?: string | null | undefined;
  /** The definition, in YAML. */
  definition?: string | undefined;
  /** When the workflow is to start by itself. */
  schedule?: WorkflowScheduleSettings | undefined;
  /** Whether the workflow may start while it already runs. */
  allowConcurrentExecutions?: boolean | undefined;
  /** Time zone of the schedule, such as `America/Chicago`. */
  timeZone?: string | undefined;
  /** Who is to hear of the workflow's end. */
  notifications?: WorkflowNotificationSettings | undefined;
}

/** The attributes of a workflow to change. */
export interface WorkflowUpdate {
  /** The workflow's name. */
  name?: string | undefined;
  /** What the workflow is for. */
  description?: string | null | undefined;
  /** The definition, in YAML. */
  definition?: string | undefined;
  /** When the workflow is to start by itself. */
  schedule?: WorkflowScheduleSettings | null | undefined;
  /** Whether the workflow may start while it already runs. */
  allowConcurrentExecutions?: boolean | undefined;
  /** Time zone of the schedule, such as `America/Chicago`. */
  timeZone?: string | undefined;
  /** Who is to hear of the workflow's end. */
  notifications?: WorkflowNotificationSettings | null | undefined;
}

/** What a clone takes over besides the definition. */
export interface WorkflowClone {
  /** Whether to copy the schedule. */
  cloneSchedule?: boolean | undefined;
  /** Whether to copy the notifications. */
  cloneNotifications?: boolean | undefined;
}

/** The archival status that a workflow is to have. */
export interface WorkflowArchive {
  /** True archives the workflow, false brings it back. */
  status: boolean;
}

/** A change of owner. */
export interface WorkflowTransfer {
  /** Id of the new owner. */
  userId: number;
  /** Whether the new owner also gets the permission to manage all dependencies. */
  includeDependencies: boolean;
  /** Text of the e-mail to the new owner. */
  emailBody?: string | undefined;
  /** Whether the new owner gets an e-mail. */
  sendEmail?: boolean | undefined;
}

/** An object that a transferred workflow needs. */
export interface TransferredDependency {
  /** Type of the object, as the platform calls it internally. */
  objectType: string;
  /** Type of the object, for people. */
  fcoType: string;
  /** Id of the object. */
  id: number;
  /** Name of the object. Null when the caller may not read it. */
  name: string | null;
  /**
   * The permission that the new owner has on the object, groups aside. Null for what cannot be shared, such as a table.
   */
  permissionLevel: string | null;
  /** More about the dependency, where there is more to say. */
  description: string | null;
  /** Whether the new owner got the object shared. */
  shared: boolean;
}

/** What became of a workflow's dependencies when its owner changed. */
export interface WorkflowTransferResult {
  /** The dependencies. */
  dependencies: TransferredDependency[];
}

/** An object that a workflow needs. */
export interface WorkflowDependency {
  /** Type of the object, as the platform calls it internally. */
  objectType: string;
  /** Type of the object, for people. */
  fcoType: string;
  /** Id of the object. */
  id: number;
  /** Name of the object. Null when the caller may not read it. */
  name: string | null;
  /**
   * The permission that the user in question has on the object, groups aside. Null without such a user, or for what
   * cannot be shared, such as a table.
   */
  permissionLevel: string | null;
  /** More about the dependency, where there is more to say. */
  description: string | null;
  /** Whether the caller can share the object. */
  shareable: boolean;
}

/** State of an execution or of a job's run, in the words that Civis Platform uses for all jobs. */
export type RunState = 'queued' | 'running' | 'succeeded' | 'failed' | 'cancelled' | (string & {});

/**
 * State of an execution in the words of Mistral, the workflow engine. A paused execution waits until somebody resumes
 * or cancels it.
 */
export type MistralExecutionState = 'running' | 'paused' | 'success' | 'error' | 'cancelled' | (string & {});

/** An execution as lists show it. */
export interface WorkflowExecutionSummary {
  /** The execution's id. */
  id: number;
  /** State in the platform's words. */
  state: RunState;
  /** State in the workflow engine's words. */
  mistralState: MistralExecutionState;
  /** What the workflow engine says about the state, such as why it failed. */
  mistralStateInfo: string | null;
  /** Who started the execution. */
  user: User;
  /**
   * Format: date-time
   * When the execution started. Null before that.
   */
  startedAt: string | null;
  /**
   * Format: date-time
   * When the execution ended. Null before that.
   */
  finishedAt: string | null;
  /**
   * Format: date-time
   * When the execution was created.
   */
  createdAt: string;
  /**
   * Format: date-time
   * When the execution was last changed.
   */
  updatedAt: string;
}

/** How to execute a workflow. */
export interface WorkflowExecutionCreate {
  /** The task to reach, for a reverse workflow. */
  targetTask?: string | undefined;
  /** Values for the inputs that the definition declares, by name. Sent as given. */
  input?: { [key: string]: unknown } | undefined;
  /** Names of the tasks to run; all of them when left out. */
  includedTasks?: readonly string[] | undefined;
}

/** State of a task in the words of Mistral, the workflow engine. */
export type MistralTaskState =
  | 'idle'
  | 'waiting'
  | 'running'
  | 'delayed'
  | 'success'
  | 'error'
  | 'cancelled'
  | (string & {});

/** A run of a job, started by a task. */
export interface WorkflowTaskRun {
  /** The run's id. */
  id: number;
  /** Id of the job. */
  jobId: number;
  /** The caller's permission on the job. */
  myPermissionLevel: AccessLevel;
  /** State of the run. */
  state: RunState;
  /**
   * Format: date-time
   * When the run was queued.
   */
  createdAt: string;
  /**
   * Format: date-time
   * When the run started. Null before that.
   */
  startedAt: string | null;
  /**
   * Format: date-time
   * When the run ended. Null before that.
   */
  finishedAt: string | null;
}

/** An execution of another workflow, started by a task. */
export interface ChildExecution {
  /** The execution's id. */
  id: number;
  /** Id of the workflow that is executed. */
  workflowId: number;
  /** The caller's permission on that workflow. */
  myPermissionLevel: AccessLevel;
  /** State of the execution. */
  state: RunState;
  /**
   * Format: date-time
   * When the execution was created.
   */
  createdAt: string;
  /**
   * Format: date-time
   * When the execution started. Null before that.
   */
  startedAt: string | null;
  /**
   * Format: date-time
   * When the execution ended. Null before that.
   */
  finishedAt: string | null;
}

/** A task of an execution. */
export interface WorkflowTask {
  /** The task's name, as in the definition. */
  name: string;
  /** State in the workflow engine's words. */
  mistralState: MistralTaskState;
  /** What the workflow engine says about the state. */
  mistralStateInfo: string | null;
  /** Runs of jobs that the task started, highest id first. */
  runs: WorkflowTaskRun[];
  /** Executions of other workflows that the task started, highest id first. */
  executions: ChildExecution[];
}

/** One execution of a workflow. */
export interface WorkflowExecution {
  /** The execution's id. */
  id: number;
  /** State in the platform's words. */
  state: RunState;
  /** State in the workflow engine's words. */
  mistralState: MistralExecutionState;
  /** What the workflow engine says about the state, such as why it failed. */
  mistralStateInfo: string | null;
  /** Who started the execution. */
  user: User;
  /** The definition that this execution follows, in YAML. */
  definition: string;
  /** Values for the inputs that the definition declares, by name, as they were given. */
  input: { [key: string]: unknown };
  /** Names of the tasks that were chosen to run. */
  includedTasks: string[];
  /** The tasks. */
  tasks: WorkflowTask[];
  /**
   * Format: date-time
   * When the execution started. Null before that.
   */
  startedAt: string | null;
  /**
   * Format: date-time
   * When the execution ended. Null before that.
   */
  finishedAt: string | null;
  /**
   * Format: date-time
   * When the execution was created.
   */
  createdAt: string;
  /**
   * Format: date-time
   * When the execution was last changed.
   */
  updatedAt: string;
}

/** What to retry. */
export interface WorkflowExecutionRetry {
  /** Name of the failed task to retry; all failed tasks when left out. */
  taskName?: string | undefined;
}

/** A git repository that the platform knows. */
export interface GitRepository {
  /** The repository's id. */
  id: number;
  /** The repository's URL. */
  repoUrl: string;
  /**
   * Format: date-time
   * When the repository was added.
   */
  createdAt: string;
  /**
   * Format: date-time
   * When the entry was last changed.
   */
  updatedAt: string;
}

/** The file in a git repository that a workflow is attached to. */
export interface GitFile {
  /** Version of the file: a branch, a tag, or the SHA of a commit, in full or shortened. */
  gitRef: string;
  /** The file's branch. */
  gitBranch: string;
  /** Where in the repository the file is. */
  gitPath: string;
  /** The repository. */
  gitRepo: GitRepository;
  /** Whether a branch or a tag picks the file's version. */
  gitRefType: 'branch' | 'tag' | (string & {});
  /** Whether the platform pulls the latest commit by itself, where that feature is enabled. */
  pullFromGit: boolean;
}

/** A file in a git repository, to attach or to change. */
export interface GitFileUpdate {
  /** Version of the file: a branch, or the SHA of a commit, in full or shortened. */
  gitRef?: string | undefined;
  /** The file's branch. */
  gitBranch?: string | undefined;
  /** Where in the repository the file is. */
  gitPath?: string | undefined;
  /** URL of the repository. */
  gitRepoUrl?: string | undefined;
  /** Whether a branch or a tag picks the file's version. */
  gitRefType?: 'branch' | 'tag' | undefined;
  /** Whether the platform pulls the latest commit by itself. Not every account has that for workflows. */
  pullFromGit?: boolean | undefined;
}

/** A version of a file in git. */
export interface GitFileContent {
  /** The file's content. */
  content: string;
  /** The file's type. */
  type: string;
  /** The file's size. */
  size: number;
  /** SHA of the file, to name when a commit replaces it. */
  fileHash: string;
}

/** A commit. */
export interface GitCommit {
  /** SHA of the commit. */
  commitHash: string;
  /** Name of the author. */
  authorName: string;
  /**
   * Format: date-time
   * When the commit was made.
   */
  date: string;
  /** The commit's message. */
  message: string;
}

/** A new version of a file, to commit and push. */
export interface GitCommitCreate {
  /** The file's new content. */
  content: string;
  /** The commit's message. */
  message: string;
  /** Full SHA of the file that is replaced, from `fileHash` of its content. */
  fileHash: string;
}

/** A project, which gathers workflows, scripts and other objects. */
export interface Project {
  /** The project's id. */
  id: number;
  /** The project's author. */
  author: User;
  /** The project's name. */
  name: string;
  /** What the project is for. */
  description: string | null;
  /** Users who see the project. */
  users: User[];
  /** Whether the project's permissions pass on to what is added to it. */
  autoShare: boolean;
  /**
   * Format: date-time
   * When the project was created.
   */
  createdAt: string;
  /**
   * Format: date-time
   * When the project was last changed.
   */
  updatedAt: string;
  /** Whether the project is archived. */
  archived: boolean;
}

/** A user who has a permission. */
export interface SharedUser {
  /** The user's id. */
  id: number;
  /** The user's name. */
  name: string;
}

/** A group that has a permission. */
export interface SharedGroup {
  /** The group's id. */
  id: number;
  /** The group's name. */
  name: string;
}

/** Everybody who has one of the permissions. */
export interface ShareHolders {
  /** The users. */
  users: SharedUser[];
  /** The groups. */
  groups: SharedGroup[];
}

/** Who an object is shared with. */
export interface ShareList {
  /** Who may read. */
  readers: ShareHolders;
  /** Who may write. */
  writers: ShareHolders;
  /** Who may manage. */
  owners: ShareHolders;
  /** Number of users that the object is shared with; readers and writers get only those that they can see. */
  totalUserShares: number;
  /** Number of groups that the object is shared with; readers and writers get only those that they can see. */
  totalGroupShares: number;
}

/** A permission to give. */
export type PermissionLevel = 'read' | 'write' | 'manage';

/** A permission for users. */
export interface ShareWithUsers {
  /** Ids of the users. At least 1 item. */
  userIds: readonly number[];
  /** The permission that all of them get. */
  permissionLevel: PermissionLevel;
  /** Text of the e-mail to them. */
  shareEmailBody?: string | undefined;
  /** Whether they get an e-mail. */
  sendSharedEmail?: boolean | undefined;
}

/** A permission for groups. */
export interface ShareWithGroups {
  /** Ids of the groups. At least 1 item. */
  groupIds: readonly number[];
  /** The permission that all of them get. */
  permissionLevel: PermissionLevel;
  /** Text of the e-mail to them. */
  shareEmailBody?: string | undefined;
  /** Whether they get an e-mail. */
  sendSharedEmail?: boolean | undefined;
}

/** A permission for users. As {@link ShareWithUsers}, also in its short forms. */
export interface ShareWithUsersInput {
  /** Ids of the users. */
  userIds: number | readonly number[];
  /** The permission that all of them get. */
  permissionLevel: PermissionLevel;
  /** Text of the e-mail to them. */
  shareEmailBody?: string | undefined;
  /** Whether they get an e-mail. */
  sendSharedEmail?: boolean | undefined;
}

/** A permission for groups. As {@link ShareWithGroups}, also in its short forms. */
export interface ShareWithGroupsInput {
  /** Ids of the groups. */
  groupIds: number | readonly number[];
  /** The permission that all of them get. */
  permissionLevel: PermissionLevel;
  /** Text of the e-mail to them. */
  shareEmailBody?: string | undefined;
  /** Whether they get an e-mail. */
  sendSharedEmail?: boolean | undefined;
}

export interface paths {
  '/workflows': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List workflows
     * Gives summaries, latest change first. A summary lacks the definition and the notifications; retrieve a workflow
     * for those.
     */
    get: operations['listWorkflows'];
    put?: never;
    /**
     * Create a workflow
     * Give a `definition`, or build the workflow from a chain of jobs with `fromJobChain`. A faulty definition is not
     * refused: read `valid` and `validationErrors` of the workflow.
     */
    post: operations['createWorkflow'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/workflows/{workflowId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the workflow. */
        workflowId: components['parameters']['WorkflowId'];
      };
      cookie?: never;
    };
    /** Retrieve a workflow */
    get: operations['retrieveWorkflow'];
    /**
     * Replace a workflow
     * Replaces all attributes, so send those as well that are to stay. To change a few of them, update the workflow.
     */
    put: operations['replaceWorkflow'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Update attributes of a workflow
     * Changes only what is given. An attribute that is left out stays; null is sent as null.
     */
    patch: operations['updateWorkflow'];
    trace?: never;
  };
  '/workflows/{workflowId}/clone': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the workflow. */
        workflowId: components['parameters']['WorkflowId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Clone a workflow
     * The copy belongs to the caller, who may also appear among its notification addresses.
     */
    post: operations['cloneWorkflow'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/workflows/{workflowId}/archive': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the workflow. */
        workflowId: components['parameters']['WorkflowId'];
      };
      cookie?: never;
    };
    get?: never;
    /** Archive a workflow, or bring it back */
    put: operations['archiveWorkflow'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/workflows/{workflowId}/transfer': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the workflow. */
        workflowId: components['parameters']['WorkflowId'];
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Transfer a workflow to another owner
     * The answer tells for each dependency whether the new owner has it now; it does not hold the workflow.
     */
    put: operations['transferWorkflow'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/workflows/{workflowId}/dependencies': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the workflow. */
        workflowId: components['parameters']['WorkflowId'];
      };
      cookie?: never;
    };
    /**
     * List what a workflow depends on
     * Gives all dependencies at once, such as jobs, credentials and tables.
     */
    get: operations['listWorkflowDependencies'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/workflows/{workflowId}/executions': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the workflow. */
        workflowId: components['parameters']['WorkflowId'];
      };
      cookie?: never;
    };
    /**
     * List executions of a workflow
     * Gives summaries, newest first. A summary lacks the definition, the input and the tasks; retrieve an execution for
     * those.
     */
    get: operations['listWorkflowExecutions'];
    put?: never;
    /**
     * Execute a workflow
     * Starts one execution. Each call starts another one, so a call whose answer got lost is not repeated.
     */
    post: operations['createWorkflowExecution'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/workflows/{workflowId}/executions/{executionId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the workflow. */
        workflowId: components['parameters']['WorkflowId'];
        /** Id of the execution. */
        executionId: components['parameters']['ExecutionId'];
      };
      cookie?: never;
    };
    /** Retrieve an execution */
    get: operations['retrieveWorkflowExecution'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/workflows/{workflowId}/executions/{executionId}/cancel': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the workflow. */
        workflowId: components['parameters']['WorkflowId'];
        /** Id of the execution. */
        executionId: components['parameters']['ExecutionId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Cancel an execution
     * The platform takes note and cancels later; the answer may still say `running`.
     */
    post: operations['cancelWorkflowExecution'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/workflows/{workflowId}/executions/{executionId}/resume': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the workflow. */
        workflowId: components['parameters']['WorkflowId'];
        /** Id of the execution. */
        executionId: components['parameters']['ExecutionId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Resume a paused execution
     * The platform takes note and resumes later; the answer may still say `paused`.
     */
    post: operations['resumeWorkflowExecution'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/workflows/{workflowId}/executions/{executionId}/retry': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the workflow. */
        workflowId: components['parameters']['WorkflowId'];
        /** Id of the execution. */
        executionId: components['parameters']['ExecutionId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Retry the failed tasks of an execution
     * Runs one failed task again, or all of them. The answer may still have the state from before.
     */
    post: operations['retryWorkflowExecution'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/workflows/{workflowId}/executions/{executionId}/tasks/{taskName}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the workflow. */
        workflowId: components['parameters']['WorkflowId'];
        /** Id of the execution. */
        executionId: components['parameters']['ExecutionId'];
        /** Name of the task, as in the definition. */
        taskName: string;
      };
      cookie?: never;
    };
    /** Retrieve a task of an execution */
    get: operations['retrieveWorkflowExecutionTask'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/workflows/{workflowId}/git': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the workflow. */
        workflowId: components['parameters']['WorkflowId'];
      };
      cookie?: never;
    };
    /** Retrieve the git file of a workflow */
    get: operations['retrieveWorkflowGit'];
    /** Attach a workflow to a git file */
    put: operations['attachWorkflowGit'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Update attributes of a workflow's git file */
    patch: operations['updateWorkflowGit'];
    trace?: never;
  };
  '/workflows/{workflowId}/git/checkout': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the workflow. */
        workflowId: components['parameters']['WorkflowId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Check out the file at its git reference
     * Saves the file's content at the present `gitRef` as the workflow's definition. The vendor's own document has not
     * listed this operation for workflows since November 2024, and the platform may refuse it. Without it, read the
     * file with `workflows.git.commits.retrieve` and save it with `workflows.update`.
     * @deprecated
     */
    post: operations['checkoutWorkflowGit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/workflows/{workflowId}/git/checkout-latest': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the workflow. */
        workflowId: components['parameters']['WorkflowId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Check out the latest commit of the branch
     * Saves the file's newest content on its current branch as the workflow's definition.
     */
    post: operations['checkoutLatestWorkflowGit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/workflows/{workflowId}/git/commits': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the workflow. */
        workflowId: components['parameters']['WorkflowId'];
      };
      cookie?: never;
    };
    /**
     * List the commits of the current branch
     * Gives all commits at once.
     */
    get: operations['listWorkflowGitCommits'];
    put?: never;
    /**
     * Commit and push the file anew
     * The commit names the version that it replaces, so that nobody else's change is lost.
     */
    post: operations['createWorkflowGitCommit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/workflows/{workflowId}/git/commits/{commitHash}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the workflow. */
        workflowId: components['parameters']['WorkflowId'];
        /** SHA of the commit, in full or shortened. */
        commitHash: string;
      };
      cookie?: never;
    };
    /** Retrieve the file at a commit */
    get: operations['retrieveWorkflowGitCommit'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/workflows/{workflowId}/projects': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the workflow. */
        workflowId: components['parameters']['WorkflowId'];
      };
      cookie?: never;
    };
    /**
     * List the projects of a workflow
     * Gives all projects at once.
     */
    get: operations['listWorkflowProjects'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/workflows/{workflowId}/projects/{projectId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the workflow. */
        workflowId: components['parameters']['WorkflowId'];
        /** Id of the project. */
        projectId: number;
      };
      cookie?: never;
    };
    get?: never;
    /** Put a workflow into a project */
    put: operations['addWorkflowProject'];
    post?: never;
    /** Take a workflow out of a project */
    delete: operations['removeWorkflowProject'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/workflows/{workflowId}/shares': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the workflow. */
        workflowId: components['parameters']['WorkflowId'];
      };
      cookie?: never;
    };
    /** Retrieve who a workflow is shared with */
    get: operations['retrieveWorkflowShares'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/workflows/{workflowId}/shares/users': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the workflow. */
        workflowId: components['parameters']['WorkflowId'];
      };
      cookie?: never;
    };
    get?: never;
    /** Set the permission that users have on a workflow */
    put: operations['setWorkflowUserShares'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/workflows/{workflowId}/shares/users/{userId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the workflow. */
        workflowId: components['parameters']['WorkflowId'];
        /** Id of the user. */
        userId: number;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Revoke the permission that a user has on a workflow */
    delete: operations['removeWorkflowUserShare'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/workflows/{workflowId}/shares/groups': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the workflow. */
        workflowId: components['parameters']['WorkflowId'];
      };
      cookie?: never;
    };
    get?: never;
    /** Set the permission that groups have on a workflow */
    put: operations['setWorkflowGroupShares'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/workflows/{workflowId}/shares/groups/{groupId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the workflow. */
        workflowId: components['parameters']['WorkflowId'];
        /** Id of the group. */
        groupId: number;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Revoke the permission that a group has on a workflow */
    delete: operations['removeWorkflowGroupShare'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export interface components {
  schemas: {
    WorkflowStateFilter: WorkflowStateFilter;
    ErrorBody: ErrorBody;
    User: User;
    WorkflowState: WorkflowState;
    WorkflowSchedule: WorkflowSchedule;
    WorkflowSummary: WorkflowSummary;
    WorkflowScheduleSettings: WorkflowScheduleSettings;
    WorkflowNotificationSettings: WorkflowNotificationSettings;
    WorkflowCreate: WorkflowCreate;
    WorkflowNotifications: WorkflowNotifications;
    AccessLevel: AccessLevel;
    Workflow: Workflow;
    WorkflowReplace: WorkflowReplace;
    WorkflowUpdate: WorkflowUpdate;
    WorkflowClone: WorkflowClone;
    WorkflowArchive: WorkflowArchive;
    WorkflowTransfer: WorkflowTransfer;
    TransferredDependency: TransferredDependency;
    WorkflowTransferResult: WorkflowTransferResult;
    WorkflowDependency: WorkflowDependency;
    RunState: RunState;
    MistralExecutionState: MistralExecutionState;
    WorkflowExecutionSummary: WorkflowExecutionSummary;
    WorkflowExecutionCreate: WorkflowExecutionCreate;
    MistralTaskState: MistralTaskState;
    WorkflowTaskRun: WorkflowTaskRun;
    ChildExecution: ChildExecution;
    WorkflowTask: WorkflowTask;
    WorkflowExecution: WorkflowExecution;
    WorkflowExecutionRetry: WorkflowExecutionRetry;
    GitRepository: GitRepository;
    GitFile: GitFile;
    GitFileUpdate: GitFileUpdate;
    GitFileContent: GitFileContent;
    GitCommit: GitCommit;
    GitCommitCreate: GitCommitCreate;
    Project: Project;
    SharedUser: SharedUser;
    SharedGroup: SharedGroup;
    ShareHolders: ShareHolders;
    ShareList: ShareList;
    PermissionLevel: PermissionLevel;
    ShareWithUsers: ShareWithUsers;
    ShareWithGroups: ShareWithGroups;
    ShareWithUsersInput: ShareWithUsersInput;
    ShareWithGroupsInput: ShareWithGroupsInput;
  };
  responses: {
    /** The request was refused or failed. A proxy in between may answer without this body. */
    Failure: {
      headers: {
        'Retry-After': components['headers']['RetryAfter'];
        'X-RateLimit-Limit': components['headers']['RateLimitLimit'];
        'X-RateLimit-Remaining': components['headers']['RateLimitRemaining'];
        'X-Request-Id': components['headers']['RequestId'];
        'WWW-Authenticate': components['headers']['WwwAuthenticate'];
        [name: string]: unknown;
      };
      content: {
        'application/json': ErrorBody;
      };
    };
    /** The request is malformed. */
    BadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': ErrorBody;
      };
    };
  };
  parameters: {
    /** Items on a page. */
    Limit: number;
    /** Number of the page; the first is 1. */
    PageNum: number;
    /** Direction of the sort. */
    OrderDir: 'asc' | 'desc';
    /** Id of the workflow. */
    WorkflowId: number;
    /** Id of the execution. */
    ExecutionId: number;
  };
  requestBodies: never;
  headers: {
    /** Seconds to wait before the next attempt. */
    RetryAfter: number;
    /** The key's rate limit, in requests. */
    RateLimitLimit: number;
    /** Requests left before the rate limit is reached. */
    RateLimitRemaining: number;
    /** The platform's id of the request, for its support. */
    RequestId: string;
    /** On a 401, says what is wrong with the key. */
    WwwAuthenticate: string;
    /** Items that a page holds. */
    PerPage: number;
    /** Number of this page; the first is 1. */
    CurrentPage: number;
    /** Number of pages. */
    TotalPages: number;
    /** Number of items on all pages. */
    TotalEntries: number;
  };
  pathItems: never;
}

export interface operations {
  listWorkflows: {
    parameters: {
      query?: {
        /** True lists the hidden workflows; otherwise those that are not hidden are listed. */
        hidden?: boolean;
        /** Archival status of the workflows to list, for example true. The platform names no values. */
        archived?: boolean | string;
        /** Ids of users; only workflows of these authors are listed. */
        author?: readonly number[];
        /**
         * States to list. `scheduled` matches only scheduled workflows that have never run; use the parameter
         * `scheduled` for all that have a schedule.
         */
        'state[]'?: readonly WorkflowStateFilter[];
        /** True lists workflows with a schedule, false those without one. */
        scheduled?: boolean;
        /** Items on a page. */
        limit?: components['parameters']['Limit'];
        /** Number of the page; the first is 1. */
        page_num?: components['parameters']['PageNum'];
        /** What the list is sorted by. */
        order?: 'updated_at' | 'name' | 'created_at';
        /** Direction of the sort. */
        order_dir?: components['parameters']['OrderDir'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of workflows. */
      200: {
        headers: {
          'X-Pagination-Per-Page': components['headers']['PerPage'];
          'X-Pagination-Current-Page': components['headers']['CurrentPage'];
          'X-Pagination-Total-Pages': components['headers']['TotalPages'];
          'X-Pagination-Total-Entries': components['headers']['TotalEntries'];
          [name: string]: unknown;
        };
        content: {
          'application/json': WorkflowSummary[];
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  createWorkflow: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The workflow to create. */
    requestBody: {
      content: {
        'application/json': WorkflowCreate;
      };
    };
    responses: {
      /** The new workflow. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': Workflow;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  retrieveWorkflow: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the workflow. */
        workflowId: components['parameters']['WorkflowId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The workflow. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': Workflow;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  replaceWorkflow: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the workflow. */
        workflowId: components['parameters']['WorkflowId'];
      };
      cookie?: never;
    };
    /** The workflow as it is to be. */
    requestBody: {
      content: {
        'application/json': WorkflowReplace;
      };
    };
    responses: {
      /** The workflow as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': Workflow;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  updateWorkflow: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the workflow. */
        workflowId: components['parameters']['WorkflowId'];
      };
      cookie?: never;
    };
    /** The attributes to change. */
    requestBody: {
      content: {
        'application/json': WorkflowUpdate;
      };
    };
    responses: {
      /** The workflow as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': Workflow;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  cloneWorkflow: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the workflow. */
        workflowId: components['parameters']['WorkflowId'];
      };
      cookie?: never;
    };
    /** What to copy besides the definition. */
    requestBody?: {
      content: {
        'application/json': WorkflowClone;
      };
    };
    responses: {
      /** The copy. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': Workflow;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  archiveWorkflow: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the workflow. */
        workflowId: components['parameters']['WorkflowId'];
      };
      cookie?: never;
    };
    /** Whether the workflow is to be archived. */
    requestBody: {
      content: {
        'application/json': WorkflowArchive;
      };
    };
    responses: {
      /** The workflow as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': Workflow;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  transferWorkflow: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the workflow. */
        workflowId: components['parameters']['WorkflowId'];
      };
      cookie?: never;
    };
    /** The new owner, and what goes along. */
    requestBody: {
      content: {
        'application/json': WorkflowTransfer;
      };
    };
    responses: {
      /** What became of the dependencies. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': WorkflowTransferResult;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  listWorkflowDependencies: {
    parameters: {
      query?: {
        /**
         * A user whose own permission on each dependency is looked up; permissions of the user's groups do not count.
         */
        user_id?: number;
      };
      header?: never;
      path: {
        /** Id of the workflow. */
        workflowId: components['parameters']['WorkflowId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The dependencies. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': WorkflowDependency[];
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  listWorkflowExecutions: {
    parameters: {
      query?: {
        /** Items on a page. */
        limit?: components['parameters']['Limit'];
        /** Number of the page; the first is 1. */
        page_num?: components['parameters']['PageNum'];
        /** What the list is sorted by. */
        order?: 'id' | 'updated_at' | 'created_at';
        /** Direction of the sort. */
        order_dir?: components['parameters']['OrderDir'];
      };
      header?: never;
      path: {
        /** Id of the workflow. */
        workflowId: components['parameters']['WorkflowId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of executions. */
      200: {
        headers: {
          'X-Pagination-Per-Page': components['headers']['PerPage'];
          'X-Pagination-Current-Page': components['headers']['CurrentPage'];
          'X-Pagination-Total-Pages': components['headers']['TotalPages'];
          'X-Pagination-Total-Entries': components['headers']['TotalEntries'];
          [name: string]: unknown;
        };
        content: {
          'application/json': WorkflowExecutionSummary[];
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  createWorkflowExecution: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the workflow. */
        workflowId: components['parameters']['WorkflowId'];
      };
      cookie?: never;
    };
    /** Input of the execution, and the tasks to run. */
    requestBody?: {
      content: {
        'application/json': WorkflowExecutionCreate;
      };
    };
    responses: {
      /** The execution that was started. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': WorkflowExecution;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  retrieveWorkflowExecution: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the workflow. */
        workflowId: components['parameters']['WorkflowId'];
        /** Id of the execution. */
        executionId: components['parameters']['ExecutionId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The execution with its tasks. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': WorkflowExecution;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  cancelWorkflowExecution: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the workflow. */
        workflowId: components['parameters']['WorkflowId'];
        /** Id of the execution. */
        executionId: components['parameters']['ExecutionId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The execution as it was when the request came in. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': WorkflowExecution;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  resumeWorkflowExecution: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the workflow. */
        workflowId: components['parameters']['WorkflowId'];
        /** Id of the execution. */
        executionId: components['parameters']['ExecutionId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The execution as it was when the request came in. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': WorkflowExecution;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  retryWorkflowExecution: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the workflow. */
        workflowId: components['parameters']['WorkflowId'];
        /** Id of the execution. */
        executionId: components['parameters']['ExecutionId'];
      };
      cookie?: never;
    };
    /** The task to retry. */
    requestBody?: {
      content: {
        'application/json': WorkflowExecutionRetry;
      };
    };
    responses: {
      /** The execution as it was when the request came in. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': WorkflowExecution;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  retrieveWorkflowExecutionTask: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the workflow. */
        workflowId: components['parameters']['WorkflowId'];
        /** Id of the execution. */
        executionId: components['parameters']['ExecutionId'];
        /** Name of the task, as in the definition. */
        taskName: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The task. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': WorkflowTask;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  retrieveWorkflowGit: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the workflow. */
        workflowId: components['parameters']['WorkflowId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The git file. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': GitFile;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  attachWorkflowGit: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the workflow. */
        workflowId: components['parameters']['WorkflowId'];
      };
      cookie?: never;
    };
    /** The file to attach. */
    requestBody: {
      content: {
        'application/json': GitFileUpdate;
      };
    };
    responses: {
      /** The git file. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': GitFile;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  updateWorkflowGit: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the workflow. */
        workflowId: components['parameters']['WorkflowId'];
      };
      cookie?: never;
    };
    /** The attributes to change. */
    requestBody: {
      content: {
        'application/json': GitFileUpdate;
      };
    };
    responses: {
      /** The git file as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': GitFile;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  checkoutWorkflowGit: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the workflow. */
        workflowId: components['parameters']['WorkflowId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The file that was checked out. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': GitFileContent;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  checkoutLatestWorkflowGit: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the workflow. */
        workflowId: components['parameters']['WorkflowId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The file that was checked out. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': GitFileContent;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  listWorkflowGitCommits: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the workflow. */
        workflowId: components['parameters']['WorkflowId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The commits. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': GitCommit[];
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  createWorkflowGitCommit: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the workflow. */
        workflowId: components['parameters']['WorkflowId'];
      };
      cookie?: never;
    };
    /** The new version. */
    requestBody: {
      content: {
        'application/json': GitCommitCreate;
      };
    };
    responses: {
      /** The file as committed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': GitFileContent;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  retrieveWorkflowGitCommit: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the workflow. */
        workflowId: components['parameters']['WorkflowId'];
        /** SHA of the commit, in full or shortened. */
        commitHash: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The file at that commit. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': GitFileContent;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  listWorkflowProjects: {
    parameters: {
      query?: {
        /** True lists the hidden projects; otherwise those that are not hidden are listed. */
        hidden?: boolean;
      };
      header?: never;
      path: {
        /** Id of the workflow. */
        workflowId: components['parameters']['WorkflowId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The projects. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': Project[];
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  addWorkflowProject: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the workflow. */
        workflowId: components['parameters']['WorkflowId'];
        /** Id of the project. */
        projectId: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The workflow is in the project. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  removeWorkflowProject: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the workflow. */
        workflowId: components['parameters']['WorkflowId'];
        /** Id of the project. */
        projectId: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The workflow is no longer in the project. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  retrieveWorkflowShares: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the workflow. */
        workflowId: components['parameters']['WorkflowId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The shares, alone or as the one entry of an array. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ShareList | ShareList[];
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  setWorkflowUserShares: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the workflow. */
        workflowId: components['parameters']['WorkflowId'];
      };
      cookie?: never;
    };
    /** The users and their permission. */
    requestBody: {
      content: {
        'application/json': ShareWithUsers;
      };
    };
    responses: {
      /** All shares as they are now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ShareList;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  removeWorkflowUserShare: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the workflow. */
        workflowId: components['parameters']['WorkflowId'];
        /** Id of the user. */
        userId: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The user has no permission of their own any more. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  setWorkflowGroupShares: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the workflow. */
        workflowId: components['parameters']['WorkflowId'];
      };
      cookie?: never;
    };
    /** The groups and their permission. */
    requestBody: {
      content: {
        'application/json': ShareWithGroups;
      };
    };
    responses: {
      /** All shares as they are now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ShareList;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  removeWorkflowGroupShare: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the workflow. */
        workflowId: components['parameters']['WorkflowId'];
        /** Id of the group. */
        groupId: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The group has no permission any more. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
}
