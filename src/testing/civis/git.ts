import type { GitFile, GitFileContent, GitFileUpdate } from '../../../generated/civis/workflows.js';
import { validateWorkflowDefinition } from '../../civis/workflow-definition.js';
import type { Call, Handlers } from '../engine/mock.js';
import { Refusal } from '../engine/refusal.js';
import { digest } from '../engine/table.js';
import { iso, refuseMissing, workflowOf, type Account } from './common.js';
import { caller, type StoredCommit, type StoredGit } from './store.js';

/** The git file of a workflow and its commits. */
export function gitHandlers(account: Account): Handlers {
  const { store, clock } = account;

  function find(path: Call['path']): StoredGit {
    return store.git.get(workflowOf(account, path).id) ?? refuseMissing();
  }

  function commit(content: string, message: string, before: readonly StoredCommit[]): StoredCommit {
    const date = iso(clock.now());
    return { commitHash: sha(JSON.stringify([content, message, date, before.length])), authorName: caller.name, date, message, content };
  }

  function write(git: StoredGit | undefined, path: Call['path'], { gitRepoUrl, ...change }: GitFileUpdate): GitFile {
    const { id, definition } = workflowOf(account, path);
    const now = iso(clock.now());
    const commits = git?.commits ?? [commit(definition, 'Add the workflow', [])];
    const repo = gitRepoUrl === undefined ? git?.file.gitRepo : { id: store.nextId(), repoUrl: gitRepoUrl, createdAt: now, updatedAt: now };
    const gitPath = change.gitPath ?? git?.file.gitPath;
    if (!repo || gitPath === undefined) throw new Refusal(400, 'A git file needs a repository and a path.');
    const before = git?.file ?? { gitRef: commits[0]!.commitHash, gitBranch: 'main', gitRefType: 'branch' as const, pullFromGit: false };
    const { file } = store.git.put({ workflowId: id, commits, file: { ...before, ...change, gitPath, gitRepo: repo } as GitFile });
    return file;
  }

  function checkOut(path: Call['path'], git: StoredGit, ref: string): GitFileContent {
    const found = versionAt(git, ref);
    const { valid } = validateWorkflowDefinition(found.content);
    store.workflows.put({ ...workflowOf(account, path), definition: found.content, valid, updatedAt: iso(clock.now()) });
    return contentOf(found);
  }

  return {
    retrieveWorkflowGit: ({ path }: Call) => find(path).file,

    attachWorkflowGit: ({ path, body }: Call<GitFileUpdate>) => write(undefined, path, body),

    updateWorkflowGit: ({ path, body }: Call<GitFileUpdate>) => write(find(path), path, body),

    checkoutWorkflowGit({ path }: Call) {
      const git = find(path);
      return checkOut(path, git, git.file.gitRef);
    },

    checkoutLatestWorkflowGit({ path }: Call) {
      const git = find(path);
      const ref = git.commits[0]!.commitHash;
      store.git.put({ ...git, file: { ...git.file, gitRef: ref } });
      return checkOut(path, git, ref);
    },

    listWorkflowGitCommits: ({ path }: Call) => find(path).commits.map(({ content: _content, ...rest }) => rest),

    createWorkflowGitCommit({ path, body }: Call<{ content: string; message: string; fileHash: string }>) {
      const git = find(path);
      if (body.fileHash !== contentOf(git.commits[0]!).fileHash) throw new Refusal(409, 'The file has changed since: its hash is another one.');
      const added = commit(body.content, body.message, git.commits);
      store.git.put({ ...git, commits: [added, ...git.commits] });
      return contentOf(added);
    },

    retrieveWorkflowGitCommit: ({ path }: Call) => contentOf(versionAt(find(path), path.commitHash!)),
  };
}

/** The version at a commit, in full or shortened, or at the head of the branch. */
function versionAt({ commits, file }: StoredGit, ref: string): StoredCommit {
  return (ref === file.gitBranch ? commits[0] : commits.find(({ commitHash }) => commitHash.startsWith(ref))) ?? refuseMissing();
}

function contentOf({ content }: StoredCommit): GitFileContent {
  return { content, type: 'file', size: content.length, fileHash: sha(content) };
}

/** Forty hexadecimal digits that stand for a text. */
function sha(text: string): string {
  return Array.from('12345', (salt) => digest(salt + text).toLowerCase()).join('');
}
