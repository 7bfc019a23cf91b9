import type { TimeSeriesId } from '../../generated/cognite/datapoints.js';
import type { Identifier } from '../core/operation.js';

/** A time series: an external id, an id, or an object with one of `id`, `externalId` and `instanceId`. */
export type DatapointSeriesIdentifier = string | number | TimeSeriesId;

/** The forms of {@link DatapointSeriesIdentifier}. */
export const seriesForms: Identifier = { name: 'time series', oneOf: ['id', 'externalId', 'instanceId'], string: 'externalId', number: 'id' };
