import type { EntityMatchingEntity, EntityMatchingJob, EntityMatchingModel, EntityMatchingPrediction } from '../../../generated/cognite/entity-matching.js';
import type { Call, Handlers } from '../engine/mock.js';
import { Refusal } from '../engine/refusal.js';
import { finder, identifierOf, type Kind } from './collection.js';
import { notFound, type Project } from './common.js';
import { anyTable, compact, type Row } from './rows.js';
import type { StoredTraining } from './store.js';

/** Entity matching models. They are trained on the clock. */
export function entityMatchingKind({ store }: Project): Kind {
  return {
    name: 'EntityMatchingModels',
    title: 'Models',
    table: anyTable(store.entityMatchingModels),
    times: [],
    pages: false,
    removed: ({ id }) => store.entityMatchingTrainings.delete(id),
  };
}

type FieldPairs = readonly { readonly source: string; readonly target: string }[];
type Fit = Pick<StoredTraining, 'sources' | 'targets'> & Partial<Pick<StoredTraining, 'trueMatches'>> & Partial<EntityMatchingModel>;
interface Refit extends Row, Partial<StoredTraining> {
  readonly newExternalId?: string;
  readonly trueMatches: readonly object[];
}
interface Predict extends Row {
  readonly sources?: readonly EntityMatchingEntity[];
  readonly targets?: readonly EntityMatchingEntity[];
  readonly numMatches?: number;
  readonly scoreThreshold?: number;
}

/** Training and predictions: texts are matched by how many pairs of letters they share. */
export function entityMatchingHandlers(project: Project): Handlers {
  const { store, clock } = project;
  const { entityMatchingModels: models, entityMatchingTrainings: trainings, entityMatchingJobs: jobs } = store;
  const { find } = finder({ table: anyTable(models) });

  function train(model: Partial<EntityMatchingModel>, training: Omit<StoredTraining, 'id'>): EntityMatchingModel {
    const { externalId } = model;
    if (externalId != null && models.by('externalId', externalId)) throw new Refusal(409, `Models exist already: ${externalId}`, { duplicated: [{ externalId }] });
    const id = store.nextId();
    const now = clock.now();
    trainings.put({ id, ...training });
    return models.put({
      name: null,
      description: null,
      externalId: null,
      featureType: 'simple',
      ignoreMissingFields: false,
      ...(training.trueMatches.length && { classifier: 'randomforest' }),
      ...compact(model),
      id,
      status: 'Queued',
      createdTime: now,
      startTime: null,
      statusTime: now,
      errorMessage: null,
    });
  }

  function modelOf(item: Row): EntityMatchingModel {
    const found = find(item) as unknown as EntityMatchingModel | undefined;
    if (!found) throw notFound('Models', [identifierOf(item)]);
    return found;
  }

  return {
    fitEntityMatchingModel: ({ body: { sources, targets, trueMatches = [], ...model } }: Call<Fit>) => train(model, { sources, targets, trueMatches }),

    refitEntityMatchingModel({ body }: Call<Refit>) {
      const { id, status: _status, createdTime: _created, startTime: _start, statusTime: _time, errorMessage: _error, ...model } = modelOf(body);
      const { sources, targets } = { ...trainings.get(id)!, ...compact({ sources: body.sources, targets: body.targets }) } as StoredTraining;
      return train({ ...model, externalId: body.newExternalId ?? null, originalId: id }, { sources, targets, trueMatches: body.trueMatches });
    },

    retrieveEntityMatchingModelStatus({ path }: Call) {
      const found = models.get(Number(path.id));
      if (!found) throw new Refusal(404, `Model not found: ${path.id}`);
      return found;
    },

    predictEntityMatching({ body }: Call<Predict>) {
      const model = modelOf(body);
      if (model.status !== 'Completed') throw new Refusal(400, `The model is ${model.status}: it predicts when it is Completed.`);
      const training = trainings.get(model.id)!;
      const { sources = training.sources, targets = training.targets, numMatches = 1, scoreThreshold = 0 } = body;
      const pairs = model.matchFields ?? [{ source: 'name', target: 'name' }];
      const items = sources.map((source) => predicted(source, targets, pairs, training.trueMatches, numMatches, scoreThreshold));
      return summary(jobs.put({ jobId: store.nextId(), status: 'Queued', createdTime: clock.now(), startTime: null, statusTime: clock.now(), items }));
    },

    retrieveEntityMatchingJob({ path: { jobId } }: Call) {
      const found = jobs.get(Number(jobId));
      if (!found) throw new Refusal(404, `Job not found: ${jobId}`);
      return summary(found);
    },
  };
}

/** A job, with its results once they are there. */
function summary({ items, ...job }: EntityMatchingJob): EntityMatchingJob {
  return job.status === 'Completed' ? { ...job, items } : job;
}

function predicted(source: EntityMatchingEntity, targets: readonly EntityMatchingEntity[], pairs: FieldPairs, trueMatches: readonly object[], most: number, threshold: number): EntityMatchingPrediction {
  const known = (target: EntityMatchingEntity): boolean => (trueMatches as Row[]).some((match) =>
    isMeant(source, match.sourceId, match.sourceExternalId) && isMeant(target, match.targetId, match.targetExternalId));
  const scored = targets.map((target) => ({
    score: known(target) ? 1 : pairs.reduce((sum, pair) => sum + similarity(textOf(source, pair.source), textOf(target, pair.target)), 0) / pairs.length,
    target,
  }));
  return { source, matches: scored.filter(({ score }) => score > 0 && score >= threshold).sort((a, b) => b.score - a.score).slice(0, most) };
}

function isMeant(entity: EntityMatchingEntity, id: unknown, externalId: unknown): boolean {
  return id === undefined ? entity.externalId === externalId : entity.id === id;
}

function textOf(entity: EntityMatchingEntity, field: string): string {
  return String(entity[field] ?? '').toLowerCase();
}

/** From 0 for nothing in common to 1 for the same: twice the pairs of letters that are shared, by all pairs (Dice). */
function similarity(a: string, b: string): number {
  if (a === b) return a ? 1 : 0;
  const [one, other] = [pairsOf(a), pairsOf(b)];
  const total = one.length + other.length;
  let shared = 0;
  for (const pair of one) {
    const index = other.indexOf(pair);
    if (index < 0) continue;
    other.splice(index, 1);
    shared++;
  }
  return total ? (2 * shared) / total : 0;
}

function pairsOf(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, index) => text.slice(index, index + 2));
}
