import { isList, listLike } from './client-mock-list.js';
import { createSpy, type SpyControls, type SpyFactory } from './client-mock-spy.js';

export type { Answers, Implementation, ListAnswers, Spy, SpyControls, SpyFactory } from './client-mock-spy.js';

/**
 * A client, or one of its resources, whose methods are all spies: the same type, and on every method what a spy has
 * beside its signature.
 */
export type Mocked<T, Extra = unknown> = T & { readonly [K in keyof T]: MockedMember<T[K], Extra> };

type MockedMember<M, Extra> =
  M extends (...args: never[]) => unknown ? SpyControls<M> & Extra
  : M extends object ? (string extends keyof M ? unknown : Mocked<M, Extra>)
  : unknown;

/** What another library's spies have beside their signature. */
type Members<S> = { readonly [K in keyof S]: S[K] };

/** A client's class, or a resource's. */
export type Mockable<C extends object> = new (options: never) => C;

export interface MockClientOptions<S extends object> {
  /** Makes the spies, so that matchers such as `toHaveBeenCalledWith` know them: `vi.fn`, `jest.fn`, `mock.fn`. */
  spy: SpyFactory<S>;
}

/** A client with all methods in place, none of which sends anything. `S`: the spies of another library. */
export type MockedClient<C, S extends object = never> = Mocked<C, [S] extends [never] ? unknown : Members<S>>;

/**
 * A client that sends nothing, for tests without HTTP. It is an instance of its class; every method of every resource
 * is a spy with the method's signature. A method without an answer checks its input as the real one does, and then
 * fails, as does everything that the class does not have.
 * @param Client the class of a client, such as `CogniteClient`, or of a resource, such as `Workflows`
 * @example
 * const cdf = mockClient(CogniteClient);
 * cdf.assets.list.yields([cogniteFactory.asset()]);
 * cdf.assets.create.resolves([]);
 */
export function mockClient<C extends object>(Client: Mockable<C>): MockedClient<C>;
export function mockClient<C extends object, S extends object>(Client: Mockable<C>, options: MockClientOptions<S>): MockedClient<C, S>;
export function mockClient<C extends object>(Client: Mockable<C>, options?: MockClientOptions<object>): MockedClient<C> {
  const connection = silentConnection();
  return mirror(new Client(connection as never), 'client', options?.spy) as MockedClient<C>;
}

/** Makes all spies of a mocked client or resource forget their calls and answers. */
export function resetClient(client: object): void {
  const parts = mirrors.get(client);
  if (!parts) throw new TypeError('resetClient() takes what mockClient() gave, or a resource of it');
  for (const spy of parts.spies.values()) spy.reset();
  for (const part of parts.resources.values()) resetClient(part);
}

export interface PatchedClient<C, S extends object = never> {
  /** Whose spies all clients of the class use. */
  readonly client: MockedClient<C, S>;
  /** Gives the class its own methods back. */
  restore(): void;
}

/**
 * Puts spies in the place of the methods of a class and of its resources' classes, until `restore()`: for code that
 * makes its client by itself. Whatever makes one, with `new` or `fromEnv()`, before or after, all share one set of
 * spies. Where the code can be given its client, {@link mockClient} is simpler.
 * @throws {TypeError} when the class is patched already
 */
export function patchClient<C extends object>(Client: Mockable<C>): PatchedClient<C>;
export function patchClient<C extends object, S extends object>(Client: Mockable<C>, options: MockClientOptions<S>): PatchedClient<C, S>;
export function patchClient<C extends object>(Client: Mockable<C>, options?: MockClientOptions<object>): PatchedClient<C> {
  const client = options ? mockClient(Client, options) : mockClient(Client);
  const undo: (() => void)[] = [];
  const seen = new Set<object>();

  function replace(target: object, name: string, descriptor: PropertyDescriptor): void {
    const before = Object.getOwnPropertyDescriptor(target, name);
    Object.defineProperty(target, name, { ...descriptor, configurable: true });
    undo.push(() => {
      if (before) Object.defineProperty(target, name, before);
      else delete (target as Record<string, unknown>)[name];
    });
  }

  function patch(mocked: object): void {
    const { spies, resources, accessors } = mirrors.get(mocked)!;
    const prototype = Object.getPrototypeOf(mocked) as object;
    if (prototype === Object.prototype) return;
    if (seen.has(prototype)) return;
    if (patched.has(prototype)) throw new TypeError(`${prototype.constructor.name} is patched already: restore() it first`);
    seen.add(prototype);
    for (const [name, spy] of spies) replace(prototype, name, { value: spy, writable: true });
    for (const name of accessors) replace(prototype, name, { get: () => resources.get(name) });
    for (const part of resources.values()) patch(part);
  }

  patch(client);
  if (typeof (Client as { fromEnv?: unknown }).fromEnv === 'function') replace(Client, 'fromEnv', { value: () => client, writable: true });
  for (const prototype of seen) patched.add(prototype);
  return {
    client,
    restore() {
      for (const each of undo.splice(0)) each();
      for (const prototype of seen) patched.delete(prototype);
    },
  };
}

