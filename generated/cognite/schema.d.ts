// Generated from openapi/cognite/openapi.yaml by `npm run generate`. Do not edit.
/** Your own fields, by name. */
export interface Metadata {
  [key: string]: string;
}

/** Names a label. */
export interface LabelReference {
  /** Your id of the label. At most 255 characters. */
  externalId: string;
}

/** `[longitude, latitude]`, in degrees. Exactly 2 items. */
export type Position = number[];

/** One position. */
export interface Point {
  /** The kind of geometry. */
  type: 'Point';
  /** `[longitude, latitude]`, in degrees. Exactly 2 items. */
  coordinates: Position;
}

/** At least two positions. At least 2 items. */
export type Line = Position[];

/** A line through at least two positions. */
export interface LineString {
  /** The kind of geometry. */
  type: 'LineString';
  /** At least two positions. At least 2 items. */
  coordinates: Line;
}

/** Lines that close areas. At least 2 items. */
export type Rings = Line[];

/** An area; the first ring is its edge, the others are its holes. */
export interface Polygon {
  /** The kind of geometry. */
  type: 'Polygon';
  /** Lines that close areas. At least 2 items. */
  coordinates: Rings;
}

/** Several positions. */
export interface MultiPoint {
  /** The kind of geometry. */
  type: 'MultiPoint';
  /** The positions. */
  coordinates: Position[];
}

/** Several lines. */
export interface MultiLineString {
  /** The kind of geometry. */
  type: 'MultiLineString';
  /** The lines. */
  coordinates: Line[];
}

/** Several areas. */
export interface MultiPolygon {
  /** The kind of geometry. */
  type: 'MultiPolygon';
  /** The areas, each as its rings. */
  coordinates: Rings[];
}

/** A GeoJSON geometry. Positions are `[longitude, latitude]`, in degrees. */
export type Geometry = Point | LineString | Polygon | MultiPoint | MultiLineString | MultiPolygon;

/** A place on the map, as a GeoJSON feature. */
export interface GeoLocation {
  /** Always `Feature`. */
  type: 'Feature';
  /** A GeoJSON geometry. Positions are `[longitude, latitude]`, in degrees. */
  geometry: Geometry;
  /** Your own fields of the feature. */
  properties?: { [key: string]: unknown };
}

/** Names one resource by the id that the platform gave it. */
export interface InternalId {
  /** The platform's id of the resource. */
  id: number;
}

/** What the platform derives from an asset's place in the tree, where a request asks for it. */
export interface AssetAggregates {
  /** Number of direct children. */
  childCount?: number;
  /** Number of assets above; 0 for a root. */
  depth?: number;
  /** The assets on the way from the root, the asset itself included. */
  path?: InternalId[];
}

/** A thing in a plant, with a place in a tree of assets. */
export interface Asset {
  /** The platform's id of the asset. */
  readonly id: number;
  /** Your id of the asset, unique in the project. At most 255 characters. */
  externalId?: string;
  /** Name of the asset. Need not be unique. 1 to 140 characters. */
  name: string;
  /** Id of the parent. Absent on a root. */
  parentId?: number;
  /**
   * External id of the parent, where it has one. To create an asset, give this or `parentId`. At most 255 characters.
   */
  parentExternalId?: string;
  /** Id of the root of the asset's tree. */
  readonly rootId: number;
  /** What the asset is. At most 500 characters. */
  description?: string;
  /** Id of the data set that the asset belongs to. */
  dataSetId?: number;
  /** Your own fields, by name. At most 256. */
  metadata?: Metadata;
  /** Where the asset comes from. At most 128 characters. */
  source?: string;
  /** The asset's labels. At most 10 items. */
  labels?: LabelReference[];
  /** A place on the map, as a GeoJSON feature. */
  geoLocation?: GeoLocation;
  /** The derived properties that the request asked for. */
  readonly aggregates?: AssetAggregates;
  /** Milliseconds since the epoch. */
  readonly createdTime: number;
  /** Milliseconds since the epoch. */
  readonly lastUpdatedTime: number;
}

/** A thing in a plant, with a place in a tree of assets. */
export interface AssetCreate {
  /** Your id of the asset, unique in the project. At most 255 characters. */
  externalId?: string | undefined;
  /** Name of the asset. Need not be unique. 1 to 140 characters. */
  name: string;
  /** Id of the parent. Absent on a root. */
  parentId?: number | undefined;
  /**
   * External id of the parent, where it has one. To create an asset, give this or `parentId`. At most 255 characters.
   */
  parentExternalId?: string | undefined;
  /** What the asset is. At most 500 characters. */
  description?: string | undefined;
  /** Id of the data set that the asset belongs to. */
  dataSetId?: number | undefined;
  /** Your own fields, by name. At most 256. */
  metadata?: Metadata | undefined;
  /** Where the asset comes from. At most 128 characters. */
  source?: string | undefined;
  /** The asset's labels. At most 10 items. */
  labels?: readonly LabelReference[] | undefined;
  /** A place on the map, as a GeoJSON feature. */
  geoLocation?: GeoLocation | undefined;
}

/** The identifier of one item at fault, such as `{ id }` or `{ externalId }`. */
export interface ErrorItem {
  [key: string]: unknown;
}

/** What went wrong. Services may add properties of their own. */
export interface ErrorDetails {
  /** The HTTP status. */
  code: number;
  /** What went wrong, in words. */
  message: string;
  /** Identifiers that were not found. */
  missing?: ErrorItem[];
  /** Identifiers that exist already. */
  duplicated?: ErrorItem[];
}

/** What the platform answers in place of a result. */
export interface ErrorBody {
  /** What went wrong, as an object; some services answer with the message alone. */
  error: ErrorDetails | string;
}

/** Assets, in a list. */
export interface AssetItems {
  /** The assets. */
  items: Asset[];
}

/** Names one resource by the id that you gave it. */
export interface ExternalId {
  /** Your id of the resource. At most 255 characters. */
  externalId: string;
}

/** Names one resource, by the platform's id or by your own. */
export type ResourceId = {
  /** The platform's id of the resource. */
  id: number;
  externalId?: undefined;
} | {
  /** Your id of the resource. At most 255 characters. */
  externalId: string;
  id?: undefined;
};

/** A span of time, in milliseconds since the epoch, both ends included. */
export interface TimestampRange {
  /** The earliest time, in milliseconds since the epoch. */
  min?: number | undefined;
  /** The latest time, in milliseconds since the epoch. */
  max?: number | undefined;
}

/** Resources with at least one of the labels. */
export interface LabelContainsAny {
  /** The labels, by external id. 1 to 10 items. */
  containsAny: readonly ExternalId[];
  containsAll?: undefined;
}

/** Resources with all of the labels. */
export interface LabelContainsAll {
  /** The labels, by external id. 1 to 10 items. */
  containsAll: readonly ExternalId[];
  containsAny?: undefined;
}

/** Chooses resources by their labels. */
export type LabelFilter = LabelContainsAny | LabelContainsAll;

/** How a resource's place lies to the filter's shape. */
export type GeoRelation = 'INTERSECTS' | 'DISJOINT' | 'WITHIN';

/** A GeoJSON geometry that a filter takes. */
export type FilterGeometry = Point | LineString | Polygon | MultiLineString | MultiPolygon;

/** Chooses resources by where they are. */
export interface GeoLocationFilter {
  /** How a resource's place lies to the filter's shape. */
  relation: GeoRelation;
  /** A GeoJSON geometry that a filter takes. */
  shape: FilterGeometry;
}

/** Chooses assets. Every field that is given must match. */
export interface AssetFilter {
  /** The exact name. 1 to 140 characters. */
  name?: string | undefined;
  /** Direct children of one of these. 1 to 100 items. */
  parentIds?: readonly number[] | undefined;
  /** Direct children of one of these, by external id. 1 to 100 items. */
  parentExternalIds?: readonly string[] | undefined;
  /**
   * Assets in the trees of these roots. Use `assetSubtreeIds` in its place. 1 to 100 items.
   * @deprecated
   */
  rootIds?: readonly ResourceId[] | undefined;
  /** These assets, and all below them. 1 to 100 items. */
  assetSubtreeIds?: readonly ResourceId[] | undefined;
  /** Assets in one of these data sets. At most 1000 items. */
  dataSetIds?: readonly ResourceId[] | undefined;
  /** Metadata fields with exactly these values. */
  metadata?: Metadata | undefined;
  /** The exact source. At most 128 characters. */
  source?: string | undefined;
  /** When the assets were created, in milliseconds since the epoch. */
  createdTime?: TimestampRange | undefined;
  /** When the assets were last changed, in milliseconds since the epoch. */
  lastUpdatedTime?: TimestampRange | undefined;
  /** True for roots only; false for assets with a parent. */
  root?: boolean | undefined;
  /** How the external id starts. Upper and lower case differ. At most 255 characters. */
  externalIdPrefix?: string | undefined;
  /** Chooses resources by their labels. */
  labels?: LabelFilter | undefined;
  /** Chooses resources by where they are. */
  geoLocation?: GeoLocationFilter | undefined;
}

/** Chooses resources by any of their properties, with conditions that can be nested. */
export type AdvancedFilter =
  | AndFilter
  | OrFilter
  | NotFilter
  | EqualsFilter
  | InFilter
  | RangeFilter
  | PrefixFilter
  | ExistsFilter
  | ContainsAnyFilter
  | ContainsAllFilter
  | SearchFilter;

/** All of the conditions hold. */
export interface AndFilter {
  /** The conditions. At least 1 item. */
  and: readonly AdvancedFilter[];
  or?: undefined;
  not?: undefined;
  equals?: undefined;
  in?: undefined;
  range?: undefined;
  prefix?: undefined;
  exists?: undefined;
  containsAny?: undefined;
  containsAll?: undefined;
  search?: undefined;
}

/** At least one of the conditions holds. */
export interface OrFilter {
  /** The conditions. At least 1 item. */
  or: readonly AdvancedFilter[];
  and?: undefined;
  not?: undefined;
  equals?: undefined;
  in?: undefined;
  range?: undefined;
  prefix?: undefined;
  exists?: undefined;
  containsAny?: undefined;
  containsAll?: undefined;
  search?: undefined;
}

/** The condition does not hold. */
export interface NotFilter {
  /** Chooses resources by any of their properties, with conditions that can be nested. */
  not: AdvancedFilter;
  and?: undefined;
  or?: undefined;
  equals?: undefined;
  in?: undefined;
  range?: undefined;
  prefix?: undefined;
  exists?: undefined;
  containsAny?: undefined;
  containsAll?: undefined;
  search?: undefined;
}

/** A property, such as `[source]` or `[metadata, vendor]`. 1 to 3 items. */
export type FilterProperty = readonly string[];

/** A text, a number, or true or false. */
export type FilterValue = string | number | boolean;

/** A property and a value. */
export interface FilterValueCondition {
  /** A property, such as `[source]` or `[metadata, vendor]`. 1 to 3 items. */
  property: FilterProperty;
  /** A text, a number, or true or false. */
  value: FilterValue;
}

/** A property has this value. */
export interface EqualsFilter {
  /** A property and a value. */
  equals: FilterValueCondition;
  and?: undefined;
  or?: undefined;
  not?: undefined;
  in?: undefined;
  range?: undefined;
  prefix?: undefined;
  exists?: undefined;
  containsAny?: undefined;
  containsAll?: undefined;
  search?: undefined;
}

/** Texts, numbers, or true and false. 1 to 5000 items. */
export type FilterValues = readonly FilterValue[];

/** A property and values. */
export interface FilterValuesCondition {
  /** A property, such as `[source]` or `[metadata, vendor]`. 1 to 3 items. */
  property: FilterProperty;
  /** Texts, numbers, or true and false. 1 to 5000 items. */
  values: FilterValues;
}

/** A property has one of these values. */
export interface InFilter {
  /** A property and values. */
  in: FilterValuesCondition;
  and?: undefined;
  or?: undefined;
  not?: undefined;
  equals?: undefined;
  range?: undefined;
  prefix?: undefined;
  exists?: undefined;
  containsAny?: undefined;
  containsAll?: undefined;
  search?: undefined;
}

/** A text or a number. */
export type FilterBound = string | number;

/** A property and bounds. */
export interface FilterRangeCondition {
  /** A property, such as `[source]` or `[metadata, vendor]`. 1 to 3 items. */
  property: FilterProperty;
  /** At least. */
  gte?: FilterBound | undefined;
  /** More than. */
  gt?: FilterBound | undefined;
  /** At most. */
  lte?: FilterBound | undefined;
  /** Less than. */
  lt?: FilterBound | undefined;
}

/** A property's value lies between bounds. */
export interface RangeFilter {
  /** A property and bounds. */
  range: FilterRangeCondition;
  and?: undefined;
  or?: undefined;
  not?: undefined;
  equals?: undefined;
  in?: undefined;
  prefix?: undefined;
  exists?: undefined;
  containsAny?: undefined;
  containsAll?: undefined;
  search?: undefined;
}

/** An object around a text. */
export interface FilterPrefixObject {
  /** The text. */
  value: string;
}

/** The text, or an object around it. */
export type FilterPrefix = string | FilterPrefixObject;

/** A property and how its value starts. */
export interface FilterPrefixCondition {
  /** A property, such as `[source]` or `[metadata, vendor]`. 1 to 3 items. */
  property: FilterProperty;
  /** The text, or an object around it. */
  value: FilterPrefix;
}

/** A property's value starts with a text. */
export interface PrefixFilter {
  /** A property and how its value starts. */
  prefix: FilterPrefixCondition;
  and?: undefined;
  or?: undefined;
  not?: undefined;
  equals?: undefined;
  in?: undefined;
  range?: undefined;
  exists?: undefined;
  containsAny?: undefined;
  containsAll?: undefined;
  search?: undefined;
}

/** A property. */
export interface FilterExistsCondition {
  /** A property, such as `[source]` or `[metadata, vendor]`. 1 to 3 items. */
  property: FilterProperty;
}

/** A property has a value. */
export interface ExistsFilter {
  /** A property. */
  exists: FilterExistsCondition;
  and?: undefined;
  or?: undefined;
  not?: undefined;
  equals?: undefined;
  in?: undefined;
  range?: undefined;
  prefix?: undefined;
  containsAny?: undefined;
  containsAll?: undefined;
  search?: undefined;
}

/** A list holds at least one of these values. */
export interface ContainsAnyFilter {
  /** A property and values. */
  containsAny: FilterValuesCondition;
  and?: undefined;
  or?: undefined;
  not?: undefined;
  equals?: undefined;
  in?: undefined;
  range?: undefined;
  prefix?: undefined;
  exists?: undefined;
  containsAll?: undefined;
  search?: undefined;
}

/** A list holds all of these values. */
export interface ContainsAllFilter {
  /** A property and values. */
  containsAll: FilterValuesCondition;
  and?: undefined;
  or?: undefined;
  not?: undefined;
  equals?: undefined;
  in?: undefined;
  range?: undefined;
  prefix?: undefined;
  exists?: undefined;
  containsAny?: undefined;
  search?: undefined;
}

/** A text holds these words. */
export interface SearchFilter {
  /** A property and a value. */
  search: FilterValueCondition;
  and?: undefined;
  or?: undefined;
  not?: undefined;
  equals?: undefined;
  in?: undefined;
  range?: undefined;
  prefix?: undefined;
  exists?: undefined;
  containsAny?: undefined;
  containsAll?: undefined;
}

/** Ascending or descending. */
export type SortOrder = 'asc' | 'desc';

/**
 * Where resources without a value stand. With `auto` that is last for `asc`, and first for `desc`.
 * @default auto
 */
export type NullsOrder = 'first' | 'last' | 'auto';

/** One property to sort assets by. */
export interface AssetSort {
  /** The property, such as `[name]` or `[metadata, vendor]`. 1 to 2 items. */
  property: readonly string[];
  /** Ascending or descending. */
  order?: SortOrder | undefined;
  /** Where resources without a value stand. With `auto` that is last for `asc`, and first for `desc`. */
  nulls?: NullsOrder | undefined;
}

/** A property that the platform derives from an asset's place in the tree. */
export type AssetAggregatedProperty = 'childCount' | 'path' | 'depth';

/** Takes the field's value away. */
export interface SetNull {
  /** Always true. */
  setNull: true;
  set?: undefined;
}

/** Replaces all metadata. */
export interface MetadataSet {
  /** Your own fields, by name. */
  set: Metadata;
  add?: undefined;
  remove?: undefined;
}

/** Changes some fields of the metadata and leaves the others. */
export interface MetadataAddRemove {
  /** Your own fields, by name. */
  add?: Metadata | undefined;
  /** Names of fields to take away. */
  remove?: readonly string[] | undefined;
  set?: undefined;
}

/** How an update changes metadata: all of it, or single fields. */
export type MetadataPatch = MetadataSet | MetadataAddRemove;

/** Replaces all labels. */
export interface LabelsSet {
  /** The labels, by external id. At most 10 items. */
  set: readonly LabelReference[];
  add?: undefined;
  remove?: undefined;
}

/** Puts labels on and takes labels off. */
export interface LabelsAddRemove {
  /** Labels to put on, by external id. At most 10 items. */
  add?: readonly LabelReference[] | undefined;
  /** Labels to take off, by external id. At most 10 items. */
  remove?: readonly LabelReference[] | undefined;
  set?: undefined;
}

/** How an update changes labels: all of them, or some. */
export type LabelsPatch = LabelsSet | LabelsAddRemove;

/** The fields of an asset that an update changes. */
export interface AssetPatch {
  /** Your id of the asset. */
  externalId?: {
    /** The new external id. At most 255 characters. */
    set: string;
    setNull?: undefined;
  } | SetNull | undefined;
  /** Name of the asset. */
  name?: {
    /** The new name. 1 to 140 characters. */
    set: string;
  } | undefined;
  /** What the asset is. */
  description?: {
    /** The new description. At most 500 characters. */
    set: string;
    setNull?: undefined;
  } | SetNull | undefined;
  /** The data set that the asset belongs to. */
  dataSetId?: {
    /** Id of the new data set. */
    set: number;
    setNull?: undefined;
  } | SetNull | undefined;
  /** Your own fields, by name. */
  metadata?: MetadataPatch | undefined;
  /** Where the asset comes from. */
  source?: {
    /** The new source. At most 128 characters. */
    set: string;
    setNull?: undefined;
  } | SetNull | undefined;
  /** The parent, by id. It can change, but not be taken away. */
  parentId?: {
    /** Id of the new parent. */
    set: number;
  } | undefined;
  /** The parent, by external id. It can change, but not be taken away. */
  parentExternalId?: {
    /** External id of the new parent. At most 255 characters. */
    set: string;
  } | undefined;
  /** The labels. */
  labels?: LabelsPatch | undefined;
  /** Where the asset is. */
  geoLocation?: {
    /** A place on the map, as a GeoJSON feature. */
    set: GeoLocation;
    setNull?: undefined;
  } | SetNull | undefined;
}

/** A change of one asset. */
export type AssetUpdate = ResourceId & {
  /** The fields of an asset that an update changes. */
  update: AssetPatch;
};

/** An object without properties. */
export type EmptyObject = Record<string, unknown>;

/** What to search for. */
export interface AssetSearch {
  /** Words or parts of words of the name. 1 to 140 characters. */
  name?: string | undefined;
  /** Words or parts of words of the description. At most 500 characters. */
  description?: string | undefined;
  /** Words anywhere in the name, the description and other texts of the asset. 1 to 140 characters. */
  query?: string | undefined;
}

/**
 * What to aggregate: the number of assets (`count`), how many values (`cardinalityValues`) or names
 * (`cardinalityProperties`) there are, or each of them with its number of assets (`uniqueValues`, `uniqueProperties`).
 * `metadataKeys` and `metadataValues` are older words for the last two on metadata.
 * @default count
 */
export type AssetAggregateKind =
  | 'count'
  | 'cardinalityValues'
  | 'cardinalityProperties'
  | 'uniqueValues'
  | 'uniqueProperties'
  | 'metadataKeys'
  | 'metadataValues';

/** Chooses among the values or names that an aggregate gives. */
export type AggregateFilter =
  | AggregateAndFilter
  | AggregateOrFilter
  | AggregateNotFilter
  | AggregateInFilter
  | AggregatePrefixFilter
  | AggregateRangeFilter;

/** All of the conditions hold. */
export interface AggregateAndFilter {
  /** The conditions. At least 1 item. */
  and: readonly AggregateFilter[];
  or?: undefined;
  not?: undefined;
  in?: undefined;
  prefix?: undefined;
  range?: undefined;
}

/** At least one of the conditions holds. */
export interface AggregateOrFilter {
  /** The conditions. At least 1 item. */
  or: readonly AggregateFilter[];
  and?: undefined;
  not?: undefined;
  in?: undefined;
  prefix?: undefined;
  range?: undefined;
}

/** The condition does not hold. */
export interface AggregateNotFilter {
  /** Chooses among the values or names that an aggregate gives. */
  not: AggregateFilter;
  and?: undefined;
  or?: undefined;
  in?: undefined;
  prefix?: undefined;
  range?: undefined;
}

/** The values or names. */
export interface AggregateInCondition {
  /** Texts, numbers, or true and false. 1 to 5000 items. */
  values: FilterValues;
}

/** It is one of these. */
export interface AggregateInFilter {
  /** The values or names. */
  in: AggregateInCondition;
  and?: undefined;
  or?: undefined;
  not?: undefined;
  prefix?: undefined;
  range?: undefined;
}

/** How a value or name starts. */
export interface AggregatePrefixCondition {
  /** The text, or an object around it. */
  value: FilterPrefix;
}

/** It starts with a text. */
export interface AggregatePrefixFilter {
  /** How a value or name starts. */
  prefix: AggregatePrefixCondition;
  and?: undefined;
  or?: undefined;
  not?: undefined;
  in?: undefined;
  range?: undefined;
}

/** The bounds. */
export interface AggregateRangeCondition {
  /** At least. */
  gte?: FilterBound | undefined;
  /** More than. */
  gt?: FilterBound | undefined;
  /** At most. */
  lte?: FilterBound | undefined;
  /** Less than. */
  lt?: FilterBound | undefined;
}

/** It lies between bounds. */
export interface AggregateRangeFilter {
  /** The bounds. */
  range: AggregateRangeCondition;
  and?: undefined;
  or?: undefined;
  not?: undefined;
  in?: undefined;
  prefix?: undefined;
}

/** The property to aggregate. */
export interface AggregateProperty {
  /** The property, such as `[source]` or `[metadata, vendor]`. 1 to 2 items. */
  property: readonly string[];
  /** Chooses among the values or names that an aggregate gives. */
  filter?: AggregateFilter | undefined;
}

/** A value: a text or a whole number. */
export type AggregateValue = string | number;

/** A value that resources share, and how many do. */
export interface ValueAggregate {
  /** How many have the value. */
  count: number;
  /** The value, alone. Exactly 1 item. */
  values: AggregateValue[];
  /**
   * The same, without the list. Use `values`.
   * @deprecated
   */
  value?: AggregateValue;
}

/** A property that resources have. */
export interface AggregatedProperty {
  /** The property, such as `[metadata, vendor]`. 1 to 2 items. */
  property: string[];
}

/** A property that resources share, and how many have it. */
export interface PropertyAggregate {
  /** How many have the property. */
  count: number;
  /** The property, alone. Exactly 1 item. */
  values: AggregatedProperty[];
  /**
   * The same, without the list. Use `values`.
   * @deprecated
   */
  value?: AggregatedProperty;
}

/** A number of resources. */
export interface CountAggregate {
  /** How many there are. */
  count: number;
}

/** A number of assets, and the value or name that they share where the aggregate is about those. */
export type AssetAggregate = ValueAggregate | PropertyAggregate | CountAggregate;

/** A term to put on resources. */
export interface LabelDefinition {
  /** Your id of the label, by which resources carry it. At most 255 characters. */
  externalId: string;
  /** Name of the label. 1 to 140 characters. */
  name: string;
  /** What the label means. At most 500 characters. */
  description?: string;
  /** Id of the data set that the label belongs to. */
  dataSetId?: number;
  /** Milliseconds since the epoch. */
  readonly createdTime: number;
}

/** A term to put on resources. */
export interface LabelDefinitionCreate {
  /** Your id of the label, by which resources carry it. At most 255 characters. */
  externalId: string;
  /** Name of the label. 1 to 140 characters. */
  name: string;
  /** What the label means. At most 500 characters. */
  description?: string | undefined;
  /** Id of the data set that the label belongs to. */
  dataSetId?: number | undefined;
}

/** Chooses labels. Every field that is given must match. */
export interface LabelDefinitionFilter {
  /** The exact name. 1 to 140 characters. */
  name?: string | undefined;
  /** How the external id starts. Upper and lower case differ. At most 255 characters. */
  externalIdPrefix?: string | undefined;
  /** Labels in one of these data sets. At most 1000 items. */
  dataSetIds?: readonly ResourceId[] | undefined;
}

/** Something that happened to assets. */
export interface Event {
  /** The platform's id of the event. */
  readonly id: number;
  /** Your id of the event, unique in the project. At most 255 characters. */
  externalId?: string;
  /** Id of the data set that the event belongs to. */
  dataSetId?: number;
  /** When it began, in milliseconds since the epoch. */
  startTime?: number;
  /** When it ended, in milliseconds since the epoch. Absent while it goes on. */
  endTime?: number;
  /** The kind of event, in your own terms. At most 64 characters. */
  type?: string;
  /** The kind within the type, in your own terms. At most 64 characters. */
  subtype?: string;
  /** What happened. At most 500 characters. */
  description?: string;
  /** Your own fields, by name. At most 256. */
  metadata?: Metadata;
  /** Ids of the assets that it happened to. At most 10,000 items. */
  assetIds?: number[];
  /** Where the event comes from. At most 128 characters. */
  source?: string;
  /** Milliseconds since the epoch. */
  readonly createdTime: number;
  /** Milliseconds since the epoch. */
  readonly lastUpdatedTime: number;
}

/** Something that happened to assets. */
export interface EventCreate {
  /** Your id of the event, unique in the project. At most 255 characters. */
  externalId?: string | undefined;
  /** Id of the data set that the event belongs to. */
  dataSetId?: number | undefined;
  /** When it began, in milliseconds since the epoch. */
  startTime?: number | undefined;
  /** When it ended, in milliseconds since the epoch. Absent while it goes on. */
  endTime?: number | undefined;
  /** The kind of event, in your own terms. At most 64 characters. */
  type?: string | undefined;
  /** The kind within the type, in your own terms. At most 64 characters. */
  subtype?: string | undefined;
  /** What happened. At most 500 characters. */
  description?: string | undefined;
  /** Your own fields, by name. At most 256. */
  metadata?: Metadata | undefined;
  /** Ids of the assets that it happened to. At most 10,000 items. */
  assetIds?: readonly number[] | undefined;
  /** Where the event comes from. At most 128 characters. */
  source?: string | undefined;
}

/** Events, in a list. */
export interface EventItems {
  /** The events. */
  items: Event[];
}

/** Events with or without an end. */
export interface EventOpenFilter {
  /** True for events that have no end time. */
  isNull: boolean;
  min?: undefined;
  max?: undefined;
}

/** When the events ended, or that they have not. */
export type EventEndTimeFilter = (TimestampRange & {
  isNull?: undefined;
}) | EventOpenFilter;

/** Chooses events. Every field that is given must match. */
export interface EventFilter {
  /** When the events began, in milliseconds since the epoch. */
  startTime?: TimestampRange | undefined;
  /** When the events ended, or that they have not. */
  endTime?: EventEndTimeFilter | undefined;
  /** Events that went on at some time in this span, in milliseconds since the epoch. */
  activeAtTime?: TimestampRange | undefined;
  /** Metadata fields with exactly these values. */
  metadata?: Metadata | undefined;
  /** Events of one of these assets. 1 to 5000 items. */
  assetIds?: readonly number[] | undefined;
  /** Events of one of these assets, by external id. 1 to 5000 items. */
  assetExternalIds?: readonly string[] | undefined;
  /** Events of these assets, and of all below them. 1 to 100 items. */
  assetSubtreeIds?: readonly ResourceId[] | undefined;
  /** Events in one of these data sets. At most 100 items. */
  dataSetIds?: readonly ResourceId[] | undefined;
  /** The exact source. At most 128 characters. */
  source?: string | undefined;
  /** The exact type. At most 64 characters. */
  type?: string | undefined;
  /** The exact subtype. At most 64 characters. */
  subtype?: string | undefined;
  /** When the events were created, in milliseconds since the epoch. */
  createdTime?: TimestampRange | undefined;
  /** When the events were last changed, in milliseconds since the epoch. */
  lastUpdatedTime?: TimestampRange | undefined;
  /** How the external id starts. Upper and lower case differ. At most 255 characters. */
  externalIdPrefix?: string | undefined;
}

/** One property to sort events by. */
export interface EventSort {
  /** The property, such as `[startTime]` or `[metadata, shift]`. 1 to 2 items. */
  property: readonly string[];
  /** Ascending or descending. */
  order?: SortOrder | undefined;
  /** Where resources without a value stand. With `auto` that is last for `asc`, and first for `desc`. */
  nulls?: NullsOrder | undefined;
}

/** Order of the events, by the first property and then by the second. */
export type EventSorts = readonly EventSort[] | readonly string[];

/** Replaces all asset ids. */
export interface EventAssetIdsSet {
  /** Ids of the assets. */
  set: readonly number[];
  add?: undefined;
  remove?: undefined;
}

/** Adds and takes away asset ids. */
export interface EventAssetIdsAddRemove {
  /** Ids to add. */
  add?: readonly number[] | undefined;
  /** Ids to take away. */
  remove?: readonly number[] | undefined;
  set?: undefined;
}

/** The fields of an event that an update changes. */
export interface EventPatch {
  /** Your id of the event. */
  externalId?: {
    /** The new external id. At most 255 characters. */
    set: string;
    setNull?: undefined;
  } | SetNull | undefined;
  /** The data set that the event belongs to. */
  dataSetId?: {
    /** Id of the new data set. */
    set: number;
    setNull?: undefined;
  } | SetNull | undefined;
  /** When it began. */
  startTime?: {
    /** Milliseconds since the epoch. */
    set: number;
    setNull?: undefined;
  } | SetNull | undefined;
  /** When it ended. */
  endTime?: {
    /** Milliseconds since the epoch. */
    set: number;
    setNull?: undefined;
  } | SetNull | undefined;
  /** What happened. */
  description?: {
    /** The new description. At most 500 characters. */
    set: string;
    setNull?: undefined;
  } | SetNull | undefined;
  /** Your own fields, by name. */
  metadata?: MetadataPatch | undefined;
  /** The assets that it happened to: all of them, or some. */
  assetIds?: EventAssetIdsSet | EventAssetIdsAddRemove | undefined;
  /** Where the event comes from. */
  source?: {
    /** The new source. At most 128 characters. */
    set: string;
    setNull?: undefined;
  } | SetNull | undefined;
  /** The kind of event. */
  type?: {
    /** The new type. At most 64 characters. */
    set: string;
    setNull?: undefined;
  } | SetNull | undefined;
  /** The kind within the type. */
  subtype?: {
    /** The new subtype. At most 64 characters. */
    set: string;
    setNull?: undefined;
  } | SetNull | undefined;
}

/** A change of one event. */
export type EventUpdate = ResourceId & {
  /** The fields of an event that an update changes. */
  update: EventPatch;
};

/** What to search for. */
export interface EventSearch {
  /** Words or parts of words of the description. At most 500 characters. */
  description?: string | undefined;
}

/**
 * What to aggregate: the number of events (`count`), how many values (`cardinalityValues`) or names
 * (`cardinalityProperties`) there are, or each of them with its number of events (`uniqueValues`, `uniqueProperties`).
 * @default count
 */
export type EventAggregateKind =
  | 'count'
  | 'cardinalityValues'
  | 'cardinalityProperties'
  | 'uniqueValues'
  | 'uniqueProperties';

/** A number of events, and the value or name that they share where the aggregate is about those. */
export type EventAggregate = ValueAggregate | PropertyAggregate | CountAggregate;

/** A group of resources with one origin. */
export interface DataSet {
  /** The platform's id of the data set. */
  readonly id: number;
  /** Your id of the data set, unique in the project. At most 255 characters. */
  externalId?: string;
  /** Name of the data set. 1 to 50 characters. */
  name?: string;
  /** What the data set holds. 1 to 500 characters. */
  description?: string;
  /** Your own fields, by name. At most 256. */
  metadata?: Metadata;
  /**
   * Only callers who own the data set may write to what is in it.
   * @default false
   */
  writeProtected?: boolean;
  /** Milliseconds since the epoch. */
  readonly createdTime: number;
  /** Milliseconds since the epoch. */
  readonly lastUpdatedTime: number;
}

/** A group of resources with one origin. */
export interface DataSetCreate {
  /** Your id of the data set, unique in the project. At most 255 characters. */
  externalId?: string | undefined;
  /** Name of the data set. 1 to 50 characters. */
  name?: string | undefined;
  /** What the data set holds. 1 to 500 characters. */
  description?: string | undefined;
  /** Your own fields, by name. At most 256. */
  metadata?: Metadata | undefined;
  /**
   * Only callers who own the data set may write to what is in it.
   * @default false
   */
  writeProtected?: boolean | undefined;
}

/** Data sets, in a list. */
export interface DataSetItems {
  /** The data sets. */
  items: DataSet[];
}

/** Chooses data sets. Every field that is given must match. */
export interface DataSetFilter {
  /** Metadata fields with exactly these values. */
  metadata?: Metadata | undefined;
  /** When the data sets were created, in milliseconds since the epoch. */
  createdTime?: TimestampRange | undefined;
  /** When the data sets were last changed, in milliseconds since the epoch. */
  lastUpdatedTime?: TimestampRange | undefined;
  /** How the external id starts. Upper and lower case differ. At most 255 characters. */
  externalIdPrefix?: string | undefined;
  /** True for write-protected data sets only; false for the others. */
  writeProtected?: boolean | undefined;
}

/** The fields of a data set that an update changes. */
export interface DataSetPatch {
  /** Your id of the data set. */
  externalId?: {
    /** The new external id. At most 255 characters. */
    set: string;
    setNull?: undefined;
  } | SetNull | undefined;
  /** Name of the data set. */
  name?: {
    /** The new name. 1 to 50 characters. */
    set: string;
    setNull?: undefined;
  } | SetNull | undefined;
  /** What the data set holds. */
  description?: {
    /** The new description. 1 to 500 characters. */
    set: string;
    setNull?: undefined;
  } | SetNull | undefined;
  /** Your own fields, by name. */
  metadata?: MetadataPatch | undefined;
  /** Only callers who own the data set may write to what is in it. */
  writeProtected?: {
    /** Protected or not. */
    set: boolean;
  } | undefined;
}

/** A change of one data set. */
export type DataSetUpdate = ResourceId & {
  /** The fields of a data set that an update changes. */
  update: DataSetPatch;
};

/** The node in a data model that a file belongs to. */
export interface FileInstance {
  /** The node's space. 1 to 43 characters. */
  space: string;
  /** The node's external id. 1 to 255 characters. */
  externalId: string;
}

/** What is known about a file, apart from its content. */
export interface FileMetadata {
  /** The platform's id of the file. */
  readonly id: number;
  /** Your id of the file. Unique among files. At most 255 characters. */
  externalId?: string;
  /** The node in a data model that a file belongs to. */
  readonly instanceId?: FileInstance;
  /** The file's name. It can't be changed. At most 256 characters. */
  name: string;
  /** Where you keep the file, such as `/pumps/17`. At most 512 characters. */
  directory?: string;
  /** Where the file comes from. At most 128 characters. */
  source?: string;
  /** The content's type, such as `application/pdf`. At most 256 characters. */
  mimeType?: string;
  /** Your own fields, by name. */
  metadata?: Metadata;
  /** The assets that the file is about, by id. 1 to 1000 items. */
  assetIds?: number[];
  /** The data set that the file belongs to. */
  dataSetId?: number;
  /** When the file was made where it comes from, in milliseconds since the epoch. */
  sourceCreatedTime?: number;
  /** When the file was last changed where it comes from, in milliseconds since the epoch. */
  sourceModifiedTime?: number;
  /** The security categories that a reader must have, by id. At most 100 items. */
  securityCategories?: number[];
  /** The file's labels. At most 10 items. */
  labels?: LabelReference[];
  /** The file's place on the map. */
  geoLocation?: GeoLocation;
  /** Whether the content is in place. */
  readonly uploaded: boolean;
  /** When the content was put in place, in milliseconds since the epoch. */
  readonly uploadedTime?: number;
  /** When the file was created, in milliseconds since the epoch. */
  readonly createdTime: number;
  /** When the file was last changed, in milliseconds since the epoch. */
  readonly lastUpdatedTime: number;
}

/** What is known about a file, apart from its content. */
export interface FileMetadataCreate {
  /** Your id of the file. Unique among files. At most 255 characters. */
  externalId?: string | undefined;
  /** The file's name. It can't be changed. At most 256 characters. */
  name: string;
  /** Where you keep the file, such as `/pumps/17`. At most 512 characters. */
  directory?: string | undefined;
  /** Where the file comes from. At most 128 characters. */
  source?: string | undefined;
  /** The content's type, such as `application/pdf`. At most 256 characters. */
  mimeType?: string | undefined;
  /** Your own fields, by name. */
  metadata?: Metadata | undefined;
  /** The assets that the file is about, by id. 1 to 1000 items. */
  assetIds?: readonly number[] | undefined;
  /** The data set that the file belongs to. */
  dataSetId?: number | undefined;
  /** When the file was made where it comes from, in milliseconds since the epoch. */
  sourceCreatedTime?: number | undefined;
  /** When the file was last changed where it comes from, in milliseconds since the epoch. */
  sourceModifiedTime?: number | undefined;
  /** The security categories that a reader must have, by id. At most 100 items. */
  securityCategories?: readonly number[] | undefined;
  /** The file's labels. At most 10 items. */
  labels?: readonly LabelReference[] | undefined;
  /** The file's place on the map. */
  geoLocation?: GeoLocation | undefined;
}

/** A file that waits for its content. */
export type FileUpload = FileMetadata & {
  /** Takes the content with one PUT without the platform's credential. */
  uploadUrl: string;
};

/** A file that waits for the parts of its content. */
export type FileMultipartUpload = FileMetadata & {
  /** The upload's id. */
  uploadId: string;
  /** One URL for each part, in order: takes it with a PUT without the platform's credential. */
  uploadUrls: string[];
};

/** A list with one file that waits for the parts of its content. */
export interface FileMultipartUploadList {
  /** The file, alone. At least 1 item. */
  items: FileMultipartUpload[];
}

/** Chooses files. All conditions must hold. */
export interface FileFilter {
  /** The file's name. At most 256 characters. */
  name?: string | undefined;
  /** What the directory starts with. Case matters. At most 512 characters. */
  directoryPrefix?: string | undefined;
  /** The content's type, such as `application/pdf`. At most 256 characters. */
  mimeType?: string | undefined;
  /** Fields that the file has, with these values. */
  metadata?: Metadata | undefined;
  /** Files about one of these assets, by the platform's id. 1 to 100 items. */
  assetIds?: readonly number[] | undefined;
  /** Files about one of these assets, by your own id. 1 to 100 items. */
  assetExternalIds?: readonly string[] | undefined;
  /** Files about assets under one of these roots. 1 to 100 items. */
  rootAssetIds?: readonly ResourceId[] | undefined;
  /** Files about one of these assets or about assets below them. 1 to 100 items. */
  assetSubtreeIds?: readonly ResourceId[] | undefined;
  /** Files in one of these data sets. At most 100 items. */
  dataSetIds?: readonly ResourceId[] | undefined;
  /** Where the file comes from. At most 128 characters. */
  source?: string | undefined;
  /** What your id of the file starts with. At most 255 characters. */
  externalIdPrefix?: string | undefined;
  /** Whether the content is in place. */
  uploaded?: boolean | undefined;
  /** Files with some of these labels, or with all. */
  labels?: LabelFilter | undefined;
  /** Files with a place that lies so to a shape. */
  geoLocation?: GeoLocationFilter | undefined;
  /** When the file was created. */
  createdTime?: TimestampRange | undefined;
  /** When the file was last changed. */
  lastUpdatedTime?: TimestampRange | undefined;
  /** When the content was put in place. */
  uploadedTime?: TimestampRange | undefined;
  /** When the file was made where it comes from. */
  sourceCreatedTime?: TimestampRange | undefined;
  /** When the file was last changed where it comes from. */
  sourceModifiedTime?: TimestampRange | undefined;
}

/** Names a file by its instance in a data model. */
export interface FileInstanceId {
  /** The node in a data model that a file belongs to. */
  instanceId: FileInstance;
}

/** Names a file, by the platform's id, by your own, or by its instance in a data model. */
export type FileId = {
  /** The platform's id of the resource. */
  id: number;
  externalId?: undefined;
  instanceId?: undefined;
} | {
  /** Your id of the resource. At most 255 characters. */
  externalId: string;
  id?: undefined;
  instanceId?: undefined;
} | {
  /** The node in a data model that a file belongs to. */
  instanceId: FileInstance;
  id?: undefined;
  externalId?: undefined;
};

/** What to search files for. */
export interface FileSearch {
  /** A word or more of the file's name. At most 256 characters. */
  name?: string | undefined;
}

/** Sets your id of the file, or takes it away. */
export type FileExternalIdPatch = {
  /** Your id of the file. At most 255 characters. */
  set: string;
  setNull?: undefined;
} | SetNull;

/** Sets the directory, or takes it away. */
export type FileDirectoryPatch = {
  /** Where you keep the file. At most 512 characters. */
  set: string;
  setNull?: undefined;
} | SetNull;

/** Sets where the file comes from, or takes it away. */
export type FileSourcePatch = {
  /** Where the file comes from. At most 128 characters. */
  set: string;
  setNull?: undefined;
} | SetNull;

/** Sets the content's type, or takes it away. */
export type FileMimeTypePatch = {
  /** The content's type. At most 256 characters. */
  set: string;
  setNull?: undefined;
} | SetNull;

/** How an update changes the assets that the file is about: all of them, or some. */
export type FileAssetIdsPatch = {
  /** The assets, by id, in place of those before. */
  set: readonly number[];
  add?: undefined;
  remove?: undefined;
} | {
  /** Assets to put in, by id. */
  add?: readonly number[] | undefined;
  /** Assets to take out, by id. */
  remove?: readonly number[] | undefined;
  set?: undefined;
};

/** Sets the file's data set, or takes it out of its data set. */
export type FileDataSetIdPatch = {
  /** The data set that the file belongs to. */
  set: number;
  setNull?: undefined;
} | SetNull;

/** Sets a time, or takes it away. */
export type FileTimePatch = {
  /** Milliseconds since the epoch. */
  set: number;
  setNull?: undefined;
} | SetNull;

/** How an update changes the security categories: all of them, or some. */
export type FileSecurityCategoriesPatch = {
  /** The security categories, by id, in place of those before. */
  set: readonly number[];
  add?: undefined;
  remove?: undefined;
} | {
  /** Security categories to put in, by id. */
  add?: readonly number[] | undefined;
  /** Security categories to take out, by id. */
  remove?: readonly number[] | undefined;
  set?: undefined;
};

/** Sets the file's place on the map, or takes it away. */
export type FileGeoLocationPatch = {
  /** A place on the map, as a GeoJSON feature. */
  set: GeoLocation;
  setNull?: undefined;
} | SetNull;

/**
 * The fields of a file that an update changes. A file named by its instance takes no change of directory, source, type,
 * source times and security categories.
 */
export interface FileMetadataPatch {
  /** Your id of the file. */
  externalId?: FileExternalIdPatch | undefined;
  /** Where you keep the file. */
  directory?: FileDirectoryPatch | undefined;
  /** Where the file comes from. */
  source?: FileSourcePatch | undefined;
  /** The content's type. */
  mimeType?: FileMimeTypePatch | undefined;
  /** Your own fields, by name. */
  metadata?: MetadataPatch | undefined;
  /** The assets that the file is about, by id. */
  assetIds?: FileAssetIdsPatch | undefined;
  /** The data set that the file belongs to. */
  dataSetId?: FileDataSetIdPatch | undefined;
  /** When the file was made where it comes from, in milliseconds since the epoch. */
  sourceCreatedTime?: FileTimePatch | undefined;
  /** When the file was last changed where it comes from, in milliseconds since the epoch. */
  sourceModifiedTime?: FileTimePatch | undefined;
  /** The security categories that a reader must have, by id. */
  securityCategories?: FileSecurityCategoriesPatch | undefined;
  /** The file's labels. */
  labels?: LabelsPatch | undefined;
  /** The file's place on the map. */
  geoLocation?: FileGeoLocationPatch | undefined;
}

/** A change of what is known about one file. */
export type FileMetadataUpdate = FileId & {
  /**
   * The fields of a file that an update changes. A file named by its instance takes no change of directory, source,
   * type, source times and security categories.
   */
  update: FileMetadataPatch;
};

/** A link to a file's content, with the identifier that the file was asked for by. */
export interface FileDownloadLink {
  /** Gives the content to a GET without the platform's credential. */
  downloadUrl: string;
  /** The platform's id of the file. */
  id?: number;
  /** Your id of the file. At most 255 characters. */
  externalId?: string;
  /** The node in a data model that a file belongs to. */
  instanceId?: FileInstance;
}

/** An instance in a data model. */
export interface TimeSeriesInstanceId {
  /** The space that the instance is in. 1 to 43 characters. */
  space: string;
  /** Your id of the instance in its space. 1 to 255 characters. */
  externalId: string;
}

/** What a sequence of datapoints is about. */
export interface TimeSeries {
  /** The platform's id of the time series. */
  readonly id: number;
  /** Your id of the time series. Unique in the project. At most 255 characters. */
  externalId?: string;
  /** The instance in a data model that the time series belongs to, if any. */
  readonly instanceId?: TimeSeriesInstanceId;
  /** The name, for people. At most 255 characters. */
  name?: string;
  /**
   * Whether the values are texts rather than numbers. Never changes.
   * @default false
   */
  isString: boolean;
  /** The kind of values, such as `numeric` or `string`. */
  readonly type: string;
  /** Your own fields, by name. */
  metadata?: Metadata;
  /** The unit of the values, in words. At most 32 characters. */
  unit?: string;
  /** The unit of the values, by its external id in the unit catalog. At most 64 characters. */
  unitExternalId?: string;
  /** The asset that the time series belongs to. */
  assetId?: number;
  /**
   * Whether a value holds until the next one rather than changing gradually.
   * @default false
   */
  isStep: boolean;
  /** What the values mean. At most 1000 characters. */
  description?: string;
  /** Security categories that a reader needs. */
  securityCategories?: number[];
  /** The data set that the time series belongs to. */
  dataSetId?: number;
  /** When it was created, in milliseconds since the epoch. */
  readonly createdTime: number;
  /** When it was last changed, in milliseconds since the epoch. */
  readonly lastUpdatedTime: number;
}

/** What a sequence of datapoints is about. */
export interface TimeSeriesCreate {
  /** Your id of the time series. Unique in the project. At most 255 characters. */
  externalId?: string | undefined;
  /** The name, for people. At most 255 characters. */
  name?: string | undefined;
  /**
   * Not used any more: give `externalId`. At most 255 characters.
   * @deprecated
   */
  legacyName?: string | undefined;
  /**
   * Whether the values are texts rather than numbers. Never changes.
   * @default false
   */
  isString?: boolean | undefined;
  /** Your own fields, by name. */
  metadata?: Metadata | undefined;
  /** The unit of the values, in words. At most 32 characters. */
  unit?: string | undefined;
  /** The unit of the values, by its external id in the unit catalog. At most 64 characters. */
  unitExternalId?: string | undefined;
  /** The asset that the time series belongs to. */
  assetId?: number | undefined;
  /**
   * Whether a value holds until the next one rather than changing gradually.
   * @default false
   */
  isStep?: boolean | undefined;
  /** What the values mean. At most 1000 characters. */
  description?: string | undefined;
  /** Security categories that a reader needs. */
  securityCategories?: readonly number[] | undefined;
  /** The data set that the time series belongs to. */
  dataSetId?: number | undefined;
}

/** Time series. */
export interface TimeSeriesItems {
  /** The time series. */
  items: TimeSeries[];
}

/** What time series must match. Every field that is given counts. */
export interface TimeSeriesFilter {
  /** The name. */
  name?: string | undefined;
  /** The unit in words. */
  unit?: string | undefined;
  /** The unit's external id in the unit catalog. */
  unitExternalId?: string | undefined;
  /** What the unit measures, such as `Pressure`. */
  unitQuantity?: string | undefined;
  /** Whether the values are texts. */
  isString?: boolean | undefined;
  /** Whether a value holds until the next one. */
  isStep?: boolean | undefined;
  /** Metadata that must be there as given. */
  metadata?: Metadata | undefined;
  /** Time series of one of these assets. 1 to 100 items. */
  assetIds?: readonly number[] | undefined;
  /** Time series of one of these assets, by external id. 1 to 100 items. */
  assetExternalIds?: readonly string[] | undefined;
  /** Time series of any asset under one of these root assets. 1 to 100 items. */
  rootAssetIds?: readonly number[] | undefined;
  /** Time series of one of these assets or of any asset below them. 1 to 100 items. */
  assetSubtreeIds?: readonly ResourceId[] | undefined;
  /** Time series of one of these data sets. 1 to 100 items. */
  dataSetIds?: readonly ResourceId[] | undefined;
  /** How the external id starts. At most 255 characters. */
  externalIdPrefix?: string | undefined;
  /** When they were created. */
  createdTime?: TimestampRange | undefined;
  /** When they were last changed. */
  lastUpdatedTime?: TimestampRange | undefined;
}

/** A condition on time series, of any depth. */
export type TimeSeriesAdvancedFilter =
  | TimeSeriesAndFilter
  | TimeSeriesOrFilter
  | TimeSeriesNotFilter
  | TimeSeriesEqualsFilter
  | TimeSeriesInFilter
  | TimeSeriesRangeFilter
  | TimeSeriesPrefixFilter
  | TimeSeriesExistsFilter
  | TimeSeriesContainsAnyFilter
  | TimeSeriesContainsAllFilter
  | TimeSeriesSearchFilter;

/** All of these hold. */
export interface TimeSeriesAndFilter {
  /** The conditions. 1 to 99 items. */
  and: readonly TimeSeriesAdvancedFilter[];
  or?: undefined;
  not?: undefined;
  equals?: undefined;
  in?: undefined;
  range?: undefined;
  prefix?: undefined;
  exists?: undefined;
  containsAny?: undefined;
  containsAll?: undefined;
  search?: undefined;
}

/** At least one of these holds. */
export interface TimeSeriesOrFilter {
  /** The conditions. 1 to 99 items. */
  or: readonly TimeSeriesAdvancedFilter[];
  and?: undefined;
  not?: undefined;
  equals?: undefined;
  in?: undefined;
  range?: undefined;
  prefix?: undefined;
  exists?: undefined;
  containsAny?: undefined;
  containsAll?: undefined;
  search?: undefined;
}

/** This does not hold. */
export interface TimeSeriesNotFilter {
  /** A condition on time series, of any depth. */
  not: TimeSeriesAdvancedFilter;
  and?: undefined;
  or?: undefined;
  equals?: undefined;
  in?: undefined;
  range?: undefined;
  prefix?: undefined;
  exists?: undefined;
  containsAny?: undefined;
  containsAll?: undefined;
  search?: undefined;
}

/** A property of time series, such as `[unit]` or `[metadata, sensor]`. 1 to 2 items. */
export type TimeSeriesPropertyPath = string[];

/** A value to compare a property with. */
export type TimeSeriesFilterValue = string | number | boolean;

/** A property and a value to compare it with. */
export interface TimeSeriesValueCondition {
  /** A property of time series, such as `[unit]` or `[metadata, sensor]`. 1 to 2 items. */
  property: TimeSeriesPropertyPath;
  /** A value to compare a property with. */
  value: TimeSeriesFilterValue;
}

/** The property has a value. */
export interface TimeSeriesEqualsFilter {
  /** A property and a value to compare it with. */
  equals: TimeSeriesValueCondition;
  and?: undefined;
  or?: undefined;
  not?: undefined;
  in?: undefined;
  range?: undefined;
  prefix?: undefined;
  exists?: undefined;
  containsAny?: undefined;
  containsAll?: undefined;
  search?: undefined;
}

/** Values to compare a property with. 1 to 100 items. */
export type TimeSeriesFilterValues = readonly TimeSeriesFilterValue[];

/** A property and values to compare it with. */
export interface TimeSeriesValuesCondition {
  /** A property of time series, such as `[unit]` or `[metadata, sensor]`. 1 to 2 items. */
  property: TimeSeriesPropertyPath;
  /** Values to compare a property with. 1 to 100 items. */
  values: TimeSeriesFilterValues;
}

/** The property's value is one of a list. */
export interface TimeSeriesInFilter {
  /** A property and values to compare it with. */
  in: TimeSeriesValuesCondition;
  and?: undefined;
  or?: undefined;
  not?: undefined;
  equals?: undefined;
  range?: undefined;
  prefix?: undefined;
  exists?: undefined;
  containsAny?: undefined;
  containsAll?: undefined;
  search?: undefined;
}

/** A bound of a property's value. */
export type TimeSeriesFilterBound = string | number;

/** A property and its bounds. */
export interface TimeSeriesRangeCondition {
  /** A property of time series, such as `[unit]` or `[metadata, sensor]`. 1 to 2 items. */
  property: TimeSeriesPropertyPath;
  /** The value is this or more. */
  gte?: TimeSeriesFilterBound | undefined;
  /** The value is more than this. */
  gt?: TimeSeriesFilterBound | undefined;
  /** The value is this or less. */
  lte?: TimeSeriesFilterBound | undefined;
  /** The value is less than this. */
  lt?: TimeSeriesFilterBound | undefined;
}

/** The property lies between bounds. */
export interface TimeSeriesRangeFilter {
  /** A property and its bounds. */
  range: TimeSeriesRangeCondition;
  and?: undefined;
  or?: undefined;
  not?: undefined;
  equals?: undefined;
  in?: undefined;
  prefix?: undefined;
  exists?: undefined;
  containsAny?: undefined;
  containsAll?: undefined;
  search?: undefined;
}

/** A property and a text to compare it with. */
export interface TimeSeriesTextCondition {
  /** A property of time series, such as `[unit]` or `[metadata, sensor]`. 1 to 2 items. */
  property: TimeSeriesPropertyPath;
  /** The text. At most 256 characters. */
  value: string;
}

/** The property starts with a text. */
export interface TimeSeriesPrefixFilter {
  /** A property and a text to compare it with. */
  prefix: TimeSeriesTextCondition;
  and?: undefined;
  or?: undefined;
  not?: undefined;
  equals?: undefined;
  in?: undefined;
  range?: undefined;
  exists?: undefined;
  containsAny?: undefined;
  containsAll?: undefined;
  search?: undefined;
}

/** Names a property. */
export interface TimeSeriesProperty {
  /** A property of time series, such as `[unit]` or `[metadata, sensor]`. 1 to 2 items. */
  property: TimeSeriesPropertyPath;
}

/** The property has any value. */
export interface TimeSeriesExistsFilter {
  /** Names a property. */
  exists: TimeSeriesProperty;
  and?: undefined;
  or?: undefined;
  not?: undefined;
  equals?: undefined;
  in?: undefined;
  range?: undefined;
  prefix?: undefined;
  containsAny?: undefined;
  containsAll?: undefined;
  search?: undefined;
}

/** The property, a list, has one of the values. */
export interface TimeSeriesContainsAnyFilter {
  /** A property and values to compare it with. */
  containsAny: TimeSeriesValuesCondition;
  and?: undefined;
  or?: undefined;
  not?: undefined;
  equals?: undefined;
  in?: undefined;
  range?: undefined;
  prefix?: undefined;
  exists?: undefined;
  containsAll?: undefined;
  search?: undefined;
}

/** The property, a list, has all of the values. */
export interface TimeSeriesContainsAllFilter {
  /** A property and values to compare it with. */
  containsAll: TimeSeriesValuesCondition;
  and?: undefined;
  or?: undefined;
  not?: undefined;
  equals?: undefined;
  in?: undefined;
  range?: undefined;
  prefix?: undefined;
  exists?: undefined;
  containsAny?: undefined;
  search?: undefined;
}

/** The property has words like these. */
export interface TimeSeriesSearchFilter {
  /** A property and a text to compare it with. */
  search: TimeSeriesTextCondition;
  and?: undefined;
  or?: undefined;
  not?: undefined;
  equals?: undefined;
  in?: undefined;
  range?: undefined;
  prefix?: undefined;
  exists?: undefined;
  containsAny?: undefined;
  containsAll?: undefined;
}

/** One property to sort by. */
export interface TimeSeriesSort {
  /** The property, such as `[name]` or `[metadata, sensor]`. 1 to 2 items. */
  property: readonly string[];
  /** Smallest or largest first. */
  order?: 'asc' | 'desc' | undefined;
  /**
   * Where time series without the property go; `auto` is last when ascending, first when descending.
   * @default auto
   */
  nulls?: 'first' | 'last' | 'auto' | undefined;
}

/** Names one time series by its instance in a data model. */
export interface TimeSeriesByInstanceId {
  /** An instance in a data model. */
  instanceId: TimeSeriesInstanceId;
}

/** Names one time series, by the platform's id, by your own, or by its instance in a data model. */
export type TimeSeriesId = {
  /** The platform's id of the resource. */
  id: number;
  externalId?: undefined;
  instanceId?: undefined;
} | {
  /** Your id of the resource. At most 255 characters. */
  externalId: string;
  id?: undefined;
  instanceId?: undefined;
} | {
  /** An instance in a data model. */
  instanceId: TimeSeriesInstanceId;
  id?: undefined;
  externalId?: undefined;
};

/** What to look for in time series. */
export interface TimeSeriesSearch {
  /** Words or their beginnings in the name. */
  name?: string | undefined;
  /** Words or their beginnings in the description. */
  description?: string | undefined;
  /** Words in the name and the description alike. */
  query?: string | undefined;
}

/**
 * `count`: how many time series. `cardinalityValues`, `cardinalityProperties`: how many different values or metadata
 * keys. `uniqueValues`, `uniqueProperties`: which, and how often each.
 */
export type TimeSeriesAggregation =
  | 'count'
  | 'cardinalityValues'
  | 'cardinalityProperties'
  | 'uniqueValues'
  | 'uniqueProperties';

/** Which values or keys an aggregation tells of. */
export type TimeSeriesAggregateFilter =
  | TimeSeriesAggregateAndFilter
  | TimeSeriesAggregateOrFilter
  | TimeSeriesAggregateNotFilter
  | TimeSeriesAggregateInFilter
  | TimeSeriesAggregateRangeFilter
  | TimeSeriesAggregatePrefixFilter;

/** All of these hold. */
export interface TimeSeriesAggregateAndFilter {
  /** The conditions. 1 to 19 items. */
  and: readonly TimeSeriesAggregateFilter[];
  or?: undefined;
  not?: undefined;
  in?: undefined;
  range?: undefined;
  prefix?: undefined;
}

/** At least one of these holds. */
export interface TimeSeriesAggregateOrFilter {
  /** The conditions. 1 to 19 items. */
  or: readonly TimeSeriesAggregateFilter[];
  and?: undefined;
  not?: undefined;
  in?: undefined;
  range?: undefined;
  prefix?: undefined;
}

/** This does not hold. */
export interface TimeSeriesAggregateNotFilter {
  /** Which values or keys an aggregation tells of. */
  not: TimeSeriesAggregateFilter;
  and?: undefined;
  or?: undefined;
  in?: undefined;
  range?: undefined;
  prefix?: undefined;
}

/** Values to compare with. */
export interface TimeSeriesAggregateValues {
  /** Values to compare a property with. 1 to 100 items. */
  values: TimeSeriesFilterValues;
}

/** The value is one of a list. */
export interface TimeSeriesAggregateInFilter {
  /** Values to compare with. */
  in: TimeSeriesAggregateValues;
  and?: undefined;
  or?: undefined;
  not?: undefined;
  range?: undefined;
  prefix?: undefined;
}

/** Bounds of a value. */
export interface TimeSeriesAggregateRange {
  /** The value is this or more. */
  gte?: TimeSeriesFilterBound | undefined;
  /** The value is more than this. */
  gt?: TimeSeriesFilterBound | undefined;
  /** The value is this or less. */
  lte?: TimeSeriesFilterBound | undefined;
  /** The value is less than this. */
  lt?: TimeSeriesFilterBound | undefined;
}

/** The value lies between bounds. */
export interface TimeSeriesAggregateRangeFilter {
  /** Bounds of a value. */
  range: TimeSeriesAggregateRange;
  and?: undefined;
  or?: undefined;
  not?: undefined;
  in?: undefined;
  prefix?: undefined;
}

/** How a value starts. */
export interface TimeSeriesAggregatePrefix {
  /** The start of the text. At most 256 characters. */
  value: string;
}

/** The value starts with a text. */
export interface TimeSeriesAggregatePrefixFilter {
  /** How a value starts. */
  prefix: TimeSeriesAggregatePrefix;
  and?: undefined;
  or?: undefined;
  not?: undefined;
  in?: undefined;
  range?: undefined;
}

/** A value that time series share, and how many do. */
export interface TimeSeriesValueAggregate {
  /** How many have the value. */
  count: number;
  /** The value, alone. Exactly 1 item. */
  values: string[];
}

/** A property that time series share, and how many have it. */
export interface TimeSeriesPropertyAggregate {
  /** How many have the property. */
  count: number;
  /** The property, alone. Exactly 1 item. */
  values: TimeSeriesProperty[];
}

/** A number, and for unique values and properties what it counts. */
export type TimeSeriesAggregate = TimeSeriesValueAggregate | TimeSeriesPropertyAggregate | CountAggregate;

/** Replaces the external id. */
export interface TimeSeriesExternalIdSet {
  /** The new external id. At most 255 characters. */
  set: string;
  setNull?: undefined;
}

/** Replaces the name. */
export interface TimeSeriesNameSet {
  /** The new name. At most 255 characters. */
  set: string;
  setNull?: undefined;
}

/** Replaces the unit. */
export interface TimeSeriesUnitSet {
  /** The new unit. At most 32 characters. */
  set: string;
  setNull?: undefined;
}

/** Replaces the unit of the unit catalog. */
export interface TimeSeriesUnitExternalIdSet {
  /** The new unit's external id. At most 64 characters. */
  set: string;
  setNull?: undefined;
}

/** Moves the time series to another asset. */
export interface TimeSeriesAssetIdSet {
  /** The asset's id. */
  set: number;
  setNull?: undefined;
}

/** Says anew whether values hold until the next one. */
export interface TimeSeriesIsStepSet {
  /** Whether they do. */
  set: boolean;
}

/** Replaces the description. */
export interface TimeSeriesDescriptionSet {
  /** The new description. At most 1000 characters. */
  set: string;
  setNull?: undefined;
}

/** Replaces all security categories. */
export interface TimeSeriesSecurityCategoriesSet {
  /** The security categories, by id. */
  set: readonly number[];
  add?: undefined;
  remove?: undefined;
}

/** Adds security categories and takes some away. */
export interface TimeSeriesSecurityCategoriesAddRemove {
  /** Security categories to add, by id. */
  add?: readonly number[] | undefined;
  /** Security categories to take away, by id. */
  remove?: readonly number[] | undefined;
  set?: undefined;
}

/** Moves the time series to another data set. */
export interface TimeSeriesDataSetIdSet {
  /** The data set's id. */
  set: number;
  setNull?: undefined;
}

/** The fields of a time series that an update changes. */
export interface TimeSeriesPatch {
  /** Your id of the time series. */
  externalId?: TimeSeriesExternalIdSet | SetNull | undefined;
  /** The name, for people. */
  name?: TimeSeriesNameSet | SetNull | undefined;
  /** How an update changes metadata: all of it, or single fields. */
  metadata?: MetadataPatch | undefined;
  /** The unit of the values, in words. */
  unit?: TimeSeriesUnitSet | SetNull | undefined;
  /** The unit of the values, by its external id in the unit catalog. */
  unitExternalId?: TimeSeriesUnitExternalIdSet | SetNull | undefined;
  /** The asset that the time series belongs to. */
  assetId?: TimeSeriesAssetIdSet | SetNull | undefined;
  /** Whether a value holds until the next one. */
  isStep?: TimeSeriesIsStepSet | undefined;
  /** What the values mean. */
  description?: TimeSeriesDescriptionSet | SetNull | undefined;
  /** Security categories that a reader needs. */
  securityCategories?: TimeSeriesSecurityCategoriesSet | TimeSeriesSecurityCategoriesAddRemove | undefined;
  /** The data set that the time series belongs to. */
  dataSetId?: TimeSeriesDataSetIdSet | SetNull | undefined;
}

/**
 * A change of one time series. Of one that is named by `instanceId`, only `externalId`, `metadata`, `assetId` and
 * `dataSetId` can change.
 */
export type TimeSeriesUpdate = TimeSeriesId & {
  /** The fields of a time series that an update changes. */
  update: TimeSeriesPatch;
};

/** A number that is not finite. `Number(value)` gives it. */
export type NonFinite = 'NaN' | 'Infinity' | '-Infinity';

/** A number. JSON has no word for those that are not finite, so they come and go as texts. */
export type NumericValue = number | NonFinite;

/** How good a point is, as an OPC UA status. */
export interface DatapointStatus {
  /** The status code; 0 is good. */
  code?: number;
  /** The status in words, such as `Good`, `Uncertain` or `Bad`. */
  symbol?: string;
}

/** A number at a point in time. */
export interface NumericDatapoint {
  /** When, in milliseconds since the epoch. */
  timestamp: number;
  /** The value. A point with a bad status may have none. */
  value?: NumericValue;
  /** How good a point is, as an OPC UA status. */
  status?: DatapointStatus;
}

/** A text at a point in time. */
export interface StringDatapoint {
  /** When, in milliseconds since the epoch. */
  timestamp: number;
  /** The value. A point with a bad status may have none. At most 1023 characters. */
  value?: string;
  /** How good a point is, as an OPC UA status. */
  status?: DatapointStatus;
}

/** A raw point: a number or a text at a point in time. */
export type Datapoint = NumericDatapoint | StringDatapoint;

/** A time series, and points to write to it. */
export type DatapointsInsert = TimeSeriesId & {
  /** The points: numbers or texts, as the time series holds. */
  datapoints: readonly Datapoint[];
};

/**
 * Milliseconds since the epoch, or a text: `now`, or a time from now such as `2w-ago` or `1d-ahead` (s, m, h, d, w).
 */
export type DatapointTime = number | string;

/** What can be computed of the points of an interval. */
export type DatapointAggregate =
  | 'average'
  | 'max'
  | 'maxDatapoint'
  | 'min'
  | 'minDatapoint'
  | 'count'
  | 'sum'
  | 'interpolation'
  | 'stepInterpolation'
  | 'totalVariation'
  | 'continuousVariance'
  | 'discreteVariance'
  | 'countGood'
  | 'countUncertain'
  | 'countBad'
  | 'durationGood'
  | 'durationUncertain'
  | 'durationBad';

/** A time series, and what to read of it. */
export type DatapointsQuery = TimeSeriesId & {
  /** Points from this time on. */
  start?: DatapointTime | undefined;
  /** Points before this time. */
  end?: DatapointTime | undefined;
  /** Largest number of points. Up to 10,000 with aggregates. At most 100,000. */
  limit?: number | undefined;
  /** What to compute of each interval's points. Needs `granularity`. At least 1 item. */
  aggregates?: readonly DatapointAggregate[] | undefined;
  /** How long the intervals of the aggregates are: a number and a unit, such as `30s`, `15m`, `2h` or `1d`. */
  granularity?: string | undefined;
  /** The unit to convert values to, by its external id in the unit catalog. Not with `targetUnitSystem`. */
  targetUnit?: string | undefined;
  /** The unit system to convert values to, such as `SI` or `Imperial`. Not with `targetUnit`. */
  targetUnitSystem?: string | undefined;
  /**
   * Also give the last point before `start` and the first after `end`. Not with aggregates.
   * @default false
   */
  includeOutsidePoints?: boolean | undefined;
  /**
   * Give each raw point's status.
   * @default false
   */
  includeStatus?: boolean | undefined;
  /**
   * Leave out points with a bad status.
   * @default true
   */
  ignoreBadDataPoints?: boolean | undefined;
  /**
   * Take points with an uncertain status for bad ones.
   * @default true
   */
  treatUncertainAsBad?: boolean | undefined;
  /** The `nextCursor` of the previous answer for this time series, to go on from there. */
  cursor?: string | undefined;
  /**
   * Where days begin for intervals of days and more: a name such as `Europe/Oslo`, or an offset such as `UTC+02:00`.
   * @default UTC
   */
  timeZone?: string | undefined;
};

/** Raw points of a time series of numbers. */
export interface NumericDatapoints {
  /** The platform's id of the time series. */
  id: number;
  /** Your id of the time series. At most 255 characters. */
  externalId?: string;
  /** An instance in a data model. */
  instanceId?: TimeSeriesInstanceId;
  /** The values are numbers. */
  isString: false;
  /** The kind of values, such as `numeric`. */
  type: string;
  /** Whether a value holds until the next one. */
  isStep?: boolean;
  /** The unit of the values, in words. At most 32 characters. */
  unit?: string;
  /** The unit of the values, by its external id in the unit catalog. At most 64 characters. */
  unitExternalId?: string;
  /** Where the rest of the points is. Absent when these are all. */
  nextCursor?: string;
  /** The points, oldest first. */
  datapoints: NumericDatapoint[];
}

/** Raw points of a time series of texts. */
export interface StringDatapoints {
  /** The platform's id of the time series. */
  id: number;
  /** Your id of the time series. At most 255 characters. */
  externalId?: string;
  /** An instance in a data model. */
  instanceId?: TimeSeriesInstanceId;
  /** The values are texts. */
  isString: true;
  /** The kind of values, such as `string`. */
  type: string;
  /** The unit of the values, in words. At most 32 characters. */
  unit?: string;
  /** Where the rest of the points is. Absent when these are all. */
  nextCursor?: string;
  /** The points, oldest first. */
  datapoints: StringDatapoint[];
}

/** Raw points of a time series. `isString` tells numbers from texts. */
export type RawDatapoints = NumericDatapoints | StringDatapoints;

/** The point of an interval with the largest or smallest value. */
export interface ExtremeDatapoint {
  /** When, in milliseconds since the epoch. */
  timestamp: number;
  /** The value. */
  value: number;
  /** How good a point is, as an OPC UA status. */
  status?: DatapointStatus;
}

/** The aggregates of one interval that were asked for. */
export interface AggregateDatapoint {
  /** When the interval begins, in milliseconds since the epoch. */
  timestamp: number;
  /** The mean of the values, each weighted by how long it lasts. */
  average?: number;
  /** The largest value. */
  max?: number;
  /** The point with the largest value. */
  maxDatapoint?: ExtremeDatapoint;
  /** The smallest value. */
  min?: number;
  /** The point with the smallest value. */
  minDatapoint?: ExtremeDatapoint;
  /** The number of points. */
  count?: number;
  /** The sum of the values. */
  sum?: number;
  /** The value at the interval's beginning, on a line between the points around it. */
  interpolation?: number;
  /** The value at the interval's beginning, the one of the last point before it. */
  stepInterpolation?: number;
  /** How far the value moved in all. */
  totalVariation?: number;
  /** The variance of the line through the points. */
  continuousVariance?: number;
  /** The variance of the values. */
  discreteVariance?: number;
  /** The number of points with a good status. */
  countGood?: number;
  /** The number of points with an uncertain status. */
  countUncertain?: number;
  /** The number of points with a bad status. */
  countBad?: number;
  /** How long the status was good, in milliseconds. */
  durationGood?: number;
  /** How long the status was uncertain, in milliseconds. */
  durationUncertain?: number;
  /** How long the status was bad, in milliseconds. */
  durationBad?: number;
}

/** Aggregates of a time series of numbers. */
export interface AggregateDatapoints {
  /** The platform's id of the time series. */
  id: number;
  /** Your id of the time series. At most 255 characters. */
  externalId?: string;
  /** An instance in a data model. */
  instanceId?: TimeSeriesInstanceId;
  /** Aggregates are numbers. */
  isString: false;
  /** The kind of values, such as `numeric`. */
  type: string;
  /** Whether a value holds until the next one. */
  isStep: boolean;
  /** The unit of the values, in words. At most 32 characters. */
  unit?: string;
  /** The unit of the values, by its external id in the unit catalog. At most 64 characters. */
  unitExternalId?: string;
  /** Where the rest of the intervals is. Absent when these are all. */
  nextCursor?: string;
  /** The intervals, oldest first. One without points may be absent. */
  datapoints: AggregateDatapoint[];
}

/** What a time series gives, raw or aggregated. */
export type DatapointsOrAggregates = RawDatapoints | AggregateDatapoints;

/** A time series, and before when to look for its last point. */
export type LatestDatapointQuery = TimeSeriesId & {
  /** The point is before this time. Left out, before now. */
  before?: DatapointTime | undefined;
  /** The unit to convert values to, by its external id in the unit catalog. Not with `targetUnitSystem`. */
  targetUnit?: string | undefined;
  /** The unit system to convert values to, such as `SI` or `Imperial`. Not with `targetUnit`. */
  targetUnitSystem?: string | undefined;
  /**
   * Give the point's status.
   * @default false
   */
  includeStatus?: boolean | undefined;
  /**
   * Pass over points with a bad status.
   * @default true
   */
  ignoreBadDataPoints?: boolean | undefined;
  /**
   * Take points with an uncertain status for bad ones.
   * @default true
   */
  treatUncertainAsBad?: boolean | undefined;
};

/** A time series, and the span of time to delete of it. */
export type DatapointsDelete = TimeSeriesId & {
  /** The time of the first point to delete, in milliseconds since the epoch. */
  inclusiveBegin: number;
  /**
   * Points from here on stay, in milliseconds since the epoch. Left out, only the point at `inclusiveBegin` is deleted.
   */
  exclusiveEnd?: number | undefined;
};

/** An expression to compute, and over what time. */
export interface SyntheticQuery {
  /** What to compute, such as `ts{id:123} + 2 * ts{externalId:'a'}`. */
  expression: string;
  /** Points from this time on. Left out, from the epoch on. */
  start?: DatapointTime | undefined;
  /** Points before this time. Left out, until now. */
  end?: DatapointTime | undefined;
  /** Largest number of points. 1 to 10,000. */
  limit?: number | undefined;
  /**
   * Where days begin for intervals of days and more: a name such as `Europe/Oslo`, or an offset such as `UTC+02:00`.
   * @default UTC
   */
  timeZone?: string | undefined;
}

/** A computed number. */
export interface SyntheticValue {
  /** When, in milliseconds since the epoch. */
  timestamp: number;
  /** The number. */
  value: number;
}

/** A time at which nothing could be computed. */
export interface SyntheticError {
  /** When, in milliseconds since the epoch. */
  timestamp: number;
  /** What was in the way. */
  error: string;
}

/** A computed number, or why there is none. */
export type SyntheticDatapoint = SyntheticValue | SyntheticError;

/** What an expression gives. */
export interface SyntheticSeries {
  /** Whether the values are texts. */
  isString?: boolean;
  /** The points, oldest first. */
  datapoints: SyntheticDatapoint[];
}

/**
 * What the values of a column are: text, floating-point numbers or whole numbers. DOUBLE unless said.
 * @default DOUBLE
 */
export type SequenceValueType = 'STRING' | 'DOUBLE' | 'LONG';

/** A column to create. */
export interface SequenceColumnCreate {
  /** Your id of the column, unique in its sequence. At most 255 characters. */
  externalId: string;
  /** A name for people. At most 255 characters. */
  name?: string | undefined;
  /** What the column holds. At most 1000 characters. */
  description?: string | undefined;
  /** What the values of a column are: text, floating-point numbers or whole numbers. DOUBLE unless said. */
  valueType?: SequenceValueType | undefined;
  /** Your own fields, by name. */
  metadata?: Metadata | undefined;
}

/** A sequence to create. */
export interface SequenceCreate {
  /** Your id of the sequence. At most 255 characters. */
  externalId?: string | undefined;
  /** A name for people. At most 255 characters. */
  name?: string | undefined;
  /** What the sequence holds. At most 1000 characters. */
  description?: string | undefined;
  /** The asset that the sequence belongs to. */
  assetId?: number | undefined;
  /** The data set that the sequence is in. */
  dataSetId?: number | undefined;
  /** Your own fields, by name. */
  metadata?: Metadata | undefined;
  /** The columns, in order. 1 to 400 items. */
  columns: readonly SequenceColumnCreate[];
}

/** One column of a sequence. */
export interface SequenceColumn {
  /** Your id of the column. */
  externalId?: string;
  /** A name for people. */
  name?: string;
  /** What the column holds. */
  description?: string;
  /** What the values of a column are: text, floating-point numbers or whole numbers. DOUBLE unless said. */
  valueType: SequenceValueType;
  /** Your own fields, by name. */
  metadata?: Metadata;
  /** When it was created, in milliseconds since the epoch. */
  readonly createdTime: number;
  /** When it was last changed, in milliseconds since the epoch. */
  readonly lastUpdatedTime: number;
}

/** A table whose rows have numbers and whose columns have types. */
export interface Sequence {
  /** The platform's id of the sequence. */
  readonly id: number;
  /** Your id of the sequence. At most 255 characters. */
  externalId?: string;
  /** A name for people. */
  name?: string;
  /** What the sequence holds. */
  description?: string;
  /** The asset that the sequence belongs to. */
  assetId?: number;
  /** The data set that the sequence is in. */
  dataSetId?: number;
  /** Your own fields, by name. */
  metadata?: Metadata;
  /** The columns, in order. */
  columns: SequenceColumn[];
  /** When it was created, in milliseconds since the epoch. */
  readonly createdTime: number;
  /** When it was last changed, in milliseconds since the epoch. */
  readonly lastUpdatedTime: number;
}

/** Sequences, in no pages. */
export interface SequenceItems {
  /** The sequences. */
  items: Sequence[];
}

/** Chooses sequences. Each field narrows the choice. */
export interface SequenceFilter {
  /** The exact name, case and all. */
  name?: string | undefined;
  /** What the external id starts with, case and all. At most 255 characters. */
  externalIdPrefix?: string | undefined;
  /** Fields that must be there with these values, case and all. */
  metadata?: Metadata | undefined;
  /** Sequences of any of these assets. 1 to 100 items. */
  assetIds?: readonly number[] | undefined;
  /** Sequences of assets under any of these root assets. 1 to 100 items. */
  rootAssetIds?: readonly number[] | undefined;
  /**
   * Sequences of any of these assets, or of assets below them. The platform refuses subtrees of more than 100,000
   * assets. 1 to 100 items.
   */
  assetSubtreeIds?: readonly ResourceId[] | undefined;
  /** Sequences in any of these data sets. At most 100 items. */
  dataSetIds?: readonly ResourceId[] | undefined;
  /** When they were created, in milliseconds since the epoch. */
  createdTime?: TimestampRange | undefined;
  /** When they were last changed, in milliseconds since the epoch. */
  lastUpdatedTime?: TimestampRange | undefined;
}

/** A condition on a sequence's properties, built from smaller ones. */
export type SequenceAdvancedFilter =
  | SequenceAndFilter
  | SequenceOrFilter
  | SequenceNotFilter
  | SequenceEqualsFilter
  | SequenceInFilter
  | SequenceRangeFilter
  | SequencePrefixFilter
  | SequenceExistsFilter
  | SequenceContainsAnyFilter
  | SequenceContainsAllFilter
  | SequenceSearchFilter;

/** All of the conditions hold. */
export interface SequenceAndFilter {
  /** The conditions. 1 to 99 items. */
  and: readonly SequenceAdvancedFilter[];
  or?: undefined;
  not?: undefined;
  equals?: undefined;
  in?: undefined;
  range?: undefined;
  prefix?: undefined;
  exists?: undefined;
  containsAny?: undefined;
  containsAll?: undefined;
  search?: undefined;
}

/** At least one of the conditions holds. */
export interface SequenceOrFilter {
  /** The conditions. 1 to 99 items. */
  or: readonly SequenceAdvancedFilter[];
  and?: undefined;
  not?: undefined;
  equals?: undefined;
  in?: undefined;
  range?: undefined;
  prefix?: undefined;
  exists?: undefined;
  containsAny?: undefined;
  containsAll?: undefined;
  search?: undefined;
}

/** The condition does not hold. */
export interface SequenceNotFilter {
  /** A condition on a sequence's properties, built from smaller ones. */
  not: SequenceAdvancedFilter;
  and?: undefined;
  or?: undefined;
  equals?: undefined;
  in?: undefined;
  range?: undefined;
  prefix?: undefined;
  exists?: undefined;
  containsAny?: undefined;
  containsAll?: undefined;
  search?: undefined;
}

/** The way to a property, such as `[name]` or `[metadata, site]`. 1 to 2 items. */
export type SequenceFilterProperty = readonly string[];

/** A value to compare with. At most 256 characters. */
export type SequenceFilterValue = string | number | boolean;

/** A property and a value. */
export interface SequenceValueCondition {
  /** The way to a property, such as `[name]` or `[metadata, site]`. 1 to 2 items. */
  property: SequenceFilterProperty;
  /** A value to compare with. At most 256 characters. */
  value: SequenceFilterValue;
}

/** The property has a value. */
export interface SequenceEqualsFilter {
  /** A property and a value. */
  equals: SequenceValueCondition;
  and?: undefined;
  or?: undefined;
  not?: undefined;
  in?: undefined;
  range?: undefined;
  prefix?: undefined;
  exists?: undefined;
  containsAny?: undefined;
  containsAll?: undefined;
  search?: undefined;
}

/** A property and several values. */
export interface SequenceValuesCondition {
  /** The way to a property, such as `[name]` or `[metadata, site]`. 1 to 2 items. */
  property: SequenceFilterProperty;
  /** The values. 1 to 100 items. */
  values: readonly SequenceFilterValue[];
}

/** The property has one of several values. */
export interface SequenceInFilter {
  /** A property and several values. */
  in: SequenceValuesCondition;
  and?: undefined;
  or?: undefined;
  not?: undefined;
  equals?: undefined;
  range?: undefined;
  prefix?: undefined;
  exists?: undefined;
  containsAny?: undefined;
  containsAll?: undefined;
  search?: undefined;
}

/** A bound to compare with. At most 256 characters. */
export type SequenceFilterBound = string | number;

/** A property and its bounds. */
export interface SequenceRangeCondition {
  /** The way to a property, such as `[name]` or `[metadata, site]`. 1 to 2 items. */
  property: SequenceFilterProperty;
  /** A bound to compare with. At most 256 characters. */
  gte?: SequenceFilterBound | undefined;
  /** A bound to compare with. At most 256 characters. */
  gt?: SequenceFilterBound | undefined;
  /** A bound to compare with. At most 256 characters. */
  lte?: SequenceFilterBound | undefined;
  /** A bound to compare with. At most 256 characters. */
  lt?: SequenceFilterBound | undefined;
}

/** The property lies between bounds. */
export interface SequenceRangeFilter {
  /** A property and its bounds. */
  range: SequenceRangeCondition;
  and?: undefined;
  or?: undefined;
  not?: undefined;
  equals?: undefined;
  in?: undefined;
  prefix?: undefined;
  exists?: undefined;
  containsAny?: undefined;
  containsAll?: undefined;
  search?: undefined;
}

/** A property and a text. */
export interface SequenceTextCondition {
  /** The way to a property, such as `[name]` or `[metadata, site]`. 1 to 2 items. */
  property: SequenceFilterProperty;
  /** The text. At most 256 characters. */
  value: string;
}

/** The property starts with a text. */
export interface SequencePrefixFilter {
  /** A property and a text. */
  prefix: SequenceTextCondition;
  and?: undefined;
  or?: undefined;
  not?: undefined;
  equals?: undefined;
  in?: undefined;
  range?: undefined;
  exists?: undefined;
  containsAny?: undefined;
  containsAll?: undefined;
  search?: undefined;
}

/** A property. */
export interface SequenceExistsCondition {
  /** The way to a property, such as `[name]` or `[metadata, site]`. 1 to 2 items. */
  property: SequenceFilterProperty;
}

/** The property has any value. */
export interface SequenceExistsFilter {
  /** A property. */
  exists: SequenceExistsCondition;
  and?: undefined;
  or?: undefined;
  not?: undefined;
  equals?: undefined;
  in?: undefined;
  range?: undefined;
  prefix?: undefined;
  containsAny?: undefined;
  containsAll?: undefined;
  search?: undefined;
}

/** The property, a list, has at least one of the values. */
export interface SequenceContainsAnyFilter {
  /** A property and several values. */
  containsAny: SequenceValuesCondition;
  and?: undefined;
  or?: undefined;
  not?: undefined;
  equals?: undefined;
  in?: undefined;
  range?: undefined;
  prefix?: undefined;
  exists?: undefined;
  containsAll?: undefined;
  search?: undefined;
}

/** The property, a list, has all of the values. */
export interface SequenceContainsAllFilter {
  /** A property and several values. */
  containsAll: SequenceValuesCondition;
  and?: undefined;
  or?: undefined;
  not?: undefined;
  equals?: undefined;
  in?: undefined;
  range?: undefined;
  prefix?: undefined;
  exists?: undefined;
  containsAny?: undefined;
  search?: undefined;
}

/** The property fuzzily matches a text. */
export interface SequenceSearchFilter {
  /** A property and a text. */
  search: SequenceTextCondition;
  and?: undefined;
  or?: undefined;
  not?: undefined;
  equals?: undefined;
  in?: undefined;
  range?: undefined;
  prefix?: undefined;
  exists?: undefined;
  containsAny?: undefined;
  containsAll?: undefined;
}

/** A property to sort by. */
export interface SequenceSort {
  /** The way to the property, such as `[name]` or `[metadata, site]`. 1 to 2 items. */
  property: readonly string[];
  /** Smallest or largest first. */
  order?: 'asc' | 'desc' | undefined;
  /**
   * Where sequences without the property go; `auto` leaves it to the platform.
   * @default auto
   */
  nulls?: 'first' | 'last' | 'auto' | undefined;
}

/** Names a property. */
export interface SequencePropertyReference {
  /** The way to the property, such as `[name]` or `[metadata, site]`. 1 to 2 items. */
  property: readonly string[];
}

/** A condition on the values or names that an aggregate gives. */
export type SequenceAggregateFilter =
  | SequenceAggregateAndFilter
  | SequenceAggregateOrFilter
  | SequenceAggregateNotFilter
  | SequenceAggregateInFilter
  | SequenceAggregateRangeFilter
  | SequenceAggregatePrefixFilter;

/** All of the conditions hold. */
export interface SequenceAggregateAndFilter {
  /** The conditions. 1 to 19 items. */
  and: readonly SequenceAggregateFilter[];
  or?: undefined;
  not?: undefined;
  in?: undefined;
  range?: undefined;
  prefix?: undefined;
}

/** At least one of the conditions holds. */
export interface SequenceAggregateOrFilter {
  /** The conditions. 1 to 19 items. */
  or: readonly SequenceAggregateFilter[];
  and?: undefined;
  not?: undefined;
  in?: undefined;
  range?: undefined;
  prefix?: undefined;
}

/** The condition does not hold. */
export interface SequenceAggregateNotFilter {
  /** A condition on the values or names that an aggregate gives. */
  not: SequenceAggregateFilter;
  and?: undefined;
  or?: undefined;
  in?: undefined;
  range?: undefined;
  prefix?: undefined;
}

/** Several values. */
export interface SequenceAggregateValues {
  /** The values. 1 to 100 items. */
  values: readonly SequenceFilterValue[];
}

/** One of several values. */
export interface SequenceAggregateInFilter {
  /** Several values. */
  in: SequenceAggregateValues;
  and?: undefined;
  or?: undefined;
  not?: undefined;
  range?: undefined;
  prefix?: undefined;
}

/** The bounds. */
export interface SequenceAggregateRange {
  /** A bound to compare with. At most 256 characters. */
  gte?: SequenceFilterBound | undefined;
  /** A bound to compare with. At most 256 characters. */
  gt?: SequenceFilterBound | undefined;
  /** A bound to compare with. At most 256 characters. */
  lte?: SequenceFilterBound | undefined;
  /** A bound to compare with. At most 256 characters. */
  lt?: SequenceFilterBound | undefined;
}

/** A value between bounds. */
export interface SequenceAggregateRangeFilter {
  /** The bounds. */
  range: SequenceAggregateRange;
  and?: undefined;
  or?: undefined;
  not?: undefined;
  in?: undefined;
  prefix?: undefined;
}

/** The text. */
export interface SequenceAggregatePrefix {
  /** What the value starts with. At most 256 characters. */
  value: string;
}

/** A value that starts with a text. */
export interface SequenceAggregatePrefixFilter {
  /** The text. */
  prefix: SequenceAggregatePrefix;
  and?: undefined;
  or?: undefined;
  not?: undefined;
  in?: undefined;
  range?: undefined;
}

/** A value that sequences share, and how many do. */
export interface SequenceValueAggregate {
  /** How many have the value. */
  count: number;
  /** The value, alone. Exactly 1 item. */
  values: string[];
}

/** A property that was counted. */
export interface SequenceAggregateProperty {
  /** The way to the property, such as `[metadata, site]`. 1 to 2 items. */
  property: string[];
}

/** A property that sequences share, and how many have it. */
export interface SequencePropertyAggregate {
  /** How many have the property. */
  count: number;
  /** The property, alone. Exactly 1 item. */
  values: SequenceAggregateProperty[];
}

/** A number, and for unique values and properties what it counts. */
export type SequenceAggregate = SequenceValueAggregate | SequencePropertyAggregate | CountAggregate;

/** Names sequences. */
export interface SequenceIds {
  /** The sequences. 1 to 1000 items. */
  items: readonly ResourceId[];
  /**
   * Pass over ids that do not exist.
   * @default false
   */
  ignoreUnknownIds?: boolean | undefined;
}

/** What to look for. */
export interface SequenceSearch {
  /** Prefix and fuzzy match on the name. */
  name?: string | undefined;
  /** Prefix and fuzzy match on the description. */
  description?: string | undefined;
  /** Words, of which at least one must be in the name or the description. */
  query?: string | undefined;
}

/** Gives a text a new value. */
export interface SequenceTextSet {
  /** The new value. */
  set: string;
}

/** Gives a text a new value, or takes it away. */
export type SequenceTextPatch = (SequenceTextSet & {
  setNull?: undefined;
}) | SetNull;

/** Points a sequence to another resource. */
export interface SequenceReferenceSet {
  /** The resource's id. */
  set: number;
  setNull?: undefined;
}

/** Points a sequence to another resource, or to none. */
export type SequenceReferencePatch = SequenceReferenceSet | SetNull;

/** The fields of a column that a change is about. Its type stays. */
export interface SequenceColumnPatch {
  /** Your id of the column. */
  externalId?: SequenceTextSet | undefined;
  /** The name for people. */
  name?: SequenceTextPatch | undefined;
  /** What the column holds. */
  description?: SequenceTextPatch | undefined;
  /** Your own fields, by name: all of them, or some. */
  metadata?: MetadataPatch | undefined;
}

/** A change of one column. */
export interface SequenceColumnUpdate {
  /** Your id of the column. At most 255 characters. */
  externalId: string;
  /** The fields of a column that a change is about. Its type stays. */
  update: SequenceColumnPatch;
}

/** Names a column. */
export interface SequenceColumnReference {
  /** Your id of the column. At most 255 characters. */
  externalId: string;
}

/** Changes, adds and removes columns. */
export interface SequenceColumnsPatch {
  /** Columns to change. */
  modify?: readonly SequenceColumnUpdate[] | undefined;
  /** Columns to add. */
  add?: readonly SequenceColumnCreate[] | undefined;
  /** Columns to remove, with their values. */
  remove?: readonly SequenceColumnReference[] | undefined;
}

/** The fields of a sequence that an update changes. */
export interface SequencePatch {
  /** The name for people. */
  name?: SequenceTextPatch | undefined;
  /** What the sequence holds. */
  description?: SequenceTextPatch | undefined;
  /** Your id of the sequence. */
  externalId?: SequenceTextPatch | undefined;
  /** The asset that the sequence belongs to. */
  assetId?: SequenceReferencePatch | undefined;
  /** The data set that the sequence is in. */
  dataSetId?: SequenceReferencePatch | undefined;
  /** Your own fields, by name: all of them, or some. */
  metadata?: MetadataPatch | undefined;
  /** Columns to change, to add and to remove. */
  columns?: SequenceColumnsPatch | undefined;
}

/** A change of one sequence. */
export type SequenceUpdate = ResourceId & {
  /** The fields of a sequence that an update changes. */
  update: SequencePatch;
};

/** A value of a row; null where there is none. A LONG may be beyond 2^53, where no double is exact. */
export type SequenceValue = number | string | null;

/** One row. */
export interface SequenceRow {
  /** The row's number. Numbers may have gaps. */
  rowNumber: number;
  /** The row's values, in the order of the columns. 1 to 400 items. */
  values: SequenceValue[];
}

/** Rows to write into one sequence. */
export type SequenceRowsInsert = ResourceId & {
  /** The columns that the values are for, by external id, in the order of the values. 1 to 200 items. */
  columns: readonly string[];
  /** The rows. 1 to 10,000 items. */
  rows: readonly SequenceRow[];
};

/** A column that rows have values for. */
export interface SequenceRowsColumn {
  /** Your id of the column. */
  externalId?: string;
  /** A name for people. */
  name?: string;
  /** What the values of a column are: text, floating-point numbers or whole numbers. DOUBLE unless said. */
  valueType?: SequenceValueType;
}

/** Rows of one sequence. */
export interface SequenceRows {
  /** The platform's id of the sequence. */
  id: number;
  /** Your id of the sequence. At most 255 characters. */
  externalId?: string;
  /** The columns that the rows have values for, in order. */
  columns: SequenceRowsColumn[];
  /** The rows. */
  rows: SequenceRow[];
}

/** A page of one sequence's rows. */
export type SequenceRowsPage = SequenceRows & {
  /** Cursor of the next page. Absent on the last one. */
  nextCursor?: string;
};

/** Rows to delete from one sequence. */
export type SequenceRowsDelete = ResourceId & {
  /** The rows' numbers. 1 to 10,000 items. */
  rows: readonly number[];
};

/** A database, by name. */
export interface RawDatabase {
  /** Its name, unique in the project. 1 to 32 characters. */
  name: string;
}

/** A table, by name. */
export interface RawTable {
  /** Its name, unique in the database. 1 to 64 characters. */
  name: string;
}

/** A row of a table. */
export interface RawRow {
  /** Its key, unique in the table. */
  key: string;
  /** Its columns: any JSON, by name. */
  columns: { [key: string]: unknown };
  /** When it was last written, in milliseconds since the epoch. */
  readonly lastUpdatedTime: number;
}

/** A row of a table. */
export interface RawRowInsert {
  /** Its key, unique in the table. */
  key: string;
  /** Its columns: any JSON, by name. */
  columns: { [key: string]: unknown };
}

/** Names a row. */
export interface RawRowKey {
  /** The row's key. */
  key: string;
}

/** The kind of resource at one end of a relationship. */
export type RelationshipEndType = 'asset' | 'timeSeries' | 'file' | 'event' | 'sequence';

/** The resource at one end of a relationship: `sourceType` and `targetType` tell of which kind it is. */
export type RelationshipResource = Asset | TimeSeries | FileMetadata | Event | Sequence;

/** A directed link from one resource, the source, to another, the target. */
export interface Relationship {
  /** Your id of the relationship. Unique among relationships. 1 to 255 characters. */
  externalId: string;
  /** Your id of the source. 1 to 255 characters. */
  sourceExternalId: string;
  /** What the source is. */
  sourceType: RelationshipEndType;
  /** Your id of the target. 1 to 255 characters. */
  targetExternalId: string;
  /** What the target is. */
  targetType: RelationshipEndType;
  /** Since when the relationship holds, in milliseconds since the epoch. Left out, it always has. */
  startTime?: number;
  /** Until when the relationship holds, in milliseconds since the epoch. Left out, it has no end. */
  endTime?: number;
  /** How likely it is that the relationship exists. 0 to 1. */
  confidence?: number;
  /** The data set that the relationship belongs to. */
  dataSetId?: number;
  /** The relationship's labels. At most 10 items. */
  labels?: LabelReference[];
  /** The source, where it was asked for and exists. */
  readonly source?: RelationshipResource;
  /** The target, where it was asked for and exists. */
  readonly target?: RelationshipResource;
  /** When the relationship was created, in milliseconds since the epoch. */
  readonly createdTime: number;
  /** When the relationship was last changed, in milliseconds since the epoch. */
  readonly lastUpdatedTime: number;
}

/** A directed link from one resource, the source, to another, the target. */
export interface RelationshipCreate {
  /** Your id of the relationship. Unique among relationships. 1 to 255 characters. */
  externalId: string;
  /** Your id of the source. 1 to 255 characters. */
  sourceExternalId: string;
  /** What the source is. */
  sourceType: RelationshipEndType;
  /** Your id of the target. 1 to 255 characters. */
  targetExternalId: string;
  /** What the target is. */
  targetType: RelationshipEndType;
  /** Since when the relationship holds, in milliseconds since the epoch. Left out, it always has. */
  startTime?: number | undefined;
  /** Until when the relationship holds, in milliseconds since the epoch. Left out, it has no end. */
  endTime?: number | undefined;
  /** How likely it is that the relationship exists. 0 to 1. */
  confidence?: number | undefined;
  /** The data set that the relationship belongs to. */
  dataSetId?: number | undefined;
  /** The relationship's labels. At most 10 items. */
  labels?: readonly LabelReference[] | undefined;
}

/** The resource at one end of a relationship. */
export interface RelationshipEnd {
  /** The kind of resource at one end of a relationship. */
  type: RelationshipEndType;
  /** Your id of the resource. 1 to 255 characters. */
  externalId: string;
}

/** A range of confidence, both ends included. */
export interface RelationshipConfidenceRange {
  /** The lowest confidence. */
  min?: number | undefined;
  /** The highest confidence. */
  max?: number | undefined;
}

/** Chooses relationships. All conditions must hold. */
export interface RelationshipFilter {
  /** Relationships with one of these sources, by your own id. 1 to 1000 items. */
  sourceExternalIds?: readonly string[] | undefined;
  /** Relationships with a source of one of these kinds. 1 to 1000 items. */
  sourceTypes?: readonly RelationshipEndType[] | undefined;
  /** Relationships with one of these targets, by your own id. 1 to 1000 items. */
  targetExternalIds?: readonly string[] | undefined;
  /** Relationships with a target of one of these kinds. 1 to 1000 items. */
  targetTypes?: readonly RelationshipEndType[] | undefined;
  /** Relationships with this resource at one of their ends. Exactly 1 item. */
  sourcesOrTargets?: readonly RelationshipEnd[] | undefined;
  /** Relationships in one of these data sets. At most 1000 items. */
  dataSetIds?: readonly ResourceId[] | undefined;
  /** Since when the relationship holds. */
  startTime?: TimestampRange | undefined;
  /** Until when the relationship holds. */
  endTime?: TimestampRange | undefined;
  /** Relationships that hold at some time in this span. */
  activeAtTime?: TimestampRange | undefined;
  /** How likely it is that the relationship exists. */
  confidence?: RelationshipConfidenceRange | undefined;
  /** Relationships with some of these labels, or with all. */
  labels?: LabelFilter | undefined;
  /** When the relationship was created. */
  createdTime?: TimestampRange | undefined;
  /** When the relationship was last changed. */
  lastUpdatedTime?: TimestampRange | undefined;
}

/** Names a relationship by your own id. */
export interface RelationshipId {
  /** Your id of the relationship. 1 to 255 characters. */
  externalId: string;
}

/** Puts another resource at one end. */
export interface RelationshipEndSet {
  /** Your id of the resource. 1 to 255 characters. */
  set: string;
}

/** Sets the kind of resource at one end. */
export interface RelationshipEndTypeSet {
  /** The kind of resource at one end of a relationship. */
  set: RelationshipEndType;
}

/** Sets a time, or takes it away. */
export type RelationshipTimePatch = {
  /** Milliseconds since the epoch. */
  set: number;
  setNull?: undefined;
} | SetNull;

/** Sets the confidence, or takes it away. */
export type RelationshipConfidencePatch = {
  /** How likely it is that the relationship exists. 0 to 1. */
  set: number;
  setNull?: undefined;
} | SetNull;

/** Sets the relationship's data set, or takes it out of its data set. */
export type RelationshipDataSetIdPatch = {
  /** The data set that the relationship belongs to. */
  set: number;
  setNull?: undefined;
} | SetNull;

/** The fields of a relationship that an update changes. */
export interface RelationshipPatch {
  /** Your id of the source. */
  sourceExternalId?: RelationshipEndSet | undefined;
  /** What the source is. */
  sourceType?: RelationshipEndTypeSet | undefined;
  /** Your id of the target. */
  targetExternalId?: RelationshipEndSet | undefined;
  /** What the target is. */
  targetType?: RelationshipEndTypeSet | undefined;
  /** Since when the relationship holds, in milliseconds since the epoch. */
  startTime?: RelationshipTimePatch | undefined;
  /** Until when the relationship holds, in milliseconds since the epoch. */
  endTime?: RelationshipTimePatch | undefined;
  /** How likely it is that the relationship exists. */
  confidence?: RelationshipConfidencePatch | undefined;
  /** The data set that the relationship belongs to. */
  dataSetId?: RelationshipDataSetIdPatch | undefined;
  /** The relationship's labels. */
  labels?: LabelsPatch | undefined;
}

/** A change of one relationship. */
export type RelationshipUpdate = RelationshipId & {
  /** The fields of a relationship that an update changes. */
  update: RelationshipPatch;
};

/** How far the platform is with a revision. */
export type ThreeDRevisionStatus = 'Queued' | 'Processing' | 'Done' | 'Failed' | (string & {});

/** A model's latest revision, told where `includeRevisionInfo` asks for it. */
export interface ThreeDLastRevision {
  /** How far the platform is with a revision. */
  status?: ThreeDRevisionStatus;
  /** Id of the latest revision. */
  revisionId?: number;
  /** When the latest revision was created. Milliseconds since the epoch. */
  createdTime?: number;
  /** How many revisions the model has. */
  revisionCount?: number;
  /** What kinds of output the latest revision has. */
  types?: string[];
}

/** A 3D model, such as a building or a machine. Its geometry is in its revisions. */
export interface ThreeDModel {
  /** The platform's id of the model. */
  readonly id: number;
  /** The model's name. 1 to 255 characters. */
  name: string;
  /** Id of the data set that the model belongs to. */
  dataSetId?: number;
  /** Your own fields, by name. */
  metadata?: Metadata;
  /** The space of the model in the data model, where it has one. 1 to 43 characters. */
  readonly space?: string;
  /** When the model was created. Milliseconds since the epoch. */
  readonly createdTime: number;
  /** A model's latest revision, told where `includeRevisionInfo` asks for it. */
  readonly lastRevisionInfo?: ThreeDLastRevision;
}

/** A 3D model, such as a building or a machine. Its geometry is in its revisions. */
export interface ThreeDModelCreate {
  /** The model's name. 1 to 255 characters. */
  name: string;
  /** Id of the data set that the model belongs to. */
  dataSetId?: number | undefined;
  /** Your own fields, by name. */
  metadata?: Metadata | undefined;
}

/** What a model's revisions are made of. */
export type ThreeDModelType = 'CAD' | 'PointCloud' | 'Image360';

/** Names an instance. */
export interface InstanceReference {
  /** The space of the instance. 1 to 43 characters. */
  space: string;
  /** The instance's external id. 1 to 256 characters. */
  externalId: string;
}

/** A new 3D model that is kept in the data model. */
export interface ThreeDModelInstanceCreate {
  /** The model's name. 1 to 255 characters. */
  name: string;
  /** The space where the model is kept. 1 to 43 characters. */
  space: string;
  /** What a model's revisions are made of. */
  type: ThreeDModelType;
  /** The instance of the model's thumbnail. */
  thumbnailReference?: InstanceReference | undefined;
}

/** A new 3D model, or a new one that is kept in the data model. */
export type ThreeDModelToCreate = {
  /** The model's name. 1 to 255 characters. */
  name: string;
  /** Id of the data set that the model belongs to. */
  dataSetId?: number | undefined;
  /** Your own fields, by name. */
  metadata?: Metadata | undefined;
  space?: undefined;
  type?: undefined;
  thumbnailReference?: undefined;
} | {
  /** The model's name. 1 to 255 characters. */
  name: string;
  /** The space where the model is kept. 1 to 43 characters. */
  space: string;
  /** What a model's revisions are made of. */
  type: ThreeDModelType;
  /** The instance of the model's thumbnail. */
  thumbnailReference?: InstanceReference | undefined;
  dataSetId?: undefined;
  metadata?: undefined;
};

/** Names a 3D model by the platform's id. */
export interface ThreeDModelId {
  /** The platform's id of the model. */
  id: number;
}

/** An instance in the data model. */
export interface ThreeDInstanceId {
  /** The space that the instance is in. 1 to 43 characters. */
  space: string;
  /** The instance's external id in its space. 1 to 255 characters. */
  externalId: string;
}

/** Names a 3D model or a revision by its instance in the data model. */
export interface ThreeDByInstanceId {
  /** An instance in the data model. */
  instanceId: ThreeDInstanceId;
}

/** Names a 3D model, by the platform's id or by its instance in the data model. */
export type ThreeDModelOrInstanceId = {
  /** The platform's id of the model. */
  id: number;
  instanceId?: undefined;
} | {
  /** An instance in the data model. */
  instanceId: ThreeDInstanceId;
  id?: undefined;
};

/** Puts a model into a data set. */
export interface ThreeDDataSetSet {
  /** Id of the data set. */
  set: number;
  setNull?: undefined;
}

/** Gives a model another thumbnail. */
export interface ThreeDThumbnailReferenceSet {
  /** The thumbnail's instance. */
  set: InstanceReference;
  setNull?: undefined;
}

/** The fields of a 3D model that an update changes. */
export interface ThreeDModelPatch {
  /** The model's name. */
  name?: {
    /** The new name. 1 to 255 characters. */
    set: string;
  } | undefined;
  /** The data set that the model belongs to. */
  dataSetId?: ThreeDDataSetSet | SetNull | undefined;
  /** How an update changes metadata: all of it, or single fields. */
  metadata?: MetadataPatch | undefined;
  /** The instance of the model's thumbnail. */
  thumbnailReference?: ThreeDThumbnailReferenceSet | SetNull | undefined;
}

/**
 * A change of one 3D model. Of one that is named by `instanceId`, only `name` and `thumbnailReference` can change; of
 * one that is named by `id`, all but `thumbnailReference`.
 */
export type ThreeDModelUpdate = ThreeDModelOrInstanceId & {
  /** The fields of a 3D model that an update changes. */
  update: ThreeDModelPatch;
};

/** Three numbers, for the x, y and z axes. Exactly 3 items. */
export type ThreeDVector = number[];

/** Where a viewer's camera stands at first, and what it looks at. */
export interface ThreeDCamera {
  /** The point that the camera looks at. */
  target: ThreeDVector;
  /** The point where the camera stands. */
  position: ThreeDVector;
}

/** A revision of a 3D model, made from one file. */
export interface ThreeDRevision {
  /** The platform's id of the revision. */
  readonly id: number;
  /** Id of the uploaded file that the revision is made from. */
  fileId: number;
  /**
   * Whether the revision is meant for users.
   * @default false
   */
  published: boolean;
  /** Rotation about the x, y and z axes, in radians. */
  rotation?: ThreeDVector;
  /** Factors along the x, y and z axes. */
  scale?: ThreeDVector;
  /** Shift along the x, y and z axes. */
  translation?: ThreeDVector;
  /** Where a viewer's camera stands at first, and what it looks at. */
  camera?: ThreeDCamera;
  /** How far the platform is with a revision. */
  readonly status: ThreeDRevisionStatus;
  /** Your own fields, by name. */
  metadata?: Metadata;
  /** Id of the thumbnail, for `threeD.files.retrieve`. */
  readonly thumbnailThreedFileId?: number;
  /** Where the thumbnail is. */
  readonly thumbnailURL?: string;
  /** How many asset mappings the revision has. */
  readonly assetMappingCount: number;
  /** When the revision was created. Milliseconds since the epoch. */
  readonly createdTime: number;
}

/** A revision of a 3D model, made from one file. */
export interface ThreeDRevisionCreate {
  /** Id of the uploaded file that the revision is made from. */
  fileId: number;
  /**
   * Whether the revision is meant for users.
   * @default false
   */
  published?: boolean | undefined;
  /** Rotation about the x, y and z axes, in radians. */
  rotation?: ThreeDVector | undefined;
  /** Factors along the x, y and z axes. */
  scale?: ThreeDVector | undefined;
  /** Shift along the x, y and z axes. */
  translation?: ThreeDVector | undefined;
  /** Where a viewer's camera stands at first, and what it looks at. */
  camera?: ThreeDCamera | undefined;
  /** Your own fields, by name. */
  metadata?: Metadata | undefined;
}

/** A new revision of a model that is kept in the data model. */
export interface ThreeDRevisionInstanceCreate {
  /** Id of the uploaded file that the revision is made from. */
  fileId: number;
  /** Binds the revision to the session whose credentials the platform works on it with. */
  nonce: string;
}

/** A new revision, or a new one of a model that is kept in the data model. */
export type ThreeDRevisionToCreate = {
  /** Id of the uploaded file that the revision is made from. */
  fileId: number;
  /**
   * Whether the revision is meant for users.
   * @default false
   */
  published?: boolean | undefined;
  /** Rotation about the x, y and z axes, in radians. */
  rotation?: ThreeDVector | undefined;
  /** Factors along the x, y and z axes. */
  scale?: ThreeDVector | undefined;
  /** Shift along the x, y and z axes. */
  translation?: ThreeDVector | undefined;
  /** Where a viewer's camera stands at first, and what it looks at. */
  camera?: ThreeDCamera | undefined;
  /** Your own fields, by name. */
  metadata?: Metadata | undefined;
  nonce?: undefined;
} | {
  /** Id of the uploaded file that the revision is made from. */
  fileId: number;
  /** Binds the revision to the session whose credentials the platform works on it with. */
  nonce: string;
  published?: undefined;
  rotation?: undefined;
  scale?: undefined;
  translation?: undefined;
  camera?: undefined;
  metadata?: undefined;
};

/** Names a revision of a 3D model, by the platform's id or by its instance in the data model. */
export type ThreeDRevisionId = {
  /** The platform's id of the resource. */
  id: number;
  instanceId?: undefined;
} | {
  /** An instance in the data model. */
  instanceId: ThreeDInstanceId;
  id?: undefined;
};

/** Replaces three numbers. */
export interface ThreeDVectorSet {
  /** Three numbers, for the x, y and z axes. Exactly 3 items. */
  set: ThreeDVector;
}

/** The fields of a revision that an update changes. */
export interface ThreeDRevisionPatch {
  /** Whether the revision is meant for users. */
  published?: {
    /** True to publish it. */
    set: boolean;
  } | undefined;
  /** Rotation about the x, y and z axes, in radians. */
  rotation?: ThreeDVectorSet | undefined;
  /** Factors along the x, y and z axes. */
  scale?: ThreeDVectorSet | undefined;
  /** Shift along the x, y and z axes. */
  translation?: ThreeDVectorSet | undefined;
  /** Where a viewer's camera stands at first. */
  camera?: {
    /** Where a viewer's camera stands at first, and what it looks at. */
    set: ThreeDCamera;
  } | undefined;
  /** How an update changes metadata: all of it, or single fields. */
  metadata?: MetadataPatch | undefined;
}

/** A change of one revision. Of one that is named by `instanceId`, only `published` can change. */
export type ThreeDRevisionUpdate = ThreeDRevisionId & {
  /** The fields of a revision that an update changes. */
  update: ThreeDRevisionPatch;
};

/** Properties from the source file: values by category, then by name. */
export interface ThreeDNodeProperties {
  [key: string]: { [key: string]: string };
}

/** The smallest box along the axes that holds a node and all below it. */
export interface ThreeDBoundingBox {
  /** The corner with the least coordinates. */
  min: ThreeDVector;
  /** The corner with the greatest coordinates. */
  max: ThreeDVector;
}

/** A node in the tree of a revision's parts. */
export interface ThreeDNode {
  /** The node's id. */
  id: number;
  /** The node's number when the tree is walked depth first, from 0. */
  treeIndex: number;
  /** Id of the node above. The root has none. */
  parentId?: number;
  /** Levels below the root. */
  depth: number;
  /** The node's name. */
  name: string;
  /** Nodes in the tree below the node, the node itself counted. */
  subtreeSize: number;
  /** Properties from the source file: values by category, then by name. */
  properties?: ThreeDNodeProperties;
  /** The smallest box along the axes that holds a node and all below it. */
  boundingBox?: ThreeDBoundingBox;
}

/** Allowed values by category, then by name: at most 1,000 values in all. */
export interface ThreeDNodePropertyValues {
  [key: string]: { [key: string]: readonly string[] };
}

/** Nodes that have one of the values listed for each of the properties. */
export interface ThreeDNodePropertyFilter {
  /** Allowed values by category, then by name: at most 1,000 values in all. */
  properties: ThreeDNodePropertyValues;
  names?: undefined;
}

/** Nodes with one of the names. */
export interface ThreeDNodeNameFilter {
  /** The names. 1 to 1000 items. */
  names: readonly string[];
  properties?: undefined;
}

/** Chooses nodes by their properties or by their names. */
export type ThreeDNodeFilter = ThreeDNodePropertyFilter | ThreeDNodeNameFilter;

/** Tells which asset a node stands for. */
export interface ThreeDAssetMapping {
  /** Id of the node. */
  nodeId: number;
  /** Id of the asset. */
  assetId?: number;
  /** The asset's instance in the data model. */
  assetInstanceId?: InstanceReference;
  /** The node's number in the tree. */
  readonly treeIndex?: number;
  /** Nodes in the tree below the node, the node itself counted. */
  readonly subtreeSize?: number;
}

/** Tells which asset a node stands for. */
export interface ThreeDAssetMappingCreate {
  /** Id of the node. */
  nodeId: number;
  /** Id of the asset. */
  assetId?: number | undefined;
  /** The asset's instance in the data model. */
  assetInstanceId?: InstanceReference | undefined;
}

/** Where in the data model mappings are kept. */
export interface ThreeDContextualizationConfig {
  /** The space of the 3D objects. 1 to 43 characters. */
  object3DSpace: string;
  /** The space of the nodes. 1 to 43 characters. */
  cadNodeSpace: string;
}

/**
 * An entity, such as an asset or a time series: text by field. It needs an `id` or `externalId` only where a true match
 * names it.
 */
export interface EntityMatchingEntity {
  [key: string]: unknown;
}

/** A true match, with both named by their `id`. */
export interface EntityMatchingIdToId {
  /** The source's `id`. */
  sourceId: number;
  /** The target's `id`. */
  targetId: number;
  targetExternalId?: undefined;
  sourceExternalId?: undefined;
}

/** A true match, with the source named by its `id` and the target by its `externalId`. */
export interface EntityMatchingIdToExternalId {
  /** The source's `id`. */
  sourceId: number;
  /** The target's `externalId`. At most 255 characters. */
  targetExternalId: string;
  targetId?: undefined;
  sourceExternalId?: undefined;
}

/** A true match, with the source named by its `externalId` and the target by its `id`. */
export interface EntityMatchingExternalIdToId {
  /** The source's `externalId`. At most 255 characters. */
  sourceExternalId: string;
  /** The target's `id`. */
  targetId: number;
  sourceId?: undefined;
  targetExternalId?: undefined;
}

/** A true match, with both named by their `externalId`. */
export interface EntityMatchingExternalIdToExternalId {
  /** The source's `externalId`. At most 255 characters. */
  sourceExternalId: string;
  /** The target's `externalId`. At most 255 characters. */
  targetExternalId: string;
  sourceId?: undefined;
  targetId?: undefined;
}

/** A source and a target that are known to belong together. */
export type EntityMatchingTrueMatch =
  | EntityMatchingIdToId
  | EntityMatchingIdToExternalId
  | EntityMatchingExternalIdToId
  | EntityMatchingExternalIdToExternalId;

/**
 * How texts are compared. `simple` counts equal tokens, `insensitive` does so without regard to case, and the `bigram`
 * ones count equal pairs of letters, weighted or with more kinds of tokens. The platform takes `simple` for granted.
 */
export type EntityMatchingFeatureType =
  | 'simple'
  | 'insensitive'
  | 'bigram'
  | 'frequencyweightedbigram'
  | 'bigramextratokenizers'
  | 'bigramcombo';

/** A field of a source and the field of a target that it is compared with. */
export interface EntityMatchingFieldPair {
  /** The source's field. */
  source: string;
  /** The target's field. */
  target: string;
}

/** What learns from true matches. Without them it has no part. The platform takes `randomforest` for granted. */
export type EntityMatchingClassifier =
  | 'randomforest'
  | 'decisiontree'
  | 'logisticregression'
  | 'augmentedlogisticregression'
  | 'augmentedrandomforest';

/** How far the platform is with a model or a job. */
export type EntityMatchingStatus = 'Queued' | 'Running' | 'Completed' | 'Failed' | (string & {});

/** What was learnt of which entities belong together. */
export interface EntityMatchingModel {
  /** The platform's id of the model. */
  id: number;
  /** Your id of the model, where it has one. At most 255 characters. */
  externalId: string | null;
  /** The model's name, where it has one. At most 256 characters. */
  name: string | null;
  /** What the model is for, where it says so. At most 500 characters. */
  description: string | null;
  /**
   * How texts are compared. `simple` counts equal tokens, `insensitive` does so without regard to case, and the
   * `bigram` ones count equal pairs of letters, weighted or with more kinds of tokens. The platform takes `simple` for
   * granted.
   */
  featureType?: EntityMatchingFeatureType;
  /** Which field of a source is compared with which field of a target. */
  matchFields?: EntityMatchingFieldPair[];
  /** Whether a field that an entity lacks counts as empty text. */
  ignoreMissingFields?: boolean;
  /** What learns from true matches. Without them it has no part. The platform takes `randomforest` for granted. */
  classifier?: EntityMatchingClassifier;
  /** Id of the model that this one was refitted from, where it was. */
  originalId?: number | null;
  /** How far the platform is with a model or a job. */
  status: EntityMatchingStatus;
  /** When the model was created. Milliseconds since the epoch. */
  createdTime: number;
  /** When its training began, where it has. Milliseconds since the epoch. */
  startTime: number | null;
  /** When its status changed last. Milliseconds since the epoch. */
  statusTime: number | null;
  /** Why its training failed, where it did. */
  errorMessage?: string | null;
}

/** A list of models. */
export interface EntityMatchingModelItems {
  /** The models. */
  items: EntityMatchingModel[];
}

/** Narrows a list of models. */
export interface EntityMatchingModelFilter {
  /** Models with this name. At most 256 characters. */
  name?: string | undefined;
  /** Models with this description. At most 500 characters. */
  description?: string | undefined;
  /** Models that were refitted from the one with this id. */
  originalId?: number | undefined;
  /**
   * How texts are compared. `simple` counts equal tokens, `insensitive` does so without regard to case, and the
   * `bigram` ones count equal pairs of letters, weighted or with more kinds of tokens. The platform takes `simple` for
   * granted.
   */
  featureType?: EntityMatchingFeatureType | undefined;
  /** What learns from true matches. Without them it has no part. The platform takes `randomforest` for granted. */
  classifier?: EntityMatchingClassifier | undefined;
}

/** The fields of a model that an update changes. */
export interface EntityMatchingModelPatch {
  /** The model's name. */
  name?: {
    /** The new name. At most 256 characters. */
    set: string;
  } | undefined;
  /** What the model is for. */
  description?: {
    /** The new description. At most 500 characters. */
    set: string;
  } | undefined;
}

/** A change of one model. */
export type EntityMatchingModelUpdate = ResourceId & {
  /** The fields of a model that an update changes. */
  update: EntityMatchingModelPatch;
};

/** A target that a source may belong to. */
export interface EntityMatchingMatch {
  /** How good the match is, where 1 is the best. */
  score?: number;
  /**
   * An entity, such as an asset or a time series: text by field. It needs an `id` or `externalId` only where a true
   * match names it.
   */
  target?: EntityMatchingEntity;
}

/** What was found for one source. */
export interface EntityMatchingPrediction {
  /**
   * An entity, such as an asset or a time series: text by field. It needs an `id` or `externalId` only where a true
   * match names it.
   */
  source: EntityMatchingEntity;
  /** The best matches first. */
  matches: EntityMatchingMatch[];
}

/** A job that predicts matches. */
export interface EntityMatchingJob {
  /** The job's id. */
  jobId: number;
  /** How far the platform is with a model or a job. */
  status: EntityMatchingStatus;
  /** When the job was created. Milliseconds since the epoch. */
  createdTime: number;
  /** When it began, where it has. Milliseconds since the epoch. */
  startTime: number | null;
  /** When its status changed last. Milliseconds since the epoch. */
  statusTime: number | null;
  /** Why it failed, where it did. */
  errorMessage?: string | null;
  /** The matches of each source, once the job is completed. */
  items?: EntityMatchingPrediction[];
}

/** A schema, by version, with the instances that follow it. */
export interface TemplateGroup {
  /** Your id of the group. */
  externalId: string;
  /** What the group is about. */
  description?: string;
  /** Who answers for the group. */
  owners?: string[];
  /** The id of the data set that the group belongs to. */
  dataSetId?: number;
  /** When it was created. Milliseconds since the epoch. */
  readonly createdTime: number;
  /** When it was last changed. Milliseconds since the epoch. */
  readonly lastUpdatedTime: number;
}

/** A schema, by version, with the instances that follow it. */
export interface TemplateGroupCreate {
  /** Your id of the group. */
  externalId: string;
  /** What the group is about. */
  description?: string | undefined;
  /** Who answers for the group. */
  owners?: readonly string[] | undefined;
  /** The id of the data set that the group belongs to. */
  dataSetId?: number | undefined;
}

/** Chooses template groups. */
export interface TemplateGroupFilter {
  /** Groups that any of these answers for. */
  owners?: readonly string[] | undefined;
}

/**
 * What to do with the schema that is there. `Patch`: change it, and fail if that would break something; the platform
 * takes this for granted. `Update`: leave it and make a new version. `Force`: replace it, whatever breaks.
 */
export type TemplateConflictMode = 'Patch' | 'Update' | 'Force';

/** A schema of a template group. */
export interface TemplateGroupVersion {
  /** The templates and types, in the GraphQL schema language. */
  schema: string;
  /** The number that the platform gave to the version. */
  version: number;
  /** When it was created. Milliseconds since the epoch. */
  readonly createdTime: number;
  /** When it was last changed. Milliseconds since the epoch. */
  readonly lastUpdatedTime: number;
}

/** A schema of a template group. */
export interface TemplateGroupVersionUpsert {
  /** The templates and types, in the GraphQL schema language. */
  schema: string;
  /** The number that the platform gave to the version. */
  version?: number | undefined;
  /**
   * What to do with the schema that is there. `Patch`: change it, and fail if that would break something; the platform
   * takes this for granted. `Update`: leave it and make a new version. `Force`: replace it, whatever breaks.
   */
  conflictMode?: TemplateConflictMode | undefined;
}

/** Chooses versions of a template group. */
export interface TemplateGroupVersionFilter {
  /** The lowest version, itself included. */
  minVersion?: number | undefined;
  /** The highest version, itself included. */
  maxVersion?: number | undefined;
}

/** A place in a query's text. */
export interface TemplateGraphqlLocation {
  /** The line, from 1. */
  line?: number;
  /** The column, from 1. */
  column?: number;
}

/** One thing that went wrong inside a GraphQL query. */
export interface TemplateGraphqlError {
  /** What went wrong, in words. */
  message: string;
  /** The place in the result: names of fields, and places in lists. */
  path?: (string | number)[];
  /** The places in the query's text. */
  locations?: TemplateGraphqlLocation[];
}

/** What a GraphQL query gives. */
export interface TemplateGraphqlResult {
  /** What was asked for, in the query's own shape. */
  data?: { [key: string]: unknown } | null;
  /** What went wrong inside the query. */
  errors?: TemplateGraphqlError[] | null;
}

/** The field has one value. */
export interface TemplateConstantResolver {
  /** The kind of resolver. */
  type: 'constant';
  /** The value, of any kind that JSON has. */
  value: unknown;
}

/** The field's value is in a column of a RAW row. */
export interface TemplateRawResolver {
  /** The kind of resolver. */
  type: 'raw';
  /** The database's name. */
  dbName: string;
  /** The table's name. */
  tableName: string;
  /** The row's key. */
  rowKey: string;
  /** The column that holds the value. */
  columnName: string;
}

/** The field is a time series that is computed when it is read. */
export interface TemplateSyntheticTimeSeriesResolver {
  /** The kind of resolver. */
  type: 'syntheticTimeSeries';
  /** What is computed, as a synthetic time series expression. */
  expression: string;
  /** The time series' name. */
  name?: string;
  /** What the time series says. */
  description?: string;
  /** Your own fields, by name. */
  metadata?: Metadata;
  /** Whether a value holds until the next one. */
  isStep?: boolean;
  /** Whether the values are strings. */
  isString?: boolean;
  /** The values' unit. */
  unit?: string;
}

/** The field holds what a view gives. */
export interface TemplateViewResolver {
  /** The kind of resolver. */
  type: 'view';
  /** Your id of the view. */
  externalId: string;
  /** Values for the names that start with `$` in the filter of the view, without the `$`. */
  input?: { [key: string]: unknown };
}

/** Where the value of a field comes from. */
export type TemplateFieldResolver =
  | TemplateConstantResolver
  | TemplateRawResolver
  | TemplateSyntheticTimeSeriesResolver
  | TemplateViewResolver;

/**
 * Where the values of an instance's fields come from, by the field's name. A plain string goes to the platform as it
 * is.
 */
export interface TemplateFieldResolvers {
  [key: string]: TemplateFieldResolver | string;
}

/** One thing that follows a template, with a resolver for each field. */
export interface TemplateInstance {
  /** Your id of the instance. */
  externalId: string;
  /** The template that it follows. */
  templateName: string;
  /** The id of the data set that the instance belongs to. */
  dataSetId?: number;
  /**
   * Where the values of an instance's fields come from, by the field's name. A plain string goes to the platform as it
   * is.
   */
  fieldResolvers: TemplateFieldResolvers;
  /** When it was created. Milliseconds since the epoch. */
  readonly createdTime: number;
  /** When it was last changed. Milliseconds since the epoch. */
  readonly lastUpdatedTime: number;
}

/** One thing that follows a template, with a resolver for each field. */
export interface TemplateInstanceCreate {
  /** Your id of the instance. */
  externalId: string;
  /** The template that it follows. */
  templateName: string;
  /** The id of the data set that the instance belongs to. */
  dataSetId?: number | undefined;
  /**
   * Where the values of an instance's fields come from, by the field's name. A plain string goes to the platform as it
   * is.
   */
  fieldResolvers: TemplateFieldResolvers;
}

/** Replaces all field resolvers. */
export interface TemplateFieldResolversSet {
  /**
   * Where the values of an instance's fields come from, by the field's name. A plain string goes to the platform as it
   * is.
   */
  set: TemplateFieldResolvers;
  add?: undefined;
  remove?: undefined;
}

/** Changes some field resolvers and leaves the others. */
export interface TemplateFieldResolversAddRemove {
  /**
   * Where the values of an instance's fields come from, by the field's name. A plain string goes to the platform as it
   * is.
   */
  add?: TemplateFieldResolvers | undefined;
  /** Names of fields whose resolvers to take away. */
  remove?: readonly string[] | undefined;
  set?: undefined;
}

/** How an update changes field resolvers: all of them, or some. */
export type TemplateFieldResolversPatch = TemplateFieldResolversSet | TemplateFieldResolversAddRemove;

/** The fields of a template instance that an update changes. */
export interface TemplateInstancePatch {
  /** How an update changes field resolvers: all of them, or some. */
  fieldResolvers?: TemplateFieldResolversPatch | undefined;
}

/** A change of one template instance. */
export type TemplateInstanceUpdate = ExternalId & {
  /** The fields of a template instance that an update changes. */
  update: TemplateInstancePatch;
};

/** Chooses template instances. */
export interface TemplateInstanceFilter {
  /** Instances in any of these data sets, by id. */
  dataSetIds?: readonly number[] | undefined;
  /** Instances that follow any of these templates. */
  templateNames?: readonly string[] | undefined;
}

/** The kind of resource that a view reads. */
export type TemplateViewSourceType = 'events' | 'assets' | 'sequences' | 'timeSeries' | 'files';

/** What a view reads, and how it maps that. */
export interface TemplateViewSource {
  /** The kind of resource that a view reads. */
  type: TemplateViewSourceType;
  /** Chooses what is read, as the filter of that resource does. A value `$name` is the input of that name. */
  filter?: { [key: string]: unknown };
  /** For each field of the type, the place in what is read, such as `metadata/author`. */
  mappings?: { [key: string]: string };
}

/** Maps existing resources to a type of the template group. */
export interface TemplateView {
  /** Your id of the view. */
  externalId: string;
  /** What a view reads, and how it maps that. */
  source: TemplateViewSource;
  /** When it was created. Milliseconds since the epoch. */
  readonly createdTime: number;
  /** When it was last changed. Milliseconds since the epoch. */
  readonly lastUpdatedTime: number;
}

/** Maps existing resources to a type of the template group. */
export interface TemplateViewCreate {
  /** Your id of the view. */
  externalId: string;
  /** What a view reads, and how it maps that. */
  source: TemplateViewSource;
}

/** One thing that a view gives; the view's mappings name its fields. */
export interface TemplateViewRow {
  [key: string]: unknown;
}

/** All resources of the kind. */
export interface AccessToAll {
  /** Empty. */
  all: Record<string, unknown>;
}

/** To read, write or run all resources of a kind. */
export interface RunAcl {
  /** What may be done. */
  actions: ('READ' | 'WRITE' | 'RUN')[];
  /** All resources of the kind. */
  scope: AccessToAll;
}

/** What may be done with analytics. */
export interface AnalyticsAcl {
  /** What may be done. */
  actions: ('READ' | 'EXECUTE' | 'LIST')[];
  /** All resources of the kind. */
  scope: AccessToAll;
}

/** What may be done with annotations. */
export interface AnnotationsAcl {
  /** What may be done. */
  actions: ('READ' | 'WRITE' | 'SUGGEST' | 'REVIEW')[];
  /** All resources of the kind. */
  scope: AccessToAll;
}

/** Resources, by id. */
export interface AclIds {
  /** The resources' ids. */
  ids?: number[];
}

/** Resources in these data sets. */
export interface AccessToDataSets {
  /** Resources, by id. */
  datasetScope: AclIds;
}

/** Which resources a right covers. */
export type DataSetAccess = AccessToAll | AccessToDataSets;

/** To read or write resources of a kind, all or by data set. */
export interface DataSetAcl {
  /** What may be done. */
  actions: ('READ' | 'WRITE')[];
  /** Which resources a right covers. */
  scope: DataSetAccess;
}

/** Spaces of data models. */
export interface AclSpaces {
  /** Your ids of the spaces. */
  spaceIds?: string[];
}

/** Resources in these spaces. */
export interface AccessToSpaces {
  /** Spaces of data models. */
  spaceIdScope: AclSpaces;
}

/** Which resources a right covers. */
export type SpaceAccess = AccessToAll | AccessToSpaces;

/** What may be done with instances of data models. */
export interface DataModelInstancesAcl {
  /** What may be done. */
  actions: ('READ' | 'WRITE' | 'WRITE_PROPERTIES')[];
  /** Which resources a right covers. */
  scope: SpaceAccess;
}

/** To read or write what data models hold, all or by space. */
export interface SpaceAcl {
  /** What may be done. */
  actions: ('READ' | 'WRITE')[];
  /** Which resources a right covers. */
  scope: SpaceAccess;
}

/** These resources. */
export interface AccessToIds {
  /** Resources, by id. */
  idscope: AclIds;
}

/** Which resources a right covers. */
export type IdAccess = AccessToAll | AccessToIds;

/** What may be done with data sets. */
export interface DataSetResourceAcl {
  /** What may be done. */
  actions: ('READ' | 'WRITE' | 'OWNER')[];
  /** Which resources a right covers. */
  scope: IdAccess;
}

/** To read or write all resources of a kind. */
export interface ReadWriteAcl {
  /** What may be done. */
  actions: ('READ' | 'WRITE')[];
  /** All resources of the kind. */
  scope: AccessToAll;
}

/** Which extraction pipelines a right covers. */
export type ExtractionPipelineAccess = AccessToAll | AccessToIds | AccessToDataSets;

/** What may be done with extraction pipelines. */
export interface ExtractionPipelinesAcl {
  /** What may be done. */
  actions: ('READ' | 'WRITE')[];
  /** Which extraction pipelines a right covers. */
  scope: ExtractionPipelineAccess;
}

/** Runs of these extraction pipelines. */
export interface AccessToExtractionPipelines {
  /** Resources, by id. */
  extractionpipelinescope: AclIds;
}

/** Which extraction pipelines a right to runs covers. */
export type ExtractionRunAccess = AccessToAll | AccessToExtractionPipelines | AccessToDataSets;

/** What may be done with runs of extraction pipelines. */
export interface ExtractionRunsAcl {
  /** What may be done. */
  actions: ('READ' | 'WRITE')[];
  /** Which extraction pipelines a right to runs covers. */
  scope: ExtractionRunAccess;
}

/** The caller's own groups. */
export interface AccessToOwnGroups {
  /** Empty. */
  currentuserscope: Record<string, unknown>;
}

/** Which groups a right covers. */
export type GroupAccess = AccessToAll | AccessToDataSets | AccessToOwnGroups;

/** What may be done with groups. */
export interface GroupsAcl {
  /** What may be done. */
  actions: ('LIST' | 'READ' | 'CREATE' | 'UPDATE' | 'DELETE')[];
  /** Which groups a right covers. */
  scope: GroupAccess;
}

/** These location filters. */
export interface AccessToLocationFilters {
  /** Resources, by id. */
  idScope: AclIds;
}

/** Which location filters a right covers. */
export type LocationFilterAccess = AccessToAll | AccessToLocationFilters;

/** What may be done with location filters. */
export interface LocationFiltersAcl {
  /** What may be done. */
  actions: ('READ' | 'WRITE')[];
  /** Which location filters a right covers. */
  scope: LocationFilterAccess;
}

/** What may be done with projects. */
export interface ProjectsAcl {
  /** What may be done. */
  actions: ('LIST' | 'READ' | 'CREATE' | 'UPDATE')[];
  /** All resources of the kind. */
  scope: AccessToAll;
}

/** RAW tables. */
export interface AclTables {
  /** The tables of each database, by the database's name. */
  dbsToTables?: { [key: string]: string[] };
}

/** These RAW tables. */
export interface AccessToTables {
  /** RAW tables. */
  tableScope: AclTables;
}

/** Which RAW tables a right covers. */
export type RawAccess = AccessToAll | AccessToTables;

/** What may be done with RAW tables. */
export interface RawAcl {
  /** What may be done. */
  actions: ('READ' | 'WRITE' | 'LIST')[];
  /** Which RAW tables a right covers. */
  scope: RawAccess;
}

/** What may be done with robotics. */
export interface RoboticsAcl {
  /** What may be done. */
  actions: ('READ' | 'CREATE' | 'UPDATE' | 'DELETE')[];
  /** Which resources a right covers. */
  scope: DataSetAccess;
}

/** Resources, by id, as text. */
export interface AclTextIds {
  /** The resources' ids, as text. */
  ids?: string[];
}

/** These security categories. */
export interface AccessToSecurityCategories {
  /** Resources, by id, as text. */
  idscope: AclTextIds;
}

/** Which security categories a right covers. */
export type SecurityCategoryAccess = AccessToAll | AccessToSecurityCategories;

/** What may be done with security categories. */
export interface SecurityCategoriesAcl {
  /** What may be done. */
  actions: ('MEMBEROF' | 'LIST' | 'CREATE' | 'DELETE' | 'UPDATE')[];
  /** Which security categories a right covers. */
  scope: SecurityCategoryAccess;
}

/** What may be done with sessions. */
export interface SessionsAcl {
  /** What may be done. */
  actions: ('LIST' | 'CREATE' | 'DELETE')[];
  /** All resources of the kind. */
  scope: AccessToAll;
}

/** What may be done with simulators. */
export interface SimulatorsAcl {
  /** What may be done. */
  actions: ('READ' | 'WRITE' | 'DELETE' | 'RUN' | 'MANAGE')[];
  /** Which resources a right covers. */
  scope: DataSetAccess;
}

/** What may be done with 3D models. */
export interface ThreeDAcl {
  /** What may be done. */
  actions: ('READ' | 'CREATE' | 'UPDATE' | 'DELETE')[];
  /** Which resources a right covers. */
  scope: DataSetAccess;
}

/** Assets at the top of their trees. */
export interface AclAssetRoots {
  /** The assets' ids. */
  rootIds?: number[];
}

/** Time series of assets below these roots. */
export interface AccessToAssetTrees {
  /** Assets at the top of their trees. */
  assetRootIdScope: AclAssetRoots;
}

/** Which time series a right covers. */
export type TimeSeriesAccess = AccessToAll | AccessToIds | AccessToAssetTrees | AccessToDataSets;

/** What may be done with time series. */
export interface TimeSeriesAcl {
  /** What may be done. */
  actions: ('READ' | 'WRITE')[];
  /** Which time series a right covers. */
  scope: TimeSeriesAccess;
}

/** A right for each kind of resource. Each place that takes it has one. */
export interface Acls {
  /** Rights to agents. */
  agentsAcl?: RunAcl;
  /** Rights to analytics. */
  analyticsAcl?: AnalyticsAcl;
  /** Rights to annotations. */
  annotationsAcl?: AnnotationsAcl;
  /** Rights to assets. */
  assetsAcl?: DataSetAcl;
  /** Rights to instances of data models. */
  dataModelInstancesAcl?: DataModelInstancesAcl;
  /** Rights to data models. */
  dataModelsAcl?: SpaceAcl;
  /** Rights to data sets. */
  datasetsAcl?: DataSetResourceAcl;
  /** Rights to diagram parsing. */
  diagramParsingAcl?: ReadWriteAcl;
  /** Rights to digital twins. */
  digitalTwinAcl?: ReadWriteAcl;
  /** Rights to entity matching. */
  entityMatchingAcl?: ReadWriteAcl;
  /** Rights to events. */
  eventsAcl?: DataSetAcl;
  /** Rights to extraction pipelines. */
  extractionpipelinesAcl?: ExtractionPipelinesAcl;
  /** Rights to runs of extraction pipelines. */
  extractionrunsAcl?: ExtractionRunsAcl;
  /** Rights to files. */
  filesAcl?: DataSetAcl;
  /** Rights to functions. */
  functionsAcl?: RunAcl;
  /** Rights to geospatial features. */
  geospatialAcl?: ReadWriteAcl;
  /** Rights to geospatial reference systems. */
  geospatialCrsAcl?: ReadWriteAcl;
  /** Rights to groups. */
  groupsAcl?: GroupsAcl;
  /** Rights to hosted extractors. */
  hostedextractorsAcl?: ReadWriteAcl;
  /** Rights to instances of industrial log analytics. */
  ilainstancesAcl?: SpaceAcl;
  /** Rights to labels. */
  labelsAcl?: DataSetAcl;
  /** Rights to limits. */
  limitsAcl?: ReadWriteAcl;
  /** Rights to location filters. */
  locationFiltersAcl?: LocationFiltersAcl;
  /** Rights to projects. */
  projectsAcl?: ProjectsAcl;
  /** Rights to RAW tables. */
  rawAcl?: RawAcl;
  /** Rights to relationships. */
  relationshipsAcl?: DataSetAcl;
  /** Rights to robotics. */
  roboticsAcl?: RoboticsAcl;
  /** Rights to security categories. */
  securityCategoriesAcl?: SecurityCategoriesAcl;
  /** Rights to seismic data. */
  seismicAcl?: ReadWriteAcl;
  /** Rights to sequences. */
  sequencesAcl?: DataSetAcl;
  /** Rights to sessions. */
  sessionsAcl?: SessionsAcl;
  /** Rights to simulators. */
  simulatorsAcl?: SimulatorsAcl;
  /** Rights to 3D models. */
  threedAcl?: ThreeDAcl;
  /** Rights to time series. */
  timeSeriesAcl?: TimeSeriesAcl;
  /** Rights to subscriptions to time series. */
  timeSeriesSubscriptionsAcl?: DataSetAcl;
  /** Rights to transformations. */
  transformationsAcl?: DataSetAcl;
  /** Rights to types. */
  typesAcl?: ReadWriteAcl;
  /** Rights to workflows. */
  workflowOrchestrationAcl?: DataSetAcl;
}

/** The name of a project, as it stands in addresses. 3 to 32 characters. */
export type ProjectUrlName = string;

/** The projects that a right holds in. */
export interface GroupProjects {
  /** The projects' names. */
  urlNames: ProjectUrlName[];
}

/**
 * One right: exactly one of the fields that end in `Acl`, such as
 * `{ assetsAcl: { actions: ['READ'], scope: { all: {} } } }`.
 */
export type GroupCapability = Acls & {
  /** The projects that a right holds in. */
  projectUrlNames?: GroupProjects;
};

/** Who belongs to the group, by id, or all user accounts. Not together with `sourceId`. */
export type GroupMembers = string[] | 'allUserAccounts';

/** Your own fields, by name. */
export interface GroupMetadata {
  [key: string]: string;
}

/** What a caller's token must have. */
export interface GroupTokenAttributes {
  /** The applications whose tokens count. At most 255 items. */
  appIds?: string[];
}

/** What else decides about membership. */
export interface GroupAttributes {
  /** What a caller's token must have. */
  token?: GroupTokenAttributes;
}

/** A set of rights, and who has them. */
export interface Group {
  /** The platform's id of the group. */
  readonly id: number;
  /** The group's name. At most 255 characters. */
  name: string;
  /** What members of the group may do. */
  capabilities?: GroupCapability[];
  /** The id of the identity provider's group whose members belong to this one. Not together with `members`. */
  sourceId?: string;
  /** Who belongs to the group, by id, or all user accounts. Not together with `sourceId`. */
  members?: GroupMembers;
  /** Your own fields, by name. */
  metadata?: GroupMetadata;
  /** What else decides about membership. */
  attributes?: GroupAttributes;
  /**
   * Whether the group was deleted.
   * @default false
   */
  readonly isDeleted: boolean;
  /** When it was deleted. Milliseconds since the epoch. */
  readonly deletedTime?: number;
}

/** A set of rights, and who has them. */
export interface GroupCreate {
  /** The group's name. At most 255 characters. */
  name: string;
  /** What members of the group may do. */
  capabilities?: readonly GroupCapability[] | undefined;
  /** The id of the identity provider's group whose members belong to this one. Not together with `members`. */
  sourceId?: string | undefined;
  /** Who belongs to the group, by id, or all user accounts. Not together with `sourceId`. */
  members?: GroupMembers | undefined;
  /** Your own fields, by name. */
  metadata?: GroupMetadata | undefined;
  /** What else decides about membership. */
  attributes?: GroupAttributes | undefined;
}

/** The groups that the service account belongs to, by id. */
export type ServiceAccountGroups = number[];

/** An account for programs, from before OAuth. */
export interface ServiceAccount {
  /** The platform's id of the service account. */
  readonly id: number;
  /** The service account's name. */
  name: string;
  /** The groups that the service account belongs to, by id. */
  groups: ServiceAccountGroups;
  /** Whether the service account was deleted. */
  readonly isDeleted: boolean;
  /** When it was deleted. Milliseconds since the epoch. */
  readonly deletedTime?: number;
}

/** An account for programs, from before OAuth. */
export interface ServiceAccountCreate {
  /** The service account's name. */
  name: string;
  /** The groups that the service account belongs to, by id. */
  groups?: ServiceAccountGroups | undefined;
}

/** Service accounts. */
export interface ServiceAccountPage {
  /** The service accounts. */
  items: ServiceAccount[];
}

/** Whether a key still works. */
export type ApiKeyStatus = 'ACTIVE' | 'DELETED' | (string & {});

/** An API key, without its value. */
export interface ApiKey {
  /** The platform's id of the key. */
  id: number;
  /** The id of the service account that the key opens. */
  serviceAccountId: number;
  /** When it was created. Milliseconds since the epoch. */
  createdTime: number;
  /** Whether a key still works. */
  status: ApiKeyStatus;
}

/** The service account that a key is for. */
export interface ApiKeyOwner {
  /** The id of the service account. */
  serviceAccountId: number;
}

/** An API key as it is right after its creation. Only this answer holds its value. */
export interface CreatedApiKey {
  /** The platform's id of the key. */
  id: number;
  /** The id of the service account that the key opens. */
  serviceAccountId: number;
  /** When it was created. Milliseconds since the epoch. */
  createdTime: number;
  /** Whether a key still works. */
  status: ApiKeyStatus;
  /** The key itself. A secret. */
  value: string;
}

/**
 * First to last, or last to first.
 * @default ASC
 */
export type SecurityCategoryOrder = 'ASC' | 'DESC';

/** A mark on resources that only members of the category may read. */
export interface SecurityCategory {
  /** The platform's id of the category. */
  readonly id: number;
  /** The category's name. */
  name: string;
}

/** A mark on resources that only members of the category may read. */
export interface SecurityCategoryCreate {
  /** The category's name. */
  name: string;
}

/** A project, and the caller's groups in it. */
export interface TokenProject {
  /** The project's name, as in the client's `project`. */
  projectUrlName: string;
  /** The caller's groups, by id. */
  groups: number[];
}

/** Every project. */
export interface TokenAllProjects {
  /** Empty. */
  allProjects: Record<string, unknown>;
}

/** Some projects. */
export interface TokenSomeProjects {
  /** The projects' names. */
  projects: ProjectUrlName[];
}

/** The projects that a right holds in. */
export type TokenProjectScope = TokenAllProjects | TokenSomeProjects;

/** One right, and the projects that it holds in. */
export type TokenCapability = Acls & {
  /** Rights to instances of industrial log analytics, as a token's inspection spells them. */
  ilaInstancesAcl?: SpaceAcl;
  /** The projects that a right holds in. */
  projectScope?: TokenProjectScope;
};

/** Who a token stands for, and what it opens. */
export interface TokenInspection {
  /** The caller's id at the identity provider. */
  subject: string;
  /** The projects that the caller has access to. */
  projects: TokenProject[];
  /** What the caller may do. */
  capabilities: TokenCapability[];
}

/** The OAuth client that the session acts as. */
export interface ClientCredentials {
  /** The client's id at the identity provider. */
  clientId: string;
  /** The client's secret. */
  clientSecret: string;
  tokenExchange?: undefined;
  oneshotTokenExchange?: undefined;
}

/** The session acts as the caller; its tokens are exchanged for the one that the request carries. */
export interface TokenExchange {
  /** Asks for this kind of session. */
  tokenExchange: true;
  clientId?: undefined;
  clientSecret?: undefined;
  oneshotTokenExchange?: undefined;
}

/** The session acts as the caller for as long as the token that the request carries, and is not renewed. */
export interface OneshotTokenExchange {
  /** Asks for this kind of session. */
  oneshotTokenExchange: true;
  clientId?: undefined;
  clientSecret?: undefined;
  tokenExchange?: undefined;
}

/** Whose credentials the session uses. */
export type SessionRequest = ClientCredentials | TokenExchange | OneshotTokenExchange;

/** Where a session's credentials come from. */
export type SessionType = 'CLIENT_CREDENTIALS' | 'TOKEN_EXCHANGE' | 'ONESHOT_TOKEN_EXCHANGE' | (string & {});

/** The state of a session. */
export type SessionStatus = 'READY' | 'ACTIVE' | 'CANCELLED' | 'EXPIRED' | 'REVOKED' | 'ACCESS_LOST' | (string & {});

/** A session as it is right after its creation. Only this answer holds the nonce. */
export interface CreatedSession {
  /** The session's id. */
  id: number;
  /** Where a session's credentials come from. */
  type?: SessionType;
  /** The state of a session. */
  status: SessionStatus;
  /** Secret that binds a service to the session. Short-lived and for one use. */
  nonce: string;
  /** The id of the client that the session acts as. */
  clientId?: string;
}

/** Who a credential belongs to. */
export interface LoginStatus {
  /** The name of the service account. */
  user: string;
  /** Whether the credential is good. */
  loggedIn: boolean;
  /** The name of the project that it opens. */
  project: string;
  /** The id of that project. */
  projectId: number;
  /** The id of the API key. */
  apiKeyId?: number;
}

/** A raw table that an extraction pipeline writes to. */
export interface ExtractionPipelineRawTable {
  /** The table's database. */
  dbName: string;
  /** The table's name. */
  tableName: string;
}

/** Somebody who has to do with an extraction pipeline. */
export interface ExtractionPipelineContact {
  /** The person's name. */
  name?: string | null;
  /**
   * Format: email
   * The person's e-mail address. 1 to 254 characters.
   */
  email?: string | null;
  /** What the person does, such as `owner`. */
  role?: string | null;
  /** Whether the person gets e-mails about failures. */
  sendNotification?: boolean | null;
}

/** When contacts are notified. */
export interface ExtractionPipelineNotifications {
  /** Minutes without any report after which contacts are notified. */
  allowedNotSeenRangeInMinutes?: number | null;
}

/** What gets data from a source into the project. */
export interface ExtractionPipeline {
  /** The platform's id of the extraction pipeline. */
  readonly id: number;
  /** Your id of the extraction pipeline, unique within the project. 1 to 255 characters. */
  externalId: string;
  /** Name of the extraction pipeline. 1 to 140 characters. */
  name: string;
  /** What it extracts. At most 500 characters. */
  description?: string | null;
  /** The data set that the extraction pipeline belongs to. */
  dataSetId: number;
  /** The raw tables that it writes to. */
  rawTables?: ExtractionPipelineRawTable[] | null;
  /** When it runs: `On trigger`, `Continuous`, or a cron expression. */
  schedule?: string | null;
  /** People to ask, or to tell when something is wrong. */
  contacts?: ExtractionPipelineContact[] | null;
  /** Your own fields, by name. */
  metadata?: Metadata;
  /** Where the data comes from. At most 255 characters. */
  source?: string | null;
  /** Documentation, as Markdown. At most 10,000 characters. */
  documentation?: string | null;
  /** When contacts are notified. */
  notificationConfig?: ExtractionPipelineNotifications;
  /** Who created it, in your words. At most 255 characters. */
  createdBy?: string | null;
  /** Time of the latest successful run. Milliseconds since the epoch. */
  readonly lastSuccess?: number;
  /** Time of the latest failed run. Milliseconds since the epoch. */
  readonly lastFailure?: number;
  /** Message of the latest failed run. */
  readonly lastMessage?: string;
  /** When the extractor last reported anything. Milliseconds since the epoch. */
  readonly lastSeen?: number;
  /** When the extraction pipeline was created. Milliseconds since the epoch. */
  readonly createdTime: number;
  /** When the extraction pipeline was last changed. Milliseconds since the epoch. */
  readonly lastUpdatedTime: number;
}

/** What gets data from a source into the project. */
export interface ExtractionPipelineCreate {
  /** Your id of the extraction pipeline, unique within the project. 1 to 255 characters. */
  externalId: string;
  /** Name of the extraction pipeline. 1 to 140 characters. */
  name: string;
  /** What it extracts. At most 500 characters. */
  description?: string | null | undefined;
  /** The data set that the extraction pipeline belongs to. */
  dataSetId: number;
  /** The raw tables that it writes to. */
  rawTables?: readonly ExtractionPipelineRawTable[] | null | undefined;
  /** When it runs: `On trigger`, `Continuous`, or a cron expression. */
  schedule?: string | null | undefined;
  /** People to ask, or to tell when something is wrong. */
  contacts?: readonly ExtractionPipelineContact[] | null | undefined;
  /** Your own fields, by name. */
  metadata?: Metadata | undefined;
  /** Where the data comes from. At most 255 characters. */
  source?: string | null | undefined;
  /** Documentation, as Markdown. At most 10,000 characters. */
  documentation?: string | null | undefined;
  /** When contacts are notified. */
  notificationConfig?: ExtractionPipelineNotifications | undefined;
  /** Who created it, in your words. At most 255 characters. */
  createdBy?: string | null | undefined;
}

/** Extraction pipelines. */
export interface ExtractionPipelineItems {
  /** The extraction pipelines. */
  items: ExtractionPipeline[];
}

/** Replaces the external id. */
export interface ExtractionPipelineExternalIdPatch {
  /** The new external id. 1 to 255 characters. */
  set: string;
}

/** Replaces the name. */
export interface ExtractionPipelineNamePatch {
  /** The new name. 1 to 140 characters. */
  set: string;
}

/** Replaces the description. */
export interface ExtractionPipelineDescriptionPatch {
  /** The new description, or null for none. At most 500 characters. */
  set: string | null;
}

/** Moves it to another data set. */
export interface ExtractionPipelineDataSetPatch {
  /** The new data set's id. */
  set: number;
}

/** Replaces the schedule. */
export interface ExtractionPipelineSchedulePatch {
  /** The new schedule, or null for none: `On trigger`, `Continuous`, or a cron expression. */
  set: string | null;
}

/** Replaces all raw tables. */
export interface ExtractionPipelineRawTablesSet {
  /** The new raw tables, or null for none. */
  set: readonly ExtractionPipelineRawTable[] | null;
  add?: undefined;
  remove?: undefined;
}

/** Adds and takes away raw tables. */
export interface ExtractionPipelineRawTablesAddRemove {
  /** Raw tables to add. */
  add?: readonly ExtractionPipelineRawTable[] | undefined;
  /** Raw tables to take away. */
  remove?: readonly ExtractionPipelineRawTable[] | undefined;
  set?: undefined;
}

/** How an update changes the raw tables: all of them, or some. */
export type ExtractionPipelineRawTablesPatch = ExtractionPipelineRawTablesSet | ExtractionPipelineRawTablesAddRemove;

/** Replaces all contacts. */
export interface ExtractionPipelineContactsSet {
  /** The new contacts. */
  set: readonly ExtractionPipelineContact[];
  add?: undefined;
  remove?: undefined;
}

/** Adds and takes away contacts. */
export interface ExtractionPipelineContactsAddRemove {
  /** Contacts to add. */
  add?: readonly ExtractionPipelineContact[] | undefined;
  /** Contacts to take away. */
  remove?: readonly ExtractionPipelineContact[] | undefined;
  set?: undefined;
}

/** How an update changes the contacts: all of them, or some. */
export type ExtractionPipelineContactsPatch = ExtractionPipelineContactsSet | ExtractionPipelineContactsAddRemove;

/** Replaces the source. */
export interface ExtractionPipelineSourcePatch {
  /** The new source, or null for none. At most 255 characters. */
  set: string | null;
}

/** Replaces the documentation. */
export interface ExtractionPipelineDocumentationPatch {
  /** The new documentation, as Markdown, or null for none. At most 10,000 characters. */
  set: string | null;
}

/** Replaces when contacts are notified. */
export interface ExtractionPipelineNotificationsPatch {
  /** When contacts are notified. */
  set: ExtractionPipelineNotifications;
}

/** The fields of an extraction pipeline that an update changes. */
export interface ExtractionPipelinePatch {
  /** Replaces the external id. */
  externalId?: ExtractionPipelineExternalIdPatch | undefined;
  /** Replaces the name. */
  name?: ExtractionPipelineNamePatch | undefined;
  /** Replaces the description. */
  description?: ExtractionPipelineDescriptionPatch | undefined;
  /** Moves it to another data set. */
  dataSetId?: ExtractionPipelineDataSetPatch | undefined;
  /** Replaces the schedule. */
  schedule?: ExtractionPipelineSchedulePatch | undefined;
  /** How an update changes the raw tables: all of them, or some. */
  rawTables?: ExtractionPipelineRawTablesPatch | undefined;
  /** How an update changes the contacts: all of them, or some. */
  contacts?: ExtractionPipelineContactsPatch | undefined;
  /** How an update changes metadata: all of it, or single fields. */
  metadata?: MetadataPatch | undefined;
  /** Replaces the source. */
  source?: ExtractionPipelineSourcePatch | undefined;
  /** Replaces the documentation. */
  documentation?: ExtractionPipelineDocumentationPatch | undefined;
  /** Replaces when contacts are notified. */
  notificationConfig?: ExtractionPipelineNotificationsPatch | undefined;
}

/** A change of one extraction pipeline. */
export type ExtractionPipelineUpdate = ResourceId & {
  /** The fields of an extraction pipeline that an update changes. */
  update: ExtractionPipelinePatch;
};

/** What an extractor reports: that a run succeeded or failed, or only that the extractor is alive. */
export type ExtractionPipelineRunStatus = 'success' | 'failure' | 'seen';

/** What an extractor has reported. */
export interface ExtractionPipelineRun {
  /** The run's id. */
  id: number;
  /** The external id of the extraction pipeline. Only the answer to a report has it. */
  externalId?: string;
  /** What an extractor reports: that a run succeeded or failed, or only that the extractor is alive. */
  status: ExtractionPipelineRunStatus;
  /** What there is to say about the run. */
  message?: string;
  /** When the run was reported. Milliseconds since the epoch. */
  createdTime: number;
}

/** One page of runs. */
export interface ExtractionPipelineRunPage {
  /** The page's runs. */
  items: ExtractionPipelineRun[];
  /** Cursor of the next page. Absent on the last one. */
  nextCursor?: string;
}

/** What an extractor reports. */
export interface ExtractionPipelineRunCreate {
  /** The external id of the extraction pipeline. 1 to 255 characters. */
  externalId: string;
  /** What an extractor reports: that a run succeeded or failed, or only that the extractor is alive. */
  status: ExtractionPipelineRunStatus;
  /** What there is to say about the run. At most 1000 characters. */
  message?: string | null | undefined;
  /** When it happened, now when left out. Milliseconds since the epoch. */
  createdTime?: number | null | undefined;
}

/** Chooses runs by their message. */
export interface ExtractionPipelineRunMessageFilter {
  /** Text that the message contains. */
  substring?: string | undefined;
}

/** Chooses runs of one extraction pipeline. */
export interface ExtractionPipelineRunFilter {
  /** The external id of the extraction pipeline. 1 to 255 characters. */
  externalId: string;
  /** Runs with one of these statuses. */
  statuses?: readonly ExtractionPipelineRunStatus[] | undefined;
  /** Chooses runs by their message. */
  message?: ExtractionPipelineRunMessageFilter | undefined;
  /** Runs that were reported in this span of time. */
  createdTime?: TimestampRange | undefined;
}

/** How far the deployment of a function is. */
export type FunctionStatus = 'Queued' | 'Deploying' | 'Ready' | 'Failed';

/**
 * The version of Python that a function runs on.
 * @default py313
 */
export type FunctionRuntime = 'py310' | 'py311' | 'py312' | 'py313';

/** Why a deployment failed. */
export interface FunctionBuildError {
  /** What went wrong, in words. */
  message: string;
  /** Where it went wrong. */
  trace: string | null;
}

/** Code that the platform runs. */
export interface CogniteFunction {
  /** The platform's id of the function. */
  readonly id: number;
  /** When the function was created. Milliseconds since the epoch. */
  readonly createdTime: number;
  /** How far the deployment of a function is. */
  readonly status: FunctionStatus;
  /** Name of the function. 1 to 140 characters. */
  name: string;
  /** Your id of the function, unique within the project. At most 255 characters. */
  externalId?: string;
  /** The id of the file that holds the code as a zip. */
  fileId: number;
  /** Who owns the function, such as an e-mail address. At most 128 characters. */
  owner?: string;
  /** What the function does. At most 500 characters. */
  description?: string;
  /** Your own fields, by name. */
  metadata?: Metadata;
  /**
   * Secrets that the code gets, by name: at most 15 lower-case letters, digits and dashes. Reading the function gives
   * masks in place of the values.
   */
  secrets?: { [key: string]: string };
  /** Path, with slashes, of the Python file that holds `handle`. At most 500 characters. */
  functionPath?: string;
  /** Environment variables, by name: letters, digits and underscores. */
  envVars?: { [key: string]: string };
  /** Number of CPU cores. `limits()` has the range and the default. */
  cpu?: number;
  /** Memory in gigabytes. `limits()` has the range and the default. */
  memory?: number;
  /** The version of Python that a function runs on. */
  runtime?: FunctionRuntime;
  /** The full version of the runtime. */
  readonly runtimeVersion?: string;
  /** Why a deployment failed. */
  readonly error?: FunctionBuildError;
  /** When the function was last called. Milliseconds since the epoch. */
  readonly lastCalled?: number;
}

/** Code that the platform runs. */
export interface FunctionCreate {
  /** Name of the function. 1 to 140 characters. */
  name: string;
  /** Your id of the function, unique within the project. At most 255 characters. */
  externalId?: string | undefined;
  /** The id of the file that holds the code as a zip. */
  fileId: number;
  /** Who owns the function, such as an e-mail address. At most 128 characters. */
  owner?: string | undefined;
  /** What the function does. At most 500 characters. */
  description?: string | undefined;
  /** Your own fields, by name. */
  metadata?: Metadata | undefined;
  /**
   * Secrets that the code gets, by name: at most 15 lower-case letters, digits and dashes. Reading the function gives
   * masks in place of the values.
   */
  secrets?: { [key: string]: string } | undefined;
  /** Path, with slashes, of the Python file that holds `handle`. At most 500 characters. */
  functionPath?: string | undefined;
  /** Environment variables, by name: letters, digits and underscores. */
  envVars?: { [key: string]: string } | undefined;
  /** Number of CPU cores. `limits()` has the range and the default. */
  cpu?: number | undefined;
  /** Memory in gigabytes. `limits()` has the range and the default. */
  memory?: number | undefined;
  /** The version of Python that a function runs on. */
  runtime?: FunctionRuntime | undefined;
  /** The package index to install requirements from, in place of PyPI. */
  indexUrl?: string | undefined;
  /** More package indexes to install requirements from. */
  extraIndexUrls?: readonly string[] | undefined;
}

/** Functions. */
export interface FunctionItems {
  /** The functions. */
  items: CogniteFunction[];
}

/** Chooses functions. */
export interface FunctionFilter {
  /** Functions of this name. 1 to 140 characters. */
  name?: string | undefined;
  /** Functions of this owner. At most 128 characters. */
  owner?: string | undefined;
  /** Functions with their code in this file. */
  fileId?: number | undefined;
  /** How far the deployment of a function is. */
  status?: FunctionStatus | undefined;
  /** Functions whose external id starts like this. At most 255 characters. */
  externalIdPrefix?: string | undefined;
  /** Functions that were created in this span of time. */
  createdTime?: TimestampRange | undefined;
  /** Functions with all of these fields of your own. */
  metadata?: Metadata | undefined;
}

/** CPU cores that a function may have. */
export interface FunctionCpuRange {
  /** The fewest cores. */
  min: number;
  /** The most cores. */
  max: number;
  /** Cores of a function that does not say. */
  default: number;
}

/** Memory that a function may have. */
export interface FunctionMemoryRange {
  /** The least memory. Gigabytes. */
  min: number;
  /** The most memory. Gigabytes. */
  max: number;
  /** Memory of a function that does not say. Gigabytes. */
  default: number;
}

/** What functions of the project may use. */
export interface FunctionLimits {
  /** Longest time that a call may take. Minutes. */
  timeoutMinutes: number;
  /** CPU cores that a function may have. */
  cpuCores: FunctionCpuRange;
  /** Memory that a function may have. */
  memoryGb: FunctionMemoryRange;
  /** The runtimes to choose from. */
  runtimes: string[];
  /** Largest response of a call. Megabytes. */
  responseSizeMb: number;
}

/** How far the activation of functions is. */
export type FunctionsActivationStatus = 'inactive' | 'requested' | 'activated' | (string & {});

/** Whether functions are activated in the project. */
export interface FunctionsActivation {
  /** How far the activation of functions is. */
  status: FunctionsActivationStatus;
}

/** What a call gets as its `data`, as free-form JSON. Not for secrets. */
export interface FunctionData {
  [key: string]: unknown;
}

/** The state of a call. */
export type FunctionCallStatus = 'Running' | 'Completed' | 'Failed' | 'Timeout';

/** Why a call failed. */
export interface FunctionCallError {
  /** What went wrong, in words. */
  message: string;
  /** Where it went wrong. */
  trace?: string;
}

/** One run of a function. */
export interface FunctionCall {
  /** The call's id. */
  id: number;
  /** The state of a call. */
  status: FunctionCallStatus;
  /** When the call started. Milliseconds since the epoch. */
  startTime: number;
  /** When the call ended. Milliseconds since the epoch. */
  endTime?: number;
  /** Why a call failed. */
  error?: FunctionCallError;
  /** The schedule that made the call, if one did. */
  scheduleId?: number;
  /** The function that was called. The platform may leave it out. */
  functionId?: number;
  /** When the schedule meant the call to start. Milliseconds since the epoch. */
  scheduledTime?: number;
}

/** Chooses calls of a function. */
export interface FunctionCallFilter {
  /** Calls that this schedule made. */
  scheduleId?: number | undefined;
  /** The state of a call. */
  status?: FunctionCallStatus | undefined;
  /** Calls that started in this span of time. */
  startTime?: TimestampRange | undefined;
  /** Calls that ended in this span of time. */
  endTime?: TimestampRange | undefined;
}

/** Identifies a call of a function. */
export interface FunctionCallId {
  /** The call's id. */
  id: number;
}

/** What a function returned, as free-form JSON; null for nothing. */
export type FunctionResponse = { [key: string]: unknown } | null;

/** What a call returned. */
export interface FunctionCallResponse {
  /** What a function returned, as free-form JSON; null for nothing. */
  response?: FunctionResponse;
  /** The function that was called. */
  functionId: number;
  /** The call's id. */
  callId: number;
}

/** One entry of a call's logs. */
export interface FunctionCallLogEntry {
  /** When it was written. Milliseconds since the epoch. */
  timestamp?: number;
  /** What was written. */
  message?: string;
}

/** A schedule to create. */
export interface FunctionScheduleCreate {
  /** Name of the schedule. 1 to 140 characters. */
  name: string;
  /** What the schedule is for. At most 500 characters. */
  description?: string | undefined;
  /** When to call, as a cron expression in UTC. At most 1024 characters. */
  cronExpression: string;
  /** The function to call. */
  functionId: number;
  /** What a call gets as its `data`, as free-form JSON. Not for secrets. */
  data?: FunctionData | undefined;
  /** Binds the schedule to the session whose credentials its calls run with. */
  nonce: string;
}

/** Calls a function again and again. */
export interface FunctionSchedule {
  /** The schedule's id. */
  id: number;
  /** Name of the schedule. 1 to 140 characters. */
  name: string;
  /** When the schedule was created. Milliseconds since the epoch. */
  createdTime: number;
  /** What the schedule is for. At most 500 characters. */
  description?: string;
  /** When to call, as a cron expression in UTC. At most 1024 characters. */
  cronExpression: string;
  /** The cron expression, in words. */
  when: string;
  /** The function to call. */
  functionId?: number;
  /** The external id of the function to call, on schedules that were made with it. At most 255 characters. */
  functionExternalId?: string;
  /** The session whose credentials the calls run with. */
  sessionId: string;
}

/** Schedules. */
export interface FunctionScheduleItems {
  /** The schedules. */
  items: FunctionSchedule[];
}

/** Chooses schedules. The function goes by its id or its external id, not both. */
export interface FunctionScheduleFilter {
  /** Schedules of this name. 1 to 140 characters. */
  name?: string | undefined;
  /** Schedules of this function. */
  functionId?: number | undefined;
  /** Schedules of this function, by its external id. At most 255 characters. */
  functionExternalId?: string | undefined;
  /** As `functionId`. The platform knows both spellings. */
  FunctionId?: number | undefined;
  /** As `functionExternalId`. The platform knows both spellings. At most 255 characters. */
  FunctionExternalId?: string | undefined;
  /** Schedules that were created in this span of time. */
  createdTime?: TimestampRange | undefined;
  /** Schedules with this cron expression. At most 1024 characters. */
  cronExpression?: string | undefined;
}

/** Identifies a schedule of a function. */
export interface FunctionScheduleId {
  /** The schedule's id. */
  id: number;
}

/** What the calls of a schedule get as their `data`, as free-form JSON; null for nothing. */
export type FunctionScheduleData = { [key: string]: unknown } | null;

/** What a schedule gives its calls. */
export interface FunctionScheduleInput {
  /** The schedule's id. */
  id: number;
  /** What the calls of a schedule get as their `data`, as free-form JSON; null for nothing. */
  data?: FunctionScheduleData;
}

/** A named container of workflow versions. */
export interface Workflow {
  /** Your id of the workflow, unique within the project. At most 255 characters. */
  externalId: string;
  /** What the workflow is for. An upsert without it clears it. At most 500 characters. */
  description?: string;
  /**
   * The data set that the workflow belongs to. Reading or changing the workflow, its versions, executions and triggers
   * then takes access to that data set.
   */
  dataSetId?: number;
  /** How many executions may run at the same time. Null or absent is the project's limit. 1 to 10,000. */
  maxConcurrentExecutions?: number | null;
  /** When the workflow was created. Milliseconds since the epoch. */
  readonly createdTime: number;
  /** When the workflow was last changed. Milliseconds since the epoch. */
  readonly lastUpdatedTime: number;
}

/** A named container of workflow versions. */
export interface WorkflowUpsert {
  /** Your id of the workflow, unique within the project. At most 255 characters. */
  externalId: string;
  /** What the workflow is for. An upsert without it clears it. At most 500 characters. */
  description?: string | undefined;
  /**
   * The data set that the workflow belongs to. Reading or changing the workflow, its versions, executions and triggers
   * then takes access to that data set.
   */
  dataSetId?: number | undefined;
  /** How many executions may run at the same time. Null or absent is the project's limit. 1 to 10,000. */
  maxConcurrentExecutions?: number | null | undefined;
}

/** Identifies a workflow. */
export interface WorkflowId {
  /** The workflow's external id. At most 255 characters. */
  externalId: string;
}

/**
 * An expression of the form `${prefix.jsonPath}` that is replaced by a value when the task starts: `${workflow.input}`,
 * `${<taskExternalId>.output}` or `${<taskExternalId>.input}`, optionally followed by a path such as `.items[0].name`.
 */
export type Reference = string;

/** A function and what it is called with. */
export interface FunctionTaskCall {
  /** The function's external id. */
  externalId: string | Reference;
  /** The data that the function receives, at most 100,000 characters of JSON. Values inside may be references too. */
  data?: { [key: string]: unknown } | Reference;
}

/** Which function to call, and how the call ends. */
export interface FunctionTaskParameters {
  /** A function and what it is called with. */
  function: FunctionTaskCall;
  /**
   * The end of the call does not end the task: it stays in progress until its outcome is reported through the task's
   * update.
   * @default false
   */
  isAsyncComplete?: boolean;
}

/**
 * What a failed task does to its workflow. `abortWorkflow`: once the retries are used up the workflow fails; a timeout
 * fails it at once. `skipTask`: once the retries are used up, after failures and timeouts alike, the task counts as
 * `COMPLETED_WITH_ERRORS` and the workflow goes on.
 * @default abortWorkflow
 */
export type TaskFailurePolicy = 'abortWorkflow' | 'skipTask';

/** A task that must finish first. */
export interface TaskDependency {
  /** The external id of the other task. At most 255 characters. */
  externalId: string;
}

/** Calls a function. */
export interface FunctionTask {
  /** Your id of the task, unique within the version. At most 255 characters. */
  externalId: string;
  /** The kind of task. */
  type: 'function';
  /** A name for people. At most 255 characters. */
  name?: string;
  /** What the task does. At most 500 characters. */
  description?: string;
  /** Which function to call, and how the call ends. */
  parameters: FunctionTaskParameters;
  /**
   * How often a failed task is tried again. 0 to 10.
   * @default 3
   */
  retries?: number;
  /**
   * How long the task may take. Seconds. 100 to 43,200.
   * @default 3600
   */
  timeout?: number;
  /**
   * What a failed task does to its workflow. `abortWorkflow`: once the retries are used up the workflow fails; a
   * timeout fails it at once. `skipTask`: once the retries are used up, after failures and timeouts alike, the task
   * counts as `COMPLETED_WITH_ERRORS` and the workflow goes on.
   */
  onFailure?: TaskFailurePolicy;
  /** The tasks that must finish before this one starts. At most 100 items. */
  dependsOn?: TaskDependency[];
}

/**
 * What the task does while the transformation is running already. `fail`: it fails. `waitForCurrent`: it waits for that
 * run and counts as completed with it. `restartAfterCurrent`: it waits for that run, then runs the transformation
 * again, so that later tasks see the newest data.
 * @default fail
 */
export type TransformationConcurrencyPolicy = 'fail' | 'waitForCurrent' | 'restartAfterCurrent';

/** A transformation and how to run it. */
export interface TransformationTaskRun {
  /** The transformation's external id. */
  externalId: string | Reference;
  /**
   * What the task does while the transformation is running already. `fail`: it fails. `waitForCurrent`: it waits for
   * that run and counts as completed with it. `restartAfterCurrent`: it waits for that run, then runs the
   * transformation again, so that later tasks see the newest data.
   */
  concurrencyPolicy?: TransformationConcurrencyPolicy;
  /**
   * Run with the credentials set on the transformation, rather than with those of the execution.
   * @default false
   */
  useTransformationCredentials?: boolean;
}

/** Which transformation to run. */
export interface TransformationTaskParameters {
  /** A transformation and how to run it. */
  transformation: TransformationTaskRun;
}

/** Runs a transformation. */
export interface TransformationTask {
  /** Your id of the task, unique within the version. At most 255 characters. */
  externalId: string;
  /** The kind of task. */
  type: 'transformation';
  /** A name for people. At most 255 characters. */
  name?: string;
  /** What the task does. At most 500 characters. */
  description?: string;
  /** Which transformation to run. */
  parameters: TransformationTaskParameters;
  /**
   * How often a failed task is tried again. 0 to 10.
   * @default 3
   */
  retries?: number;
  /**
   * How long the task may take. Seconds. 100 to 43,200.
   * @default 3600
   */
  timeout?: number;
  /**
   * What a failed task does to its workflow. `abortWorkflow`: once the retries are used up the workflow fails; a
   * timeout fails it at once. `skipTask`: once the retries are used up, after failures and timeouts alike, the task
   * counts as `COMPLETED_WITH_ERRORS` and the workflow goes on.
   */
  onFailure?: TaskFailurePolicy;
  /** The tasks that must finish before this one starts. At most 100 items. */
  dependsOn?: TaskDependency[];
}

/** The HTTP methods that a task may use. */
export type CdfTaskMethod = 'POST' | 'GET' | 'PUT';

/** The preview of the API that answers the request. Left out, the stable API does. */
export type CdfTaskApiVersion = 'alpha' | 'beta';

/** A request to the API of the workflow's own project. */
export interface CdfTaskRequest {
  /** Path below the project, such as `/assets/list`. */
  resourcePath: string | Reference;
  /** The HTTP method. */
  method: CdfTaskMethod | Reference;
  /** At most five query parameters, of at most 50 characters each. */
  queryParameters?: { [key: string]: string | number } | Reference;
  /** The JSON body. */
  body?: { [key: string]: unknown } | Reference;
  /** How long the request may take. Milliseconds; 10,000 when left out. */
  requestTimeoutInMillis?: number | Reference;
  /** The preview of the API that answers the request. Left out, the stable API does. */
  cdfVersionHeader?: CdfTaskApiVersion;
}

/** Which request to send. */
export interface CdfTaskParameters {
  /** A request to the API of the workflow's own project. */
  cdfRequest: CdfTaskRequest;
}

/** Sends a request to the Cognite Data Fusion API. */
export interface CdfTask {
  /** Your id of the task, unique within the version. At most 255 characters. */
  externalId: string;
  /** The kind of task. */
  type: 'cdf';
  /** A name for people. At most 255 characters. */
  name?: string;
  /** What the task does. At most 500 characters. */
  description?: string;
  /** Which request to send. */
  parameters: CdfTaskParameters;
  /**
   * How often a failed task is tried again. 0 to 10.
   * @default 3
   */
  retries?: number;
  /**
   * How long the task may take. Seconds. 100 to 43,200.
   * @default 3600
   */
  timeout?: number;
  /**
   * What a failed task does to its workflow. `abortWorkflow`: once the retries are used up the workflow fails; a
   * timeout fails it at once. `skipTask`: once the retries are used up, after failures and timeouts alike, the task
   * counts as `COMPLETED_WITH_ERRORS` and the workflow goes on.
   */
  onFailure?: TaskFailurePolicy;
  /** The tasks that must finish before this one starts. At most 100 items. */
  dependsOn?: TaskDependency[];
}

/** The place of a task list that exists once the execution gets there. */
export interface DynamicTaskSource {
  /** Reference to an array of task definitions, such as `${plan.output.response.tasks}`. */
  tasks: Reference;
}

/** Where the tasks come from. */
export interface DynamicTaskParameters {
  /** The place of a task list that exists once the execution gets there. */
  dynamic: DynamicTaskSource;
}

/** Runs tasks that an earlier task has made. */
export interface DynamicTask {
  /** Your id of the task, unique within the version. At most 255 characters. */
  externalId: string;
  /** The kind of task. */
  type: 'dynamic';
  /** A name for people. At most 255 characters. */
  name?: string;
  /** What the task does. At most 500 characters. */
  description?: string;
  /** Where the tasks come from. */
  parameters: DynamicTaskParameters;
  /**
   * How often a failed task is tried again. 0 to 10.
   * @default 3
   */
  retries?: number;
  /**
   * How long the task may take. Seconds. 100 to 43,200.
   * @default 3600
   */
  timeout?: number;
  /**
   * What a failed task does to its workflow. `abortWorkflow`: once the retries are used up the workflow fails; a
   * timeout fails it at once. `skipTask`: once the retries are used up, after failures and timeouts alike, the task
   * counts as `COMPLETED_WITH_ERRORS` and the workflow goes on.
   */
  onFailure?: TaskFailurePolicy;
  /** The tasks that must finish before this one starts. At most 100 items. */
  dependsOn?: TaskDependency[];
}

/** One task of a workflow, told apart by `type`. */
export type WorkflowTask =
  | FunctionTask
  | TransformationTask
  | CdfTask
  | DynamicTask
  | SubworkflowTask
  | SimulationTask;

/** Tasks that make up a subworkflow. */
export interface SubworkflowTaskList {
  /** The tasks. 1 to 100 items. */
  tasks: WorkflowTask[];
}

/** A workflow version that stands in as a subworkflow. */
export interface SubworkflowTaskReference {
  /** The external id of the other workflow. */
  workflowExternalId: string;
  /** The version of the other workflow. */
  version: string;
}

/** What the subworkflow consists of. */
export interface SubworkflowTaskParameters {
  /** Tasks written out, or a workflow version to embed when the execution starts. */
  subworkflow: SubworkflowTaskList | SubworkflowTaskReference;
}

/** Runs a group of tasks, or another workflow, as one task. */
export interface SubworkflowTask {
  /** Your id of the task, unique within the version. At most 255 characters. */
  externalId: string;
  /** The kind of task. */
  type: 'subworkflow';
  /** A name for people. At most 255 characters. */
  name?: string;
  /** What the task does. At most 500 characters. */
  description?: string;
  /** What the subworkflow consists of. */
  parameters: SubworkflowTaskParameters;
  /**
   * How often a failed task is tried again. 0 to 10.
   * @default 3
   */
  retries?: number;
  /**
   * How long the task may take. Seconds. 100 to 43,200.
   * @default 3600
   */
  timeout?: number;
  /**
   * What a failed task does to its workflow. `abortWorkflow`: once the retries are used up the workflow fails; a
   * timeout fails it at once. `skipTask`: once the retries are used up, after failures and timeouts alike, the task
   * counts as `COMPLETED_WITH_ERRORS` and the workflow goes on.
   */
  onFailure?: TaskFailurePolicy;
  /** The tasks that must finish before this one starts. At most 100 items. */
  dependsOn?: TaskDependency[];
}

/** The unit of a simulation input. */
export interface SimulationInputUnit {
  /** The unit's name. */
  name?: string;
}

/** A value in place of one input of a simulator routine. */
export interface SimulationInputOverride {
  /** The input's reference id in the routine. */
  referenceId: string;
  /** The value, or a list of 1 to 200 of them. */
  value: string | number | string[] | number[];
  /** The unit of the value. Null or absent is the routine's own. */
  unit?: SimulationInputUnit | null;
}

/** A simulator routine and what it runs with. */
export interface SimulationTaskRun {
  /** The external id of the simulator routine. At most 255 characters. */
  routineExternalId: string;
  /** The point in time that data is sampled and prepared for. Milliseconds since the epoch. */
  runTime?: number | null;
  /** Values that replace inputs of the routine. At most 200 items. */
  inputs?: SimulationInputOverride[];
}

/** Which simulation to run. */
export interface SimulationTaskParameters {
  /** A simulator routine and what it runs with. */
  simulation: SimulationTaskRun;
}

/** Runs a simulator routine. */
export interface SimulationTask {
  /** Your id of the task, unique within the version. At most 255 characters. */
  externalId: string;
  /** The kind of task. */
  type: 'simulation';
  /** A name for people. At most 255 characters. */
  name?: string;
  /** What the task does. At most 500 characters. */
  description?: string;
  /** Which simulation to run. */
  parameters: SimulationTaskParameters;
  /**
   * How often a failed task is tried again. 0 to 10.
   * @default 3
   */
  retries?: number;
  /**
   * How long the task may take. Seconds. 100 to 43,200.
   * @default 3600
   */
  timeout?: number;
  /**
   * What a failed task does to its workflow. `abortWorkflow`: once the retries are used up the workflow fails; a
   * timeout fails it at once. `skipTask`: once the retries are used up, after failures and timeouts alike, the task
   * counts as `COMPLETED_WITH_ERRORS` and the workflow goes on.
   */
  onFailure?: TaskFailurePolicy;
  /** The tasks that must finish before this one starts. At most 100 items. */
  dependsOn?: TaskDependency[];
}

/** The tasks of a workflow version and the order between them. */
export interface WorkflowDefinition {
  /** Hash of the description and the tasks. It tells apart what a version held before and after an upsert. */
  readonly hash: string;
  /** What the version does. An upsert without it clears it. At most 500 characters. */
  description?: string;
  /** The tasks. Those that depend on nothing start first. At most 100 items. */
  tasks: WorkflowTask[];
}

/** The tasks of a workflow version and the order between them. */
export interface WorkflowDefinitionUpsert {
  /** What the version does. An upsert without it clears it. At most 500 characters. */
  description?: string | undefined;
  /** The tasks. Those that depend on nothing start first. At most 100 items. */
  tasks: readonly WorkflowTask[];
}

/** One version of a workflow, with its definition. */
export interface WorkflowVersion {
  /** The external id of the workflow. At most 255 characters. */
  workflowExternalId: string;
  /** The version's name within the workflow. At most 255 characters. */
  version: string;
  /** The tasks of a workflow version and the order between them. */
  workflowDefinition: WorkflowDefinition;
  /** When the version was created. Milliseconds since the epoch. */
  readonly createdTime: number;
  /** When the version was last changed. Milliseconds since the epoch. */
  readonly lastUpdatedTime: number;
}

/** One version of a workflow, with its definition. */
export interface WorkflowVersionUpsert {
  /** The external id of the workflow. At most 255 characters. */
  workflowExternalId: string;
  /** The version's name within the workflow. At most 255 characters. */
  version: string;
  /** The tasks of a workflow version and the order between them. */
  workflowDefinition: WorkflowDefinitionUpsert;
}

/** Selects all versions of a workflow, or one of them. */
export interface WorkflowVersionSelector {
  /** The external id of the workflow. At most 255 characters. */
  externalId: string;
  /** The version. Left out, every version of the workflow. At most 255 characters. */
  version?: string | undefined;
}

/** Narrows a list of workflow versions. */
export interface WorkflowVersionFilter {
  /** Only versions that one of these selects. At most 100 items. */
  workflowFilters?: readonly WorkflowVersionSelector[] | undefined;
}

/** Identifies a workflow version. */
export interface WorkflowVersionId {
  /** The external id of the workflow. At most 255 characters. */
  workflowExternalId: string;
  /** The version's name within the workflow. At most 255 characters. */
  version: string;
}

/** Binds to the session whose credentials the tasks run with. */
export interface WorkflowAuthentication {
  /** A nonce from a session that was created just before. Short-lived, for one use. */
  nonce: string;
}

/** Free-form input of an execution, at most 100 KB of JSON. Tasks reach it as `${workflow.input}`. */
export interface WorkflowInput {
  [key: string]: unknown;
}

/** Your own labels. At most 10, with keys of at most 32 and values of at most 255 characters. */
export interface WorkflowMetadata {
  [key: string]: string;
}

/**
 * The state of an execution. `RUNNING` moves on by itself; the others are final until a retry. `TERMINATED` is the
 * state after a cancellation.
 */
export type WorkflowStatus = 'RUNNING' | 'COMPLETED' | 'FAILED' | 'TIMED_OUT' | 'TERMINATED' | (string & {});

/** One run of a workflow version. */
export interface WorkflowExecution {
  /** The execution's id. */
  id: string;
  /** The external id of the workflow. At most 255 characters. */
  workflowExternalId: string;
  /** The version that runs. At most 255 characters. */
  version?: string;
  /**
   * The state of an execution. `RUNNING` moves on by itself; the others are final until a retry. `TERMINATED` is the
   * state after a cancellation.
   */
  status: WorkflowStatus;
  /** The id of the run inside the workflow engine, of use to support. */
  engineExecutionId: string;
  /** When the execution was created. Milliseconds since the epoch. */
  createdTime: number;
  /** When the execution started. Milliseconds since the epoch. */
  startTime?: number;
  /** When the execution ended. Milliseconds since the epoch. */
  endTime?: number;
  /** Why the execution did not complete, where it did not. */
  reasonForIncompletion?: string;
  /** Your own labels. At most 10, with keys of at most 32 and values of at most 255 characters. */
  metadata: WorkflowMetadata;
}

/** Narrows a list of executions. An execution must meet every condition that is given. */
export interface WorkflowExecutionFilter {
  /** Only executions of versions that one of these selects. 1 to 100 items. */
  workflowFilters?: readonly WorkflowVersionSelector[] | undefined;
  /** Leaves out executions created before this time. Milliseconds since the epoch. */
  createdTimeStart?: number | undefined;
  /** Leaves out executions created after this time. Milliseconds since the epoch. */
  createdTimeEnd?: number | undefined;
  /** Only executions in one of these states. */
  status?: readonly WorkflowStatus[] | undefined;
}

/** The state of a task within an execution. */
export type WorkflowTaskStatus =
  | 'IN_PROGRESS'
  | 'CANCELED'
  | 'FAILED'
  | 'FAILED_WITH_TERMINAL_ERROR'
  | 'COMPLETED'
  | 'COMPLETED_WITH_ERRORS'
  | 'SCHEDULED'
  | 'TIMED_OUT'
  | 'SKIPPED'
  | (string & {});

/** What came of a function call. */
export interface FunctionTaskOutput {
  /** The id of the function call. */
  callId?: number;
  /** The id of the function. */
  functionId?: number;
  /** What the function returned. */
  response?: { [key: string]: unknown };
}

/** A function call within an execution. */
export interface FunctionTaskExecution {
  /** The task's id within the execution. Exactly 36 characters. */
  id: string;
  /** The task's external id in the definition. At most 255 characters. */
  externalId: string;
  /** The external id of the subworkflow or dynamic task that holds this one. At most 255 characters. */
  parentTaskExternalId?: string | null;
  /** The state of a task within an execution. */
  status: WorkflowTaskStatus;
  /** The kind of task. */
  taskType: 'function';
  /** When the task started. Milliseconds since the epoch. */
  startTime?: number;
  /** When the task ended. Milliseconds since the epoch. */
  endTime?: number;
  /** Which function to call, and how the call ends. */
  input: FunctionTaskParameters;
  /** What came of a function call. */
  output: FunctionTaskOutput;
  /** Why the task did not complete, where it did not. */
  reasonForIncompletion?: string;
}

/** What came of a transformation run. */
export interface TransformationTaskOutput {
  /** The id of the transformation job. */
  jobId?: number;
}

/** A transformation run within an execution. */
export interface TransformationTaskExecution {
  /** The task's id within the execution. Exactly 36 characters. */
  id: string;
  /** The task's external id in the definition. At most 255 characters. */
  externalId: string;
  /** The external id of the subworkflow or dynamic task that holds this one. At most 255 characters. */
  parentTaskExternalId?: string | null;
  /** The state of a task within an execution. */
  status: WorkflowTaskStatus;
  /** The kind of task. */
  taskType: 'transformation';
  /** When the task started. Milliseconds since the epoch. */
  startTime?: number;
  /** When the task ended. Milliseconds since the epoch. */
  endTime?: number;
  /** Which transformation to run. */
  input: TransformationTaskParameters;
  /** What came of a transformation run. */
  output: TransformationTaskOutput;
  /** Why the task did not complete, where it did not. */
  reasonForIncompletion?: string;
}

/** What came of an API request. */
export interface CdfTaskOutput {
  /** The answer's body, an object where it was JSON and its text otherwise. */
  response?: { [key: string]: unknown } | string;
  /** The answer's HTTP status. */
  statusCode?: number;
}

/** An API request within an execution. */
export interface CdfTaskExecution {
  /** The task's id within the execution. Exactly 36 characters. */
  id: string;
  /** The task's external id in the definition. At most 255 characters. */
  externalId: string;
  /** The external id of the subworkflow or dynamic task that holds this one. At most 255 characters. */
  parentTaskExternalId?: string | null;
  /** The state of a task within an execution. */
  status: WorkflowTaskStatus;
  /** The kind of task. */
  taskType: 'cdf';
  /** When the task started. Milliseconds since the epoch. */
  startTime?: number;
  /** When the task ended. Milliseconds since the epoch. */
  endTime?: number;
  /** Which request to send. */
  input: CdfTaskParameters;
  /** What came of an API request. */
  output: CdfTaskOutput;
  /** Why the task did not complete, where it did not. */
  reasonForIncompletion?: string;
}

/** The task list of a dynamic task, before or after its reference is resolved. */
export interface DynamicTaskInputSource {
  /** The tasks, or the reference to them while it is unresolved. */
  tasks: WorkflowTask[] | Reference;
}

/** What a dynamic task was given. */
export interface DynamicTaskInput {
  /** The task list of a dynamic task, before or after its reference is resolved. */
  dynamic: DynamicTaskInputSource;
}

/** What came of a dynamic task. */
export interface DynamicTaskOutput {
  /** The tasks that it ran. At most 100 items. */
  dynamicTasks?: WorkflowTask[];
}

/** A dynamic task within an execution. */
export interface DynamicTaskExecution {
  /** The task's id within the execution. Exactly 36 characters. */
  id: string;
  /** The task's external id in the definition. At most 255 characters. */
  externalId: string;
  /** The external id of the subworkflow or dynamic task that holds this one. At most 255 characters. */
  parentTaskExternalId?: string | null;
  /** The state of a task within an execution. */
  status: WorkflowTaskStatus;
  /** The kind of task. */
  taskType: 'dynamic';
  /** When the task started. Milliseconds since the epoch. */
  startTime?: number;
  /** When the task ended. Milliseconds since the epoch. */
  endTime?: number;
  /** What a dynamic task was given. */
  input: DynamicTaskInput;
  /** What came of a dynamic task. */
  output: DynamicTaskOutput;
  /** Why the task did not complete, where it did not. */
  reasonForIncompletion?: string;
}

/** A subworkflow has no output of its own. See the outputs of its tasks. */
export type SubworkflowTaskOutput = Record<string, unknown>;

/** A subworkflow within an execution. Its tasks stand beside it in the list, and name it as their parent. */
export interface SubworkflowTaskExecution {
  /** The task's id within the execution. Exactly 36 characters. */
  id: string;
  /** The task's external id in the definition. At most 255 characters. */
  externalId: string;
  /** The external id of the subworkflow or dynamic task that holds this one. At most 255 characters. */
  parentTaskExternalId?: string | null;
  /** The state of a task within an execution. */
  status: WorkflowTaskStatus;
  /** The kind of task. */
  taskType: 'subworkflow';
  /** When the task started. Milliseconds since the epoch. */
  startTime?: number;
  /** When the task ended. Milliseconds since the epoch. */
  endTime?: number;
  /** What the subworkflow consists of. */
  input: SubworkflowTaskParameters;
  /** A subworkflow has no output of its own. See the outputs of its tasks. */
  output?: SubworkflowTaskOutput;
  /** Why the task did not complete, where it did not. */
  reasonForIncompletion?: string;
}

/** What came of a simulation. */
export interface SimulationTaskOutput {
  /** The id of the simulation run. */
  runId?: number;
  /** The id of the run's log. */
  logId?: number;
  /** What the simulator said about the run. */
  statusMessage?: string;
}

/** A simulation within an execution. */
export interface SimulationTaskExecution {
  /** The task's id within the execution. Exactly 36 characters. */
  id: string;
  /** The task's external id in the definition. At most 255 characters. */
  externalId: string;
  /** The external id of the subworkflow or dynamic task that holds this one. At most 255 characters. */
  parentTaskExternalId?: string | null;
  /** The state of a task within an execution. */
  status: WorkflowTaskStatus;
  /** The kind of task. */
  taskType: 'simulation';
  /** When the task started. Milliseconds since the epoch. */
  startTime?: number;
  /** When the task ended. Milliseconds since the epoch. */
  endTime?: number;
  /** Which simulation to run. */
  input: SimulationTaskParameters;
  /** What came of a simulation. */
  output: SimulationTaskOutput;
  /** Why the task did not complete, where it did not. */
  reasonForIncompletion?: string;
}

/** One task of an execution, told apart by `taskType`. */
export type WorkflowTaskExecution =
  | FunctionTaskExecution
  | TransformationTaskExecution
  | CdfTaskExecution
  | DynamicTaskExecution
  | SubworkflowTaskExecution
  | SimulationTaskExecution;

/** One run of a workflow version, with the definition that it runs and its tasks so far. */
export interface WorkflowExecutionDetailed {
  /** The execution's id. */
  id: string;
  /** The external id of the workflow. At most 255 characters. */
  workflowExternalId: string;
  /** The tasks of a workflow version and the order between them. */
  workflowDefinition: WorkflowDefinition;
  /** The version that runs. At most 255 characters. */
  version?: string;
  /**
   * The state of an execution. `RUNNING` moves on by itself; the others are final until a retry. `TERMINATED` is the
   * state after a cancellation.
   */
  status: WorkflowStatus;
  /** The id of the run inside the workflow engine, of use to support. */
  engineExecutionId: string;
  /** The tasks so far, with what went in and what came out. */
  executedTasks: WorkflowTaskExecution[];
  /** Free-form input of an execution, at most 100 KB of JSON. Tasks reach it as `${workflow.input}`. */
  input?: WorkflowInput;
  /** Your own labels. At most 10, with keys of at most 32 and values of at most 255 characters. */
  metadata: WorkflowMetadata;
  /** When the execution was created. Milliseconds since the epoch. */
  createdTime: number;
  /** When the execution started. Milliseconds since the epoch. */
  startTime?: number;
  /** When the execution ended. Milliseconds since the epoch. */
  endTime?: number;
  /** Why the execution did not complete, where it did not. */
  reasonForIncompletion?: string;
}

/**
 * How an asynchronous task ended. After `FAILED` it is retried as its retries allow, after `FAILED_WITH_TERMINAL_ERROR`
 * it is not.
 */
export type WorkflowTaskOutcome = 'COMPLETED' | 'FAILED' | 'FAILED_WITH_TERMINAL_ERROR' | (string & {});

/** Fires on a schedule. */
export interface WorkflowScheduledTriggerRule {
  /** The kind of rule. */
  triggerType: 'schedule';
  /** When to fire, as a cron expression such as `0 2 * * *`. */
  cronExpression: string;
  /**
   * The time zone of the cron expression, by its IANA name such as `Europe/Oslo`.
   * @default UTC
   */
  timezone?: string;
}

/**
 * Which end of the edges of the `from` set to go on from.
 * @default destination
 */
export type EdgeEnd = 'source' | 'destination';

/** A version of a view. */
export interface ViewReference {
  /** The kind of reference. */
  type: 'view';
  /** The space of the view. 1 to 43 characters. */
  space: string;
  /** The view's external id. 1 to 255 characters. */
  externalId: string;
  /** The view's version. 1 to 43 characters. */
  version: string;
}

/** A container. */
export interface ContainerReference {
  /** The kind of reference. */
  type: 'container';
  /** The space of the container. 1 to 43 characters. */
  space: string;
  /** The container's external id. 1 to 255 characters. */
  externalId: string;
}

/** A view or a container, told apart by `type`. */
export type SourceReference = ViewReference | ContainerReference;

/** A direct relation of a view or a container. */
export interface ThroughReference {
  /** A view or a container, told apart by `type`. */
  source: SourceReference;
  /** The relation's identifier. 1 to 255 characters. */
  identifier: string;
}

/**
 * The older form of a reference to a direct relation, of views only. Prefer `ThroughReference`.
 * @deprecated
 */
export interface ViewPropertyReference {
  /** A version of a view. */
  view: ViewReference;
  /** The relation's identifier. 1 to 255 characters. */
  identifier: string;
}

/** Along a relation or an edge, or against it. */
export type RelationDirection = 'outwards' | 'inwards';

/** A condition on nodes or edges, with one key that says which. */
export type InstanceFilter =
  | InstanceAndFilter
  | InstanceOrFilter
  | InstanceNotFilter
  | InstanceEqualsFilter
  | InstanceInFilter
  | InstanceRangeFilter
  | InstancePrefixFilter
  | InstanceExistsFilter
  | InstanceContainsAnyFilter
  | InstanceContainsAllFilter
  | InstanceMatchAllFilter
  | InstanceNestedFilter
  | InstanceOverlapsFilter
  | InstanceHasDataFilter
  | InstanceReferencesFilter;

/** Every one of the conditions holds. */
export interface InstanceAndFilter {
  /** The conditions. At least 1 item. */
  and: InstanceFilter[];
}

/** At least one of the conditions holds. */
export interface InstanceOrFilter {
  /** The conditions. At least 1 item. */
  or: InstanceFilter[];
}

/** The condition does not hold. */
export interface InstanceNotFilter {
  /** A condition on nodes or edges, with one key that says which. */
  not: InstanceFilter;
}

/**
 * A property's place: `[node, property]` or `[edge, property]` for what every instance has, otherwise
 * `[space, view/version, property]` or `[space, container, property]`. At least 1 item.
 */
export type InstancePropertyPath = string[];

/** A value as a property holds it. Times are ISO 8601 text. */
export type InstanceRawValue =
  | string
  | number
  | boolean
  | { [key: string]: unknown }
  | string[]
  | boolean[]
  | number[]
  | { [key: string]: unknown }[];

/** The value of a parameter of the query. */
export interface ParameterValue {
  /** The parameter's name. */
  parameter: string;
}

/** The value of another property of the instance. */
export interface PropertyValue {
  /** The other property's place. 2 to 4 items. */
  property: string[];
}

/** A value: given, taken from a parameter, or taken from another property. */
export type InstanceFilterValue = InstanceRawValue | ParameterValue | PropertyValue;

/** A property and a value to compare it with. */
export interface InstanceValueCondition {
  /**
   * A property's place: `[node, property]` or `[edge, property]` for what every instance has, otherwise
   * `[space, view/version, property]` or `[space, container, property]`. At least 1 item.
   */
  property: InstancePropertyPath;
  /** A value: given, taken from a parameter, or taken from another property. */
  value: InstanceFilterValue;
}

/** A property has a value. */
export interface InstanceEqualsFilter {
  /** A property and a value to compare it with. */
  equals: InstanceValueCondition;
}

/** Values as properties hold them. */
export type InstanceRawValues = (string | number | boolean | { [key: string]: unknown })[];

/** Values: given, taken from a parameter, or taken from another property. */
export type InstanceFilterValues = InstanceRawValues | ParameterValue | PropertyValue;

/** A property and values to compare it with. */
export interface InstanceValuesCondition {
  /**
   * A property's place: `[node, property]` or `[edge, property]` for what every instance has, otherwise
   * `[space, view/version, property]` or `[space, container, property]`. At least 1 item.
   */
  property: InstancePropertyPath;
  /** Values: given, taken from a parameter, or taken from another property. */
  values: InstanceFilterValues;
}

/** A property has one of several values. */
export interface InstanceInFilter {
  /** A property and values to compare it with. */
  in: InstanceValuesCondition;
}

/** A bound as a property would hold it. Times are ISO 8601 text. */
export type InstanceRawBound = string | number;

/** A bound: given, taken from a parameter, or taken from another property. */
export type InstanceFilterBound = InstanceRawBound | ParameterValue | PropertyValue;

/** A property and its bounds. */
export interface InstanceRangeCondition {
  /**
   * A property's place: `[node, property]` or `[edge, property]` for what every instance has, otherwise
   * `[space, view/version, property]` or `[space, container, property]`. At least 1 item.
   */
  property: InstancePropertyPath;
  /** The value is this or more. */
  gte?: InstanceFilterBound;
  /** The value is more than this. */
  gt?: InstanceFilterBound;
  /** The value is this or less. */
  lte?: InstanceFilterBound;
  /** The value is less than this. */
  lt?: InstanceFilterBound;
}

/** A property's value lies within bounds. */
export interface InstanceRangeFilter {
  /** A property and its bounds. */
  range: InstanceRangeCondition;
}

/** A text property starts with a value. */
export interface InstancePrefixFilter {
  /** A property and a value to compare it with. */
  prefix: InstanceValueCondition;
}

/** A property that has a value. */
export interface InstanceExistsCondition {
  /**
   * A property's place: `[node, property]` or `[edge, property]` for what every instance has, otherwise
   * `[space, view/version, property]` or `[space, container, property]`. At least 1 item.
   */
  property: InstancePropertyPath;
}

/** A property has a value at all. */
export interface InstanceExistsFilter {
  /** A property that has a value. */
  exists: InstanceExistsCondition;
}

/** A list property holds at least one of several values. */
export interface InstanceContainsAnyFilter {
  /** A property and values to compare it with. */
  containsAny: InstanceValuesCondition;
}

/** A list property holds every one of several values. */
export interface InstanceContainsAllFilter {
  /** A property and values to compare it with. */
  containsAll: InstanceValuesCondition;
}

/** Every instance. */
export interface InstanceMatchAllFilter {
  /** An empty object. */
  matchAll: Record<string, unknown>;
}

/** A condition without parameters, with one key that says which. */
export type StaticInstanceFilter =
  | StaticInstanceAndFilter
  | StaticInstanceOrFilter
  | StaticInstanceNotFilter
  | StaticInstanceEqualsFilter
  | StaticInstanceInFilter
  | StaticInstanceRangeFilter
  | StaticInstancePrefixFilter
  | InstanceExistsFilter
  | StaticInstanceContainsAnyFilter
  | StaticInstanceContainsAllFilter
  | InstanceMatchAllFilter
  | InstanceNestedFilter
  | StaticInstanceOverlapsFilter
  | InstanceHasDataFilter
  | InstanceReferencesFilter;

/** Every one of the conditions holds. */
export interface StaticInstanceAndFilter {
  /** The conditions. At least 1 item. */
  and: StaticInstanceFilter[];
}

/** At least one of the conditions holds. */
export interface StaticInstanceOrFilter {
  /** The conditions. At least 1 item. */
  or: StaticInstanceFilter[];
}

/** The condition does not hold. */
export interface StaticInstanceNotFilter {
  /** A condition without parameters, with one key that says which. */
  not: StaticInstanceFilter;
}

/** A value: given, or taken from another property. */
export type StaticInstanceFilterValue = InstanceRawValue | PropertyValue;

/** A property and a value to compare it with. */
export interface StaticInstanceValueCondition {
  /**
   * A property's place: `[node, property]` or `[edge, property]` for what every instance has, otherwise
   * `[space, view/version, property]` or `[space, container, property]`. At least 1 item.
   */
  property: InstancePropertyPath;
  /** A value: given, or taken from another property. */
  value: StaticInstanceFilterValue;
}

/** A property has a value. */
export interface StaticInstanceEqualsFilter {
  /** A property and a value to compare it with. */
  equals: StaticInstanceValueCondition;
}

/** Values: given, or taken from another property. */
export type StaticInstanceFilterValues = InstanceRawValues | PropertyValue;

/** A property and values to compare it with. */
export interface StaticInstanceValuesCondition {
  /**
   * A property's place: `[node, property]` or `[edge, property]` for what every instance has, otherwise
   * `[space, view/version, property]` or `[space, container, property]`. At least 1 item.
   */
  property: InstancePropertyPath;
  /** Values: given, or taken from another property. */
  values: StaticInstanceFilterValues;
}

/** A property has one of several values. */
export interface StaticInstanceInFilter {
  /** A property and values to compare it with. */
  in: StaticInstanceValuesCondition;
}

/** A bound: given, or taken from another property. */
export type StaticInstanceFilterBound = InstanceRawBound | PropertyValue;

/** A property and its bounds. */
export interface StaticInstanceRangeCondition {
  /**
   * A property's place: `[node, property]` or `[edge, property]` for what every instance has, otherwise
   * `[space, view/version, property]` or `[space, container, property]`. At least 1 item.
   */
  property: InstancePropertyPath;
  /** The value is this or more. */
  gte?: StaticInstanceFilterBound;
  /** The value is more than this. */
  gt?: StaticInstanceFilterBound;
  /** The value is this or less. */
  lte?: StaticInstanceFilterBound;
  /** The value is less than this. */
  lt?: StaticInstanceFilterBound;
}

/** A property's value lies within bounds. */
export interface StaticInstanceRangeFilter {
  /** A property and its bounds. */
  range: StaticInstanceRangeCondition;
}

/** A text property and how it starts. This value alone may come from a parameter. */
export interface StaticInstancePrefixCondition {
  /**
   * A property's place: `[node, property]` or `[edge, property]` for what every instance has, otherwise
   * `[space, view/version, property]` or `[space, container, property]`. At least 1 item.
   */
  property: InstancePropertyPath;
  /** The start of the text. */
  value: string | ParameterValue;
}

/** A text property starts with a value. */
export interface StaticInstancePrefixFilter {
  /** A text property and how it starts. This value alone may come from a parameter. */
  prefix: StaticInstancePrefixCondition;
}

/** A list property holds at least one of several values. */
export interface StaticInstanceContainsAnyFilter {
  /** A property and values to compare it with. */
  containsAny: StaticInstanceValuesCondition;
}

/** A list property holds every one of several values. */
export interface StaticInstanceContainsAllFilter {
  /** A property and values to compare it with. */
  containsAll: StaticInstanceValuesCondition;
}

/** The instance that a direct relation leads to meets a condition. */
export interface InstanceNestedFilter {
  /** A way along direct relations, and the condition at its end. */
  nested: InstanceNestedCondition;
}

/** Two properties that span a range, and bounds that it must overlap with. */
export interface StaticInstanceOverlapsCondition {
  /** The property where the range starts. */
  startProperty: InstancePropertyPath;
  /** The property where the range ends. */
  endProperty: InstancePropertyPath;
  /** The bounds start here, inclusive. */
  gte?: StaticInstanceFilterBound;
  /** The bounds start here, exclusive. */
  gt?: StaticInstanceFilterBound;
  /** The bounds end here, inclusive. */
  lte?: StaticInstanceFilterBound;
  /** The bounds end here, exclusive. */
  lt?: StaticInstanceFilterBound;
}

/** The range between two properties overlaps with bounds. */
export interface StaticInstanceOverlapsFilter {
  /** Two properties that span a range, and bounds that it must overlap with. */
  overlaps: StaticInstanceOverlapsCondition;
}

/** The instance has data in every one of the views and containers. */
export interface InstanceHasDataFilter {
  /** The views and containers. */
  hasData: SourceReference[];
}

/** The instance is one of those that are named. */
export interface InstanceReferencesFilter {
  /** The instances. */
  instanceReferences: InstanceReference[];
}

/** A way along direct relations, and the condition at its end. */
export interface InstanceNestedCondition {
  /** The direct relation to follow. 1 to 3 items. */
  scope: string[];
  /** A condition without parameters, with one key that says which. */
  filter: StaticInstanceFilter;
}

/** Two properties that span a range, and bounds that it must overlap with. */
export interface InstanceOverlapsCondition {
  /** The property where the range starts. */
  startProperty: InstancePropertyPath;
  /** The property where the range ends. */
  endProperty: InstancePropertyPath;
  /** The bounds start here, inclusive. */
  gte?: InstanceFilterBound;
  /** The bounds start here, exclusive. */
  gt?: InstanceFilterBound;
  /** The bounds end here, inclusive. */
  lte?: InstanceFilterBound;
  /** The bounds end here, exclusive. */
  lt?: InstanceFilterBound;
}

/** The range between two properties overlaps with bounds. */
export interface InstanceOverlapsFilter {
  /** Two properties that span a range, and bounds that it must overlap with. */
  overlaps: InstanceOverlapsCondition;
}

/** Which nodes belong to a set. */
export interface NodeResultSet {
  /** The name of the set to start from. Left out, all nodes are candidates. */
  from?: string;
  /** Which end of the edges of the `from` set to go on from. */
  chainTo?: EdgeEnd;
  /** The direct relation that leads from one set to the other. */
  through?: ThroughReference | ViewPropertyReference;
  /**
   * The way along the relation of `through`.
   * @default inwards
   */
  direction?: RelationDirection;
  /** A condition on nodes or edges, with one key that says which. */
  filter?: InstanceFilter;
}

/**
 * What happens to instances that exist already. `onePhase`: they come in the same stream as changes. `twoPhase`: they
 * come first, in the order of `backfillSort`. `noBackfill`: only changes come.
 * @default onePhase
 */
export type SyncMode = 'onePhase' | 'twoPhase' | 'noBackfill';

/**
 * Which way values are sorted.
 * @default ascending
 */
export type SortDirection = 'ascending' | 'descending';

/** Sorts instances by one property. */
export interface InstancePropertySort {
  /**
   * A property's place: `[node, property]` or `[edge, property]` for what every instance has, otherwise
   * `[space, view/version, property]` or `[space, container, property]`. At least 1 item.
   */
  property: InstancePropertyPath;
  /** Which way values are sorted. */
  direction?: SortDirection;
  /**
   * Whether instances without a value come first.
   * @default false
   */
  nullsFirst?: boolean;
}

/** A set of nodes. */
export interface NodeResultSetExpression {
  /** Which nodes belong to a set. */
  nodes: NodeResultSet;
  /**
   * The most nodes in one result. 1 to 2000.
   * @default 100
   */
  limit?: number;
  /**
   * Leave out nodes that were deleted before the sync began.
   * @default true
   */
  skipAlreadyDeleted?: boolean;
  /**
   * What happens to instances that exist already. `onePhase`: they come in the same stream as changes. `twoPhase`: they
   * come first, in the order of `backfillSort`. `noBackfill`: only changes come.
   */
  mode?: SyncMode;
  /** The order in which existing nodes come, in the first phase of `twoPhase`. At most 5 items. */
  backfillSort?: InstancePropertySort[];
}

/** Which edges belong to a set. */
export interface EdgeResultSet {
  /** The name of the set to start from. Left out, all edges are candidates. */
  from?: string;
  /** Which end of the edges of the `from` set to go on from. */
  chainTo?: EdgeEnd;
  /** How many edges to follow at most. */
  maxDistance?: number;
  /** The way along the edges. */
  direction?: RelationDirection;
  /** The edges that belong to the set. */
  filter?: InstanceFilter;
  /** The nodes that an edge on the way must lead to. */
  nodeFilter?: InstanceFilter;
  /** The nodes at which the walk ends. */
  terminationFilter?: InstanceFilter;
}

/** A set of edges. */
export interface EdgeResultSetExpression {
  /** Which edges belong to a set. */
  edges: EdgeResultSet;
  /**
   * The most edges in one result. 1 to 2000.
   * @default 100
   */
  limit?: number;
  /**
   * Leave out edges that were deleted before the sync began.
   * @default true
   */
  skipAlreadyDeleted?: boolean;
  /**
   * What happens to instances that exist already. `onePhase`: they come in the same stream as changes. `twoPhase`: they
   * come first, in the order of `backfillSort`. `noBackfill`: only changes come.
   */
  mode?: SyncMode;
  /** The order in which existing edges come, in the first phase of `twoPhase`. At most 5 items. */
  backfillSort?: InstancePropertySort[];
}

/** A set of nodes or of edges. */
export type ResultSetExpression = NodeResultSetExpression | EdgeResultSetExpression;

/** A unit from the unit catalog. */
export interface UnitReference {
  /** The unit's external id, such as `temperature:deg_c`. 1 to 256 characters. */
  externalId: string;
}

/** A system of units from the unit catalog. */
export interface UnitSystemReference {
  /** The system's name, such as `SI`. */
  unitSystemName: string;
}

/** The unit that a property's values are converted into. */
export interface TargetUnit {
  /** The property's identifier. */
  property: string;
  /** A unit, or a system of units. */
  unit: UnitReference | UnitSystemReference;
}

/** Properties of one view. */
export interface SourceSelector {
  /** A version of a view. */
  source: ViewReference;
  /** The properties' identifiers. */
  properties: string[];
  /** Units to convert values into. 1 to 10 items. */
  targetUnits?: TargetUnit[];
}

/** What to hand over of the instances in a set. */
export interface ResultSetSelect {
  /** The properties, by the view that they belong to. At most 10 items. */
  sources?: SourceSelector[];
}

/** The instances whose changes fire a trigger, and the properties that the execution is given. */
export interface WorkflowTriggerDataModelingQuery {
  /** The sets of instances to watch, by a name of your choice. */
  with: { [key: string]: ResultSetExpression };
  /** The properties to hand over, by the name of a set in `with`. */
  select: { [key: string]: ResultSetSelect };
}

/**
 * Fires when instances that match a query change. Changes are collected, and handed to the execution when there are
 * `batchSize` of them or `batchTimeout` has passed.
 */
export interface WorkflowDataModelingTriggerRule {
  /** The kind of rule. */
  triggerType: 'dataModeling';
  /** The instances whose changes fire a trigger, and the properties that the execution is given. */
  dataModelingQuery: WorkflowTriggerDataModelingQuery;
  /** The most instances in one execution's input. 1 to 1000. */
  batchSize: number;
  /** How long an incomplete batch waits for more. Seconds. 10 to 86,400. */
  batchTimeout: number;
}

/** When a trigger fires, told apart by `triggerType`. */
export type WorkflowTriggerRule = WorkflowScheduledTriggerRule | WorkflowDataModelingTriggerRule;

/** Starts a workflow version by a rule. */
export interface WorkflowTrigger {
  /** Your id of the trigger, unique within the project. At most 255 characters. */
  externalId: string;
  /** When a trigger fires, told apart by `triggerType`. */
  triggerRule: WorkflowTriggerRule;
  /** Free-form input of an execution, at most 100 KB of JSON. Tasks reach it as `${workflow.input}`. */
  input?: WorkflowInput;
  /** Your own labels. At most 10, with keys of at most 32 and values of at most 255 characters. */
  metadata?: WorkflowMetadata;
  /** The external id of the workflow to start. At most 255 characters. */
  workflowExternalId: string;
  /** The version to start. At most 255 characters. */
  workflowVersion: string;
  /** When the trigger was created. Milliseconds since the epoch. */
  readonly createdTime: number;
  /** When the trigger was last changed. Milliseconds since the epoch. */
  readonly lastUpdatedTime: number;
  /** Whether the trigger is paused, and so starts nothing. */
  readonly isPaused: boolean;
}

/** Starts a workflow version by a rule. */
export interface WorkflowTriggerUpsert {
  /** Your id of the trigger, unique within the project. At most 255 characters. */
  externalId: string;
  /** When a trigger fires, told apart by `triggerType`. */
  triggerRule: WorkflowTriggerRule;
  /** Free-form input of an execution, at most 100 KB of JSON. Tasks reach it as `${workflow.input}`. */
  input?: WorkflowInput | undefined;
  /** Your own labels. At most 10, with keys of at most 32 and values of at most 255 characters. */
  metadata?: WorkflowMetadata | undefined;
  /** The external id of the workflow to start. At most 255 characters. */
  workflowExternalId: string;
  /** The version to start. At most 255 characters. */
  workflowVersion: string;
  /** Binds the trigger to the session whose credentials the executions run with. */
  authentication: WorkflowAuthentication;
}

/** Identifies a trigger. */
export interface WorkflowTriggerId {
  /** The trigger's external id. At most 255 characters. */
  externalId: string;
}

/** Whether a trigger that fired could start its workflow. */
export type WorkflowTriggerRunStatus = 'success' | 'failed' | (string & {});

/** One time that a trigger fired. */
export interface WorkflowTriggerRun {
  /** When the trigger fired. Milliseconds since the epoch. */
  fireTime: number;
  /** The trigger's external id. At most 255 characters. */
  externalId: string;
  /** The external id of the workflow. At most 255 characters. */
  workflowExternalId: string;
  /** The version to be started. At most 255 characters. */
  workflowVersion: string;
  /** The id of the execution that was started, where one was. Exactly 36 characters. */
  workflowExecutionId?: string | null;
  /** Whether a trigger that fired could start its workflow. */
  status: WorkflowTriggerRunStatus;
  /** Why no execution was started, where none was. */
  reasonForFailure?: string | null;
}

/** Chooses assets. Every field that is given must match. As {@link AssetFilter}, also in its short forms. */
export interface AssetFilterInput {
  /** The exact name. 1 to 140 characters. */
  name?: string | undefined;
  /** Direct children of one of these. 1 to 100 items. */
  parentIds?: readonly number[] | undefined;
  /** Direct children of one of these, by external id. 1 to 100 items. */
  parentExternalIds?: readonly string[] | undefined;
  /**
   * Assets in the trees of these roots. Use `assetSubtreeIds` in its place. 1 to 100 items.
   * @deprecated
   */
  rootIds?: readonly ResourceIdentifier[] | undefined;
  /** These assets, and all below them. 1 to 100 items. */
  assetSubtreeIds?: readonly ResourceIdentifier[] | undefined;
  /** Assets in one of these data sets. At most 1000 items. */
  dataSetIds?: readonly ResourceIdentifier[] | undefined;
  /** Metadata fields with exactly these values. */
  metadata?: Metadata | undefined;
  /** The exact source. At most 128 characters. */
  source?: string | undefined;
  /** When the assets were created, in milliseconds since the epoch. */
  createdTime?: TimestampRange | undefined;
  /** When the assets were last changed, in milliseconds since the epoch. */
  lastUpdatedTime?: TimestampRange | undefined;
  /** True for roots only; false for assets with a parent. */
  root?: boolean | undefined;
  /** How the external id starts. Upper and lower case differ. At most 255 characters. */
  externalIdPrefix?: string | undefined;
  /** Chooses resources by their labels. As {@link LabelFilter}, also in its short forms. */
  labels?: LabelFilterInput | undefined;
  /** Chooses resources by where they are. */
  geoLocation?: GeoLocationFilter | undefined;
}

/** Forms of {@link ResourceId}: an object, a string (`externalId`) or a number (`id`). */
export type ResourceIdentifier = ResourceId | string | number;

/** Chooses resources by their labels. As {@link LabelFilter}, also in its short forms. */
export type LabelFilterInput = LabelContainsAnyInput | LabelContainsAllInput;

/** Resources with at least one of the labels. As {@link LabelContainsAny}, also in its short forms. */
export interface LabelContainsAnyInput {
  /** The labels, by external id. 1 to 10 items. */
  containsAny: readonly ExternalIdentifier[];
  containsAll?: undefined;
}

/** Forms of {@link ExternalId}: an object or a string (`externalId`). */
export type ExternalIdentifier = ExternalId | string;

/** Resources with all of the labels. As {@link LabelContainsAll}, also in its short forms. */
export interface LabelContainsAllInput {
  /** The labels, by external id. 1 to 10 items. */
  containsAll: readonly ExternalIdentifier[];
  containsAny?: undefined;
}

/** Chooses labels. Every field that is given must match. As {@link LabelDefinitionFilter}, also in its short forms. */
export interface LabelDefinitionFilterInput {
  /** The exact name. 1 to 140 characters. */
  name?: string | undefined;
  /** How the external id starts. Upper and lower case differ. At most 255 characters. */
  externalIdPrefix?: string | undefined;
  /** Labels in one of these data sets. At most 1000 items. */
  dataSetIds?: readonly ResourceIdentifier[] | undefined;
}

/** Chooses events. Every field that is given must match. As {@link EventFilter}, also in its short forms. */
export interface EventFilterInput {
  /** When the events began, in milliseconds since the epoch. */
  startTime?: TimestampRange | undefined;
  /** When the events ended, or that they have not. */
  endTime?: EventEndTimeFilter | undefined;
  /** Events that went on at some time in this span, in milliseconds since the epoch. */
  activeAtTime?: TimestampRange | undefined;
  /** Metadata fields with exactly these values. */
  metadata?: Metadata | undefined;
  /** Events of one of these assets. 1 to 5000 items. */
  assetIds?: readonly number[] | undefined;
  /** Events of one of these assets, by external id. 1 to 5000 items. */
  assetExternalIds?: readonly string[] | undefined;
  /** Events of these assets, and of all below them. 1 to 100 items. */
  assetSubtreeIds?: readonly ResourceIdentifier[] | undefined;
  /** Events in one of these data sets. At most 100 items. */
  dataSetIds?: readonly ResourceIdentifier[] | undefined;
  /** The exact source. At most 128 characters. */
  source?: string | undefined;
  /** The exact type. At most 64 characters. */
  type?: string | undefined;
  /** The exact subtype. At most 64 characters. */
  subtype?: string | undefined;
  /** When the events were created, in milliseconds since the epoch. */
  createdTime?: TimestampRange | undefined;
  /** When the events were last changed, in milliseconds since the epoch. */
  lastUpdatedTime?: TimestampRange | undefined;
  /** How the external id starts. Upper and lower case differ. At most 255 characters. */
  externalIdPrefix?: string | undefined;
}

/** Chooses files. All conditions must hold. As {@link FileFilter}, also in its short forms. */
export interface FileFilterInput {
  /** The file's name. At most 256 characters. */
  name?: string | undefined;
  /** What the directory starts with. Case matters. At most 512 characters. */
  directoryPrefix?: string | undefined;
  /** The content's type, such as `application/pdf`. At most 256 characters. */
  mimeType?: string | undefined;
  /** Fields that the file has, with these values. */
  metadata?: Metadata | undefined;
  /** Files about one of these assets, by the platform's id. 1 to 100 items. */
  assetIds?: readonly number[] | undefined;
  /** Files about one of these assets, by your own id. 1 to 100 items. */
  assetExternalIds?: readonly string[] | undefined;
  /** Files about assets under one of these roots. 1 to 100 items. */
  rootAssetIds?: readonly ResourceIdentifier[] | undefined;
  /** Files about one of these assets or about assets below them. 1 to 100 items. */
  assetSubtreeIds?: readonly ResourceIdentifier[] | undefined;
  /** Files in one of these data sets. At most 100 items. */
  dataSetIds?: readonly ResourceIdentifier[] | undefined;
  /** Where the file comes from. At most 128 characters. */
  source?: string | undefined;
  /** What your id of the file starts with. At most 255 characters. */
  externalIdPrefix?: string | undefined;
  /** Whether the content is in place. */
  uploaded?: boolean | undefined;
  /** Files with some of these labels, or with all. */
  labels?: LabelFilterInput | undefined;
  /** Files with a place that lies so to a shape. */
  geoLocation?: GeoLocationFilter | undefined;
  /** When the file was created. */
  createdTime?: TimestampRange | undefined;
  /** When the file was last changed. */
  lastUpdatedTime?: TimestampRange | undefined;
  /** When the content was put in place. */
  uploadedTime?: TimestampRange | undefined;
  /** When the file was made where it comes from. */
  sourceCreatedTime?: TimestampRange | undefined;
  /** When the file was last changed where it comes from. */
  sourceModifiedTime?: TimestampRange | undefined;
}

/** Forms of {@link FileId}: an object, a string (`externalId`) or a number (`id`). */
export type FileIdentifier = FileId | string | number;

/**
 * What time series must match. Every field that is given counts. As {@link TimeSeriesFilter}, also in its short forms.
 */
export interface TimeSeriesFilterInput {
  /** The name. */
  name?: string | undefined;
  /** The unit in words. */
  unit?: string | undefined;
  /** The unit's external id in the unit catalog. */
  unitExternalId?: string | undefined;
  /** What the unit measures, such as `Pressure`. */
  unitQuantity?: string | undefined;
  /** Whether the values are texts. */
  isString?: boolean | undefined;
  /** Whether a value holds until the next one. */
  isStep?: boolean | undefined;
  /** Metadata that must be there as given. */
  metadata?: Metadata | undefined;
  /** Time series of one of these assets. 1 to 100 items. */
  assetIds?: readonly number[] | undefined;
  /** Time series of one of these assets, by external id. 1 to 100 items. */
  assetExternalIds?: readonly string[] | undefined;
  /** Time series of any asset under one of these root assets. 1 to 100 items. */
  rootAssetIds?: readonly number[] | undefined;
  /** Time series of one of these assets or of any asset below them. 1 to 100 items. */
  assetSubtreeIds?: readonly ResourceIdentifier[] | undefined;
  /** Time series of one of these data sets. 1 to 100 items. */
  dataSetIds?: readonly ResourceIdentifier[] | undefined;
  /** How the external id starts. At most 255 characters. */
  externalIdPrefix?: string | undefined;
  /** When they were created. */
  createdTime?: TimestampRange | undefined;
  /** When they were last changed. */
  lastUpdatedTime?: TimestampRange | undefined;
}

/** Forms of {@link TimeSeriesId}: an object, a string (`externalId`) or a number (`id`). */
export type TimeSeriesIdentifier = TimeSeriesId | string | number;

/** Forms of {@link DatapointsQuery}: an object, a string (`externalId`) or a number (`id`). */
export type DatapointsQueryIdentifier = DatapointsQuery | string | number;

/** Forms of {@link LatestDatapointQuery}: an object, a string (`externalId`) or a number (`id`). */
export type LatestDatapointQueryIdentifier = LatestDatapointQuery | string | number;

/** Chooses sequences. Each field narrows the choice. As {@link SequenceFilter}, also in its short forms. */
export interface SequenceFilterInput {
  /** The exact name, case and all. */
  name?: string | undefined;
  /** What the external id starts with, case and all. At most 255 characters. */
  externalIdPrefix?: string | undefined;
  /** Fields that must be there with these values, case and all. */
  metadata?: Metadata | undefined;
  /** Sequences of any of these assets. 1 to 100 items. */
  assetIds?: readonly number[] | undefined;
  /** Sequences of assets under any of these root assets. 1 to 100 items. */
  rootAssetIds?: readonly number[] | undefined;
  /**
   * Sequences of any of these assets, or of assets below them. The platform refuses subtrees of more than 100,000
   * assets. 1 to 100 items.
   */
  assetSubtreeIds?: readonly ResourceIdentifier[] | undefined;
  /** Sequences in any of these data sets. At most 100 items. */
  dataSetIds?: readonly ResourceIdentifier[] | undefined;
  /** When they were created, in milliseconds since the epoch. */
  createdTime?: TimestampRange | undefined;
  /** When they were last changed, in milliseconds since the epoch. */
  lastUpdatedTime?: TimestampRange | undefined;
}

/** Forms of {@link RawDatabase}: an object or a string (`name`). */
export type RawDatabaseIdentifier = RawDatabase | string;

/** Forms of {@link RawTable}: an object or a string (`name`). */
export type RawTableIdentifier = RawTable | string;

/** Forms of {@link RawRowKey}: an object or a string (`key`). */
export type RawRowKeyIdentifier = RawRowKey | string;

/** Chooses relationships. All conditions must hold. As {@link RelationshipFilter}, also in its short forms. */
export interface RelationshipFilterInput {
  /** Relationships with one of these sources, by your own id. 1 to 1000 items. */
  sourceExternalIds?: readonly string[] | undefined;
  /** Relationships with a source of one of these kinds. 1 to 1000 items. */
  sourceTypes?: readonly RelationshipEndType[] | undefined;
  /** Relationships with one of these targets, by your own id. 1 to 1000 items. */
  targetExternalIds?: readonly string[] | undefined;
  /** Relationships with a target of one of these kinds. 1 to 1000 items. */
  targetTypes?: readonly RelationshipEndType[] | undefined;
  /** Relationships with this resource at one of their ends. Exactly 1 item. */
  sourcesOrTargets?: readonly RelationshipEnd[] | undefined;
  /** Relationships in one of these data sets. At most 1000 items. */
  dataSetIds?: readonly ResourceIdentifier[] | undefined;
  /** Since when the relationship holds. */
  startTime?: TimestampRange | undefined;
  /** Until when the relationship holds. */
  endTime?: TimestampRange | undefined;
  /** Relationships that hold at some time in this span. */
  activeAtTime?: TimestampRange | undefined;
  /** How likely it is that the relationship exists. */
  confidence?: RelationshipConfidenceRange | undefined;
  /** Relationships with some of these labels, or with all. */
  labels?: LabelFilterInput | undefined;
  /** When the relationship was created. */
  createdTime?: TimestampRange | undefined;
  /** When the relationship was last changed. */
  lastUpdatedTime?: TimestampRange | undefined;
}

/** Forms of {@link RelationshipId}: an object or a string (`externalId`). */
export type RelationshipIdentifier = RelationshipId | string;

/** Forms of {@link ThreeDModelId}: an object or a number (`id`). */
export type ThreeDModelIdentifier = ThreeDModelId | number;

/** Forms of {@link ThreeDModelOrInstanceId}: an object or a number (`id`). */
export type ThreeDModelOrInstanceIdentifier = ThreeDModelOrInstanceId | number;

/** Forms of {@link ThreeDRevisionId}: an object or a number (`id`). */
export type ThreeDRevisionIdentifier = ThreeDRevisionId | number;

/** Forms of {@link EntityMatchingFieldPair}: an object or `[source, target]`. */
export type EntityMatchingFieldPairIdentifier = EntityMatchingFieldPair | readonly [source: string, target: string];

/** Forms of {@link ApiKeyOwner}: an object or a number (`serviceAccountId`). */
export type ApiKeyOwnerIdentifier = ApiKeyOwner | number;

/** Chooses runs of one extraction pipeline. As {@link ExtractionPipelineRunFilter}, also in its short forms. */
export interface ExtractionPipelineRunFilterInput {
  /** The external id of the extraction pipeline. 1 to 255 characters. */
  externalId: string;
  /** Runs with one of these statuses. */
  statuses?: ExtractionPipelineRunStatus | readonly ExtractionPipelineRunStatus[] | undefined;
  /** Chooses runs by their message. */
  message?: ExtractionPipelineRunMessageFilter | undefined;
  /** Runs that were reported in this span of time. */
  createdTime?: TimestampRange | undefined;
}

/** Forms of {@link FunctionCallId}: an object or a number (`id`). */
export type FunctionCallIdentifier = FunctionCallId | number;

/** A schedule to create. As {@link FunctionScheduleCreate}, without `nonce`, which the method adds. */
export interface FunctionScheduleCreateInput {
  /** Name of the schedule. 1 to 140 characters. */
  name: string;
  /** What the schedule is for. At most 500 characters. */
  description?: string | undefined;
  /** When to call, as a cron expression in UTC. At most 1024 characters. */
  cronExpression: string;
  /** The function to call. */
  functionId: number;
  /** What a call gets as its `data`, as free-form JSON. Not for secrets. */
  data?: FunctionData | undefined;
}

/** Forms of {@link FunctionScheduleId}: an object or a number (`id`). */
export type FunctionScheduleIdentifier = FunctionScheduleId | number;

/** Forms of {@link WorkflowId}: an object or a string (`externalId`). */
export type WorkflowIdentifier = WorkflowId | string;

/** Narrows a list of workflow versions. As {@link WorkflowVersionFilter}, also in its short forms. */
export interface WorkflowVersionFilterInput {
  /** Only versions that one of these selects. */
  workflowFilters?:
    | WorkflowVersionSelector
    | WorkflowVersionSelectorAliases
    | string
    | readonly WorkflowVersionSelectorIdentifier[]
    | undefined;
}

/** Forms of {@link WorkflowVersionSelector}: an object, a string (`externalId`) or `[externalId, version]`. */
export type WorkflowVersionSelectorIdentifier =
  | WorkflowVersionSelector
  | WorkflowVersionSelectorAliases
  | string
  | readonly [externalId: string, version?: string];

/** A {@link WorkflowVersionSelector} by other names of its properties. */
export interface WorkflowVersionSelectorAliases {
  /** The external id of the workflow. At most 255 characters. */
  workflowExternalId: string;
  /** The version. Left out, every version of the workflow. At most 255 characters. */
  version?: string | undefined;
}

/** Forms of {@link WorkflowVersionId}: an object or `[workflowExternalId, version]`. */
export type WorkflowVersionIdentifier = WorkflowVersionId | readonly [workflowExternalId: string, version: string];

/**
 * Narrows a list of executions. An execution must meet every condition that is given. As
 * {@link WorkflowExecutionFilter}, also in its short forms.
 */
export interface WorkflowExecutionFilterInput {
  /** Only executions of versions that one of these selects. */
  workflowFilters?:
    | WorkflowVersionSelector
    | WorkflowVersionSelectorAliases
    | string
    | readonly WorkflowVersionSelectorIdentifier[]
    | undefined;
  /** Leaves out executions created before this time. Milliseconds since the epoch. */
  createdTimeStart?: number | undefined;
  /** Leaves out executions created after this time. Milliseconds since the epoch. */
  createdTimeEnd?: number | undefined;
  /** Only executions in one of these states. */
  status?: WorkflowStatusInput | readonly WorkflowStatusInput[] | undefined;
}

/**
 * The state of an execution. `RUNNING` moves on by itself; the others are final until a retry. `TERMINATED` is the
 * state after a cancellation. As {@link WorkflowStatus}, also in lower case.
 */
export type WorkflowStatusInput =
  | 'RUNNING'
  | 'running'
  | 'COMPLETED'
  | 'completed'
  | 'FAILED'
  | 'failed'
  | 'TIMED_OUT'
  | 'timed_out'
  | 'TERMINATED'
  | 'terminated';

/**
 * How an asynchronous task ended. After `FAILED` it is retried as its retries allow, after `FAILED_WITH_TERMINAL_ERROR`
 * it is not. As {@link WorkflowTaskOutcome}, also in lower case.
 */
export type WorkflowTaskOutcomeInput =
  | 'COMPLETED'
  | 'completed'
  | 'FAILED'
  | 'failed'
  | 'FAILED_WITH_TERMINAL_ERROR'
  | 'failed_with_terminal_error';

/**
 * Starts a workflow version by a rule. As {@link WorkflowTriggerUpsert}, without `authentication`, which the method
 * adds.
 */
export interface WorkflowTriggerUpsertInput {
  /** Your id of the trigger, unique within the project. At most 255 characters. */
  externalId: string;
  /** When a trigger fires, told apart by `triggerType`. */
  triggerRule: WorkflowTriggerRule;
  /** Free-form input of an execution, at most 100 KB of JSON. Tasks reach it as `${workflow.input}`. */
  input?: WorkflowInput | undefined;
  /** Your own labels. At most 10, with keys of at most 32 and values of at most 255 characters. */
  metadata?: WorkflowMetadata | undefined;
  /** The external id of the workflow to start. At most 255 characters. */
  workflowExternalId: string;
  /** The version to start. At most 255 characters. */
  workflowVersion: string;
}

/** Forms of {@link WorkflowTriggerId}: an object or a string (`externalId`). */
export type WorkflowTriggerIdentifier = WorkflowTriggerId | string;

export interface paths {
  '/assets': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create assets
     * Within one request a parent may stand beside its children, which then name it by `parentExternalId`. A list that
     * takes several requests needs the parents to exist before.
     */
    post: operations['createAssets'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/assets/list': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * List assets
     * Gives the assets that pass both filters, or all assets of the project that the caller may read.
     */
    post: operations['listAssets'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/assets/byids': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Retrieve assets by id or external id */
    post: operations['retrieveAssets'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/assets/update': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Update assets
     * Changes the fields that an update names and leaves the others as they are. A root asset stays one, and an asset
     * with a parent keeps to its tree.
     */
    post: operations['updateAssets'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/assets/delete': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Delete assets
     * An asset that has children is deleted only together with them, which `recursive` asks for.
     */
    post: operations['deleteAssets'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/assets/search': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Search for assets
     * Gives the assets that fit best, the best first. Changes may take some seconds to be found.
     */
    post: operations['searchAssets'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/assets/aggregate': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Aggregate assets
     * Counts the assets that pass the filters, or the values or names of one of their properties.
     */
    post: operations['aggregateAssets'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/labels': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Create labels */
    post: operations['createLabels'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/labels/list': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * List labels
     * Gives the labels that pass the filter, or all labels of the project that the caller may read.
     */
    post: operations['listLabels'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/labels/delete': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Delete labels
     * They come off all resources that carry them.
     */
    post: operations['deleteLabels'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/events': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Create events */
    post: operations['createEvents'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/events/list': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * List events
     * Gives the events that pass both filters, or all events of the project that the caller may read.
     */
    post: operations['listEvents'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/events/byids': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Retrieve events by id or external id */
    post: operations['retrieveEvents'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/events/update': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Update events
     * Changes the fields that an update names and leaves the others as they are.
     */
    post: operations['updateEvents'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/events/delete': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Delete events */
    post: operations['deleteEvents'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/events/search': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Search for events
     * Gives the events that fit best, the best first. Changes may take some seconds to be found.
     */
    post: operations['searchEvents'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/events/aggregate': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Aggregate events
     * Counts the events that pass the filters, or the values or names of one of their properties.
     */
    post: operations['aggregateEvents'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/datasets': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Create data sets */
    post: operations['createDataSets'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/datasets/list': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * List data sets
     * Gives the data sets that pass the filter, or all data sets of the project that the caller may read.
     */
    post: operations['listDataSets'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/datasets/byids': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Retrieve data sets by id or external id */
    post: operations['retrieveDataSets'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/datasets/update': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Update data sets
     * Changes the fields that an update names and leaves the others as they are.
     */
    post: operations['updateDataSets'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/datasets/aggregate': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Count data sets
     * Gives the number of data sets that pass the filter, as the one entry of a list.
     */
    post: operations['aggregateDataSets'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/files': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a file
     * Creates the file without content, and gives the URL to send the content to, with one PUT of up to 5,000 MB and
     * within a week. Until then the file is not `uploaded`.
     */
    post: operations['createFile'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/files/initmultipartupload': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a file whose content comes in parts
     * Creates the file without content, and gives a URL for each part. Parts are larger than 5 MiB and smaller than
     * 4,000 MiB; together they have up to 1,000 GiB. When all are in place, complete the upload.
     */
    post: operations['initFileMultipartUpload'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/files/completemultipartupload': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Complete an upload in parts
     * Makes one file of the parts. Exactly one of `id`, `externalId` and `instanceId` names the file.
     */
    post: operations['completeFileMultipartUpload'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/files/list': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** List files */
    post: operations['listFiles'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/files/byids': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Retrieve files by id
     * Gives what is known about the files, not their content.
     */
    post: operations['retrieveFiles'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/files/search': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Search files by name
     * Gives the files whose names match.
     */
    post: operations['searchFiles'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/files/aggregate': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Count files */
    post: operations['aggregateFiles'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/files/update': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Update files
     * Changes what is known about the files. What is left out stays as it is.
     */
    post: operations['updateFiles'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/files/delete': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Delete files
     * Their content goes with them.
     */
    post: operations['deleteFiles'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/files/downloadlink': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Get links to the content of files
     * A link is fetched with a plain GET, without the platform's credential, within 30 seconds; within an hour with
     * `extendedExpiration`. Whoever has it can read the content.
     */
    post: operations['retrieveFileDownloadLinks'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/timeseries': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Create time series */
    post: operations['createTimeSeries'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/timeseries/list': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * List time series
     * Gives the time series that the filters leave, or all that the caller may read.
     */
    post: operations['listTimeSeries'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/timeseries/byids': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Retrieve time series */
    post: operations['retrieveTimeSeries'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/timeseries/search': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Search time series
     * Gives the time series that match best, the best first. Recent changes may not be found yet.
     */
    post: operations['searchTimeSeries'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/timeseries/aggregate': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Aggregate time series
     * Counts time series, or tells which values and metadata keys they have and how often. Numbers may be approximate.
     */
    post: operations['aggregateTimeSeries'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/timeseries/update': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Update time series
     * Changes the fields that are named and leaves the others.
     */
    post: operations['updateTimeSeries'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/timeseries/delete': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Delete time series
     * Their datapoints go with them.
     */
    post: operations['deleteTimeSeries'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/timeseries/data': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Insert datapoints
     * A point that is there already at the same time is replaced. The platform takes up to 100,000 points a request,
     * over all its time series.
     */
    post: operations['insertDatapoints'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/timeseries/data/list': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Retrieve datapoints
     * Gives raw points, or aggregates of them over even intervals. What is said for all time series holds where the
     * item says nothing else. One request gives up to 100,000 raw points or 10,000 aggregates, over all its time
     * series; the rest is behind each answer's `nextCursor`.
     */
    post: operations['retrieveDatapoints'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/timeseries/data/latest': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Retrieve the latest datapoints
     * Gives the last point of each time series before a time. One without points gives an empty list.
     */
    post: operations['retrieveLatestDatapoints'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/timeseries/data/delete': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Delete datapoints
     * Deletes the points of spans of time. The time series stay.
     */
    post: operations['deleteDatapoints'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/timeseries/synthetic/query': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Compute synthetic time series
     * Computes expressions over time series, which they name as `ts{id:123}` or `ts{externalId:'a'}`. What can't be
     * computed at some time gives an error there, and no failure of the call.
     */
    post: operations['querySyntheticTimeSeries'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sequences': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create sequences
     * A sequence's columns are part of it. They can be changed later with an update.
     */
    post: operations['createSequences'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sequences/list': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * List sequences
     * Gives the sequences that both filters let through.
     */
    post: operations['listSequences'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sequences/aggregate': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Count sequences, or the values of a property
     * Without `aggregate`, or with `count`, gives the number of sequences that the filters let through. The other
     * aggregates are about the values of one property, or about the names of the metadata fields.
     */
    post: operations['aggregateSequences'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sequences/byids': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Retrieve sequences by id */
    post: operations['retrieveSequences'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sequences/search': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Search sequences
     * Gives the best matches first. For people who look for something; programs had better list, whose order and
     * matches are stable.
     */
    post: operations['searchSequences'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sequences/update': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Update sequences
     * Changes the fields that are named and leaves the others.
     */
    post: operations['updateSequences'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sequences/delete': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Delete sequences
     * Their rows go with them.
     */
    post: operations['deleteSequences'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sequences/data': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Insert rows into sequences
     * A row that exists gets new values in the columns that are named and keeps the others. One request takes up to
     * 10,000 rows and 100,000 values, and 200 columns of a sequence.
     */
    post: operations['insertSequenceRows'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sequences/data/list': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * List the rows of a sequence
     * Takes the sequence's `id` or its `externalId`. A page of a wide sequence may have fewer rows than asked for; the
     * cursor alone tells where the list ends.
     */
    post: operations['listSequenceRows'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sequences/data/delete': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Delete rows of sequences
     * Takes up to 10,000 row numbers of a sequence.
     */
    post: operations['deleteSequenceRows'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/raw/dbs': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List databases */
    get: operations['listRawDatabases'];
    put?: never;
    /** Create databases */
    post: operations['createRawDatabases'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/raw/dbs/delete': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Delete databases
     * A database that has tables is deleted with `recursive` only.
     */
    post: operations['deleteRawDatabases'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/raw/dbs/{dbName}/tables': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The database's name. */
        dbName: components['parameters']['RawDatabaseName'];
      };
      cookie?: never;
    };
    /** List the tables of a database */
    get: operations['listRawTables'];
    put?: never;
    /** Create tables in a database */
    post: operations['createRawTables'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/raw/dbs/{dbName}/tables/delete': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The database's name. */
        dbName: components['parameters']['RawDatabaseName'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Delete tables of a database
     * Their rows go with them.
     */
    post: operations['deleteRawTables'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/raw/dbs/{dbName}/tables/{tableName}/cursors': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The database's name. */
        dbName: components['parameters']['RawDatabaseName'];
        /** The table's name. */
        tableName: components['parameters']['RawTableName'];
      };
      cookie?: never;
    };
    /**
     * Get cursors for reading a table in parallel
     * Each cursor starts a part of the table; the parts have all rows between them. Walk each with
     * `list(…).pages({ cursor })`, where time bounds no longer count: they are in the cursor.
     */
    get: operations['retrieveRawCursors'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/raw/dbs/{dbName}/tables/{tableName}/rows': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The database's name. */
        dbName: components['parameters']['RawDatabaseName'];
        /** The table's name. */
        tableName: components['parameters']['RawTableName'];
      };
      cookie?: never;
    };
    /** List the rows of a table */
    get: operations['listRawRows'];
    put?: never;
    /**
     * Insert rows into a table
     * A row whose key exists is replaced, with all its columns.
     */
    post: operations['insertRawRows'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/raw/dbs/{dbName}/tables/{tableName}/rows/delete': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The database's name. */
        dbName: components['parameters']['RawDatabaseName'];
        /** The table's name. */
        tableName: components['parameters']['RawTableName'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Delete rows of a table */
    post: operations['deleteRawRows'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/raw/dbs/{dbName}/tables/{tableName}/rows/{rowKey}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The database's name. */
        dbName: components['parameters']['RawDatabaseName'];
        /** The table's name. */
        tableName: components['parameters']['RawTableName'];
        /** The row's key. */
        rowKey: string;
      };
      cookie?: never;
    };
    /** Retrieve a row by key */
    get: operations['retrieveRawRow'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/relationships': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create relationships
     * @deprecated
     */
    post: operations['createRelationships'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/relationships/list': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * List relationships
     * @deprecated
     */
    post: operations['listRelationships'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/relationships/byids': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Retrieve relationships by external id
     * @deprecated
     */
    post: operations['retrieveRelationships'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/relationships/update': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Update relationships
     * What is left out stays as it is.
     */
    post: operations['updateRelationships'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/relationships/delete': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Delete relationships
     * The resources at the two ends stay.
     * @deprecated
     */
    post: operations['deleteRelationships'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/3d/models': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List 3D models */
    get: operations['listThreeDModels'];
    put?: never;
    /**
     * Create 3D models
     * A model is empty at first: its geometry comes with its revisions. One that is kept in the data model has a space
     * and a type in place of a data set and metadata, and goes in a request of its own.
     */
    post: operations['createThreeDModels'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/3d/models/{modelId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the 3D model. */
        modelId: components['parameters']['ThreeDModelIdPath'];
      };
      cookie?: never;
    };
    /** Retrieve 3D models by id */
    get: operations['retrieveThreeDModels'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/3d/models/update': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Update 3D models
     * Changes the fields named and leaves the others. A model that is named by `instanceId` goes in a request of its
     * own.
     */
    post: operations['updateThreeDModels'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/3d/models/delete': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Delete 3D models
     * Their revisions go with them. A model that is named by `instanceId` goes in a request of its own.
     */
    post: operations['deleteThreeDModels'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/3d/models/{modelId}/revisions': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the 3D model. */
        modelId: components['parameters']['ThreeDModelIdPath'];
      };
      cookie?: never;
    };
    /** List the revisions of a 3D model */
    get: operations['listThreeDRevisions'];
    put?: never;
    /**
     * Create revisions of a 3D model
     * Each revision is made from an uploaded file. The platform works on it afterwards, until its status is `Done` or
     * `Failed`. Of a model that is kept in the data model, a revision takes a file and a nonce, and goes in a request
     * of its own.
     */
    post: operations['createThreeDRevisions'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/3d/models/{modelId}/revisions/{revisionId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the 3D model. */
        modelId: components['parameters']['ThreeDModelIdPath'];
        /** Id of the model's revision. */
        revisionId: components['parameters']['ThreeDRevisionIdPath'];
      };
      cookie?: never;
    };
    /** Retrieve a revision of a 3D model */
    get: operations['retrieveThreeDRevision'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/3d/models/{modelId}/revisions/update': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the 3D model. */
        modelId: components['parameters']['ThreeDModelIdPath'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Update revisions of a 3D model
     * Changes the fields named and leaves the others. A revision that is named by `instanceId` goes in a request of its
     * own.
     */
    post: operations['updateThreeDRevisions'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/3d/models/{modelId}/revisions/delete': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the 3D model. */
        modelId: components['parameters']['ThreeDModelIdPath'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Delete revisions of a 3D model
     * A revision that is named by `instanceId` goes in a request of its own.
     */
    post: operations['deleteThreeDRevisions'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/3d/models/{modelId}/revisions/{revisionId}/thumbnail': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the 3D model. */
        modelId: components['parameters']['ThreeDModelIdPath'];
        /** Id of the model's revision. */
        revisionId: components['parameters']['ThreeDRevisionIdPath'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Replace a revision's thumbnail */
    post: operations['updateThreeDRevisionThumbnail'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/3d/models/{modelId}/revisions/{revisionId}/nodes': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the 3D model. */
        modelId: components['parameters']['ThreeDModelIdPath'];
        /** Id of the model's revision. */
        revisionId: components['parameters']['ThreeDRevisionIdPath'];
      };
      cookie?: never;
    };
    /**
     * List the nodes of a revision
     * Gives the tree of nodes, or the part of it below one node. Partitions take the order by node id, so
     * `sortByNodeId` goes with them.
     */
    get: operations['listThreeDNodes'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/3d/models/{modelId}/revisions/{revisionId}/nodes/list': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the 3D model. */
        modelId: components['parameters']['ThreeDModelIdPath'];
        /** Id of the model's revision. */
        revisionId: components['parameters']['ThreeDRevisionIdPath'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Find nodes of a revision by their properties or names */
    post: operations['filterThreeDNodes'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/3d/models/{modelId}/revisions/{revisionId}/nodes/{nodeId}/ancestors': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the 3D model. */
        modelId: components['parameters']['ThreeDModelIdPath'];
        /** Id of the model's revision. */
        revisionId: components['parameters']['ThreeDRevisionIdPath'];
        /** Id of the node. */
        nodeId: components['parameters']['ThreeDNodeIdPath'];
      };
      cookie?: never;
    };
    /**
     * List the ancestors of a node
     * Gives the nodes on the way from the root to the node, the node itself among them.
     */
    get: operations['listThreeDAncestorNodes'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/3d/models/{modelId}/revisions/{revisionId}/mappings': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the 3D model. */
        modelId: components['parameters']['ThreeDModelIdPath'];
        /** Id of the model's revision. */
        revisionId: components['parameters']['ThreeDRevisionIdPath'];
      };
      cookie?: never;
    };
    /** List the asset mappings of a revision */
    get: operations['listThreeDAssetMappings'];
    put?: never;
    /**
     * Map nodes of a revision to assets
     * With `dmsContextualizationConfig`, the mappings are made in the data model and take asset instances, 100 a
     * request.
     */
    post: operations['createThreeDAssetMappings'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/3d/models/{modelId}/revisions/{revisionId}/mappings/delete': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the 3D model. */
        modelId: components['parameters']['ThreeDModelIdPath'];
        /** Id of the model's revision. */
        revisionId: components['parameters']['ThreeDRevisionIdPath'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Delete asset mappings of a revision
     * With `dmsContextualizationConfig`, the mappings of the data model are deleted, 100 a request.
     */
    post: operations['deleteThreeDAssetMappings'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/3d/files/{threedFileId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Download a 3D file
     * Gives the bytes of a file that belongs to a processed revision, such as its thumbnail.
     */
    get: operations['retrieveThreeDFile'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/context/entitymatching': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Train an entity matching model
     * Gives the model at once, queued; it is trained afterwards. With `trueMatches` it learns from them, without them
     * it compares the fields alone. Everybody who may read entity matching models and all assets of the project can see
     * the entities.
     */
    post: operations['fitEntityMatchingModel'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/context/entitymatching/refit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Train a new model from an old one and more true matches
     * Gives the new model at once, queued. It is trained on the old model's entities and true matches and on those
     * given here. The old model stays as it is.
     */
    post: operations['refitEntityMatchingModel'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/context/entitymatching/byids': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Retrieve entity matching models by id or external id */
    post: operations['retrieveEntityMatchingModels'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/context/entitymatching/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The model's id. */
        id: components['parameters']['EntityMatchingModelIdPath'];
      };
      cookie?: never;
    };
    /**
     * Retrieve how far the training of a model is
     * Gives the whole model.
     */
    get: operations['retrieveEntityMatchingModelStatus'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/context/entitymatching/list': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * List entity matching models
     * The platform has no second page here, so that no more than 1,000 models can be had.
     */
    post: operations['listEntityMatchingModels'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/context/entitymatching/update': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Update entity matching models
     * Changes a model's name and description. What it has learnt stays.
     */
    post: operations['updateEntityMatchingModels'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/context/entitymatching/delete': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Delete entity matching models */
    post: operations['deleteEntityMatchingModels'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/context/entitymatching/predict': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Start a job that predicts matches
     * The model must have been trained. The answer's `X-Job-Token` header is for those who ask for the job's result.
     * Everybody who may read entity matching models and all assets of the project can see the entities.
     */
    post: operations['predictEntityMatching'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/context/entitymatching/jobs/{jobId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The job's id. */
        jobId: components['parameters']['EntityMatchingJobIdPath'];
      };
      cookie?: never;
    };
    /**
     * Retrieve a prediction job and its matches
     * A job that is not completed has no matches yet. Whoever has the job's token sends it in `X-Job-Token`.
     */
    get: operations['retrieveEntityMatchingJob'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/templategroups': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create template groups
     * @deprecated
     */
    post: operations['createTemplateGroups'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/templategroups/upsert': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create or replace template groups
     * A group that exists is replaced as a whole, so a field that is left out loses its value.
     * @deprecated
     */
    post: operations['upsertTemplateGroups'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/templategroups/byids': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Retrieve template groups by external id
     * @deprecated
     */
    post: operations['retrieveTemplateGroups'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/templategroups/list': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * List template groups
     * @deprecated
     */
    post: operations['listTemplateGroups'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/templategroups/delete': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Delete template groups
     * @deprecated
     */
    post: operations['deleteTemplateGroups'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/templategroups/{groupExternalId}/versions/upsert': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Your id of the template group. */
        groupExternalId: components['parameters']['TemplateGroupExternalId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Write a template group's schema
     * Whether the schema goes into the newest version or makes a new one is for `conflictMode` to say.
     * @deprecated
     */
    post: operations['upsertTemplateGroupVersion'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/templategroups/{groupExternalId}/versions/list': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Your id of the template group. */
        groupExternalId: components['parameters']['TemplateGroupExternalId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * List the versions of a template group
     * @deprecated
     */
    post: operations['listTemplateGroupVersions'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/templategroups/{groupExternalId}/versions/delete': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Your id of the template group. */
        groupExternalId: components['parameters']['TemplateGroupExternalId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Delete a version of a template group
     * @deprecated
     */
    post: operations['deleteTemplateGroupVersion'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/templategroups/{groupExternalId}/versions/{version}/graphql': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Your id of the template group. */
        groupExternalId: components['parameters']['TemplateGroupExternalId'];
        /** The number of the group's version. */
        version: components['parameters']['TemplateVersion'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Run a GraphQL query over template instances
     * The result has `data`, `errors`, or both: errors inside the query do not make the call fail.
     * @deprecated
     */
    post: operations['queryTemplates'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/templategroups/{groupExternalId}/versions/{version}/instances': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Your id of the template group. */
        groupExternalId: components['parameters']['TemplateGroupExternalId'];
        /** The number of the group's version. */
        version: components['parameters']['TemplateVersion'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create template instances
     * @deprecated
     */
    post: operations['createTemplateInstances'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/templategroups/{groupExternalId}/versions/{version}/instances/upsert': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Your id of the template group. */
        groupExternalId: components['parameters']['TemplateGroupExternalId'];
        /** The number of the group's version. */
        version: components['parameters']['TemplateVersion'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create or replace template instances
     * An instance that exists is replaced as a whole, so a field that is left out loses its resolver.
     * @deprecated
     */
    post: operations['upsertTemplateInstances'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/templategroups/{groupExternalId}/versions/{version}/instances/update': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Your id of the template group. */
        groupExternalId: components['parameters']['TemplateGroupExternalId'];
        /** The number of the group's version. */
        version: components['parameters']['TemplateVersion'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Change field resolvers of template instances
     * @deprecated
     */
    post: operations['updateTemplateInstances'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/templategroups/{groupExternalId}/versions/{version}/instances/byids': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Your id of the template group. */
        groupExternalId: components['parameters']['TemplateGroupExternalId'];
        /** The number of the group's version. */
        version: components['parameters']['TemplateVersion'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Retrieve template instances by external id
     * @deprecated
     */
    post: operations['retrieveTemplateInstances'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/templategroups/{groupExternalId}/versions/{version}/instances/list': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Your id of the template group. */
        groupExternalId: components['parameters']['TemplateGroupExternalId'];
        /** The number of the group's version. */
        version: components['parameters']['TemplateVersion'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * List template instances
     * @deprecated
     */
    post: operations['listTemplateInstances'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/templategroups/{groupExternalId}/versions/{version}/instances/delete': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Your id of the template group. */
        groupExternalId: components['parameters']['TemplateGroupExternalId'];
        /** The number of the group's version. */
        version: components['parameters']['TemplateVersion'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Delete template instances
     * @deprecated
     */
    post: operations['deleteTemplateInstances'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/templategroups/{groupExternalId}/versions/{version}/views': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Your id of the template group. */
        groupExternalId: components['parameters']['TemplateGroupExternalId'];
        /** The number of the group's version. */
        version: components['parameters']['TemplateVersion'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create template views
     * @deprecated
     */
    post: operations['createTemplateViews'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/templategroups/{groupExternalId}/versions/{version}/views/upsert': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Your id of the template group. */
        groupExternalId: components['parameters']['TemplateGroupExternalId'];
        /** The number of the group's version. */
        version: components['parameters']['TemplateVersion'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create or replace template views
     * @deprecated
     */
    post: operations['upsertTemplateViews'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/templategroups/{groupExternalId}/versions/{version}/views/list': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Your id of the template group. */
        groupExternalId: components['parameters']['TemplateGroupExternalId'];
        /** The number of the group's version. */
        version: components['parameters']['TemplateVersion'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * List template views
     * @deprecated
     */
    post: operations['listTemplateViews'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/templategroups/{groupExternalId}/versions/{version}/views/resolve': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Your id of the template group. */
        groupExternalId: components['parameters']['TemplateGroupExternalId'];
        /** The number of the group's version. */
        version: components['parameters']['TemplateVersion'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Resolve a template view
     * Reads the view's source with the input and maps what it finds.
     * @deprecated
     */
    post: operations['resolveTemplateView'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/templategroups/{groupExternalId}/versions/{version}/views/delete': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Your id of the template group. */
        groupExternalId: components['parameters']['TemplateGroupExternalId'];
        /** The number of the group's version. */
        version: components['parameters']['TemplateVersion'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Delete template views
     * @deprecated
     */
    post: operations['deleteTemplateViews'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/groups': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List groups
     * Gives the caller's own groups; all groups of the project with `all`.
     */
    get: operations['listGroups'];
    put?: never;
    /** Create groups */
    post: operations['createGroups'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/groups/delete': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Delete groups */
    post: operations['deleteGroups'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/groups/{groupId}/serviceaccounts': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The group's id. */
        groupId: components['parameters']['GroupId'];
      };
      cookie?: never;
    };
    /**
     * List the service accounts in a group
     * @deprecated
     */
    get: operations['listGroupServiceAccounts'];
    put?: never;
    /**
     * Add service accounts to a group
     * @deprecated
     */
    post: operations['addGroupServiceAccounts'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/groups/{groupId}/serviceaccounts/remove': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The group's id. */
        groupId: components['parameters']['GroupId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Remove service accounts from a group
     * @deprecated
     */
    post: operations['removeGroupServiceAccounts'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/serviceaccounts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List service accounts
     * @deprecated
     */
    get: operations['listServiceAccounts'];
    put?: never;
    /**
     * Create service accounts
     * @deprecated
     */
    post: operations['createServiceAccounts'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/serviceaccounts/delete': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Delete service accounts
     * @deprecated
     */
    post: operations['deleteServiceAccounts'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/apikeys': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List API keys
     * Gives the caller's own keys unless asked for others.
     * @deprecated
     */
    get: operations['listApiKeys'];
    put?: never;
    /**
     * Create API keys
     * Only this answer holds the keys' values.
     * @deprecated
     */
    post: operations['createApiKeys'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/apikeys/delete': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Delete API keys
     * @deprecated
     */
    post: operations['deleteApiKeys'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/securitycategories': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List security categories */
    get: operations['listSecurityCategories'];
    put?: never;
    /** Create security categories */
    post: operations['createSecurityCategories'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/securitycategories/delete': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Delete security categories */
    post: operations['deleteSecurityCategories'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/token/inspect': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Tell who the caller is, and what it may do
     * Covers all projects that the client's token opens, not only the client's own.
     */
    get: operations['inspectToken'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sessions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a session
     * Gives a nonce that binds another service, such as a workflow execution, to the session. A nonce is short-lived
     * and works once, so create the session right before the nonce is used. Methods that need a nonce create their own
     * session unless they are given one.
     */
    post: operations['createSession'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/login/status': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Tell who the caller is
     * @deprecated
     */
    get: operations['loginStatus'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/extpipes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List extraction pipelines */
    get: operations['listExtractionPipelines'];
    put?: never;
    /** Create extraction pipelines */
    post: operations['createExtractionPipelines'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/extpipes/delete': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Delete extraction pipelines */
    post: operations['deleteExtractionPipelines'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/extpipes/update': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Update extraction pipelines
     * Changes the fields that an update names; the others stay as they are.
     */
    post: operations['updateExtractionPipelines'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/extpipes/byids': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Retrieve extraction pipelines */
    post: operations['retrieveExtractionPipelines'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/extpipes/runs': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List all runs of an extraction pipeline
     * The same runs come from `POST /extpipes/runs/list`, which can also narrow them down.
     */
    get: operations['listRunsOfExtractionPipeline'];
    put?: never;
    /**
     * Report runs of extraction pipelines
     * A status of `seen` only says that the extractor is alive.
     */
    post: operations['createExtractionPipelineRuns'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/extpipes/runs/list': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * List the runs of an extraction pipeline
     * Gives the runs that match every condition of the filter.
     */
    post: operations['listExtractionPipelineRuns'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/functions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a function
     * The code is a zip file that has been uploaded to the files of the project. The function is deployed after the
     * answer: it can be called once its status is `Ready`.
     */
    post: operations['createFunctions'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/functions/list': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * List functions
     * Gives the functions that match every condition of the filter. One answer holds them all.
     */
    post: operations['listFunctions'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/functions/delete': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Delete functions */
    post: operations['deleteFunctions'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/functions/byids': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Retrieve functions */
    post: operations['retrieveFunctions'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/functions/limits': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Retrieve the limits of functions
     * What the project's cloud allows: time, cores, memory, runtimes and size of a response.
     */
    get: operations['retrieveFunctionLimits'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/functions/status': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Retrieve whether the project has functions */
    get: operations['retrieveFunctionsStatus'];
    put?: never;
    /**
     * Activate functions in the project
     * Only asks for it; `status()` tells when they are activated.
     */
    post: operations['activateFunctions'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/functions/{functionId}/call': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The function's id. */
        functionId: components['parameters']['FunctionId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Call a function
     * Gives the call as soon as it has started. Data and response are kept by the platform, so they must not hold
     * secrets.
     */
    post: operations['callFunction'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/functions/{functionId}/calls/list': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The function's id. */
        functionId: components['parameters']['FunctionId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * List the calls of a function
     * Gives the calls that match every condition of the filter.
     */
    post: operations['listFunctionCalls'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/functions/{functionId}/calls/byids': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The function's id. */
        functionId: components['parameters']['FunctionId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Retrieve calls of a function */
    post: operations['retrieveFunctionCalls'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/functions/{functionId}/calls/{callId}/response': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The function's id. */
        functionId: components['parameters']['FunctionId'];
        /** The call's id. */
        callId: components['parameters']['CallId'];
      };
      cookie?: never;
    };
    /**
     * Get what a call returned
     * A call that is running or has failed, and one that returned nothing, has no response.
     */
    get: operations['getFunctionCallResponse'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/functions/{functionId}/calls/{callId}/logs': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The function's id. */
        functionId: components['parameters']['FunctionId'];
        /** The call's id. */
        callId: components['parameters']['CallId'];
      };
      cookie?: never;
    };
    /** Get the logs of a call */
    get: operations['getFunctionCallLogs'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/functions/schedules': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a schedule
     * The schedule is bound to a session, whose credentials its calls run with.
     */
    post: operations['createFunctionSchedule'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/functions/schedules/list': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * List schedules
     * Gives the schedules that match every condition of the filter. One answer holds them all.
     */
    post: operations['listFunctionSchedules'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/functions/schedules/byids': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Retrieve schedules */
    post: operations['retrieveFunctionSchedules'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/functions/schedules/delete': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Delete schedules */
    post: operations['deleteFunctionSchedules'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/functions/schedules/{scheduleId}/input_data': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The schedule's id. */
        scheduleId: components['parameters']['ScheduleId'];
      };
      cookie?: never;
    };
    /** Get the data that a schedule gives its calls */
    get: operations['getFunctionScheduleInputData'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/workflows': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List workflows
     * Gives all workflows of the project that the caller may read.
     */
    get: operations['listWorkflows'];
    put?: never;
    /**
     * Create or replace workflows
     * A workflow that exists is replaced as a whole, so a field that is left out loses its value.
     */
    post: operations['upsertWorkflows'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/workflows/delete': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Delete workflows
     * Their versions go with them.
     */
    post: operations['deleteWorkflows'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/workflows/{workflowExternalId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The workflow's external id. */
        workflowExternalId: components['parameters']['WorkflowExternalId'];
      };
      cookie?: never;
    };
    /** Retrieve workflows by external id */
    get: operations['retrieveWorkflow'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/workflows/versions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create or replace workflow versions
     * A version that exists is replaced as a whole, and gets a new hash when its definition differs.
     */
    post: operations['upsertWorkflowVersions'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/workflows/versions/list': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * List workflow versions
     * Gives the versions of the workflows that the filter names, or of all workflows.
     */
    post: operations['listWorkflowVersions'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/workflows/versions/delete': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Delete workflow versions
     * The workflows themselves stay.
     */
    post: operations['deleteWorkflowVersions'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/workflows/{workflowExternalId}/versions/{version}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The workflow's external id. */
        workflowExternalId: components['parameters']['WorkflowExternalId'];
        /** The version's name within the workflow. */
        version: components['parameters']['Version'];
      };
      cookie?: never;
    };
    /** Retrieve workflow versions */
    get: operations['retrieveWorkflowVersion'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/workflows/{workflowExternalId}/versions/{version}/run': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The workflow's external id. */
        workflowExternalId: components['parameters']['WorkflowExternalId'];
        /** The version's name within the workflow. */
        version: components['parameters']['Version'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Start an execution of a workflow version
     * Gives the execution as soon as it is accepted; its tasks run afterwards.
     */
    post: operations['runWorkflow'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/workflows/executions/list': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * List workflow executions
     * Gives the executions that match every condition of the filter, without their tasks.
     */
    post: operations['listWorkflowExecutions'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/workflows/executions/{executionId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The execution's id, a UUID that the service gave it. */
        executionId: components['parameters']['ExecutionId'];
      };
      cookie?: never;
    };
    /**
     * Retrieve an execution with its definition and its tasks
     * The service answers 400 where it doesn't know the id.
     */
    get: operations['retrieveWorkflowExecution'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/workflows/executions/{executionId}/cancel': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The execution's id, a UUID that the service gave it. */
        executionId: components['parameters']['ExecutionId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Cancel an execution
     * The execution becomes `TERMINATED` and its running tasks `CANCELED` at once. What those tasks have started
     * elsewhere, such as a function call or a transformation job, keeps running.
     */
    post: operations['cancelWorkflowExecution'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/workflows/executions/{executionId}/retry': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The execution's id, a UUID that the service gave it. */
        executionId: components['parameters']['ExecutionId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Retry an execution
     * Takes up an execution that failed, timed out or was terminated. Tasks whose failure may be skipped, tasks without
     * retries left, and the containers of subworkflow and dynamic tasks are not reset.
     */
    post: operations['retryWorkflowExecution'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/workflows/tasks/{taskId}/update': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The id of a task within an execution, given by the service. It is not the task's external id. */
        taskId: components['parameters']['TaskId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Report the outcome of an asynchronous task
     * For function tasks with `isAsyncComplete`: such a task stays in progress until its outcome is reported here.
     */
    post: operations['updateWorkflowTask'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/workflows/triggers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List workflow triggers
     * Gives all triggers of the project.
     */
    get: operations['listWorkflowTriggers'];
    put?: never;
    /**
     * Create or replace a trigger
     * A trigger that exists is replaced as a whole, and bound to a new session.
     */
    post: operations['upsertWorkflowTrigger'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/workflows/triggers/delete': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Delete triggers */
    post: operations['deleteWorkflowTriggers'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/workflows/triggers/{triggerExternalId}/history': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The trigger's external id. */
        triggerExternalId: components['parameters']['TriggerExternalId'];
      };
      cookie?: never;
    };
    /**
     * List the runs of a trigger
     * Gives each time that the trigger fired, and what came of it.
     */
    get: operations['listWorkflowTriggerRuns'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/workflows/triggers/{triggerExternalId}/pause': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The trigger's external id. */
        triggerExternalId: components['parameters']['TriggerExternalId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Pause a trigger
     * A paused trigger starts no executions. Pausing it again changes nothing.
     */
    post: operations['pauseWorkflowTrigger'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/workflows/triggers/{triggerExternalId}/resume': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The trigger's external id. */
        triggerExternalId: components['parameters']['TriggerExternalId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Resume a paused trigger
     * The trigger starts executions by its rule again. Resuming an active trigger changes nothing.
     */
    post: operations['resumeWorkflowTrigger'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export interface components {
  schemas: {
    Metadata: Metadata;
    LabelReference: LabelReference;
    Position: Position;
    Point: Point;
    Line: Line;
    LineString: LineString;
    Rings: Rings;
    Polygon: Polygon;
    MultiPoint: MultiPoint;
    MultiLineString: MultiLineString;
    MultiPolygon: MultiPolygon;
    Geometry: Geometry;
    GeoLocation: GeoLocation;
    InternalId: InternalId;
    AssetAggregates: AssetAggregates;
    Asset: Asset;
    AssetCreate: AssetCreate;
    ErrorItem: ErrorItem;
    ErrorDetails: ErrorDetails;
    ErrorBody: ErrorBody;
    AssetItems: AssetItems;
    ExternalId: ExternalId;
    ResourceId: ResourceId;
    TimestampRange: TimestampRange;
    LabelContainsAny: LabelContainsAny;
    LabelContainsAll: LabelContainsAll;
    LabelFilter: LabelFilter;
    GeoRelation: GeoRelation;
    FilterGeometry: FilterGeometry;
    GeoLocationFilter: GeoLocationFilter;
    AssetFilter: AssetFilter;
    AdvancedFilter: AdvancedFilter;
    AndFilter: AndFilter;
    OrFilter: OrFilter;
    NotFilter: NotFilter;
    FilterProperty: FilterProperty;
    FilterValue: FilterValue;
    FilterValueCondition: FilterValueCondition;
    EqualsFilter: EqualsFilter;
    FilterValues: FilterValues;
    FilterValuesCondition: FilterValuesCondition;
    InFilter: InFilter;
    FilterBound: FilterBound;
    FilterRangeCondition: FilterRangeCondition;
    RangeFilter: RangeFilter;
    FilterPrefixObject: FilterPrefixObject;
    FilterPrefix: FilterPrefix;
    FilterPrefixCondition: FilterPrefixCondition;
    PrefixFilter: PrefixFilter;
    FilterExistsCondition: FilterExistsCondition;
    ExistsFilter: ExistsFilter;
    ContainsAnyFilter: ContainsAnyFilter;
    ContainsAllFilter: ContainsAllFilter;
    SearchFilter: SearchFilter;
    SortOrder: SortOrder;
    NullsOrder: NullsOrder;
    AssetSort: AssetSort;
    AssetAggregatedProperty: AssetAggregatedProperty;
    SetNull: SetNull;
    MetadataSet: MetadataSet;
    MetadataAddRemove: MetadataAddRemove;
    MetadataPatch: MetadataPatch;
    LabelsSet: LabelsSet;
    LabelsAddRemove: LabelsAddRemove;
    LabelsPatch: LabelsPatch;
    AssetPatch: AssetPatch;
    AssetUpdate: AssetUpdate;
    EmptyObject: EmptyObject;
    AssetSearch: AssetSearch;
    AssetAggregateKind: AssetAggregateKind;
    AggregateFilter: AggregateFilter;
    AggregateAndFilter: AggregateAndFilter;
    AggregateOrFilter: AggregateOrFilter;
    AggregateNotFilter: AggregateNotFilter;
    AggregateInCondition: AggregateInCondition;
    AggregateInFilter: AggregateInFilter;
    AggregatePrefixCondition: AggregatePrefixCondition;
    AggregatePrefixFilter: AggregatePrefixFilter;
    AggregateRangeCondition: AggregateRangeCondition;
    AggregateRangeFilter: AggregateRangeFilter;
    AggregateProperty: AggregateProperty;
    AggregateValue: AggregateValue;
    ValueAggregate: ValueAggregate;
    AggregatedProperty: AggregatedProperty;
    PropertyAggregate: PropertyAggregate;
    CountAggregate: CountAggregate;
    AssetAggregate: AssetAggregate;
    LabelDefinition: LabelDefinition;
    LabelDefinitionCreate: LabelDefinitionCreate;
    LabelDefinitionFilter: LabelDefinitionFilter;
    Event: Event;
    EventCreate: EventCreate;
    EventItems: EventItems;
    EventOpenFilter: EventOpenFilter;
    EventEndTimeFilter: EventEndTimeFilter;
    EventFilter: EventFilter;
    EventSort: EventSort;
    EventSorts: EventSorts;
    EventAssetIdsSet: EventAssetIdsSet;
    EventAssetIdsAddRemove: EventAssetIdsAddRemove;
    EventPatch: EventPatch;
    EventUpdate: EventUpdate;
    EventSearch: EventSearch;
    EventAggregateKind: EventAggregateKind;
    EventAggregate: EventAggregate;
    DataSet: DataSet;
    DataSetCreate: DataSetCreate;
    DataSetItems: DataSetItems;
    DataSetFilter: DataSetFilter;
    DataSetPatch: DataSetPatch;
    DataSetUpdate: DataSetUpdate;
    FileInstance: FileInstance;
    FileMetadata: FileMetadata;
    FileMetadataCreate: FileMetadataCreate;
    FileUpload: FileUpload;
    FileMultipartUpload: FileMultipartUpload;
    FileMultipartUploadList: FileMultipartUploadList;
    FileFilter: FileFilter;
    FileInstanceId: FileInstanceId;
    FileId: FileId;
    FileSearch: FileSearch;
    FileExternalIdPatch: FileExternalIdPatch;
    FileDirectoryPatch: FileDirectoryPatch;
    FileSourcePatch: FileSourcePatch;
    FileMimeTypePatch: FileMimeTypePatch;
    FileAssetIdsPatch: FileAssetIdsPatch;
    FileDataSetIdPatch: FileDataSetIdPatch;
    FileTimePatch: FileTimePatch;
    FileSecurityCategoriesPatch: FileSecurityCategoriesPatch;
    FileGeoLocationPatch: FileGeoLocationPatch;
    FileMetadataPatch: FileMetadataPatch;
    FileMetadataUpdate: FileMetadataUpdate;
    FileDownloadLink: FileDownloadLink;
    TimeSeriesInstanceId: TimeSeriesInstanceId;
    TimeSeries: TimeSeries;
    TimeSeriesCreate: TimeSeriesCreate;
    TimeSeriesItems: TimeSeriesItems;
    TimeSeriesFilter: TimeSeriesFilter;
    TimeSeriesAdvancedFilter: TimeSeriesAdvancedFilter;
    TimeSeriesAndFilter: TimeSeriesAndFilter;
    TimeSeriesOrFilter: TimeSeriesOrFilter;
    TimeSeriesNotFilter: TimeSeriesNotFilter;
    TimeSeriesPropertyPath: TimeSeriesPropertyPath;
    TimeSeriesFilterValue: TimeSeriesFilterValue;
    TimeSeriesValueCondition: TimeSeriesValueCondition;
    TimeSeriesEqualsFilter: TimeSeriesEqualsFilter;
    TimeSeriesFilterValues: TimeSeriesFilterValues;
    TimeSeriesValuesCondition: TimeSeriesValuesCondition;
    TimeSeriesInFilter: TimeSeriesInFilter;
    TimeSeriesFilterBound: TimeSeriesFilterBound;
    TimeSeriesRangeCondition: TimeSeriesRangeCondition;
    TimeSeriesRangeFilter: TimeSeriesRangeFilter;
    TimeSeriesTextCondition: TimeSeriesTextCondition;
    TimeSeriesPrefixFilter: TimeSeriesPrefixFilter;
    TimeSeriesProperty: TimeSeriesProperty;
    TimeSeriesExistsFilter: TimeSeriesExistsFilter;
    TimeSeriesContainsAnyFilter: TimeSeriesContainsAnyFilter;
    TimeSeriesContainsAllFilter: TimeSeriesContainsAllFilter;
    TimeSeriesSearchFilter: TimeSeriesSearchFilter;
    TimeSeriesSort: TimeSeriesSort;
    TimeSeriesByInstanceId: TimeSeriesByInstanceId;
    TimeSeriesId: TimeSeriesId;
    TimeSeriesSearch: TimeSeriesSearch;
    TimeSeriesAggregation: TimeSeriesAggregation;
    TimeSeriesAggregateFilter: TimeSeriesAggregateFilter;
    TimeSeriesAggregateAndFilter: TimeSeriesAggregateAndFilter;
    TimeSeriesAggregateOrFilter: TimeSeriesAggregateOrFilter;
    TimeSeriesAggregateNotFilter: TimeSeriesAggregateNotFilter;
    TimeSeriesAggregateValues: TimeSeriesAggregateValues;
    TimeSeriesAggregateInFilter: TimeSeriesAggregateInFilter;
    TimeSeriesAggregateRange: TimeSeriesAggregateRange;
    TimeSeriesAggregateRangeFilter: TimeSeriesAggregateRangeFilter;
    TimeSeriesAggregatePrefix: TimeSeriesAggregatePrefix;
    TimeSeriesAggregatePrefixFilter: TimeSeriesAggregatePrefixFilter;
    TimeSeriesValueAggregate: TimeSeriesValueAggregate;
    TimeSeriesPropertyAggregate: TimeSeriesPropertyAggregate;
    TimeSeriesAggregate: TimeSeriesAggregate;
    TimeSeriesExternalIdSet: TimeSeriesExternalIdSet;
    TimeSeriesNameSet: TimeSeriesNameSet;
    TimeSeriesUnitSet: TimeSeriesUnitSet;
    TimeSeriesUnitExternalIdSet: TimeSeriesUnitExternalIdSet;
    TimeSeriesAssetIdSet: TimeSeriesAssetIdSet;
    TimeSeriesIsStepSet: TimeSeriesIsStepSet;
    TimeSeriesDescriptionSet: TimeSeriesDescriptionSet;
    TimeSeriesSecurityCategoriesSet: TimeSeriesSecurityCategoriesSet;
    TimeSeriesSecurityCategoriesAddRemove: TimeSeriesSecurityCategoriesAddRemove;
    TimeSeriesDataSetIdSet: TimeSeriesDataSetIdSet;
    TimeSeriesPatch: TimeSeriesPatch;
    TimeSeriesUpdate: TimeSeriesUpdate;
    NonFinite: NonFinite;
    NumericValue: NumericValue;
    DatapointStatus: DatapointStatus;
    NumericDatapoint: NumericDatapoint;
    StringDatapoint: StringDatapoint;
    Datapoint: Datapoint;
    DatapointsInsert: DatapointsInsert;
    DatapointTime: DatapointTime;
    DatapointAggregate: DatapointAggregate;
    DatapointsQuery: DatapointsQuery;
    NumericDatapoints: NumericDatapoints;
    StringDatapoints: StringDatapoints;
    RawDatapoints: RawDatapoints;
    ExtremeDatapoint: ExtremeDatapoint;
    AggregateDatapoint: AggregateDatapoint;
    AggregateDatapoints: AggregateDatapoints;
    DatapointsOrAggregates: DatapointsOrAggregates;
    LatestDatapointQuery: LatestDatapointQuery;
    DatapointsDelete: DatapointsDelete;
    SyntheticQuery: SyntheticQuery;
    SyntheticValue: SyntheticValue;
    SyntheticError: SyntheticError;
    SyntheticDatapoint: SyntheticDatapoint;
    SyntheticSeries: SyntheticSeries;
    SequenceValueType: SequenceValueType;
    SequenceColumnCreate: SequenceColumnCreate;
    SequenceCreate: SequenceCreate;
    SequenceColumn: SequenceColumn;
    Sequence: Sequence;
    SequenceItems: SequenceItems;
    SequenceFilter: SequenceFilter;
    SequenceAdvancedFilter: SequenceAdvancedFilter;
    SequenceAndFilter: SequenceAndFilter;
    SequenceOrFilter: SequenceOrFilter;
    SequenceNotFilter: SequenceNotFilter;
    SequenceFilterProperty: SequenceFilterProperty;
    SequenceFilterValue: SequenceFilterValue;
    SequenceValueCondition: SequenceValueCondition;
    SequenceEqualsFilter: SequenceEqualsFilter;
    SequenceValuesCondition: SequenceValuesCondition;
    SequenceInFilter: SequenceInFilter;
    SequenceFilterBound: SequenceFilterBound;
    SequenceRangeCondition: SequenceRangeCondition;
    SequenceRangeFilter: SequenceRangeFilter;
    SequenceTextCondition: SequenceTextCondition;
    SequencePrefixFilter: SequencePrefixFilter;
    SequenceExistsCondition: SequenceExistsCondition;
    SequenceExistsFilter: SequenceExistsFilter;
    SequenceContainsAnyFilter: SequenceContainsAnyFilter;
    SequenceContainsAllFilter: SequenceContainsAllFilter;
    SequenceSearchFilter: SequenceSearchFilter;
    SequenceSort: SequenceSort;
    SequencePropertyReference: SequencePropertyReference;
    SequenceAggregateFilter: SequenceAggregateFilter;
    SequenceAggregateAndFilter: SequenceAggregateAndFilter;
    SequenceAggregateOrFilter: SequenceAggregateOrFilter;
    SequenceAggregateNotFilter: SequenceAggregateNotFilter;
    SequenceAggregateValues: SequenceAggregateValues;
    SequenceAggregateInFilter: SequenceAggregateInFilter;
    SequenceAggregateRange: SequenceAggregateRange;
    SequenceAggregateRangeFilter: SequenceAggregateRangeFilter;
    SequenceAggregatePrefix: SequenceAggregatePrefix;
    SequenceAggregatePrefixFilter: SequenceAggregatePrefixFilter;
    SequenceValueAggregate: SequenceValueAggregate;
    SequenceAggregateProperty: SequenceAggregateProperty;
    SequencePropertyAggregate: SequencePropertyAggregate;
    SequenceAggregate: SequenceAggregate;
    SequenceIds: SequenceIds;
    SequenceSearch: SequenceSearch;
    SequenceTextSet: SequenceTextSet;
    SequenceTextPatch: SequenceTextPatch;
    SequenceReferenceSet: SequenceReferenceSet;
    SequenceReferencePatch: SequenceReferencePatch;
    SequenceColumnPatch: SequenceColumnPatch;
    SequenceColumnUpdate: SequenceColumnUpdate;
    SequenceColumnReference: SequenceColumnReference;
    SequenceColumnsPatch: SequenceColumnsPatch;
    SequencePatch: SequencePatch;
    SequenceUpdate: SequenceUpdate;
    SequenceValue: SequenceValue;
    SequenceRow: SequenceRow;
    SequenceRowsInsert: SequenceRowsInsert;
    SequenceRowsColumn: SequenceRowsColumn;
    SequenceRows: SequenceRows;
    SequenceRowsPage: SequenceRowsPage;
    SequenceRowsDelete: SequenceRowsDelete;
    RawDatabase: RawDatabase;
    RawTable: RawTable;
    RawRow: RawRow;
    RawRowInsert: RawRowInsert;
    RawRowKey: RawRowKey;
    RelationshipEndType: RelationshipEndType;
    RelationshipResource: RelationshipResource;
    Relationship: Relationship;
    RelationshipCreate: RelationshipCreate;
    RelationshipEnd: RelationshipEnd;
    RelationshipConfidenceRange: RelationshipConfidenceRange;
    RelationshipFilter: RelationshipFilter;
    RelationshipId: RelationshipId;
    RelationshipEndSet: RelationshipEndSet;
    RelationshipEndTypeSet: RelationshipEndTypeSet;
    RelationshipTimePatch: RelationshipTimePatch;
    RelationshipConfidencePatch: RelationshipConfidencePatch;
    RelationshipDataSetIdPatch: RelationshipDataSetIdPatch;
    RelationshipPatch: RelationshipPatch;
    RelationshipUpdate: RelationshipUpdate;
    ThreeDRevisionStatus: ThreeDRevisionStatus;
    ThreeDLastRevision: ThreeDLastRevision;
    ThreeDModel: ThreeDModel;
    ThreeDModelCreate: ThreeDModelCreate;
    ThreeDModelType: ThreeDModelType;
    InstanceReference: InstanceReference;
    ThreeDModelInstanceCreate: ThreeDModelInstanceCreate;
    ThreeDModelToCreate: ThreeDModelToCreate;
    ThreeDModelId: ThreeDModelId;
    ThreeDInstanceId: ThreeDInstanceId;
    ThreeDByInstanceId: ThreeDByInstanceId;
    ThreeDModelOrInstanceId: ThreeDModelOrInstanceId;
    ThreeDDataSetSet: ThreeDDataSetSet;
    ThreeDThumbnailReferenceSet: ThreeDThumbnailReferenceSet;
    ThreeDModelPatch: ThreeDModelPatch;
    ThreeDModelUpdate: ThreeDModelUpdate;
    ThreeDVector: ThreeDVector;
    ThreeDCamera: ThreeDCamera;
    ThreeDRevision: ThreeDRevision;
    ThreeDRevisionCreate: ThreeDRevisionCreate;
    ThreeDRevisionInstanceCreate: ThreeDRevisionInstanceCreate;
    ThreeDRevisionToCreate: ThreeDRevisionToCreate;
    ThreeDRevisionId: ThreeDRevisionId;
    ThreeDVectorSet: ThreeDVectorSet;
    ThreeDRevisionPatch: ThreeDRevisionPatch;
    ThreeDRevisionUpdate: ThreeDRevisionUpdate;
    ThreeDNodeProperties: ThreeDNodeProperties;
    ThreeDBoundingBox: ThreeDBoundingBox;
    ThreeDNode: ThreeDNode;
    ThreeDNodePropertyValues: ThreeDNodePropertyValues;
    ThreeDNodePropertyFilter: ThreeDNodePropertyFilter;
    ThreeDNodeNameFilter: ThreeDNodeNameFilter;
    ThreeDNodeFilter: ThreeDNodeFilter;
    ThreeDAssetMapping: ThreeDAssetMapping;
    ThreeDAssetMappingCreate: ThreeDAssetMappingCreate;
    ThreeDContextualizationConfig: ThreeDContextualizationConfig;
    EntityMatchingEntity: EntityMatchingEntity;
    EntityMatchingIdToId: EntityMatchingIdToId;
    EntityMatchingIdToExternalId: EntityMatchingIdToExternalId;
    EntityMatchingExternalIdToId: EntityMatchingExternalIdToId;
    EntityMatchingExternalIdToExternalId: EntityMatchingExternalIdToExternalId;
    EntityMatchingTrueMatch: EntityMatchingTrueMatch;
    EntityMatchingFeatureType: EntityMatchingFeatureType;
    EntityMatchingFieldPair: EntityMatchingFieldPair;
    EntityMatchingClassifier: EntityMatchingClassifier;
    EntityMatchingStatus: EntityMatchingStatus;
    EntityMatchingModel: EntityMatchingModel;
    EntityMatchingModelItems: EntityMatchingModelItems;
    EntityMatchingModelFilter: EntityMatchingModelFilter;
    EntityMatchingModelPatch: EntityMatchingModelPatch;
    EntityMatchingModelUpdate: EntityMatchingModelUpdate;
    EntityMatchingMatch: EntityMatchingMatch;
    EntityMatchingPrediction: EntityMatchingPrediction;
    EntityMatchingJob: EntityMatchingJob;
    TemplateGroup: TemplateGroup;
    TemplateGroupCreate: TemplateGroupCreate;
    TemplateGroupFilter: TemplateGroupFilter;
    TemplateConflictMode: TemplateConflictMode;
    TemplateGroupVersion: TemplateGroupVersion;
    TemplateGroupVersionUpsert: TemplateGroupVersionUpsert;
    TemplateGroupVersionFilter: TemplateGroupVersionFilter;
    TemplateGraphqlLocation: TemplateGraphqlLocation;
    TemplateGraphqlError: TemplateGraphqlError;
    TemplateGraphqlResult: TemplateGraphqlResult;
    TemplateConstantResolver: TemplateConstantResolver;
    TemplateRawResolver: TemplateRawResolver;
    TemplateSyntheticTimeSeriesResolver: TemplateSyntheticTimeSeriesResolver;
    TemplateViewResolver: TemplateViewResolver;
    TemplateFieldResolver: TemplateFieldResolver;
    TemplateFieldResolvers: TemplateFieldResolvers;
    TemplateInstance: TemplateInstance;
    TemplateInstanceCreate: TemplateInstanceCreate;
    TemplateFieldResolversSet: TemplateFieldResolversSet;
    TemplateFieldResolversAddRemove: TemplateFieldResolversAddRemove;
    TemplateFieldResolversPatch: TemplateFieldResolversPatch;
    TemplateInstancePatch: TemplateInstancePatch;
    TemplateInstanceUpdate: TemplateInstanceUpdate;
    TemplateInstanceFilter: TemplateInstanceFilter;
    TemplateViewSourceType: TemplateViewSourceType;
    TemplateViewSource: TemplateViewSource;
    TemplateView: TemplateView;
    TemplateViewCreate: TemplateViewCreate;
    TemplateViewRow: TemplateViewRow;
    AccessToAll: AccessToAll;
    RunAcl: RunAcl;
    AnalyticsAcl: AnalyticsAcl;
    AnnotationsAcl: AnnotationsAcl;
    AclIds: AclIds;
    AccessToDataSets: AccessToDataSets;
    DataSetAccess: DataSetAccess;
    DataSetAcl: DataSetAcl;
    AclSpaces: AclSpaces;
    AccessToSpaces: AccessToSpaces;
    SpaceAccess: SpaceAccess;
    DataModelInstancesAcl: DataModelInstancesAcl;
    SpaceAcl: SpaceAcl;
    AccessToIds: AccessToIds;
    IdAccess: IdAccess;
    DataSetResourceAcl: DataSetResourceAcl;
    ReadWriteAcl: ReadWriteAcl;
    ExtractionPipelineAccess: ExtractionPipelineAccess;
    ExtractionPipelinesAcl: ExtractionPipelinesAcl;
    AccessToExtractionPipelines: AccessToExtractionPipelines;
    ExtractionRunAccess: ExtractionRunAccess;
    ExtractionRunsAcl: ExtractionRunsAcl;
    AccessToOwnGroups: AccessToOwnGroups;
    GroupAccess: GroupAccess;
    GroupsAcl: GroupsAcl;
    AccessToLocationFilters: AccessToLocationFilters;
    LocationFilterAccess: LocationFilterAccess;
    LocationFiltersAcl: LocationFiltersAcl;
    ProjectsAcl: ProjectsAcl;
    AclTables: AclTables;
    AccessToTables: AccessToTables;
    RawAccess: RawAccess;
    RawAcl: RawAcl;
    RoboticsAcl: RoboticsAcl;
    AclTextIds: AclTextIds;
    AccessToSecurityCategories: AccessToSecurityCategories;
    SecurityCategoryAccess: SecurityCategoryAccess;
    SecurityCategoriesAcl: SecurityCategoriesAcl;
    SessionsAcl: SessionsAcl;
    SimulatorsAcl: SimulatorsAcl;
    ThreeDAcl: ThreeDAcl;
    AclAssetRoots: AclAssetRoots;
    AccessToAssetTrees: AccessToAssetTrees;
    TimeSeriesAccess: TimeSeriesAccess;
    TimeSeriesAcl: TimeSeriesAcl;
    Acls: Acls;
    ProjectUrlName: ProjectUrlName;
    GroupProjects: GroupProjects;
    GroupCapability: GroupCapability;
    GroupMembers: GroupMembers;
    GroupMetadata: GroupMetadata;
    GroupTokenAttributes: GroupTokenAttributes;
    GroupAttributes: GroupAttributes;
    Group: Group;
    GroupCreate: GroupCreate;
    ServiceAccountGroups: ServiceAccountGroups;
    ServiceAccount: ServiceAccount;
    ServiceAccountCreate: ServiceAccountCreate;
    ServiceAccountPage: ServiceAccountPage;
    ApiKeyStatus: ApiKeyStatus;
    ApiKey: ApiKey;
    ApiKeyOwner: ApiKeyOwner;
    CreatedApiKey: CreatedApiKey;
    SecurityCategoryOrder: SecurityCategoryOrder;
    SecurityCategory: SecurityCategory;
    SecurityCategoryCreate: SecurityCategoryCreate;
    TokenProject: TokenProject;
    TokenAllProjects: TokenAllProjects;
    TokenSomeProjects: TokenSomeProjects;
    TokenProjectScope: TokenProjectScope;
    TokenCapability: TokenCapability;
    TokenInspection: TokenInspection;
    ClientCredentials: ClientCredentials;
    TokenExchange: TokenExchange;
    OneshotTokenExchange: OneshotTokenExchange;
    SessionRequest: SessionRequest;
    SessionType: SessionType;
    SessionStatus: SessionStatus;
    CreatedSession: CreatedSession;
    LoginStatus: LoginStatus;
    ExtractionPipelineRawTable: ExtractionPipelineRawTable;
    ExtractionPipelineContact: ExtractionPipelineContact;
    ExtractionPipelineNotifications: ExtractionPipelineNotifications;
    ExtractionPipeline: ExtractionPipeline;
    ExtractionPipelineCreate: ExtractionPipelineCreate;
    ExtractionPipelineItems: ExtractionPipelineItems;
    ExtractionPipelineExternalIdPatch: ExtractionPipelineExternalIdPatch;
    ExtractionPipelineNamePatch: ExtractionPipelineNamePatch;
    ExtractionPipelineDescriptionPatch: ExtractionPipelineDescriptionPatch;
    ExtractionPipelineDataSetPatch: ExtractionPipelineDataSetPatch;
    ExtractionPipelineSchedulePatch: ExtractionPipelineSchedulePatch;
    ExtractionPipelineRawTablesSet: ExtractionPipelineRawTablesSet;
    ExtractionPipelineRawTablesAddRemove: ExtractionPipelineRawTablesAddRemove;
    ExtractionPipelineRawTablesPatch: ExtractionPipelineRawTablesPatch;
    ExtractionPipelineContactsSet: ExtractionPipelineContactsSet;
    ExtractionPipelineContactsAddRemove: ExtractionPipelineContactsAddRemove;
    ExtractionPipelineContactsPatch: ExtractionPipelineContactsPatch;
    ExtractionPipelineSourcePatch: ExtractionPipelineSourcePatch;
    ExtractionPipelineDocumentationPatch: ExtractionPipelineDocumentationPatch;
    ExtractionPipelineNotificationsPatch: ExtractionPipelineNotificationsPatch;
    ExtractionPipelinePatch: ExtractionPipelinePatch;
    ExtractionPipelineUpdate: ExtractionPipelineUpdate;
    ExtractionPipelineRunStatus: ExtractionPipelineRunStatus;
    ExtractionPipelineRun: ExtractionPipelineRun;
    ExtractionPipelineRunPage: ExtractionPipelineRunPage;
    ExtractionPipelineRunCreate: ExtractionPipelineRunCreate;
    ExtractionPipelineRunMessageFilter: ExtractionPipelineRunMessageFilter;
    ExtractionPipelineRunFilter: ExtractionPipelineRunFilter;
    FunctionStatus: FunctionStatus;
    FunctionRuntime: FunctionRuntime;
    FunctionBuildError: FunctionBuildError;
    CogniteFunction: CogniteFunction;
    FunctionCreate: FunctionCreate;
    FunctionItems: FunctionItems;
    FunctionFilter: FunctionFilter;
    FunctionCpuRange: FunctionCpuRange;
    FunctionMemoryRange: FunctionMemoryRange;
    FunctionLimits: FunctionLimits;
    FunctionsActivationStatus: FunctionsActivationStatus;
    FunctionsActivation: FunctionsActivation;
    FunctionData: FunctionData;
    FunctionCallStatus: FunctionCallStatus;
    FunctionCallError: FunctionCallError;
    FunctionCall: FunctionCall;
    FunctionCallFilter: FunctionCallFilter;
    FunctionCallId: FunctionCallId;
    FunctionResponse: FunctionResponse;
    FunctionCallResponse: FunctionCallResponse;
    FunctionCallLogEntry: FunctionCallLogEntry;
    FunctionScheduleCreate: FunctionScheduleCreate;
    FunctionSchedule: FunctionSchedule;
    FunctionScheduleItems: FunctionScheduleItems;
    FunctionScheduleFilter: FunctionScheduleFilter;
    FunctionScheduleId: FunctionScheduleId;
    FunctionScheduleData: FunctionScheduleData;
    FunctionScheduleInput: FunctionScheduleInput;
    Workflow: Workflow;
    WorkflowUpsert: WorkflowUpsert;
    WorkflowId: WorkflowId;
    Reference: Reference;
    FunctionTaskCall: FunctionTaskCall;
    FunctionTaskParameters: FunctionTaskParameters;
    TaskFailurePolicy: TaskFailurePolicy;
    TaskDependency: TaskDependency;
    FunctionTask: FunctionTask;
    TransformationConcurrencyPolicy: TransformationConcurrencyPolicy;
    TransformationTaskRun: TransformationTaskRun;
    TransformationTaskParameters: TransformationTaskParameters;
    TransformationTask: TransformationTask;
    CdfTaskMethod: CdfTaskMethod;
    CdfTaskApiVersion: CdfTaskApiVersion;
    CdfTaskRequest: CdfTaskRequest;
    CdfTaskParameters: CdfTaskParameters;
    CdfTask: CdfTask;
    DynamicTaskSource: DynamicTaskSource;
    DynamicTaskParameters: DynamicTaskParameters;
    DynamicTask: DynamicTask;
    WorkflowTask: WorkflowTask;
    SubworkflowTaskList: SubworkflowTaskList;
    SubworkflowTaskReference: SubworkflowTaskReference;
    SubworkflowTaskParameters: SubworkflowTaskParameters;
    SubworkflowTask: SubworkflowTask;
    SimulationInputUnit: SimulationInputUnit;
    SimulationInputOverride: SimulationInputOverride;
    SimulationTaskRun: SimulationTaskRun;
    SimulationTaskParameters: SimulationTaskParameters;
    SimulationTask: SimulationTask;
    WorkflowDefinition: WorkflowDefinition;
    WorkflowDefinitionUpsert: WorkflowDefinitionUpsert;
    WorkflowVersion: WorkflowVersion;
    WorkflowVersionUpsert: WorkflowVersionUpsert;
    WorkflowVersionSelector: WorkflowVersionSelector;
    WorkflowVersionFilter: WorkflowVersionFilter;
    WorkflowVersionId: WorkflowVersionId;
    WorkflowAuthentication: WorkflowAuthentication;
    WorkflowInput: WorkflowInput;
    WorkflowMetadata: WorkflowMetadata;
    WorkflowStatus: WorkflowStatus;
    WorkflowExecution: WorkflowExecution;
    WorkflowExecutionFilter: WorkflowExecutionFilter;
    WorkflowTaskStatus: WorkflowTaskStatus;
    FunctionTaskOutput: FunctionTaskOutput;
    FunctionTaskExecution: FunctionTaskExecution;
    TransformationTaskOutput: TransformationTaskOutput;
    TransformationTaskExecution: TransformationTaskExecution;
    CdfTaskOutput: CdfTaskOutput;
    CdfTaskExecution: CdfTaskExecution;
    DynamicTaskInputSource: DynamicTaskInputSource;
    DynamicTaskInput: DynamicTaskInput;
    DynamicTaskOutput: DynamicTaskOutput;
    DynamicTaskExecution: DynamicTaskExecution;
    SubworkflowTaskOutput: SubworkflowTaskOutput;
    SubworkflowTaskExecution: SubworkflowTaskExecution;
    SimulationTaskOutput: SimulationTaskOutput;
    SimulationTaskExecution: SimulationTaskExecution;
    WorkflowTaskExecution: WorkflowTaskExecution;
    WorkflowExecutionDetailed: WorkflowExecutionDetailed;
    WorkflowTaskOutcome: WorkflowTaskOutcome;
    WorkflowScheduledTriggerRule: WorkflowScheduledTriggerRule;
    EdgeEnd: EdgeEnd;
    ViewReference: ViewReference;
    ContainerReference: ContainerReference;
    SourceReference: SourceReference;
    ThroughReference: ThroughReference;
    ViewPropertyReference: ViewPropertyReference;
    RelationDirection: RelationDirection;
    InstanceFilter: InstanceFilter;
    InstanceAndFilter: InstanceAndFilter;
    InstanceOrFilter: InstanceOrFilter;
    InstanceNotFilter: InstanceNotFilter;
    InstancePropertyPath: InstancePropertyPath;
    InstanceRawValue: InstanceRawValue;
    ParameterValue: ParameterValue;
    PropertyValue: PropertyValue;
    InstanceFilterValue: InstanceFilterValue;
    InstanceValueCondition: InstanceValueCondition;
    InstanceEqualsFilter: InstanceEqualsFilter;
    InstanceRawValues: InstanceRawValues;
    InstanceFilterValues: InstanceFilterValues;
    InstanceValuesCondition: InstanceValuesCondition;
    InstanceInFilter: InstanceInFilter;
    InstanceRawBound: InstanceRawBound;
    InstanceFilterBound: InstanceFilterBound;
    InstanceRangeCondition: InstanceRangeCondition;
    InstanceRangeFilter: InstanceRangeFilter;
    InstancePrefixFilter: InstancePrefixFilter;
    InstanceExistsCondition: InstanceExistsCondition;
    InstanceExistsFilter: InstanceExistsFilter;
    InstanceContainsAnyFilter: InstanceContainsAnyFilter;
    InstanceContainsAllFilter: InstanceContainsAllFilter;
    InstanceMatchAllFilter: InstanceMatchAllFilter;
    StaticInstanceFilter: StaticInstanceFilter;
    StaticInstanceAndFilter: StaticInstanceAndFilter;
    StaticInstanceOrFilter: StaticInstanceOrFilter;
    StaticInstanceNotFilter: StaticInstanceNotFilter;
    StaticInstanceFilterValue: StaticInstanceFilterValue;
    StaticInstanceValueCondition: StaticInstanceValueCondition;
    StaticInstanceEqualsFilter: StaticInstanceEqualsFilter;
    StaticInstanceFilterValues: StaticInstanceFilterValues;
    StaticInstanceValuesCondition: StaticInstanceValuesCondition;
    StaticInstanceInFilter: StaticInstanceInFilter;
    StaticInstanceFilterBound: StaticInstanceFilterBound;
    StaticInstanceRangeCondition: StaticInstanceRangeCondition;
    StaticInstanceRangeFilter: StaticInstanceRangeFilter;
    StaticInstancePrefixCondition: StaticInstancePrefixCondition;
    StaticInstancePrefixFilter: StaticInstancePrefixFilter;
    StaticInstanceContainsAnyFilter: StaticInstanceContainsAnyFilter;
    StaticInstanceContainsAllFilter: StaticInstanceContainsAllFilter;
    InstanceNestedFilter: InstanceNestedFilter;
    StaticInstanceOverlapsCondition: StaticInstanceOverlapsCondition;
    StaticInstanceOverlapsFilter: StaticInstanceOverlapsFilter;
    InstanceHasDataFilter: InstanceHasDataFilter;
    InstanceReferencesFilter: InstanceReferencesFilter;
    InstanceNestedCondition: InstanceNestedCondition;
    InstanceOverlapsCondition: InstanceOverlapsCondition;
    InstanceOverlapsFilter: InstanceOverlapsFilter;
    NodeResultSet: NodeResultSet;
    SyncMode: SyncMode;
    SortDirection: SortDirection;
    InstancePropertySort: InstancePropertySort;
    NodeResultSetExpression: NodeResultSetExpression;
    EdgeResultSet: EdgeResultSet;
    EdgeResultSetExpression: EdgeResultSetExpression;
    ResultSetExpression: ResultSetExpression;
    UnitReference: UnitReference;
    UnitSystemReference: UnitSystemReference;
    TargetUnit: TargetUnit;
    SourceSelector: SourceSelector;
    ResultSetSelect: ResultSetSelect;
    WorkflowTriggerDataModelingQuery: WorkflowTriggerDataModelingQuery;
    WorkflowDataModelingTriggerRule: WorkflowDataModelingTriggerRule;
    WorkflowTriggerRule: WorkflowTriggerRule;
    WorkflowTrigger: WorkflowTrigger;
    WorkflowTriggerUpsert: WorkflowTriggerUpsert;
    WorkflowTriggerId: WorkflowTriggerId;
    WorkflowTriggerRunStatus: WorkflowTriggerRunStatus;
    WorkflowTriggerRun: WorkflowTriggerRun;
    AssetFilterInput: AssetFilterInput;
    ResourceIdentifier: ResourceIdentifier;
    LabelFilterInput: LabelFilterInput;
    LabelContainsAnyInput: LabelContainsAnyInput;
    ExternalIdentifier: ExternalIdentifier;
    LabelContainsAllInput: LabelContainsAllInput;
    LabelDefinitionFilterInput: LabelDefinitionFilterInput;
    EventFilterInput: EventFilterInput;
    FileFilterInput: FileFilterInput;
    FileIdentifier: FileIdentifier;
    TimeSeriesFilterInput: TimeSeriesFilterInput;
    TimeSeriesIdentifier: TimeSeriesIdentifier;
    DatapointsQueryIdentifier: DatapointsQueryIdentifier;
    LatestDatapointQueryIdentifier: LatestDatapointQueryIdentifier;
    SequenceFilterInput: SequenceFilterInput;
    RawDatabaseIdentifier: RawDatabaseIdentifier;
    RawTableIdentifier: RawTableIdentifier;
    RawRowKeyIdentifier: RawRowKeyIdentifier;
    RelationshipFilterInput: RelationshipFilterInput;
    RelationshipIdentifier: RelationshipIdentifier;
    ThreeDModelIdentifier: ThreeDModelIdentifier;
    ThreeDModelOrInstanceIdentifier: ThreeDModelOrInstanceIdentifier;
    ThreeDRevisionIdentifier: ThreeDRevisionIdentifier;
    EntityMatchingFieldPairIdentifier: EntityMatchingFieldPairIdentifier;
    ApiKeyOwnerIdentifier: ApiKeyOwnerIdentifier;
    ExtractionPipelineRunFilterInput: ExtractionPipelineRunFilterInput;
    FunctionCallIdentifier: FunctionCallIdentifier;
    FunctionScheduleCreateInput: FunctionScheduleCreateInput;
    FunctionScheduleIdentifier: FunctionScheduleIdentifier;
    WorkflowIdentifier: WorkflowIdentifier;
    WorkflowVersionFilterInput: WorkflowVersionFilterInput;
    WorkflowVersionSelectorIdentifier: WorkflowVersionSelectorIdentifier;
    WorkflowVersionSelectorAliases: WorkflowVersionSelectorAliases;
    WorkflowVersionIdentifier: WorkflowVersionIdentifier;
    WorkflowExecutionFilterInput: WorkflowExecutionFilterInput;
    WorkflowStatusInput: WorkflowStatusInput;
    WorkflowTaskOutcomeInput: WorkflowTaskOutcomeInput;
    WorkflowTriggerUpsertInput: WorkflowTriggerUpsertInput;
    WorkflowTriggerIdentifier: WorkflowTriggerIdentifier;
  };
  responses: {
    /** The request failed. The status says why. */
    Failure: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': ErrorBody;
      };
    };
    /** The request was refused as it stands. `missing` or `duplicated` name the items at fault where there are any. */
    BadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': ErrorBody;
      };
    };
    /** Done. The answer is an empty object. */
    Empty: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': EmptyObject;
      };
    };
    /** The files. */
    Files: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': {
          /** The files. */
          items: FileMetadata[];
        };
      };
    };
    /** The relationships. */
    Relationships: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': {
          /** The relationships. */
          items: Relationship[];
        };
      };
    };
  };
  parameters: {
    /** Replace the file that has the same external id, if there is one. Otherwise that is a conflict. */
    FileOverwrite: boolean;
    /** Largest number of items in one page. */
    RawLimit: number;
    /** The previous page's `nextCursor`. Left out, the walk starts at the first page. */
    Cursor: string;
    /** The database's name. */
    RawDatabaseName: string;
    /** The table's name. */
    RawTableName: string;
    /** Rows that were last changed after this time, in milliseconds since the epoch. */
    RawMinLastUpdatedTime: number;
    /** Rows that were last changed at this time or before, in milliseconds since the epoch. */
    RawMaxLastUpdatedTime: number;
    /** Largest number of items in one page. */
    Limit: number;
    /** Id of the 3D model. */
    ThreeDModelIdPath: number;
    /** Id of the model's revision. */
    ThreeDRevisionIdPath: number;
    /** Id of the node. */
    ThreeDNodeIdPath: number;
    /** The model's id. */
    EntityMatchingModelIdPath: number;
    /** The job's id. */
    EntityMatchingJobIdPath: number;
    /** Your id of the template group. */
    TemplateGroupExternalId: string;
    /** The number of the group's version. */
    TemplateVersion: number;
    /** The group's id. */
    GroupId: number;
    /** The function's id. */
    FunctionId: number;
    /** The call's id. */
    CallId: number;
    /** The schedule's id. */
    ScheduleId: number;
    /** Skip what does not exist. Otherwise one unknown identifier fails the request. */
    IgnoreUnknownIds: boolean;
    /** The workflow's external id. */
    WorkflowExternalId: string;
    /** The version's name within the workflow. */
    Version: string;
    /** The execution's id, a UUID that the service gave it. */
    ExecutionId: string;
    /** The id of a task within an execution, given by the service. It is not the task's external id. */
    TaskId: string;
    /** The trigger's external id. */
    TriggerExternalId: string;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}

export interface operations {
  createAssets: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The assets to create. 1 to 1000 items. */
          items: readonly AssetCreate[];
        };
      };
    };
    responses: {
      /** The created assets, in the request's order. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': AssetItems;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  listAssets: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Chooses assets. Every field that is given must match. */
          filter?: AssetFilter | undefined;
          /** Chooses resources by any of their properties, with conditions that can be nested. */
          advancedFilter?: AdvancedFilter | undefined;
          /** Order of the assets, by the first property and then by the second. 1 to 2 items. */
          sort?: readonly AssetSort[] | undefined;
          /** Derived properties to add to each asset, in its `aggregates`. */
          aggregatedProperties?: readonly AssetAggregatedProperty[] | undefined;
          /** Which part of the list to give: `"1/3"` is the first of three. */
          partition?: string | undefined;
          /**
           * Largest number of items in one page. 1 to 1000.
           * @default 100
           */
          limit?: number | undefined;
          /** The previous page's `nextCursor`. */
          cursor?: string | undefined;
        };
      };
    };
    responses: {
      /** One page of assets. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** The page's assets. */
            items: Asset[];
            /** Cursor of the next page. Absent on the last one. */
            nextCursor?: string;
          };
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  retrieveAssets: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The assets to get. 1 to 1000 items. */
          items: readonly ResourceId[];
          /**
           * Leave out ids that do not exist rather than fail.
           * @default false
           */
          ignoreUnknownIds?: boolean | undefined;
          /** Derived properties to add to each asset, in its `aggregates`. */
          aggregatedProperties?: readonly AssetAggregatedProperty[] | undefined;
        };
      };
    };
    responses: {
      /** The assets, in the request's order. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': AssetItems;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  updateAssets: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The changes. 1 to 1000 items. */
          items: readonly AssetUpdate[];
        };
      };
    };
    responses: {
      /** The assets as they are now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': AssetItems;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  deleteAssets: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The assets to delete. 1 to 1000 items. */
          items: readonly ResourceId[];
          /**
           * Delete everything below the assets as well.
           * @default false
           */
          recursive?: boolean | undefined;
          /**
           * Leave out ids that do not exist rather than fail.
           * @default false
           */
          ignoreUnknownIds?: boolean | undefined;
        };
      };
    };
    responses: {
      200: components['responses']['Empty'];
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  searchAssets: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** What to search for. */
          search?: AssetSearch | undefined;
          /** Chooses assets. Every field that is given must match. */
          filter?: AssetFilter | undefined;
          /**
           * Largest number of assets to give. 1 to 1000.
           * @default 100
           */
          limit?: number | undefined;
        };
      };
    };
    responses: {
      /** The assets that were found. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': AssetItems;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  aggregateAssets: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /**
           * What to aggregate: the number of assets (`count`), how many values (`cardinalityValues`) or names
           * (`cardinalityProperties`) there are, or each of them with its number of assets (`uniqueValues`,
           * `uniqueProperties`). `metadataKeys` and `metadataValues` are older words for the last two on metadata.
           */
          aggregate?: AssetAggregateKind | undefined;
          /** Chooses assets. Every field that is given must match. */
          filter?: AssetFilter | undefined;
          /** Chooses resources by any of their properties, with conditions that can be nested. */
          advancedFilter?: AdvancedFilter | undefined;
          /**
           * The property to aggregate. `uniqueValues` and `cardinalityValues` need it; with `count` it counts the
           * assets that have a value there. Exactly 1 item.
           */
          properties?: readonly AggregateProperty[] | undefined;
          /** Chooses among the values or names that an aggregate gives. */
          aggregateFilter?: AggregateFilter | undefined;
          /**
           * Where `uniqueProperties` and `cardinalityProperties` look for names: in the metadata. Exactly 1 item.
           * @default [ "metadata" ]
           */
          path?: readonly 'metadata'[] | undefined;
          /**
           * The metadata key whose values `metadataValues` gives. At most 1 item.
           * @deprecated
           */
          keys?: readonly string[] | undefined;
        } & ({
          aggregate?: 'count' | undefined;
          properties?: unknown;
        } | {
          aggregate: 'cardinalityValues' | 'uniqueValues';
          properties: unknown;
          aggregateFilter?: unknown;
        } | {
          aggregate: 'cardinalityProperties' | 'uniqueProperties';
          path?: unknown;
          aggregateFilter?: unknown;
        } | {
          aggregate: 'metadataKeys';
        } | {
          aggregate: 'metadataValues';
          keys: unknown;
        });
      };
    };
    responses: {
      /** One count, or one entry for each value or name. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** The results. At most 1000 items. */
            items: AssetAggregate[];
          };
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  createLabels: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The labels to create. 1 to 1000 items. */
          items: readonly LabelDefinitionCreate[];
        };
      };
    };
    responses: {
      /** The created labels, in the request's order. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** The created labels. 1 to 1000 items. */
            items: LabelDefinition[];
          };
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  listLabels: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Chooses labels. Every field that is given must match. */
          filter?: LabelDefinitionFilter | undefined;
          /**
           * Largest number of items in one page. 1 to 1000.
           * @default 100
           */
          limit?: number | undefined;
          /** The previous page's `nextCursor`. */
          cursor?: string | undefined;
        };
      };
    };
    responses: {
      /** One page of labels. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** The page's labels. At most 1000 items. */
            items: LabelDefinition[];
            /** Cursor of the next page. Absent on the last one. */
            nextCursor?: string;
          };
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  deleteLabels: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The labels to delete. 1 to 1000 items. */
          items: readonly ExternalId[];
        };
      };
    };
    responses: {
      200: components['responses']['Empty'];
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  createEvents: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The events to create. 1 to 1000 items. */
          items: readonly EventCreate[];
        };
      };
    };
    responses: {
      /** The created events, in the request's order. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': EventItems;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  listEvents: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Chooses events. Every field that is given must match. */
          filter?: EventFilter | undefined;
          /** Chooses resources by any of their properties, with conditions that can be nested. */
          advancedFilter?: AdvancedFilter | undefined;
          /** Order of the events, by the first property and then by the second. */
          sort?: EventSorts | undefined;
          /** Which part of the list to give: `"1/3"` is the first of three. */
          partition?: string | undefined;
          /**
           * Largest number of items in one page. 1 to 1000.
           * @default 100
           */
          limit?: number | undefined;
          /** The previous page's `nextCursor`. */
          cursor?: string | undefined;
        };
      };
    };
    responses: {
      /** One page of events. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** The page's events. */
            items: Event[];
            /** Cursor of the next page. Absent on the last one. */
            nextCursor?: string;
          };
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  retrieveEvents: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The events to get. 1 to 1000 items. */
          items: readonly ResourceId[];
          /**
           * Leave out ids that do not exist rather than fail.
           * @default false
           */
          ignoreUnknownIds?: boolean | undefined;
        };
      };
    };
    responses: {
      /** The events, in the request's order. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': EventItems;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  updateEvents: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The changes. 1 to 1000 items. */
          items: readonly EventUpdate[];
        };
      };
    };
    responses: {
      /** The events as they are now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': EventItems;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  deleteEvents: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The events to delete. 1 to 1000 items. */
          items: readonly ResourceId[];
          /**
           * Leave out ids that do not exist rather than fail.
           * @default false
           */
          ignoreUnknownIds?: boolean | undefined;
        };
      };
    };
    responses: {
      200: components['responses']['Empty'];
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  searchEvents: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** What to search for. */
          search?: EventSearch | undefined;
          /** Chooses events. Every field that is given must match. */
          filter?: EventFilter | undefined;
          /**
           * Largest number of events to give. 1 to 1000.
           * @default 100
           */
          limit?: number | undefined;
        };
      };
    };
    responses: {
      /** The events that were found. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': EventItems;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  aggregateEvents: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /**
           * What to aggregate: the number of events (`count`), how many values (`cardinalityValues`) or names
           * (`cardinalityProperties`) there are, or each of them with its number of events (`uniqueValues`,
           * `uniqueProperties`).
           */
          aggregate?: EventAggregateKind | undefined;
          /** Chooses events. Every field that is given must match. */
          filter?: EventFilter | undefined;
          /** Chooses resources by any of their properties, with conditions that can be nested. */
          advancedFilter?: AdvancedFilter | undefined;
          /**
           * The property to aggregate. `uniqueValues` and `cardinalityValues` need it; with `count` it counts the
           * events that have a value there. Exactly 1 item.
           */
          properties?: readonly AggregateProperty[] | undefined;
          /** Chooses among the values or names that an aggregate gives. */
          aggregateFilter?: AggregateFilter | undefined;
          /**
           * Where `uniqueProperties` and `cardinalityProperties` look for names: in the metadata. Exactly 1 item.
           * @default [ "metadata" ]
           */
          path?: readonly 'metadata'[] | undefined;
          /**
           * The field whose values `uniqueValues` gives. Use `properties` in its place. At most 1 item.
           * @deprecated
           */
          fields?: readonly string[] | undefined;
        } & ({
          aggregate?: 'count' | undefined;
          properties?: unknown;
        } | {
          aggregate: 'cardinalityValues' | 'uniqueValues';
          properties: unknown;
          aggregateFilter?: unknown;
        } | {
          aggregate: 'uniqueValues';
          fields: unknown;
          aggregateFilter?: unknown;
        } | {
          aggregate: 'cardinalityProperties' | 'uniqueProperties';
          path?: unknown;
          aggregateFilter?: unknown;
        });
      };
    };
    responses: {
      /** One count, or one entry for each value or name. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** The results. At most 1000 items. */
            items: EventAggregate[];
          };
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  createDataSets: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The data sets to create. 1 to 10 items. */
          items: readonly DataSetCreate[];
        };
      };
    };
    responses: {
      /** The created data sets, in the request's order. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': DataSetItems;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  listDataSets: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Chooses data sets. Every field that is given must match. */
          filter?: DataSetFilter | undefined;
          /**
           * Largest number of items in one page. 1 to 1000.
           * @default 100
           */
          limit?: number | undefined;
          /** The previous page's `nextCursor`. */
          cursor?: string | undefined;
        };
      };
    };
    responses: {
      /** One page of data sets. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** The page's data sets. */
            items: DataSet[];
            /** Cursor of the next page. Absent on the last one. */
            nextCursor?: string;
          };
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  retrieveDataSets: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The data sets to get. 1 to 1000 items. */
          items: readonly ResourceId[];
          /**
           * Leave out ids that do not exist rather than fail.
           * @default false
           */
          ignoreUnknownIds?: boolean | undefined;
        };
      };
    };
    responses: {
      /** The data sets, in the request's order. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': DataSetItems;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  updateDataSets: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The changes. 1 to 1000 items. */
          items: readonly DataSetUpdate[];
        };
      };
    };
    responses: {
      /** The data sets as they are now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': DataSetItems;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  aggregateDataSets: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Chooses data sets. Every field that is given must match. */
          filter?: DataSetFilter | undefined;
        };
      };
    };
    responses: {
      /** The count. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** The count, alone. Exactly 1 item. */
            items: CountAggregate[];
          };
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  createFile: {
    parameters: {
      query?: {
        /** Replace the file that has the same external id, if there is one. Otherwise that is a conflict. */
        overwrite?: components['parameters']['FileOverwrite'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': FileMetadataCreate;
      };
    };
    responses: {
      /** The file, with the URL for its content. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': FileUpload;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  initFileMultipartUpload: {
    parameters: {
      query: {
        /** Replace the file that has the same external id, if there is one. Otherwise that is a conflict. */
        overwrite?: components['parameters']['FileOverwrite'];
        /** Number of parts. */
        parts: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': FileMetadataCreate;
      };
    };
    responses: {
      /** The file, with the URLs for its parts; some services wrap it in a list. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': FileMultipartUpload | FileMultipartUploadList;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  completeFileMultipartUpload: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': ExactlyOne<{
          /** The platform's id of the file. */
          id?: number | undefined;
          /** Your id of the file. At most 255 characters. */
          externalId?: string | undefined;
          /** The node in a data model that a file belongs to. */
          instanceId?: FileInstance | undefined;
          /** The upload's id, as it came with the URLs for the parts. */
          uploadId: string;
        }, 'id' | 'externalId' | 'instanceId'>;
      };
    };
    responses: {
      200: components['responses']['Empty'];
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  listFiles: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Chooses files. All conditions must hold. */
          filter?: FileFilter | undefined;
          /**
           * Largest number of files in one page. 1 to 1000.
           * @default 100
           */
          limit?: number | undefined;
          /** The previous page's `nextCursor`. Left out, the walk starts at the first page. */
          cursor?: string | undefined;
          /** One part of the list, as `m/n`: the m-th of n parts, n being 10 at the most. */
          partition?: string | undefined;
        };
      };
    };
    responses: {
      /** One page of files. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** The page's files. */
            items: FileMetadata[];
            /** Cursor of the next page. Absent on the last one. */
            nextCursor?: string;
          };
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  retrieveFiles: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The files to retrieve. 1 to 1000 items. */
          items: readonly FileId[];
          /**
           * Leave out files that do not exist.
           * @default false
           */
          ignoreUnknownIds?: boolean | undefined;
        };
      };
    };
    responses: {
      200: components['responses']['Files'];
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  searchFiles: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** What to search files for. */
          search?: FileSearch | undefined;
          /** Chooses files. All conditions must hold. */
          filter?: FileFilter | undefined;
          /** Largest number of files to find. 1 to 1000. */
          limit?: number | undefined;
        };
      };
    };
    responses: {
      200: components['responses']['Files'];
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  aggregateFiles: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Chooses files. All conditions must hold. */
          filter?: FileFilter | undefined;
        };
      };
    };
    responses: {
      /** The number of files, alone. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** The number of files, alone. */
            items: CountAggregate[];
          };
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  updateFiles: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The changes, one for each file. 1 to 1000 items. */
          items: readonly FileMetadataUpdate[];
        };
      };
    };
    responses: {
      200: components['responses']['Files'];
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  deleteFiles: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The files to delete. 1 to 1000 items. */
          items: readonly ResourceId[];
          /**
           * Pass over files that do not exist.
           * @default false
           */
          ignoreUnknownIds?: boolean | undefined;
        };
      };
    };
    responses: {
      200: components['responses']['Empty'];
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  retrieveFileDownloadLinks: {
    parameters: {
      query?: {
        /** The links last an hour in place of 30 seconds. */
        extendedExpiration?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The files to link to. 1 to 100 items. */
          items: readonly FileId[];
        };
      };
    };
    responses: {
      /** A link for each file. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** A link for each file. */
            items: FileDownloadLink[];
          };
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  createTimeSeries: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The time series to create. 1 to 1000 items. */
          items: readonly TimeSeriesCreate[];
        };
      };
    };
    responses: {
      /** The time series as they are now. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': TimeSeriesItems;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  listTimeSeries: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': {
          /** What the time series must match. */
          filter?: TimeSeriesFilter | undefined;
          /** A condition of any depth, besides `filter`. */
          advancedFilter?: TimeSeriesAdvancedFilter | undefined;
          /**
           * Largest number of items in one page. 1 to 1000.
           * @default 100
           */
          limit?: number | undefined;
          /** The previous page's `nextCursor`. */
          cursor?: string | undefined;
          /** The part of the list to give, as `2/10`: the second of ten. */
          partition?: string | undefined;
          /** The order of the list, by up to two properties. 1 to 2 items. */
          sort?: readonly TimeSeriesSort[] | undefined;
        };
      };
    };
    responses: {
      /** One page of time series. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** The page's time series. */
            items: TimeSeries[];
            /** Cursor of the next page. Absent on the last one. */
            nextCursor?: string;
          };
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  retrieveTimeSeries: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The time series to retrieve. 1 to 1000 items. */
          items: readonly TimeSeriesId[];
          /**
           * Leave out what does not exist.
           * @default false
           */
          ignoreUnknownIds?: boolean | undefined;
        };
      };
    };
    responses: {
      /** The time series. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': TimeSeriesItems;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  searchTimeSeries: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': {
          /** What the time series must match exactly. */
          filter?: TimeSeriesFilter | undefined;
          /** What to look for. */
          search?: TimeSeriesSearch | undefined;
          /**
           * Largest number of time series to give. 1 to 1000.
           * @default 100
           */
          limit?: number | undefined;
        };
      };
    };
    responses: {
      /** The best matches. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': TimeSeriesItems;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  aggregateTimeSeries: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': {
          /** What the time series must match. */
          filter?: TimeSeriesFilter | undefined;
          /** A condition of any depth, besides `filter`. */
          advancedFilter?: TimeSeriesAdvancedFilter | undefined;
          /** What to tell. */
          aggregate?: TimeSeriesAggregation | undefined;
          /** Which values or keys to tell of. */
          aggregateFilter?: TimeSeriesAggregateFilter | undefined;
          /**
           * The property whose values are meant. For `cardinalityValues` and `uniqueValues`, which need it. Exactly 1
           * item.
           */
          properties?: readonly TimeSeriesProperty[] | undefined;
          /** Where the keys are. For `cardinalityProperties` and `uniqueProperties`, which need it. Exactly 1 item. */
          path?: readonly 'metadata'[] | undefined;
        } & ({
          aggregate?: 'count' | undefined;
          aggregateFilter?: unknown;
        } | {
          aggregate: 'cardinalityValues' | 'uniqueValues';
          properties: unknown;
          aggregateFilter?: unknown;
        } | {
          aggregate: 'cardinalityProperties' | 'uniqueProperties';
          path: unknown;
          aggregateFilter?: unknown;
        });
      };
    };
    responses: {
      /** One number, or one for each value or key. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** The numbers. */
            items: TimeSeriesAggregate[];
          };
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  updateTimeSeries: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The changes to make. 1 to 1000 items. */
          items: readonly TimeSeriesUpdate[];
        };
      };
    };
    responses: {
      /** The time series as they are now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': TimeSeriesItems;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  deleteTimeSeries: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The time series to delete. 1 to 1000 items. */
          items: readonly ResourceId[];
          /**
           * Leave out what does not exist.
           * @default false
           */
          ignoreUnknownIds?: boolean | undefined;
        };
      };
    };
    responses: {
      200: components['responses']['Empty'];
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  insertDatapoints: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Time series, and the points to write to each. 1 to 10,000 items. */
          items: readonly DatapointsInsert[];
        };
      };
    };
    responses: {
      200: components['responses']['Empty'];
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  retrieveDatapoints: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Time series, and what to read of each. 1 to 100 items. */
          items: readonly DatapointsQuery[];
          /** Points from this time on. Left out, from the epoch on. */
          start?: DatapointTime | undefined;
          /** Points before this time. Left out, until now. */
          end?: DatapointTime | undefined;
          /**
           * Largest number of points of each time series. Up to 10,000 with aggregates. At most 100,000.
           * @default 100
           */
          limit?: number | undefined;
          /** What to compute of each interval's points. Needs `granularity`. At least 1 item. */
          aggregates?: readonly DatapointAggregate[] | undefined;
          /** How long the intervals of the aggregates are: a number and a unit, such as `30s`, `15m`, `2h` or `1d`. */
          granularity?: string | undefined;
          /**
           * Also give the last point before `start` and the first after `end`. Not with aggregates.
           * @default false
           */
          includeOutsidePoints?: boolean | undefined;
          /**
           * Where days begin for intervals of days and more: a name such as `Europe/Oslo`, or an offset such as
           * `UTC+02:00`.
           * @default UTC
           */
          timeZone?: string | undefined;
          /**
           * Leave out time series that do not exist.
           * @default false
           */
          ignoreUnknownIds?: boolean | undefined;
        };
      };
    };
    responses: {
      /** Points of the time series, in the order of the request. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** One for each time series. */
            items: DatapointsOrAggregates[];
          };
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  retrieveLatestDatapoints: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Time series, and before when to look in each. 1 to 100 items. */
          items: readonly LatestDatapointQuery[];
          /**
           * Leave out time series that do not exist.
           * @default false
           */
          ignoreUnknownIds?: boolean | undefined;
        };
      };
    };
    responses: {
      /** The last point of each time series, in the order of the request. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** One for each time series. */
            items: RawDatapoints[];
          };
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  deleteDatapoints: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Time series, and the span to delete of each. 1 to 10,000 items. */
          items: readonly DatapointsDelete[];
        };
      };
    };
    responses: {
      200: components['responses']['Empty'];
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  querySyntheticTimeSeries: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The expressions. 1 to 10 items. */
          items: readonly SyntheticQuery[];
        };
      };
    };
    responses: {
      /** The computed points, in the order of the request. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** One for each expression. */
            items: SyntheticSeries[];
          };
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  createSequences: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The sequences to create. 1 to 1000 items. */
          items: readonly SequenceCreate[];
        };
      };
    };
    responses: {
      /** The sequences as they were created. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': SequenceItems;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  listSequences: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': {
          /** Chooses sequences. Each field narrows the choice. */
          filter?: SequenceFilter | undefined;
          /** A condition on a sequence's properties, built from smaller ones. */
          advancedFilter?: SequenceAdvancedFilter | undefined;
          /** What to sort by, the most important first. 1 to 2 items. */
          sort?: readonly SequenceSort[] | undefined;
          /** The part of the list to walk, as in `1/10`: the first of ten. */
          partition?: string | undefined;
          /**
           * Largest number of items in one page. 1 to 1000.
           * @default 100
           */
          limit?: number | undefined;
          /** The previous page's `nextCursor`. */
          cursor?: string | undefined;
        };
      };
    };
    responses: {
      /** One page of sequences. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** The page's sequences. */
            items: Sequence[];
            /** Cursor of the next page. Absent on the last one. */
            nextCursor?: string;
          };
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  aggregateSequences: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': {
          /**
           * What to give: the number of sequences, the values of a property with their counts, how many values there
           * are, the names of metadata fields with their counts, or how many names there are.
           */
          aggregate?:
            | 'count'
            | 'uniqueValues'
            | 'cardinalityValues'
            | 'uniqueProperties'
            | 'cardinalityProperties'
            | undefined;
          /** The property, for `uniqueValues` and `cardinalityValues`. Exactly 1 item. */
          properties?: readonly SequencePropertyReference[] | undefined;
          /** Where the names are, for `uniqueProperties` and `cardinalityProperties`. Exactly 1 item. */
          path?: readonly 'metadata'[] | undefined;
          /** Chooses sequences. Each field narrows the choice. */
          filter?: SequenceFilter | undefined;
          /** A condition on a sequence's properties, built from smaller ones. */
          advancedFilter?: SequenceAdvancedFilter | undefined;
          /** A condition on the values or names that an aggregate gives. */
          aggregateFilter?: SequenceAggregateFilter | undefined;
        } & ({
          aggregate?: 'count' | undefined;
          aggregateFilter?: unknown;
        } | {
          aggregate: 'cardinalityValues' | 'uniqueValues';
          properties: unknown;
          aggregateFilter?: unknown;
        } | {
          aggregate: 'cardinalityProperties' | 'uniqueProperties';
          path: unknown;
          aggregateFilter?: unknown;
        });
      };
    };
    responses: {
      /** The counts: one, or one for each value or name. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** The counts. */
            items: SequenceAggregate[];
          };
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  retrieveSequences: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': SequenceIds;
      };
    };
    responses: {
      /** The sequences. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': SequenceItems;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  searchSequences: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': {
          /** What to look for. */
          search?: SequenceSearch | undefined;
          /** Chooses sequences. Each field narrows the choice. */
          filter?: SequenceFilter | undefined;
          /**
           * Largest number of matches. 1 to 1000.
           * @default 100
           */
          limit?: number | undefined;
        };
      };
    };
    responses: {
      /** The matches. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': SequenceItems;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  updateSequences: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The changes, one for each sequence. 1 to 1000 items. */
          items: readonly SequenceUpdate[];
        };
      };
    };
    responses: {
      /** The sequences as they are now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': SequenceItems;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  deleteSequences: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': SequenceIds;
      };
    };
    responses: {
      200: components['responses']['Empty'];
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  insertSequenceRows: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The rows to write, sequence by sequence. 1 to 1000 items. */
          items: readonly SequenceRowsInsert[];
        };
      };
    };
    responses: {
      200: components['responses']['Empty'];
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  listSequenceRows: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': ExactlyOne<{
          /** The platform's id of the sequence. Give this or `externalId`. */
          id?: number | undefined;
          /** Your id of the sequence. Give this or `id`. At most 255 characters. */
          externalId?: string | undefined;
          /**
           * The row number to start at.
           * @default 0
           */
          start?: number | undefined;
          /** The row number to stop before. Left out, the list goes on to the last row. */
          end?: number | undefined;
          /** The columns to give, by external id, in this order. Left out, all of them. 1 to 400 items. */
          columns?: readonly string[] | undefined;
          /**
           * Largest number of rows in one page. 1 to 10,000.
           * @default 100
           */
          limit?: number | undefined;
          /** The previous page's `nextCursor`. */
          cursor?: string | undefined;
        }, 'id' | 'externalId'>;
      };
    };
    responses: {
      /** One page of rows. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': SequenceRowsPage;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  deleteSequenceRows: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The rows to delete, sequence by sequence. 1 to 1000 items. */
          items: readonly SequenceRowsDelete[];
        };
      };
    };
    responses: {
      200: components['responses']['Empty'];
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  listRawDatabases: {
    parameters: {
      query?: {
        /** Largest number of items in one page. */
        limit?: components['parameters']['RawLimit'];
        /** The previous page's `nextCursor`. Left out, the walk starts at the first page. */
        cursor?: components['parameters']['Cursor'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of databases. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** The page's databases. */
            items: RawDatabase[];
            /** Cursor of the next page. Absent on the last one. */
            nextCursor?: string;
          };
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  createRawDatabases: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The databases to create. 1 to 1000 items. */
          items: readonly RawDatabase[];
        };
      };
    };
    responses: {
      /** The databases as they were created. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** The databases. */
            items: RawDatabase[];
          };
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  deleteRawDatabases: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The databases to delete. 1 to 1000 items. */
          items: readonly RawDatabase[];
          /**
           * Delete their tables and rows, too.
           * @default false
           */
          recursive?: boolean | undefined;
        };
      };
    };
    responses: {
      200: components['responses']['Empty'];
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  listRawTables: {
    parameters: {
      query?: {
        /** Largest number of items in one page. */
        limit?: components['parameters']['RawLimit'];
        /** The previous page's `nextCursor`. Left out, the walk starts at the first page. */
        cursor?: components['parameters']['Cursor'];
      };
      header?: never;
      path: {
        /** The database's name. */
        dbName: components['parameters']['RawDatabaseName'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of tables. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** The page's tables. */
            items: RawTable[];
            /** Cursor of the next page. Absent on the last one. */
            nextCursor?: string;
          };
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  createRawTables: {
    parameters: {
      query?: {
        /** Create the database if there is none. */
        ensureParent?: boolean;
      };
      header?: never;
      path: {
        /** The database's name. */
        dbName: components['parameters']['RawDatabaseName'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The tables to create. 1 to 1000 items. */
          items: readonly RawTable[];
        };
      };
    };
    responses: {
      /** The tables as they were created. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** The tables. */
            items: RawTable[];
          };
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  deleteRawTables: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The database's name. */
        dbName: components['parameters']['RawDatabaseName'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The tables to delete. 1 to 1000 items. */
          items: readonly RawTable[];
        };
      };
    };
    responses: {
      200: components['responses']['Empty'];
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  retrieveRawCursors: {
    parameters: {
      query?: {
        /** Rows that were last changed after this time, in milliseconds since the epoch. */
        minLastUpdatedTime?: components['parameters']['RawMinLastUpdatedTime'];
        /** Rows that were last changed at this time or before, in milliseconds since the epoch. */
        maxLastUpdatedTime?: components['parameters']['RawMaxLastUpdatedTime'];
        /** How many parts to cut the table into. Left out, the platform decides. */
        numberOfCursors?: number;
      };
      header?: never;
      path: {
        /** The database's name. */
        dbName: components['parameters']['RawDatabaseName'];
        /** The table's name. */
        tableName: components['parameters']['RawTableName'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The cursors. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** The cursors, one for each part. */
            items: string[];
          };
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  listRawRows: {
    parameters: {
      query?: {
        /** Largest number of rows in one page. */
        limit?: number;
        /** The columns to give. Left out, all of them. */
        columns?: readonly string[];
        /** The previous page's `nextCursor`. Left out, the walk starts at the first page. */
        cursor?: components['parameters']['Cursor'];
        /** Rows that were last changed after this time, in milliseconds since the epoch. */
        minLastUpdatedTime?: components['parameters']['RawMinLastUpdatedTime'];
        /** Rows that were last changed at this time or before, in milliseconds since the epoch. */
        maxLastUpdatedTime?: components['parameters']['RawMaxLastUpdatedTime'];
      };
      header?: never;
      path: {
        /** The database's name. */
        dbName: components['parameters']['RawDatabaseName'];
        /** The table's name. */
        tableName: components['parameters']['RawTableName'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of rows. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** The page's rows. */
            items: RawRow[];
            /** Cursor of the next page. Absent on the last one. */
            nextCursor?: string;
          };
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  insertRawRows: {
    parameters: {
      query?: {
        /** Create the database and the table if there are none. */
        ensureParent?: boolean;
      };
      header?: never;
      path: {
        /** The database's name. */
        dbName: components['parameters']['RawDatabaseName'];
        /** The table's name. */
        tableName: components['parameters']['RawTableName'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The rows to write. 1 to 5000 items. */
          items: readonly RawRowInsert[];
        };
      };
    };
    responses: {
      200: components['responses']['Empty'];
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  deleteRawRows: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The database's name. */
        dbName: components['parameters']['RawDatabaseName'];
        /** The table's name. */
        tableName: components['parameters']['RawTableName'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The rows to delete, by key. 1 to 1000 items. */
          items: readonly RawRowKey[];
        };
      };
    };
    responses: {
      200: components['responses']['Empty'];
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  retrieveRawRow: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The database's name. */
        dbName: components['parameters']['RawDatabaseName'];
        /** The table's name. */
        tableName: components['parameters']['RawTableName'];
        /** The row's key. */
        rowKey: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The row. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': RawRow;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  createRelationships: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The relationships to create. 1 to 1000 items. */
          items: readonly RelationshipCreate[];
        };
      };
    };
    responses: {
      201: components['responses']['Relationships'];
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  listRelationships: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Chooses relationships. All conditions must hold. */
          filter?: RelationshipFilter | undefined;
          /**
           * Fetch the resources at the two ends as well, into `source` and `target`.
           * @default false
           */
          fetchResources?: boolean | undefined;
          /**
           * Largest number of relationships in one page. 1 to 1000.
           * @default 100
           */
          limit?: number | undefined;
          /** The previous page's `nextCursor`. Left out, the walk starts at the first page. */
          cursor?: string | undefined;
          /**
           * One part of the list, as `m/n`: the m-th of n parts. The platform may make fewer than n, and more than 10
           * lose items.
           */
          partition?: string | undefined;
        };
      };
    };
    responses: {
      /** One page of relationships. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** The page's relationships. */
            items: Relationship[];
            /** Cursor of the next page. Absent on the last one. */
            nextCursor?: string;
          };
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  retrieveRelationships: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The relationships to retrieve. 1 to 1000 items. */
          items: readonly RelationshipId[];
          /**
           * Leave out relationships that do not exist.
           * @default false
           */
          ignoreUnknownIds?: boolean | undefined;
          /**
           * Fetch the resources at the two ends as well, into `source` and `target`.
           * @default false
           */
          fetchResources?: boolean | undefined;
        };
      };
    };
    responses: {
      200: components['responses']['Relationships'];
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  updateRelationships: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The changes, one for each relationship. 1 to 1000 items. */
          items: readonly RelationshipUpdate[];
        };
      };
    };
    responses: {
      200: components['responses']['Relationships'];
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  deleteRelationships: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The relationships to delete. 1 to 1000 items. */
          items: readonly RelationshipId[];
          /**
           * Pass over relationships that do not exist.
           * @default false
           */
          ignoreUnknownIds?: boolean | undefined;
        };
      };
    };
    responses: {
      202: components['responses']['Empty'];
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  listThreeDModels: {
    parameters: {
      query?: {
        /** Largest number of items in one page. */
        limit?: components['parameters']['Limit'];
        /** The previous page's `nextCursor`. Left out, the walk starts at the first page. */
        cursor?: components['parameters']['Cursor'];
        /** Only models that have (true) or do not have (false) a published revision. */
        published?: boolean;
        /** Whether each model tells about its latest revision, in `lastRevisionInfo`. */
        includeRevisionInfo?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of models. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** The page's models. */
            items: ThreeDModel[];
            /** Cursor of the next page. Absent on the last one. */
            nextCursor?: string;
          };
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  createThreeDModels: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The models to create. 1 to 1000 items. */
          items: readonly ThreeDModelToCreate[];
        };
      };
    };
    responses: {
      /** The created models. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** The created models, in the order given. */
            items: ThreeDModel[];
          };
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  retrieveThreeDModels: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the 3D model. */
        modelId: components['parameters']['ThreeDModelIdPath'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The model. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ThreeDModel;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  updateThreeDModels: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The changes. 1 to 1000 items. */
          items: readonly ThreeDModelUpdate[];
        };
      };
    };
    responses: {
      /** The models as they are now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** The changed models, in the order given. */
            items: ThreeDModel[];
          };
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  deleteThreeDModels: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The models to delete. 1 to 1000 items. */
          items: readonly ThreeDModelOrInstanceId[];
        };
      };
    };
    responses: {
      200: components['responses']['Empty'];
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  listThreeDRevisions: {
    parameters: {
      query?: {
        /** Largest number of items in one page. */
        limit?: components['parameters']['Limit'];
        /** The previous page's `nextCursor`. Left out, the walk starts at the first page. */
        cursor?: components['parameters']['Cursor'];
        /** Only revisions that are (true) or are not (false) published. */
        published?: boolean;
      };
      header?: never;
      path: {
        /** Id of the 3D model. */
        modelId: components['parameters']['ThreeDModelIdPath'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of revisions. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** The page's revisions. */
            items: ThreeDRevision[];
            /** Cursor of the next page. Absent on the last one. */
            nextCursor?: string;
          };
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  createThreeDRevisions: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the 3D model. */
        modelId: components['parameters']['ThreeDModelIdPath'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The revisions to create. 1 to 1000 items. */
          items: readonly ThreeDRevisionToCreate[];
        };
      };
    };
    responses: {
      /** The created revisions. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** The created revisions, in the order given. */
            items: ThreeDRevision[];
          };
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  retrieveThreeDRevision: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the 3D model. */
        modelId: components['parameters']['ThreeDModelIdPath'];
        /** Id of the model's revision. */
        revisionId: components['parameters']['ThreeDRevisionIdPath'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The revision. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ThreeDRevision;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  updateThreeDRevisions: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the 3D model. */
        modelId: components['parameters']['ThreeDModelIdPath'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The changes. 1 to 1000 items. */
          items: readonly ThreeDRevisionUpdate[];
        };
      };
    };
    responses: {
      /** The revisions as they are now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** The changed revisions, in the order given. */
            items: ThreeDRevision[];
          };
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  deleteThreeDRevisions: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the 3D model. */
        modelId: components['parameters']['ThreeDModelIdPath'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The revisions to delete. 1 to 1000 items. */
          items: readonly ThreeDRevisionId[];
        };
      };
    };
    responses: {
      200: components['responses']['Empty'];
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  updateThreeDRevisionThumbnail: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the 3D model. */
        modelId: components['parameters']['ThreeDModelIdPath'];
        /** Id of the model's revision. */
        revisionId: components['parameters']['ThreeDRevisionIdPath'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Id of the uploaded image. */
          fileId: number;
        };
      };
    };
    responses: {
      200: components['responses']['Empty'];
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  listThreeDNodes: {
    parameters: {
      query?: {
        /** Largest number of items in one page. */
        limit?: components['parameters']['Limit'];
        /** The previous page's `nextCursor`. Left out, the walk starts at the first page. */
        cursor?: components['parameters']['Cursor'];
        /** One part of the walk: `"m/n"` is the m-th of n. */
        partition?: string;
        /** Only the tree below this node, and the node itself. Left out, the whole tree. */
        nodeId?: number;
        /** How many levels below the topmost node, where 0 is that node alone. Left out, all. */
        depth?: number;
        /**
         * Whether nodes come in the order of their ids, which is faster. Otherwise they come in the order of the tree.
         */
        sortByNodeId?: boolean;
        /** Only nodes with all of these properties, exact to the letter. */
        properties?: string;
      };
      header?: never;
      path: {
        /** Id of the 3D model. */
        modelId: components['parameters']['ThreeDModelIdPath'];
        /** Id of the model's revision. */
        revisionId: components['parameters']['ThreeDRevisionIdPath'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of nodes. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** The page's nodes. */
            items: ThreeDNode[];
            /** Cursor of the next page. Absent on the last one. */
            nextCursor?: string;
          };
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  filterThreeDNodes: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the 3D model. */
        modelId: components['parameters']['ThreeDModelIdPath'];
        /** Id of the model's revision. */
        revisionId: components['parameters']['ThreeDRevisionIdPath'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Chooses nodes by their properties or by their names. */
          filter?: ThreeDNodeFilter | undefined;
          /**
           * Largest number of items in one page. 1 to 1000.
           * @default 100
           */
          limit?: number | undefined;
          /** The previous page's `nextCursor`. */
          cursor?: string | undefined;
          /** One part of the walk: `"m/n"` is the m-th of n. */
          partition?: string | undefined;
        };
      };
    };
    responses: {
      /** One page of nodes. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** The page's nodes. */
            items: ThreeDNode[];
            /** Cursor of the next page. Absent on the last one. */
            nextCursor?: string;
          };
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  listThreeDAncestorNodes: {
    parameters: {
      query?: {
        /** Largest number of items in one page. */
        limit?: components['parameters']['Limit'];
        /** The previous page's `nextCursor`. Left out, the walk starts at the first page. */
        cursor?: components['parameters']['Cursor'];
      };
      header?: never;
      path: {
        /** Id of the 3D model. */
        modelId: components['parameters']['ThreeDModelIdPath'];
        /** Id of the model's revision. */
        revisionId: components['parameters']['ThreeDRevisionIdPath'];
        /** Id of the node. */
        nodeId: components['parameters']['ThreeDNodeIdPath'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of nodes. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** The page's nodes. */
            items: ThreeDNode[];
            /** Cursor of the next page. Absent on the last one. */
            nextCursor?: string;
          };
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  listThreeDAssetMappings: {
    parameters: {
      query?: {
        /** Largest number of items in one page. */
        limit?: components['parameters']['Limit'];
        /** The previous page's `nextCursor`. Left out, the walk starts at the first page. */
        cursor?: components['parameters']['Cursor'];
        /** Only mappings of this node. */
        nodeId?: number;
        /** Only mappings of this asset. */
        assetId?: number;
        /** Only mappings of assets whose bounding box meets this one. */
        intersectsBoundingBox?: string;
        /** Whether mappings name asset instances of the data model, in `assetInstanceId`. */
        getDmsInstances?: boolean;
      };
      header?: never;
      path: {
        /** Id of the 3D model. */
        modelId: components['parameters']['ThreeDModelIdPath'];
        /** Id of the model's revision. */
        revisionId: components['parameters']['ThreeDRevisionIdPath'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of mappings. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** The page's mappings. */
            items: ThreeDAssetMapping[];
            /** Cursor of the next page. Absent on the last one. */
            nextCursor?: string;
          };
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  createThreeDAssetMappings: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the 3D model. */
        modelId: components['parameters']['ThreeDModelIdPath'];
        /** Id of the model's revision. */
        revisionId: components['parameters']['ThreeDRevisionIdPath'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The mappings to create. 1 to 1000 items. */
          items: readonly ThreeDAssetMappingCreate[];
          /** Where in the data model mappings are kept. */
          dmsContextualizationConfig?: ThreeDContextualizationConfig | undefined;
        };
      };
    };
    responses: {
      /** The created mappings. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** The created mappings, in the order given. */
            items: ThreeDAssetMapping[];
          };
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  deleteThreeDAssetMappings: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the 3D model. */
        modelId: components['parameters']['ThreeDModelIdPath'];
        /** Id of the model's revision. */
        revisionId: components['parameters']['ThreeDRevisionIdPath'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The mappings to delete. 1 to 1000 items. */
          items: readonly ThreeDAssetMappingCreate[];
          /** Where in the data model mappings are kept. */
          dmsContextualizationConfig?: ThreeDContextualizationConfig | undefined;
        };
      };
    };
    responses: {
      200: components['responses']['Empty'];
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  retrieveThreeDFile: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the 3D file, such as a revision's `thumbnailThreedFileId`. */
        threedFileId: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The file's content. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          '*/*': string;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  fitEntityMatchingModel: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Entities to match from. Only their fields with text count. At most 2,000,000 items. */
          sources: readonly EntityMatchingEntity[];
          /** Entities to match to. Only their fields with text count. 1 to 2,000,000 items. */
          targets: readonly EntityMatchingEntity[];
          /** Matches known to be right, to learn from. 1 to 2,000,000 items. */
          trueMatches?: readonly EntityMatchingTrueMatch[] | undefined;
          /** Your id of the model. At most 255 characters. */
          externalId?: string | undefined;
          /** The model's name. At most 256 characters. */
          name?: string | undefined;
          /** What the model is for. At most 500 characters. */
          description?: string | undefined;
          /**
           * How texts are compared. `simple` counts equal tokens, `insensitive` does so without regard to case, and the
           * `bigram` ones count equal pairs of letters, weighted or with more kinds of tokens. The platform takes
           * `simple` for granted.
           */
          featureType?: EntityMatchingFeatureType | undefined;
          /** Which field of a source is compared with which field of a target. Left out, `name` with `name`. */
          matchFields?: readonly EntityMatchingFieldPair[] | undefined;
          /**
           * What learns from true matches. Without them it has no part. The platform takes `randomforest` for granted.
           */
          classifier?: EntityMatchingClassifier | undefined;
          /**
           * Whether a field that an entity lacks counts as empty text. Otherwise it is an error.
           * @default false
           */
          ignoreMissingFields?: boolean | undefined;
        };
      };
    };
    responses: {
      /** The queued model. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': EntityMatchingModel;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  refitEntityMatchingModel: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': ExactlyOne<{
          /** The old model's id. Either this or `externalId`. */
          id?: number | undefined;
          /** Your id of the old model. Either this or `id`. At most 255 characters. */
          externalId?: string | undefined;
          /** Your id of the new model. At most 255 characters. */
          newExternalId?: string | undefined;
          /** More matches known to be right. 1 to 2,000,000 items. */
          trueMatches: readonly EntityMatchingTrueMatch[];
          /** Entities to match from. Left out, those of the old model. At most 2,000,000 items. */
          sources?: readonly EntityMatchingEntity[] | undefined;
          /** Entities to match to. Left out, those of the old model. 1 to 2,000,000 items. */
          targets?: readonly EntityMatchingEntity[] | undefined;
        }, 'id' | 'externalId'>;
      };
    };
    responses: {
      /** The new model, queued. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': EntityMatchingModel;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  retrieveEntityMatchingModels: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The models. 1 to 1000 items. */
          items: readonly ResourceId[];
        };
      };
    };
    responses: {
      /** The models. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': EntityMatchingModelItems;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  retrieveEntityMatchingModelStatus: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The model's id. */
        id: components['parameters']['EntityMatchingModelIdPath'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The model as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': EntityMatchingModel;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  listEntityMatchingModels: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Narrows a list of models. */
          filter: EntityMatchingModelFilter;
          /**
           * Largest number of models. 1 to 1000.
           * @default 100
           */
          limit?: number | undefined;
        };
      };
    };
    responses: {
      /** The models that fit. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': EntityMatchingModelItems;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  updateEntityMatchingModels: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The changes. 1 to 1000 items. */
          items: readonly EntityMatchingModelUpdate[];
        };
      };
    };
    responses: {
      /** The models as they are now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': EntityMatchingModelItems;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  deleteEntityMatchingModels: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The models to delete. 1 to 1000 items. */
          items: readonly ResourceId[];
        };
      };
    };
    responses: {
      200: components['responses']['Empty'];
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  predictEntityMatching: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': ExactlyOne<{
          /** The model's id. Either this or `externalId`. */
          id?: number | undefined;
          /** Your id of the model. Either this or `id`. At most 255 characters. */
          externalId?: string | undefined;
          /** Entities to match from. Left out, those of the training. At most 2,000,000 items. */
          sources?: readonly EntityMatchingEntity[] | undefined;
          /** Entities to match to. Left out, those of the training. 1 to 2,000,000 items. */
          targets?: readonly EntityMatchingEntity[] | undefined;
          /** Largest number of matches for each source. 0 to 100. */
          numMatches?: number | undefined;
          /** Only matches with this score or a better one, where 1 is the best. 0 to 1. */
          scoreThreshold?: number | undefined;
        }, 'id' | 'externalId'>;
      };
    };
    responses: {
      /** The job, queued. */
      200: {
        headers: {
          /** To be sent along when the job's result is asked for. */
          'X-Job-Token'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': EntityMatchingJob;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  retrieveEntityMatchingJob: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The job's id. */
        jobId: components['parameters']['EntityMatchingJobIdPath'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The job as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': EntityMatchingJob;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  createTemplateGroups: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The groups to create. 1 to 1000 items. */
          items: readonly TemplateGroupCreate[];
        };
      };
    };
    responses: {
      /** The created groups. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** The groups, in the order of the request. */
            items: TemplateGroup[];
          };
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  upsertTemplateGroups: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The groups to write. 1 to 1000 items. */
          items: readonly TemplateGroupCreate[];
        };
      };
    };
    responses: {
      /** The groups as they are now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** The groups, in the order of the request. */
            items: TemplateGroup[];
          };
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  retrieveTemplateGroups: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The groups to retrieve. 1 to 1000 items. */
          items: readonly ExternalId[];
          /**
           * Leave out what does not exist rather than refuse the request.
           * @default false
           */
          ignoreUnknownIds?: boolean | undefined;
        };
      };
    };
    responses: {
      /** The groups. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** The groups that were found. */
            items: TemplateGroup[];
          };
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  listTemplateGroups: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Chooses template groups. */
          filter?: TemplateGroupFilter | undefined;
          /** Largest number of items in one page. 1 to 1000. */
          limit?: number | undefined;
          /** The previous page's `nextCursor`. Left out, the walk starts at the first page. */
          cursor?: string | undefined;
        };
      };
    };
    responses: {
      /** One page of groups. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** The page's groups. */
            items: TemplateGroup[];
            /** Cursor of the next page. Absent on the last one. */
            nextCursor?: string;
          };
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  deleteTemplateGroups: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The groups to delete. 1 to 1000 items. */
          items: readonly ExternalId[];
          /**
           * Pass over what does not exist rather than refuse the request.
           * @default false
           */
          ignoreUnknownIds?: boolean | undefined;
        };
      };
    };
    responses: {
      200: components['responses']['Empty'];
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  upsertTemplateGroupVersion: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Your id of the template group. */
        groupExternalId: components['parameters']['TemplateGroupExternalId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': TemplateGroupVersionUpsert;
      };
    };
    responses: {
      /** The version that holds the schema. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': TemplateGroupVersion;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  listTemplateGroupVersions: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Your id of the template group. */
        groupExternalId: components['parameters']['TemplateGroupExternalId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Chooses versions of a template group. */
          filter?: TemplateGroupVersionFilter | undefined;
          /** Largest number of items in one page. 1 to 1000. */
          limit?: number | undefined;
          /** The previous page's `nextCursor`. Left out, the walk starts at the first page. */
          cursor?: string | undefined;
        };
      };
    };
    responses: {
      /** One page of versions. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** The page's versions. */
            items: TemplateGroupVersion[];
            /** Cursor of the next page. Absent on the last one. */
            nextCursor?: string;
          };
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  deleteTemplateGroupVersion: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Your id of the template group. */
        groupExternalId: components['parameters']['TemplateGroupExternalId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The number of the version to delete. */
          version: number;
        };
      };
    };
    responses: {
      200: components['responses']['Empty'];
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  queryTemplates: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Your id of the template group. */
        groupExternalId: components['parameters']['TemplateGroupExternalId'];
        /** The number of the group's version. */
        version: components['parameters']['TemplateVersion'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The query, in the GraphQL language. */
          query: string;
        };
      };
    };
    responses: {
      /** What the query found. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': TemplateGraphqlResult;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  createTemplateInstances: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Your id of the template group. */
        groupExternalId: components['parameters']['TemplateGroupExternalId'];
        /** The number of the group's version. */
        version: components['parameters']['TemplateVersion'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The instances to create. 1 to 1000 items. */
          items: readonly TemplateInstanceCreate[];
        };
      };
    };
    responses: {
      /** The created instances. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** The instances, in the order of the request. */
            items: TemplateInstance[];
          };
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  upsertTemplateInstances: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Your id of the template group. */
        groupExternalId: components['parameters']['TemplateGroupExternalId'];
        /** The number of the group's version. */
        version: components['parameters']['TemplateVersion'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The instances to write. 1 to 1000 items. */
          items: readonly TemplateInstanceCreate[];
        };
      };
    };
    responses: {
      /** The instances as they are now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** The instances, in the order of the request. */
            items: TemplateInstance[];
          };
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  updateTemplateInstances: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Your id of the template group. */
        groupExternalId: components['parameters']['TemplateGroupExternalId'];
        /** The number of the group's version. */
        version: components['parameters']['TemplateVersion'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The changes. 1 to 1000 items. */
          items: readonly TemplateInstanceUpdate[];
        };
      };
    };
    responses: {
      /** The instances as they are now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** The instances, in the order of the request. */
            items: TemplateInstance[];
          };
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  retrieveTemplateInstances: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Your id of the template group. */
        groupExternalId: components['parameters']['TemplateGroupExternalId'];
        /** The number of the group's version. */
        version: components['parameters']['TemplateVersion'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The instances to retrieve. 1 to 1000 items. */
          items: readonly ExternalId[];
          /**
           * Leave out what does not exist rather than refuse the request.
           * @default false
           */
          ignoreUnknownIds?: boolean | undefined;
        };
      };
    };
    responses: {
      /** The instances. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** The instances that were found. */
            items: TemplateInstance[];
          };
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  listTemplateInstances: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Your id of the template group. */
        groupExternalId: components['parameters']['TemplateGroupExternalId'];
        /** The number of the group's version. */
        version: components['parameters']['TemplateVersion'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Chooses template instances. */
          filter?: TemplateInstanceFilter | undefined;
          /** Largest number of items in one page. 1 to 1000. */
          limit?: number | undefined;
          /** The previous page's `nextCursor`. Left out, the walk starts at the first page. */
          cursor?: string | undefined;
        };
      };
    };
    responses: {
      /** One page of instances. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** The page's instances. */
            items: TemplateInstance[];
            /** Cursor of the next page. Absent on the last one. */
            nextCursor?: string;
          };
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  deleteTemplateInstances: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Your id of the template group. */
        groupExternalId: components['parameters']['TemplateGroupExternalId'];
        /** The number of the group's version. */
        version: components['parameters']['TemplateVersion'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The instances to delete. 1 to 1000 items. */
          items: readonly ExternalId[];
          /**
           * Pass over what does not exist rather than refuse the request.
           * @default false
           */
          ignoreUnknownIds?: boolean | undefined;
        };
      };
    };
    responses: {
      200: components['responses']['Empty'];
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  createTemplateViews: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Your id of the template group. */
        groupExternalId: components['parameters']['TemplateGroupExternalId'];
        /** The number of the group's version. */
        version: components['parameters']['TemplateVersion'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The views to create. 1 to 1000 items. */
          items: readonly TemplateViewCreate[];
        };
      };
    };
    responses: {
      /** The created views. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** The views, in the order of the request. */
            items: TemplateView[];
          };
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  upsertTemplateViews: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Your id of the template group. */
        groupExternalId: components['parameters']['TemplateGroupExternalId'];
        /** The number of the group's version. */
        version: components['parameters']['TemplateVersion'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The views to write. 1 to 1000 items. */
          items: readonly TemplateViewCreate[];
        };
      };
    };
    responses: {
      /** The views as they are now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** The views, in the order of the request. */
            items: TemplateView[];
          };
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  listTemplateViews: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Your id of the template group. */
        groupExternalId: components['parameters']['TemplateGroupExternalId'];
        /** The number of the group's version. */
        version: components['parameters']['TemplateVersion'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Largest number of items in one page. 1 to 1000. */
          limit?: number | undefined;
          /** The previous page's `nextCursor`. Left out, the walk starts at the first page. */
          cursor?: string | undefined;
        };
      };
    };
    responses: {
      /** One page of views. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** The page's views. */
            items: TemplateView[];
            /** Cursor of the next page. Absent on the last one. */
            nextCursor?: string;
          };
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  resolveTemplateView: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Your id of the template group. */
        groupExternalId: components['parameters']['TemplateGroupExternalId'];
        /** The number of the group's version. */
        version: components['parameters']['TemplateVersion'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Your id of the view. */
          externalId: string;
          /** Values for the names that start with `$` in the filter of the view, without the `$`. */
          input?: { [key: string]: unknown } | undefined;
          /** Largest number of items in one page. 1 to 1000. */
          limit?: number | undefined;
          /** The previous page's `nextCursor`. Left out, the walk starts at the first page. */
          cursor?: string | undefined;
        };
      };
    };
    responses: {
      /** One page of what the view gives. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** The page's rows. */
            items: TemplateViewRow[];
            /** Cursor of the next page. Absent on the last one. */
            nextCursor?: string;
          };
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  deleteTemplateViews: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Your id of the template group. */
        groupExternalId: components['parameters']['TemplateGroupExternalId'];
        /** The number of the group's version. */
        version: components['parameters']['TemplateVersion'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The views to delete. 1 to 1000 items. */
          items: readonly ExternalId[];
          /**
           * Pass over what does not exist rather than refuse the request.
           * @default false
           */
          ignoreUnknownIds?: boolean | undefined;
        };
      };
    };
    responses: {
      200: components['responses']['Empty'];
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  listGroups: {
    parameters: {
      query?: {
        /** All groups of the project, which takes the right to list groups. */
        all?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The groups. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** The groups. */
            items: Group[];
          };
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  createGroups: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The groups to create. 1 to 1000 items. */
          items: readonly GroupCreate[];
        };
      };
    };
    responses: {
      /** The created groups. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** The groups, in the order of the request. */
            items: Group[];
          };
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  deleteGroups: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The groups to delete, by id. 1 to 1000 items. */
          items: readonly number[];
        };
      };
    };
    responses: {
      200: components['responses']['Empty'];
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  listGroupServiceAccounts: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The group's id. */
        groupId: components['parameters']['GroupId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The service accounts. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ServiceAccountPage;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  addGroupServiceAccounts: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The group's id. */
        groupId: components['parameters']['GroupId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The service accounts to add, by id. 1 to 1000 items. */
          items: readonly number[];
        };
      };
    };
    responses: {
      /** Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  removeGroupServiceAccounts: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The group's id. */
        groupId: components['parameters']['GroupId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The service accounts to remove, by id. 1 to 1000 items. */
          items: readonly number[];
        };
      };
    };
    responses: {
      /** Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  listServiceAccounts: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The service accounts. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ServiceAccountPage;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  createServiceAccounts: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The service accounts to create. 1 to 1000 items. */
          items: readonly ServiceAccountCreate[];
        };
      };
    };
    responses: {
      /** The created service accounts. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ServiceAccountPage;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  deleteServiceAccounts: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The service accounts to delete, by id. 1 to 1000 items. */
          items: readonly number[];
        };
      };
    };
    responses: {
      200: components['responses']['Empty'];
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  listApiKeys: {
    parameters: {
      query?: {
        /** The keys of all service accounts. For administrators. */
        all?: boolean;
        /** The keys of this service account alone. For administrators. */
        serviceAccountId?: number;
        /** Deleted keys as well. */
        includeDeleted?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The keys, without their values. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** The keys. */
            items: ApiKey[];
          };
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  createApiKeys: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The service accounts to create a key for. 1 to 1000 items. */
          items: readonly ApiKeyOwner[];
        };
      };
    };
    responses: {
      /** The created keys. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** The keys, with their values. */
            items: CreatedApiKey[];
          };
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  deleteApiKeys: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The keys to delete, by id. 1 to 1000 items. */
          items: readonly number[];
        };
      };
    };
    responses: {
      200: components['responses']['Empty'];
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  listSecurityCategories: {
    parameters: {
      query?: {
        /** The order of the names. */
        sort?: SecurityCategoryOrder;
        /** Largest number of items in one page. */
        limit?: number;
        /** The previous page's `nextCursor`. Left out, the walk starts at the first page. */
        cursor?: components['parameters']['Cursor'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of security categories. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** The page's categories. */
            items: SecurityCategory[];
            /** Cursor of the next page. Absent on the last one. */
            nextCursor?: string;
          };
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  createSecurityCategories: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The categories to create. 1 to 1000 items. */
          items: readonly SecurityCategoryCreate[];
        };
      };
    };
    responses: {
      /** The created categories. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** The categories, in the order of the request. */
            items: SecurityCategory[];
          };
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  deleteSecurityCategories: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The categories to delete, by id. 1 to 1000 items. */
          items: readonly number[];
        };
      };
    };
    responses: {
      200: components['responses']['Empty'];
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  inspectToken: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** What the token opens. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': TokenInspection;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  createSession: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** How to create the session. Exactly 1 item. */
          items: readonly SessionRequest[];
        };
      };
    };
    responses: {
      /** The session, with its nonce. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** The created session, alone. */
            items: CreatedSession[];
          };
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  loginStatus: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Who the caller is. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** Who a credential belongs to. */
            data: LoginStatus;
          };
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  listExtractionPipelines: {
    parameters: {
      query?: {
        /** Largest number of items in one page. */
        limit?: components['parameters']['Limit'];
        /** The previous page's `nextCursor`. Left out, the walk starts at the first page. */
        cursor?: components['parameters']['Cursor'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of extraction pipelines. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** The page's extraction pipelines. */
            items: ExtractionPipeline[];
            /** Cursor of the next page. Absent on the last one. */
            nextCursor?: string;
          };
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  createExtractionPipelines: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The extraction pipelines to create. 1 to 1000 items. */
          items: readonly ExtractionPipelineCreate[];
        };
      };
    };
    responses: {
      /** The created extraction pipelines. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ExtractionPipelineItems;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  deleteExtractionPipelines: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The extraction pipelines to delete. 1 to 1000 items. */
          items: readonly ResourceId[];
          /**
           * Skip what does not exist.
           * @default false
           */
          ignoreUnknownIds?: boolean | undefined;
        };
      };
    };
    responses: {
      200: components['responses']['Empty'];
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  updateExtractionPipelines: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The updates. 1 to 1000 items. */
          items: readonly ExtractionPipelineUpdate[];
        };
      };
    };
    responses: {
      /** The extraction pipelines as they are now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ExtractionPipelineItems;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  retrieveExtractionPipelines: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Which extraction pipelines. 1 to 1000 items. */
          items: readonly ResourceId[];
          /**
           * Leave out what does not exist rather than fail.
           * @default false
           */
          ignoreUnknownIds?: boolean | undefined;
        };
      };
    };
    responses: {
      /** Those that exist. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ExtractionPipelineItems;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  listRunsOfExtractionPipeline: {
    parameters: {
      query: {
        /** The external id of the extraction pipeline. */
        externalId: string;
        /** Largest number of items in one page. */
        limit?: components['parameters']['Limit'];
        /** The previous page's `nextCursor`. Left out, the walk starts at the first page. */
        cursor?: components['parameters']['Cursor'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of runs. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ExtractionPipelineRunPage;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  createExtractionPipelineRuns: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The runs to report. 1 to 1000 items. */
          items: readonly ExtractionPipelineRunCreate[];
        };
      };
    };
    responses: {
      /** The reported runs. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** The runs as the platform keeps them. */
            items: ExtractionPipelineRun[];
          };
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  listExtractionPipelineRuns: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Chooses runs of one extraction pipeline. */
          filter: ExtractionPipelineRunFilter;
          /**
           * Largest number of items in one page. 1 to 1000.
           * @default 100
           */
          limit?: number | undefined;
          /** The previous page's `nextCursor`. */
          cursor?: string | undefined;
        };
      };
    };
    responses: {
      /** One page of runs. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ExtractionPipelineRunPage;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  createFunctions: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The function to create. The platform takes one a request. Exactly 1 item. */
          items: readonly FunctionCreate[];
        };
      };
    };
    responses: {
      /** The created function, not yet deployed. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': FunctionItems;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  listFunctions: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Chooses functions. */
          filter?: FunctionFilter | undefined;
          /**
           * Largest number of functions in the answer. 1 to 10,000.
           * @default 100
           */
          limit?: number | undefined;
        };
      };
    };
    responses: {
      /** The functions. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': FunctionItems;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  deleteFunctions: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The functions to delete. 1 to 10 items. */
          items: readonly ResourceId[];
          /**
           * Skip what does not exist.
           * @default false
           */
          ignoreUnknownIds?: boolean | undefined;
        };
      };
    };
    responses: {
      200: components['responses']['Empty'];
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  retrieveFunctions: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Which functions. 1 to 10 items. */
          items: readonly ResourceId[];
          /**
           * Leave out what does not exist rather than fail.
           * @default false
           */
          ignoreUnknownIds?: boolean | undefined;
        };
      };
    };
    responses: {
      /** Those that exist. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': FunctionItems;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  retrieveFunctionLimits: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The limits. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': FunctionLimits;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  retrieveFunctionsStatus: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Whether functions are activated. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': FunctionsActivation;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  activateFunctions: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** How far the activation is. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': FunctionsActivation;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  callFunction: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The function's id. */
        functionId: components['parameters']['FunctionId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** What a call gets as its `data`, as free-form JSON. Not for secrets. */
          data?: FunctionData | undefined;
          /** Binds the call to the session whose credentials it runs with. */
          nonce: string;
        };
      };
    };
    responses: {
      /** The started call. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': FunctionCall;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  listFunctionCalls: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The function's id. */
        functionId: components['parameters']['FunctionId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Chooses calls of a function. */
          filter?: FunctionCallFilter | undefined;
          /**
           * Largest number of calls in one page. 1 to 1000.
           * @default 100
           */
          limit?: number | undefined;
          /** The previous page's `nextCursor`. */
          cursor?: string | undefined;
        };
      };
    };
    responses: {
      /** One page of calls. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** The page's calls. */
            items: FunctionCall[];
            /** Cursor of the next page. Absent on the last one. */
            nextCursor?: string;
          };
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  retrieveFunctionCalls: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The function's id. */
        functionId: components['parameters']['FunctionId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Which calls. 1 to 10,000 items. */
          items: readonly FunctionCallId[];
          /**
           * Leave out what does not exist rather than fail.
           * @default false
           */
          ignoreUnknownIds?: boolean | undefined;
        };
      };
    };
    responses: {
      /** Those that exist. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** The calls. */
            items: FunctionCall[];
          };
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  getFunctionCallResponse: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The function's id. */
        functionId: components['parameters']['FunctionId'];
        /** The call's id. */
        callId: components['parameters']['CallId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** What the call returned. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': FunctionCallResponse;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  getFunctionCallLogs: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The function's id. */
        functionId: components['parameters']['FunctionId'];
        /** The call's id. */
        callId: components['parameters']['CallId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** What the call printed and logged. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** The entries, oldest first. */
            items: FunctionCallLogEntry[];
          };
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  createFunctionSchedule: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The schedule to create. Exactly 1 item. */
          items: readonly FunctionScheduleCreate[];
        };
      };
    };
    responses: {
      /** The created schedule. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': FunctionScheduleItems;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  listFunctionSchedules: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Chooses schedules. The function goes by its id or its external id, not both. */
          filter?: FunctionScheduleFilter | undefined;
          /**
           * Largest number of schedules in the answer. 1 to 10,000.
           * @default 100
           */
          limit?: number | undefined;
        };
      };
    };
    responses: {
      /** The schedules. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': FunctionScheduleItems;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  retrieveFunctionSchedules: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Which schedules. 1 to 10,000 items. */
          items: readonly FunctionScheduleId[];
          /**
           * Leave out what does not exist rather than fail.
           * @default false
           */
          ignoreUnknownIds?: boolean | undefined;
        };
      };
    };
    responses: {
      /** Those that exist. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': FunctionScheduleItems;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  deleteFunctionSchedules: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The schedules to delete. 1 to 10,000 items. */
          items: readonly FunctionScheduleId[];
        };
      };
    };
    responses: {
      200: components['responses']['Empty'];
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  getFunctionScheduleInputData: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The schedule's id. */
        scheduleId: components['parameters']['ScheduleId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The data. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': FunctionScheduleInput;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  listWorkflows: {
    parameters: {
      query?: {
        /** Largest number of items in one page. */
        limit?: components['parameters']['Limit'];
        /** The previous page's `nextCursor`. Left out, the walk starts at the first page. */
        cursor?: components['parameters']['Cursor'];
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
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** The page's workflows. */
            items: Workflow[];
            /** Cursor of the next page. Absent on the last one. */
            nextCursor?: string;
          };
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  upsertWorkflows: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The workflow to write. The platform takes one a request. Exactly 1 item. */
          items: readonly WorkflowUpsert[];
        };
      };
    };
    responses: {
      /** The workflow as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** The written workflow, alone. */
            items: Workflow[];
          };
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  deleteWorkflows: {
    parameters: {
      query?: {
        /** Skip what does not exist. Otherwise one unknown identifier fails the request. */
        ignoreUnknownIds?: components['parameters']['IgnoreUnknownIds'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The workflows to delete. 1 to 100 items. */
          items: readonly WorkflowId[];
        };
      };
    };
    responses: {
      200: components['responses']['Empty'];
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  retrieveWorkflow: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The workflow's external id. */
        workflowExternalId: components['parameters']['WorkflowExternalId'];
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
  upsertWorkflowVersions: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The version to write. The platform takes one a request. Exactly 1 item. */
          items: readonly WorkflowVersionUpsert[];
        };
      };
    };
    responses: {
      /** The version as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** The written version, alone. */
            items: WorkflowVersion[];
          };
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  listWorkflowVersions: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Narrows a list of workflow versions. */
          filter?: WorkflowVersionFilter | undefined;
          /**
           * Largest number of items in one page. 1 to 1000.
           * @default 100
           */
          limit?: number | undefined;
          /** The previous page's `nextCursor`. */
          cursor?: string | undefined;
        };
      };
    };
    responses: {
      /** One page of versions. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** The page's versions. At most 1000 items. */
            items: WorkflowVersion[];
            /** Cursor of the next page. Absent on the last one. */
            nextCursor?: string;
          };
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  deleteWorkflowVersions: {
    parameters: {
      query?: {
        /** Skip what does not exist. Otherwise one unknown identifier fails the request. */
        ignoreUnknownIds?: components['parameters']['IgnoreUnknownIds'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The versions to delete. 1 to 100 items. */
          items: readonly WorkflowVersionId[];
        };
      };
    };
    responses: {
      200: components['responses']['Empty'];
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  retrieveWorkflowVersion: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The workflow's external id. */
        workflowExternalId: components['parameters']['WorkflowExternalId'];
        /** The version's name within the workflow. */
        version: components['parameters']['Version'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The version. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': WorkflowVersion;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  runWorkflow: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The workflow's external id. */
        workflowExternalId: components['parameters']['WorkflowExternalId'];
        /** The version's name within the workflow. */
        version: components['parameters']['Version'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Binds to the session whose credentials the tasks run with. */
          authentication: WorkflowAuthentication;
          /** Free-form input of an execution, at most 100 KB of JSON. Tasks reach it as `${workflow.input}`. */
          input?: WorkflowInput | undefined;
          /** Your own labels. At most 10, with keys of at most 32 and values of at most 255 characters. */
          metadata?: WorkflowMetadata | undefined;
        };
      };
    };
    responses: {
      /** The accepted execution. */
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
  listWorkflowExecutions: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Narrows a list of executions. An execution must meet every condition that is given. */
          filter?: WorkflowExecutionFilter | undefined;
          /**
           * Largest number of items in one page. 1 to 1000.
           * @default 100
           */
          limit?: number | undefined;
          /** The previous page's `nextCursor`. */
          cursor?: string | undefined;
        };
      };
    };
    responses: {
      /** One page of executions. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** The page's executions. At most 1000 items. */
            items: WorkflowExecution[];
            /** Cursor of the next page. Absent on the last one. */
            nextCursor?: string;
          };
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
        /** The execution's id, a UUID that the service gave it. */
        executionId: components['parameters']['ExecutionId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The execution. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': WorkflowExecutionDetailed;
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
        /** The execution's id, a UUID that the service gave it. */
        executionId: components['parameters']['ExecutionId'];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': {
          /**
           * Why it is cancelled. The execution's `reasonForIncompletion` will say so. At most 500 characters.
           * @default cancelled
           */
          reason?: string | undefined;
        };
      };
    };
    responses: {
      /** The cancelled execution. */
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
  retryWorkflowExecution: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The execution's id, a UUID that the service gave it. */
        executionId: components['parameters']['ExecutionId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Binds to the session whose credentials the tasks run with. */
          authentication: WorkflowAuthentication;
        };
      };
    };
    responses: {
      /** The execution, running again. */
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
  updateWorkflowTask: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The id of a task within an execution, given by the service. It is not the task's external id. */
        taskId: components['parameters']['TaskId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /**
           * How an asynchronous task ended. After `FAILED` it is retried as its retries allow, after
           * `FAILED_WITH_TERMINAL_ERROR` it is not.
           */
          status: WorkflowTaskOutcome;
          /** The task's output, free-form. Later tasks reach it as `${<taskExternalId>.output}`. */
          output?: { [key: string]: unknown } | undefined;
        };
      };
    };
    responses: {
      /** The task as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': WorkflowTaskExecution;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  listWorkflowTriggers: {
    parameters: {
      query?: {
        /** Largest number of items in one page. */
        limit?: components['parameters']['Limit'];
        /** The previous page's `nextCursor`. Left out, the walk starts at the first page. */
        cursor?: components['parameters']['Cursor'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of triggers. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** The page's triggers. */
            items: WorkflowTrigger[];
            /** Cursor of the next page. Absent on the last one. */
            nextCursor?: string;
          };
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  upsertWorkflowTrigger: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The trigger to write. Exactly 1 item. */
          items: readonly WorkflowTriggerUpsert[];
        };
      };
    };
    responses: {
      /** The trigger as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** The written trigger, alone. */
            items: WorkflowTrigger[];
          };
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  deleteWorkflowTriggers: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The trigger to delete. The platform takes one a request. Exactly 1 item. */
          items: readonly WorkflowTriggerId[];
        };
      };
    };
    responses: {
      200: components['responses']['Empty'];
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  listWorkflowTriggerRuns: {
    parameters: {
      query?: {
        /** Largest number of items in one page. */
        limit?: components['parameters']['Limit'];
        /** The previous page's `nextCursor`. Left out, the walk starts at the first page. */
        cursor?: components['parameters']['Cursor'];
      };
      header?: never;
      path: {
        /** The trigger's external id. */
        triggerExternalId: components['parameters']['TriggerExternalId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of runs. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** The page's runs. */
            items: WorkflowTriggerRun[];
            /** Cursor of the next page. Absent on the last one. */
            nextCursor?: string;
          };
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  pauseWorkflowTrigger: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The trigger's external id. */
        triggerExternalId: components['parameters']['TriggerExternalId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['Empty'];
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  resumeWorkflowTrigger: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The trigger's external id. */
        triggerExternalId: components['parameters']['TriggerExternalId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['Empty'];
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
}

/** `T` with exactly one of the properties `K`. */
export type ExactlyOne<T, K extends keyof T> = Omit<T, K> &
  { [One in K]: { [P in One]-?: Exclude<T[P], undefined> } & { [Other in Exclude<K, One>]?: undefined } }[K];
