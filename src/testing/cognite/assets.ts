import type { Asset } from '../../../generated/cognite/assets.js';
import { Refusal } from '../engine/refusal.js';
import type { Change, Kind } from './collection.js';
import { notFound, type Project } from './common.js';
import { anyTable, compact, type Draft, type Row } from './rows.js';
import { childrenOf, lineOf, subtreesOf } from './tree.js';

/** Assets: trees, in which parents can come with their children in one request. */
export function assetKind({ store: { assets } }: Project): Kind {
  const table = anyTable(assets);

  /** Sets a draft's parent, by whichever of its two ids the change gives. Gives the id of one that does not exist. */
  function adopt({ before, draft }: Change, drafts: readonly Draft[]): object | undefined {
    const { parentId, parentExternalId } = draft;
    const byExternalId = parentExternalId !== undefined && parentExternalId !== before?.parentExternalId;
    if (byExternalId && parentId !== undefined && parentId !== before?.parentId) throw new Refusal(400, 'An asset takes parentId or parentExternalId, not both.');
    if (!byExternalId && parentId === undefined) return undefined;
    const parent = byExternalId
      ? drafts.find(({ externalId }) => externalId === parentExternalId) ?? table.by('externalId', parentExternalId)
      : drafts.find(({ id }) => id === parentId) ?? table.get(parentId);
    if (!parent) return byExternalId ? { externalId: parentExternalId } : { id: parentId };
    draft.parentId = parent.id;
    draft.parentExternalId = parent.externalId;
    return undefined;
  }

  /** The root above a draft. */
  function rootOf(draft: Draft, drafts: ReadonlyMap<unknown, Draft>): unknown {
    const seen = new Set<unknown>();
    let at: Row = draft;
    while (at.parentId !== undefined) {
      if (seen.has(at.id)) throw new Refusal(400, `The asset ${String(draft.externalId ?? draft.id)} would be above itself.`);
      seen.add(at.id);
      at = drafts.get(at.parentId) ?? table.get(at.parentId)!;
    }
    return at.id;
  }

  return {
    name: 'Assets',
    title: 'Assets',
    table,
    maxPartitions: 10,

    // An asset can get another parent in its tree, and never another root.
    settle(changes) {
      const drafts = changes.map(({ draft }) => draft);
      const missing = changes.flatMap((change) => adopt(change, drafts) ?? []);
      if (missing.length) throw notFound('Parents', missing);
      for (const change of changes) {
        if (change.before && (change.before.parentId === undefined) !== (change.draft.parentId === undefined)) {
          throw new Refusal(400, 'A root stays a root, and what has a parent keeps one.');
        }
      }
      const byId = new Map(drafts.map((draft) => [draft.id, draft]));
      for (const { before, draft } of changes) {
        draft.rootId = rootOf(draft, byId);
        if (before && before.rootId !== draft.rootId) throw new Refusal(400, `The asset ${String(draft.externalId ?? draft.id)} can't move to another tree: it keeps its root.`);
      }
    },

    // What is right below follows: it names its parent's external id.
    written(changes) {
      for (const { before, draft } of changes) {
        if (!before || before.externalId === draft.externalId) continue;
        for (const id of childrenOf(assets).get(draft.id as number) ?? []) {
          assets.put(compact({ ...assets.get(id)!, parentExternalId: draft.externalId as string | undefined }) as Asset);
        }
      }
    },

    remove(rows, { parameters }) {
      const ids = rows.map(({ id }) => id as number);
      const below = [...subtreesOf(assets, ids)];
      if (parameters.recursive === true) return below.map((id) => table.get(id)!);
      const left = below.filter((id) => !ids.includes(id));
      if (left.length) throw new Refusal(400, `There are assets below: ${left.join(', ')}. Delete them too, or with recursive.`);
      return [];
    },

    show(rows, { aggregatedProperties }) {
      const wanted = aggregatedProperties as string[] | undefined;
      if (!wanted?.length) return [...rows];
      const children = wanted.includes('childCount') ? childrenOf(assets) : undefined;
      return rows.map((row) => {
        const line = lineOf(assets, row.id as number);
        const aggregates = compact({
          childCount: children && (children.get(row.id as number)?.length ?? 0),
          depth: wanted.includes('depth') ? line.length - 1 : undefined,
          path: wanted.includes('path') ? line.map(({ id }) => ({ id })).toReversed() : undefined,
        });
        return { ...row, aggregates };
      });
    },
  };
}
