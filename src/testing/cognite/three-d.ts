import type { ThreeDAssetMapping, ThreeDNode } from '../../../generated/cognite/three-d.js';
import type { Call, Handlers } from '../engine/mock.js';
import { Refusal } from '../engine/refusal.js';
import { partOf, type CollectionCall, type Kind } from './collection.js';
import { notFound, pageOf, useNonce, type PageParameters, type Project } from './common.js';
import { anyTable, compact, isLike, type Row } from './rows.js';
import type { InRevision } from './store.js';

/** 3D models and their revisions. */
export function threeDKinds(project: Project): Kind[] {
  const { store } = project;
  const inside = [anyTable(store.threeDNodes), anyTable(store.threeDMappings)];
  return [
    {
      name: 'ThreeDModels',
      title: 'Models',
      table: anyTable(store.threeDModels),
      times: ['createdTime'],
      hidden: hiddenOfModels,
      within: checkSingle,
      settle(changes) {
        for (const { before, draft } of changes) if (!before && draft.space !== undefined) draft.instanceId = instanceOf(draft, draft.space);
      },
      select: ({ published }) => (row) => published === undefined
        || store.threeDRevisions.values().some((revision) => revision.modelId === row.id && revision.published) === published,
      show: (rows, { includeRevisionInfo }) => (includeRevisionInfo === true ? rows.map((row) => ({ ...row, lastRevisionInfo: lastRevision(row.id) })) : [...rows]),
      removed(row) {
        store.threeDRevisions.deleteWhere(({ modelId }) => modelId === row.id);
        for (const table of inside) table.deleteWhere(({ modelId }) => modelId === row.id);
      },
    },
    {
      name: 'ThreeDRevisions',
      title: 'Revisions',
      table: anyTable(store.threeDRevisions),
      times: ['createdTime'],
      scope: { modelId: Number },
      hidden: hiddenOfRevisions,
      within(call) {
        if (!store.threeDModels.get(Number(call.path.modelId))) throw new Refusal(404, `Model not found: ${call.path.modelId}`);
        checkSingle(call);
      },
      settle(changes) {
        for (const { before, draft } of changes) {
          if (before) continue;
          Object.assign(draft, { published: draft.published ?? false, status: 'Queued', assetMappingCount: 0 });
          if (draft.nonce === undefined) continue;
          useNonce(project, draft.nonce as string);
          const { space } = store.threeDModels.get(draft.modelId)!;
          if (space !== undefined) draft.instanceId = instanceOf(draft, space);
          delete draft.nonce;
        }
      },
      select: ({ published }) => (row) => published === undefined || row.published === published,
      removed(row) {
        for (const table of inside) table.deleteWhere(({ revisionId }) => revisionId === row.id);
      },
    },
  ];

  function lastRevision(id: unknown): Row {
    const revisions = store.threeDRevisions.values().filter(({ modelId }) => modelId === id);
    const last = revisions.at(-1);
    return compact({ status: last?.status, revisionId: last?.id, createdTime: last?.createdTime, revisionCount: revisions.length });
  }
}

/** What the platform keeps in the data model, and does not show with the rest. */
const hiddenOfModels = ['instanceId', 'type', 'thumbnailReference'];
const hiddenOfRevisions = ['modelId', 'instanceId'];

/** The mock's own choice: the platform does not tell what it calls the instances that it makes. */
function instanceOf({ id }: Row, space: unknown): object {
  return { space, externalId: String(id) };
}

/** @throws {Refusal} 400, where one of several items is kept in the data model */
function checkSingle({ parameters: { items = [] } }: CollectionCall): void {
  const rows = items as readonly Row[];
  if (rows.length > 1 && rows.some(({ space, nonce, instanceId }) => (space ?? nonce ?? instanceId) !== undefined)) throw new Refusal(400, 'A request takes only one item that is kept in the data model.');
}

function without(row: object, fields: readonly string[]): Row {
  return Object.fromEntries(Object.entries(row).filter(([field]) => !fields.includes(field)));
}

interface NodeFilter {
  readonly names?: readonly string[];
  readonly properties?: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}

