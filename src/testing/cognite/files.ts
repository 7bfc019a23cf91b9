import type { FileMetadata, FileMetadataCreate } from '../../../generated/cognite/files.js';
import type { Aside } from '../engine/aside.js';
import type { Call, Handlers } from '../engine/mock.js';
import { Refusal } from '../engine/refusal.js';
import { finder, identifierOf, type Kind } from './collection.js';
import { notFound, type Project } from './common.js';
import { checkReferences } from './reference-checks.js';
import { anyTable, compact, type Row } from './rows.js';
import type { StoredLink } from './store.js';

const seconds = 1000;
const week = 7 * 24 * 3600 * seconds;

/** Files: what is known of them. Their content goes over signed URLs, see {@link fileAsides}. */
export function fileKind({ store }: Project): Kind {
  return {
    name: 'Files',
    title: 'Files',
    table: anyTable(store.files),
    maxPartitions: 10,
    removed: ({ id }) => store.contents.delete(id),
  };
}

/** What is special about files: uploads and downloads. */
export function fileHandlers(project: Project): Handlers {
  const { store, clock } = project;
  const { find } = finder({ table: anyTable(store.files) });

  /** Writes what is known of a file whose content is to come. Fixtures may come with an id and times. */
  function begin(item: FileMetadataCreate & Partial<Pick<FileMetadata, 'id' | 'createdTime' | 'lastUpdatedTime'>>, overwrite: unknown): FileMetadata {
    checkReferences(project, [item as unknown as Row]);
    const { externalId } = item;
    const before = externalId === undefined ? undefined : store.files.by('externalId', externalId);
    if (before && overwrite !== true) throw new Refusal(409, `Files exist already: ${externalId}. To replace it, overwrite it.`, { duplicated: [{ externalId }] });
    if (!before && item.id !== undefined && store.files.get(item.id)) throw new Refusal(409, `Files exist already: ${item.id}`);
    const now = clock.now();
    return store.files.put(compact({
      ...item,
      id: before?.id ?? store.nextId(item.id),
      uploaded: false,
      createdTime: before?.createdTime ?? item.createdTime ?? now,
      lastUpdatedTime: item.lastUpdatedTime ?? now,
    }) as FileMetadata);
  }

  function link(origin: string, fileId: number, kind: StoredLink['kind'], lifetime: number, more: Pick<StoredLink, 'uploadId' | 'part'> = {}): string {
    const { token } = store.links.put({ token: crypto.randomUUID(), fileId, kind, expires: clock.now() + lifetime, ...more });
    // The platform's storage is another host than its API; a mock that is served has but one.
    const host = origin.endsWith('.cognitedata.com') ? 'https://storage.cognitedata.com' : origin;
    return `${host}/signed/${token}`;
  }

  return {
    createFile({ body, query, origin }: Call<FileMetadataCreate>) {
      const file = begin(body, query.overwrite);
      return { ...file, uploadUrl: link(origin, file.id, 'upload', week) };
    },

    initFileMultipartUpload({ body, query, origin }: Call<FileMetadataCreate, { parts: number; overwrite: boolean }>) {
      const file = begin(body, query.overwrite);
      const uploadId = crypto.randomUUID();
      const uploadUrls = Array.from({ length: query.parts }, (_, part) => link(origin, file.id, 'upload', week, { uploadId, part }));
      return { ...file, uploadId, uploadUrls };
    },

    completeFileMultipartUpload({ body: { uploadId, ...item } }: Call<{ uploadId: string }>) {
      const file = find(item);
      if (!file) throw notFound('Files', [identifierOf(item as Row)]);
      const parts = store.links.values().filter((each) => each.uploadId === uploadId && each.fileId === file.id);
      if (!parts.length) throw new Refusal(400, `The file has no upload ${uploadId}.`);
      const absent = parts.filter(({ bytes }) => !bytes).map(({ part }) => part! + 1);
      if (absent.length) throw new Refusal(400, `Parts are yet to be uploaded: ${absent.join(', ')} of ${parts.length}.`);
      putContent(project, file.id as number, parts.map(({ bytes }) => bytes!));
      for (const { token } of parts) store.links.delete(token);
      return {};
    },

    retrieveFileDownloadLinks({ body, query, origin }: Call<{ items: Row[] }>) {
      const files = body.items.map((item) => find(item));
      const missing = body.items.filter((_, index) => !files[index]);
      if (missing.length) throw notFound('Files', missing);
      const empty = files.filter((file) => file?.uploaded !== true);
      if (empty.length) throw new Refusal(400, `Files have no content yet: ${empty.map((file) => String(file!.id)).join(', ')}`);
      const lifetime = (query.extendedExpiration === true ? 3600 : 30) * seconds;
      return { items: body.items.map((item, index) => ({ ...identifierOf(item), downloadUrl: link(origin, files[index]!.id as number, 'download', lifetime) })) };
    },
  };
}

/** The storage behind signed URLs: it takes and gives bytes. */
export function fileAsides(project: Project): Aside[] {
  const { store, clock } = project;
  const path = /^\/signed\/([\w-]+)$/;

  function use(token: string, kind: StoredLink['kind'], headers: Headers): StoredLink {
    if (headers.has('authorization')) throw new Refusal(400, 'A signed URL takes no credential: it would give it away.');
    const found = store.links.get(token);
    if (found?.kind !== kind || !store.files.get(found.fileId)) throw new Refusal(403, 'The signed URL is not valid.');
    if (found.expires <= clock.now()) throw new Refusal(403, 'The signed URL has expired.');
    return found;
  }

  return [
    {
      id: 'putFileContent',
      method: 'PUT',
      path,
      answer({ key, headers, bytes }) {
        const found = use(key, 'upload', headers);
        if (found.uploadId === undefined) putContent(project, found.fileId, [bytes]);
        else found.bytes = bytes;
        return new Response(null, { status: 200 });
      },
    },
    {
      id: 'getFileContent',
      method: 'GET',
      path,
      answer({ key, headers }) {
        const { fileId } = use(key, 'download', headers);
        const { bytes } = store.contents.get(fileId) ?? { bytes: new Uint8Array() };
        const { mimeType = 'application/octet-stream' } = store.files.get(fileId)!;
        return new Response(bytes, { headers: { 'content-type': mimeType, 'content-length': String(bytes.length) } });
      },
    },
  ];
}

/** Puts a file's content in place. */
function putContent({ store, clock }: Project, fileId: number, parts: readonly Uint8Array[]): void {
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  store.contents.put({ fileId, bytes });
  const now = clock.now();
  store.files.put({ ...store.files.get(fileId)!, uploaded: true, uploadedTime: now, lastUpdatedTime: now });
}
