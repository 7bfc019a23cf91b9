/** Events of Cognite Data Fusion alone: `new Events(options)` takes the same options as the client. */
import type { Asset, RetrieveAssetsParams } from '../../generated/cognite/assets.js';
import {
  Events as Generated,
  aggregateEvents,
  type AggregateEventsParams,
  type Event,
  type ValueAggregate,
} from '../../generated/cognite/events.js';
import type { BatchOptions } from '../core/batch.js';
import { checkNames, refuse } from '../core/check.js';
import type { RequestOptions } from '../core/request-options.js';
import { linkedAssets } from './linked-assets.js';

export * from '../../generated/cognite/events.js';
export { connectCognite, type CogniteOptions } from '../../generated/cognite/platform.js';
export * from '../core/index.js';

/** Which events count, and which values. */
export type UniqueEventValuesParams = Pick<AggregateEventsParams, 'filter' | 'advancedFilter' | 'aggregateFilter'>;

/** Events are things that happened to assets over a span of time, such as an alarm, a trip or a maintenance job. */
export class Events extends Generated {
  /**
   * The values that a property of events has, each with its number of events.
   *
   * `POST /events/aggregate`
   * @param property the property, such as `'type'` or `['metadata', 'shift']`
   * @param params `filter`, `advancedFilter`: which events; `aggregateFilter`: which values
   * @param options signal, timeouts, retries and headers of this call
   * @returns for each value its `count`, and `values` with the value
   * @throws {ValidationError} for bad input, before anything is sent
   * @throws {ApiError} the platform refuses or fails
   * @example await cdf.events.aggregateUniqueValues('subtype', { filter: { type: 'alarm' } })
   */
  async aggregateUniqueValues(property: string | readonly string[], params?: UniqueEventValuesParams, options?: RequestOptions): Promise<ValueAggregate[]> {
    checkNames(params, ['filter', 'advancedFilter', 'aggregateFilter'], 'events.aggregateUniqueValues(): parameters');
    const path = typeof property === 'string' ? [property] : property;
    if (!(Array.isArray(path) && path.length > 0 && path.length < 3 && path.every((name) => typeof name === 'string' && name))) {
      refuse('events.aggregateUniqueValues(): the property', 'a name, or one or two names in a list', property);
    }
    return aggregateEvents(this.connection, { ...params, aggregate: 'uniqueValues', properties: [{ property: [...path] }] }, options);
  }

  /**
   * The assets that an event, or several, happened to.
   * @param event an event as it was read, or a list of them
   * @param params as of `assets.retrieve()`; `ignoreUnknownIds: true` leaves out assets that do not exist any more
   * @param options signal, timeouts, retries, headers and progress of this call
   * @returns the assets, each once; empty for an event of none
   * @throws {ValidationError} for what is no event
   * @throws {NotFoundError} some do not exist; `missing` has them
   * @throws {ApiError} the platform refuses or fails
   */
  assets(event: Pick<Event, 'assetIds'> | readonly Pick<Event, 'assetIds'>[], params?: RetrieveAssetsParams, options?: BatchOptions): Promise<Asset[]> {
    return linkedAssets(this.connection, event, 'events.assets(): the event', params, options);
  }
}
