import type { Reader } from './exchange.js';
import type { Platform } from './platform.js';
import type { Body } from './request-body.js';

/**
 * What the runtime needs to know of one operation. The generator writes these as frozen literals;
 * nothing else about the platform's API exists at run time.
 */
export interface Operation {
  /** The spec's operationId: in errors, hooks and the manifest. */
  readonly id: string;
  /** Left out: POST with a body, GET without. */
  readonly verb?: Verb;
  /** Path below the platform's base URL, with `{parameters}` in the order of the method's positional arguments. */
  readonly path: string;
  /** What the path stands under, from the origin on, where that is not the platform's own base path. */
  readonly base?: string;
  /** Query parameters: public name → how it goes on the wire. */
  readonly query?: Readonly<Record<string, QueryParameter>>;
  /** Names of the JSON body's top-level fields, but for a batch's items; `true` when the body is one free-form value. */
  readonly body?: readonly string[] | true;
  /** What writes the body: stands beside it, so that operations without one do not carry it. */
  readonly encode?: Encoder;
  /** Body fields whose name on the wire differs: public name → wire name. */
  readonly rename?: Readonly<Record<string, string>>;
  /** The body also takes fields that the spec doesn't name; they go out as they are. */
  readonly open?: true;
  /** Parameters without which the call makes no sense. */
  readonly required?: readonly string[];
  /** Sent when the caller gives nothing, because the platform's own default differs. */
  readonly defaults?: Readonly<Record<string, unknown>>;
  /** Short forms that parameters accept, by dotted place in the parameters. */
  readonly accepts?: Readonly<Record<string, Accepts>>;
  /** What spells them out: stands beside `accepts`, so that operations without short forms do not carry it. */
  readonly spellOut?: (operation: Operation, params: Record<string, unknown>) => Record<string, unknown>;
  /** Which parameters go together, where not all do: the forms that they can have. `spellOut` checks that they have one. */
  readonly variants?: readonly Variant[];
  /** Smallest and largest values of numbers, by parameter; those of the path are in braces, since a query may have the name as well. */
  readonly bounds?: Readonly<Record<string, readonly [number, number]>>;
  /** What checks them: stands beside `bounds`, so that operations without bounds do not carry it. */
  readonly checkBounds?: (operation: Operation, params: Record<string, unknown>) => void;
  /** Sends no credential. */
  readonly anonymous?: true;
  /** Takes out of a refusal's body what the platform should not have repeated, before anybody sees it. */
  readonly scrub?: (body: unknown) => unknown;
  /** Changes nothing on the platform. */
  readonly readonly?: true;
  /** May be sent twice with the effect of once; readonly operations may as well. */
  readonly idempotent?: true;
  /** Statuses after which it may be sent again, where they are not the platform's own. */
  readonly again?: readonly number[];
  /** Statuses that mean: the one resource asked for does not exist. */
  readonly missing?: readonly number[];
  /** Where the method's result is in the answer; `false` when the method gives nothing. */
  readonly result?: readonly string[] | false;
  /** An answer without content is nothing, rather than an answer that can't be trusted. */
  readonly blank?: true;
  readonly page?: Page;
  readonly batch?: Batch;
  readonly prepare?: Prepare;
  /** Reads the answer, where it is not JSON. */
  readonly parse?: Reader;
  /** The media type that such an answer has. */
  readonly accept?: string;
  /** Reads an answer's JSON, where the usual reader would not do. */
  readonly decode?: (text: string) => unknown;
}

/** Writes bodies. */
export interface Encoder {
  /** Takes the body's fields from a call's parameters. */
  fields(operation: Operation, values: Readonly<Record<string, unknown>>): Record<string, unknown>;
  text(operation: Operation, body: unknown): string;
  /** Packs a long text and adds the header that says so; gives undefined for what goes as it is. */
  pack?(text: string, headers: Record<string, unknown>, platform: Platform, least: number | false): Promise<Body> | undefined;
}

export type Verb = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'HEAD';

/** The wire's name of a query parameter; an object where its style is not `form`, exploded: `texts` gives its values. */
export type QueryParameter = string | { readonly name: string; readonly texts: (value: unknown, where: string) => string[] };

/** Short forms of one parameter. */
export interface Accepts {
  /** One lone value stands for a list of one. */
  readonly single?: true;
  /** The closed set of values; lower case is accepted and sent as listed. */
  readonly values?: readonly string[];
  /** Identifier forms, of the value or of each item of a list. */
  readonly identifier?: Identifier;
  /** The longest list the platform takes. */
  readonly max?: number;
}

/** One of the forms that parameters can have: of those that only some forms have, its own. */
export interface Variant {
  readonly required?: readonly string[];
  readonly optional?: readonly string[];
  /** The only values that a parameter can have in this form. */
  readonly values?: Readonly<Record<string, readonly unknown[]>>;
}

/** An identifier's object form and the short forms that stand for it. */
export interface Identifier {
  /** The schema's name, for error messages. */
  readonly name: string;
  /** The object form's properties. Exactly one of `oneOf`, or all of `required`. */
  readonly required?: readonly string[];
  readonly optional?: readonly string[];
  readonly oneOf?: readonly string[];
  readonly string?: string;
  readonly number?: string;
  readonly tuple?: readonly string[];
  readonly aliases?: Readonly<Record<string, string>>;
  /** Properties beside `number` that hold numbers. */
  readonly numbers?: readonly string[];
  /** Properties that are no part of the name: they go along as they are. */
  readonly carries?: readonly string[];
}

/** How a list comes in pages. `token`, `size` and `items` are dotted places. */
export interface Page {
  /** Where the size and token go: names of parameters. */
  readonly size?: string;
  readonly token?: string;
  readonly max?: number;
  readonly items?: readonly string[];
  readonly next?: readonly string[];
  readonly totalPages?: string;
  readonly totalItems?: string;
  readonly total?: readonly string[];
  readonly maxOffset?: number;
  readonly partitions?: Partitions;
}

/** How a list can be walked in parts at the same time. */
export interface Partitions {
  /** The parameter that takes the part, as `1/10`. */
  readonly parameter: string;
  readonly max: number;
  /** Parameters that the platform does not take together with a part. */
  readonly excludes?: readonly string[];
  /** Parameters that are sent along with a part. */
  readonly with?: Readonly<Record<string, unknown>>;
}

/** How many inputs become requests. */
export interface Batch {
  /** The body field with the items; left out when each identifier fills the path. */
  readonly items?: string;
  /** Identifier properties in the order of the path's parameters. */
  readonly path?: readonly string[];
  readonly identifier?: Identifier;
  /** Items are bare ids: positive whole numbers. */
  readonly ids?: true;
  /** Items a request takes. */
  readonly max: number;
  /** One request after another. */
  readonly ordered?: true;
  /** Only one item a call. */
  readonly single?: true;
  /** Where the answer's items are; left out when there are none. */
  readonly merge?: readonly string[];
  /** Places in an item that make a request one which must not be sent twice. */
  readonly once?: readonly (readonly string[])[];
}

/** A single-use value that another operation hands out just before the call. */
export interface Prepare {
  readonly operation: Operation;
  readonly parameter?: string;
  readonly otherwise?: Readonly<Record<string, unknown>>;
  readonly from: readonly string[];
  readonly into: readonly string[];
}
