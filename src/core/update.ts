import { refuse } from './check.js';
import { normalizeId } from './identifiers.js';
import type { Identifier } from './operation.js';

/** How one field of a resource may change. */
export interface UpdateField {
  readonly verbs: readonly UpdateVerb[];
  /** Null is set like any value: the platform has no `setNull` for the field. */
  readonly nullable?: boolean;
  /** Items of a list may be given as strings, which stand for this property. */
  readonly wrap?: string;
}

/** The wire's words for a change. */
export type UpdateVerb = 'set' | 'setNull' | 'add' | 'remove' | 'modify';

/** What an update may change, by field, and how the resource is named. */
export interface UpdateForms {
  readonly name: string;
  readonly identifier: Identifier;
  readonly fields: Readonly<Record<string, UpdateField>>;
  /** Fields of which only one may change at a time. */
  readonly exclusive?: readonly (readonly string[])[];
}

/** A resource's lack of fields for a verb. */
export type NoFields = Record<never, never>;

/** Some of the fields that are left. Where none is, there is nothing to give: `{}` would take anything. */
export type SomeOf<Fields, K extends keyof Fields> = Pick<Fields, K> & ([keyof Fields] extends [never] ? never : unknown);

/**
 * An update under construction: itself what `update()` takes. Each verb gives a new one; what a field has been given
 * by one verb can't be contradicted by another.
 */
export interface UpdateVerbs<Update, Set, Add, Remove, Modify> {
  /**
   * Replaces fields; `null` takes the value away, where the field can be without.
   * @throws {ValidationError} a field can't be set, or has a change already
   */
  set<K extends keyof Set>(values: SomeOf<Set, K>): Update & UpdateVerbs<Update, Omit<Set, K>, Omit<Add, K>, Omit<Remove, K>, Omit<Modify, K>>;
  /**
   * Adds to fields that hold several values.
   * @throws {ValidationError} nothing can be added to a field, or it is set already
   */
  add<K extends keyof Add>(values: SomeOf<Add, K>): Update & UpdateVerbs<Update, Omit<Set, K>, Omit<Add, K>, Remove, Modify>;
  /**
   * Removes from fields that hold several values.
   * @throws {ValidationError} nothing can be removed from a field, or it is set already
   */
  remove<K extends keyof Remove>(values: SomeOf<Remove, K>): Update & UpdateVerbs<Update, Omit<Set, K>, Add, Omit<Remove, K>, Modify>;
  /**
   * Changes what fields that hold several values have in them.
   * @throws {ValidationError} nothing in a field can be changed, or it is set already
   */
  modify<K extends keyof Modify>(values: SomeOf<Modify, K>): Update & UpdateVerbs<Update, Omit<Set, K>, Add, Remove, Omit<Modify, K>>;
}

type Changes = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

class Update {
  readonly update: Changes;
  readonly #forms: UpdateForms;
  readonly #id: object;

  constructor(forms: UpdateForms, id: object, update: Changes) {
    Object.assign(this, id);
    this.update = update;
    this.#forms = forms;
    this.#id = id;
  }

  set(values: object): Update {
    return this.#with('set', values);
  }

  add(values: object): Update {
    return this.#with('add', values);
  }

  remove(values: object): Update {
    return this.#with('remove', values);
  }

  modify(values: object): Update {
    return this.#with('modify', values);
  }

  #with(given: UpdateVerb, values: object): Update {
    const { name: type, fields, exclusive = [] } = this.#forms;
    const update: Record<string, Readonly<Record<string, unknown>>> = { ...this.update };
    for (const [name, value] of Object.entries(Object(values) as object)) {
      if (value === undefined) continue;
      const { verbs, wrap, nullable }: UpdateField = (Object.hasOwn(fields, name) && fields[name]) || { verbs: [] };
      const verb = given === 'set' && value === null && !nullable ? 'setNull' : given;
      const where = `${type}: ${given}({ ${name} })`;
      if (!verbs.includes(verb)) {
        const able = Object.keys(fields).filter((field) => fields[field]!.verbs.includes(verb) || (verb === 'setNull' && fields[field]!.nullable));
        refuse(where, verb === 'setNull' ? `a value: only ${able.join(', ') || 'nothing'} can be null` : `one of ${able.join(', ') || 'nothing'}`, verb === 'setNull' ? value : name);
      }
      const old = update[name];
      if (old && (given === 'set' || verb in old || 'set' in old || 'setNull' in old)) refuse(where, `the field's only change; ${Object.keys(old).join(' and ')} came before`, given);
      const wrapped = wrap && Array.isArray(value) ? value.map((item: unknown) => (typeof item === 'string' ? { [wrap]: item } : item)) : value;
      update[name] = { ...old, [verb]: verb === 'setNull' ? true : wrapped };
    }
    for (const group of exclusive) {
      const both = group.filter((name) => name in update);
      if (both.length > 1) refuse(`${type}: ${given}()`, `a change of only one of ${group.join(', ')}`, both.join(' and '));
    }
    return new Update(this.#forms, this.#id, update);
  }
}

/**
 * The start of an update: nothing changes yet.
 * @throws {ValidationError} for what names no resource
 */
export function startUpdate<T>(forms: UpdateForms, id: unknown): T {
  return new Update(forms, normalizeId(forms.identifier, id, `${forms.name}: the id`), {}) as T;
}

/**
 * The update that sets every field of a resource that has a value: fields without one stay as they are.
 * @throws {ValidationError} for what names no resource
 */
export function updateFrom<T>(forms: UpdateForms, resource: object): T {
  const { fields, identifier, exclusive = [] } = forms;
  const values = resource as Readonly<Record<string, unknown>>;
  const names = identifier.oneOf ? identifier.oneOf.filter((name) => values[name] != null).slice(0, 1) : (identifier.required ?? []);
  const id = Object.fromEntries(names.map((name) => [name, values[name]]));
  const set = Object.keys(fields).filter((name) => values[name] != null && !(name in id) && fields[name]!.verbs.includes('set'));
  // Of fields that say the same, the first.
  const settable = set.filter((name) => !exclusive.some((group) => group.includes(name) && group.find((one) => set.includes(one)) !== name));
  return { ...startUpdate<object>(forms, id), update: Object.fromEntries(settable.map((name) => [name, { set: values[name] }])) } as T;
}