/** Prototypes whose methods are spies. */
const patched = new WeakSet<object>();

/** What a mirror is made of. */
interface Mirror {
  readonly spies: Map<string, SpyControls<unknown>>;
  readonly resources: Map<string, object>;
  /** Names of the resources that are getters. */
  readonly accessors: readonly string[];
}

const mirrors = new WeakMap<object, Mirror>();

/** Names that other code looks up on any object, to learn what it is. */
const probed = new Set(['then', 'toJSON', 'inspect', 'asymmetricMatch', 'nodeType', 'tagName', 'hasAttribute', '$$typeof', '_isMockFunction', '__esModule', 'toAsymmetricMatcher']);

/** An object of the same class and members, in which methods are spies. */
function mirror(real: object, path: string, factory: SpyFactory | undefined): object {
  const target = Object.create(Object.getPrototypeOf(real) as object) as Record<string, unknown>;
  const spies = new Map<string, SpyControls<unknown>>();
  const resources = new Map<string, object>();
  const accessors: string[] = [];
  for (const [name, descriptor] of membersOf(real)) {
    const value = (real as Record<string, unknown>)[name];
    if (name === 'connection') {
      Object.defineProperty(target, name, { value });
    } else if (typeof value === 'function') {
      // Kept, since the class's own may be patched later.
      const method: Method = (...args) => (value as Method).apply(real, [...args]);
      const spy = createSpy(`${path}.${name}`, unanswered(method, `${path}.${name}`), listOf(method, `${path}.${name}`), factory);
      spies.set(name, spy as SpyControls<unknown>);
      Object.defineProperty(target, name, { value: spy, enumerable: true, writable: true });
    } else if (isPart(value)) {
      const part = mirror(value, `${path}.${name}`, factory);
      resources.set(name, part);
      if (descriptor.get) accessors.push(name);
      Object.defineProperty(target, name, { value: part, enumerable: true });
    } else Object.defineProperty(target, name, { value, enumerable: true });
  }
  const known = [...spies.keys(), ...resources.keys()].sort().join(', ');
  const proxy: object = new Proxy(target, {
    get(_target, name, receiver) {
      if (typeof name === 'symbol' || name in target || probed.has(name) || name.startsWith('@@')) return Reflect.get(target, name, receiver) as unknown;
      throw new TypeError(`${path} has no "${name}"; it has: ${known}`);
    },
    set(_target, name, value, receiver) {
      if (!(name in target)) throw new TypeError(`${path} has no "${String(name)}"; it has: ${known}`);
      return Reflect.set(target, name, value, receiver);
    },
  });
  mirrors.set(proxy, { spies, resources, accessors });
  return proxy;
}

/** An object's own members and those of its classes, the nearest of each name. */
function membersOf(real: object): Map<string, PropertyDescriptor> {
  const members = new Map<string, PropertyDescriptor>();
  for (let holder = real; holder !== null && holder !== Object.prototype; holder = Object.getPrototypeOf(holder) as object) {
    for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(holder))) if (name !== 'constructor' && !members.has(name)) members.set(name, descriptor);
  }
  return members;
}

/** Whether a member has methods of its own: a resource, or a set of functions. */
function isPart(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  if ('connection' in value) return true;
  const own = Object.values(value);
  return own.length > 0 && own.every((each) => typeof each === 'function');
}

/** What stands in for a connection: knows everything but how to send. */
function silentConnection(): object {
  const send = (request: { readonly operation: { readonly id: string } }): Promise<never> => Promise.reject(new Unanswered(`${request.operation.id} is not sent: the client is mocked`));
  return {
    send,
    exchange: send,
    baseUrl: 'https://mocked.invalid',
    origin: 'https://mocked.invalid',
    concurrency: 10,
    config: Object.freeze({}),
    platform: { authHeader: 'authorization' },
  };
}

/** A mocked client was about to send something. */
class Unanswered extends Error {}

/** A method of the real object, which does everything but send. */
type Method = (...args: readonly unknown[]) => unknown;

/** What a method does without an answer: what the real one does, up to the point where it would send. */
function unanswered(method: Method, name: string): Method {
  const missing = (how: string, cause?: unknown): Error => new Error(`${name}() was called and has no answer: give it one, such as ${name}.${how}`, { cause });
  const explained = (error: unknown): unknown => {
    for (let cause = error; cause instanceof Error; cause = cause.cause) if (cause instanceof Unanswered) return missing('resolves(…)', error);
    return error;
  };
  return (...args) => {
    const result = method(...args);
    if (isList(result)) return listLike(result, { error: missing('yields([…])') }, args);
    return result instanceof Promise ? result.catch((error: unknown) => Promise.reject(explained(error))) : result;
  };
}

/** The list of a call: of the class that the real method gives. */
function listOf(method: Method, name: string): Parameters<typeof createSpy>[2] {
  return (content, args) => {
    const given = method(...args);
    if (isList(given)) return listLike(given, content, args);
    // What it would have sent is of no interest.
    if (given instanceof Promise) given.catch(() => {});
    throw new TypeError(`${name}() gives no list: answer it with resolves() or returns()`);
  };
}