/** What is inside a revision, and the rest of 3D. */
export function threeDHandlers({ store }: Project): Handlers {
  const { threeDModels, threeDRevisions, threeDNodes, threeDMappings, contents } = store;

  function revisionOf({ path }: Pick<Call, 'path'>): InRevision {
    const [modelId, revisionId] = [Number(path.modelId), Number(path.revisionId)];
    if (!threeDRevisions.get(modelId, revisionId)) throw new Refusal(404, `Revision not found: ${modelId}/${revisionId}`);
    return { modelId, revisionId };
  }
  const shown = <T extends InRevision>({ modelId: _model, revisionId: _revision, ...rest }: T): Omit<T, keyof InRevision> => rest;

  function nodes(call: Call<unknown, object>, parameters: PageParameters & { partition?: string }, fits: (node: ThreeDNode) => boolean, sorted = false): object {
    const { revisionId } = revisionOf(call);
    const { index, of } = partOf(parameters.partition ?? '1/1');
    const order = { values: (node: ThreeDNode & InRevision) => [sorted ? node.id : node.treeIndex], compare: ([a]: readonly unknown[], [b]: readonly unknown[]) => (a as number) - (b as number) };
    return pageOf(threeDNodes, call, parameters, (node) => node.revisionId === revisionId && node.id % of === index && fits(node), shown, order);
  }

  return {
    retrieveThreeDModels({ path: { modelId } }: Call) {
      const found = threeDModels.get(Number(modelId));
      if (!found) throw new Refusal(404, `Model not found: ${modelId}`);
      return without(found, hiddenOfModels);
    },

    retrieveThreeDRevision(call: Call) {
      const { modelId, revisionId } = revisionOf(call);
      return without(threeDRevisions.get(modelId, revisionId)!, hiddenOfRevisions);
    },

    updateThreeDRevisionThumbnail(call: Call<{ fileId: number }>) {
      const { modelId, revisionId } = revisionOf(call);
      const { fileId } = call.body;
      if (!store.files.get(fileId)) throw notFound('Files', [{ id: fileId }]);
      threeDRevisions.put({ ...threeDRevisions.get(modelId, revisionId)!, thumbnailThreedFileId: fileId, thumbnailURL: `${call.origin}/3d/files/${fileId}` });
      return {};
    },

    retrieveThreeDFile({ path: { threedFileId } }: Call) {
      const found = contents.get(Number(threedFileId));
      if (!found) throw new Refusal(404, `File not found: ${threedFileId}`);
      return found.bytes;
    },

    listThreeDNodes(call: Call<unknown, PageParameters & { partition?: string; nodeId?: number; depth?: number; sortByNodeId?: boolean; properties?: object }>) {
      const { nodeId, depth, sortByNodeId, properties, partition } = call.query;
      const { revisionId } = revisionOf(call);
      if (partition !== undefined && !sortByNodeId) throw new Refusal(400, 'Partitions take sortByNodeId.');
      const top = nodeId === undefined ? undefined : threeDNodes.get(revisionId, nodeId);
      if (nodeId !== undefined && !top) throw new Refusal(400, `Node not found: ${nodeId}`, { missing: [{ id: nodeId }] });
      const first = top?.treeIndex ?? 0;
      const size = top?.subtreeSize ?? Infinity;
      return nodes(call, call.query, (node) =>
        node.treeIndex >= first && node.treeIndex < first + size
        && (depth === undefined || node.depth - (top?.depth ?? 0) <= depth)
        && (!properties || isLike(node.properties ?? {}, properties)), sortByNodeId);
    },

    filterThreeDNodes(call: Call<PageParameters & { filter?: NodeFilter }, object>) {
      const { names, properties = {} } = call.body.filter ?? {};
      return nodes(call, call.body, (node) =>
        (!names || names.includes(node.name))
        && Object.entries(properties).every(([category, wanted]) =>
          Object.entries(wanted).every(([name, values]) => values.includes(node.properties?.[category]?.[name] as string))));
    },

    listThreeDAncestorNodes(call: Call<unknown, PageParameters>) {
      const { revisionId } = revisionOf(call);
      const node = threeDNodes.get(revisionId, Number(call.path.nodeId));
      if (!node) throw new Refusal(404, `Node not found: ${call.path.nodeId}`);
      return nodes(call, call.query, ({ treeIndex, subtreeSize }) => treeIndex <= node.treeIndex && node.treeIndex < treeIndex + subtreeSize);
    },

    listThreeDAssetMappings(call: Call<unknown, PageParameters & { nodeId?: number; assetId?: number; intersectsBoundingBox?: unknown }>) {
      const { revisionId } = revisionOf(call);
      const { nodeId, assetId, intersectsBoundingBox } = call.query;
      if (intersectsBoundingBox !== undefined) throw new Refusal(501, 'The mock has no geometry, so it cannot filter by intersectsBoundingBox.');
      return pageOf(threeDMappings, call, call.query, (row) =>
        row.revisionId === revisionId && (nodeId === undefined || row.nodeId === nodeId) && (assetId === undefined || row.assetId === assetId), shown);
    },

    createThreeDAssetMappings(call: Call<{ items: ThreeDAssetMapping[] }, object>) {
      const inside = revisionOf(call);
      const known = call.body.items.map((item) => threeDNodes.get(inside.revisionId, item.nodeId));
      const missing = [
        ...call.body.items.filter((_, index) => !known[index]).map(({ nodeId }) => ({ nodeId })),
        ...call.body.items.filter(({ assetId }) => assetId !== undefined && !store.assets.get(assetId)).map(({ assetId }) => ({ id: assetId })),
      ];
      if (missing.length) throw notFound('Nodes or assets', missing);
      const rows = call.body.items.map((item, index) => threeDMappings.put({ ...item, ...inside, treeIndex: known[index]!.treeIndex, subtreeSize: known[index]!.subtreeSize }));
      count(inside);
      return { items: rows.map(shown) };
    },

    deleteThreeDAssetMappings(call: Call<{ items: ThreeDAssetMapping[] }, object>) {
      const inside = revisionOf(call);
      for (const { nodeId, assetId, assetInstanceId } of call.body.items) threeDMappings.delete(inside.revisionId, nodeId, assetId ?? assetInstanceId);
      count(inside);
      return {};
    },
  };

  function count({ modelId, revisionId }: InRevision): void {
    const assetMappingCount = threeDMappings.values().filter((row) => row.revisionId === revisionId).length;
    threeDRevisions.put({ ...threeDRevisions.get(modelId, revisionId)!, assetMappingCount });
  }
}
