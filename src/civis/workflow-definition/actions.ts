/** The keys that an action's `input` takes. */
export interface ActionInput {
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

const job = ['name', 'parent_id', 'arguments', 'schedule', 'notifications', 'time_zone', 'hidden', 'target_project_id', 'running_as_id'];
const script = [...job, 'user_context', 'params', 'next_run_at'];
const machine = ['required_resources', 'instance_type', 'cancel_timeout', 'docker_image_tag', 'partition_label'];

/** The actions of the platform that take an input of their own, which mirrors what creates such a job. */
export const actionInputs: Readonly<Record<string, ActionInput>> = {
  'civis.scripts.python3': { required: ['source'], optional: [...script, ...machine] },
  'civis.scripts.r': { required: ['source'], optional: [...script, ...machine] },
  'civis.scripts.sql': { required: ['sql', 'remote_host_id', 'credential_id'], optional: [...script, 'csv_settings'] },
  'civis.scripts.javascript': { required: ['source', 'remote_host_id', 'credential_id'], optional: script },
  'civis.scripts.container': {
    required: ['required_resources'],
    optional: [
      ...job,
      'user_context',
      'params',
      'repo_http_uri',
      'repo_ref',
      'remote_host_credential_id',
      'git_credential_id',
      'docker_command',
      'docker_image_name',
      'docker_image_tag',
      'instance_type',
      'cancel_timeout',
      'partition_label',
    ],
  },
  'civis.scripts.dbt': { required: ['repo_http_uri'], optional: [...script, ...machine, 'dbt_project', 'repo_ref', 'target_database'] },
  'civis.scripts.custom': {
    required: ['from_template_id'],
    optional: [...job, 'remote_host_id', 'credential_id', 'required_resources', 'partition_label'],
  },
  'civis.enhancements.cass_ncoa': {
    required: ['source'],
    optional: [
      'name',
      'parent_id',
      'schedule',
      'notifications',
      'destination',
      'column_mapping',
      'use_default_column_mapping',
      'perform_ncoa',
      'ncoa_credential_id',
      'output_level',
      'limiting_sql',
      'batch_size',
    ],
  },
  'civis.import': {
    required: ['sync_type', 'is_outbound'],
    optional: ['name', 'parent_id', 'source', 'destination', 'schedule', 'notifications', 'next_run_at', 'time_zone', 'hidden', 'syncs'],
  },
  'civis.run_job': { required: ['job_id'], optional: [] },
  'civis.workflows.execute': { required: ['workflow_id'], optional: [] },
};

/** One entry of `syncs` in the input of `civis.import`. */
export const syncInput: ActionInput = { required: ['source', 'destination'], optional: ['advanced_options'] };

/** Actions of the workflow engine itself, whose input is free. */
export const engineActions = ['std.async_noop', 'std.echo', 'std.fail', 'std.noop'];

/** What a transition may name besides a task. */
export const commands = ['pause', 'succeed', 'fail'];

/** Names that a task can't have: the engine takes them for its own. */
export const reservedNames = [...commands, 'noop'];
