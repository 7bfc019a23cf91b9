// Generated from openapi/plant/openapi.yaml by `npm run generate`. Do not edit.
/** State of a pump. */
export type PumpState = 'RUNNING' | 'STOPPED';

/** What went wrong. */
export interface ErrorBody {
  /** What went wrong, in words. */
  error?: string;
}

/** A plan. */
export interface PumpPlan {
  /** Steps. 1 to 20. */
  steps: number;
  /** Its hash. */
  readonly hash: string;
}

/** A plan. */
export interface PumpPlanUpsert {
  /** Steps. 1 to 20. */
  steps: number;
}

/** A pump. */
export interface Pump {
  /** Your id. 1 to 255 characters. */
  externalId: string;
  /** The platform's id. */
  readonly id: number;
  /** When it was created. Milliseconds since the epoch. */
  readonly createdTime: number;
  /** Its plan. */
  plan: PumpPlan;
  /** Older plans. */
  plans?: PumpPlan[];
  /** State of a pump. */
  state?: PumpState;
  /** External id of its parent. */
  parent?: string | null;
}

/** A pump. */
export interface PumpUpsert {
  /** Your id. 1 to 255 characters. */
  externalId: string;
  /** Its plan. */
  plan: PumpPlanUpsert;
  /** Older plans. */
  plans?: PumpPlanUpsert[];
  /** State of a pump. */
  state?: PumpState;
  /** A secret. */
  secret?: string;
  /** External id of its parent. */
  parent?: string | null;
}

/** A page of pumps. */
export interface PumpPage {
  /** The pumps. */
  items: Pump[];
  /** Next page. */
  nextCursor?: string;
}

/** Pumps to create or replace. */
export interface PumpUpsertRequest {
  /** The pumps. 1 to 2 items. */
  items: PumpUpsert[];
}

/** By the platform's id. */
export interface InternalId {
  /** The id. */
  id: number;
}

/** By your id. */
export interface ExternalId {
  /** The external id. */
  externalId: string;
}

/** Identifies a pump. */
export type PumpId = InternalId | ExternalId;

/** Nothing. */
export type Nothing = Record<string, unknown>;

/** Identifies a part. */
export interface PartId {
  /** The pump. */
  pumpExternalId: string;
  /** The part. */
  partNumber: string;
}

/** Narrows a list. */
export interface PumpFilter {
  /** Which pumps. At most 100 items. */
  pumps?: PumpId[];
  /** With these parts. */
  parts?: PartId[];
  /** In these states. */
  state?: PumpState[];
}

/** A part. */
export interface Part {
  /** Its number. */
  number: string;
  /** Its kind. */
  kind: 'valve' | 'seal' | (string & {});
  /** Its finish. */
  finish?: 'raw' | 'painted' | (string & {}) | null;
}

/** A reading. */
export interface Reading {
  /** The value. */
  value: number;
  /** A reading. */
  previous?: Reading;
}

/** Hits. */
export interface ReadingHits {
  /** Hits. */
  hits: {
    /** The hits. */
    hits: Reading[];
    /** Count. */
    total: {
      /** Number of hits. */
      value?: number;
    };
  };
}

/** State of a run. */
export type RunState = 'queued' | 'done' | 'failed' | 'paused' | (string & {});

/** Fills. */
export interface FillTask {
  /** The kind. */
  type: 'fill';
  /** The level. */
  level: number;
}

/** A task, told apart by `type`. */
export type Task = FillTask | DrainTask;

/** Drains. */
export interface DrainTask {
  /** The kind. */
  type: 'drain';
  /** A task, told apart by `type`. */
  then?: Task;
}

/** A run. */
export interface Run {
  /** Its id. */
  id: string;
  /** State of a run. */
  state: RunState;
  /** Why it failed. */
  why?: string;
  /** A task, told apart by `type`. */
  task?: Task;
}

/** What the run acts with. */
export interface RunAuth {
  /** The token. */
  token: string;
}

/** What every run has. */
export interface RunBase {
  /** A note. */
  note?: string;
}

/** A run's new form. */
export type RunReplace = RunBase & ({
  /** Its speed. 0 to 10. */
  speed: number;
} & { [key: string]: unknown });

/** What a token is for. */
export interface TokenRequest {
  /** The client. */
  client?: string;
  /** Exchange the caller's own. */
  exchange?: boolean;
}

/** A token. */
export interface Token {
  /** The token itself. */
  value: string;
}

/** State of a pump. As {@link PumpState}, also in lower case. */
export type PumpStateInput = 'RUNNING' | 'running' | 'STOPPED' | 'stopped';

/** Forms of {@link PumpId}: an object, a string (`externalId`) or a number (`id`). */
export type PumpIdentifier = PumpId | string | number;

/** Narrows a list. As {@link PumpFilter}, also in its short forms. */
export interface PumpFilterInput {
  /** Which pumps. */
  pumps?:
  | PumpIdentifier
  | readonly PumpIdentifier[];
  /** With these parts. */
  parts?: PartId | PartIdAliases | readonly PartIdentifier[];
  /** In these states. */
  state?: PumpStateInput | readonly PumpStateInput[];
}

/** Forms of {@link PartId}: an object or `[pumpExternalId, partNumber]`. */
export type PartIdentifier = PartId | PartIdAliases | readonly [pumpExternalId: string, partNumber: string];

/** A {@link PartId} by other names of its properties. */
export interface PartIdAliases {
  /** The pump. */
  pump: string;
  /** The part. */
  partNumber: string;
}

export interface paths {
  '/pumps': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List pumps */
    get: operations['listPumps'];
    put?: never;
    /**
     * Create or replace pumps
     * A pump that exists is replaced.
     */
    post: operations['upsertPumps'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/pumps/delete': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Delete pumps */
    post: operations['deletePumps'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/pumps/list': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** List pumps by a filter */
    post: operations['filterPumps'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/pumps/{externalId}/parts/{partNumber}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Retrieve parts */
    get: operations['retrievePart'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/pumps/{pumpId}/readings/search': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Search a pump's readings */
    post: operations['searchReadings'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/runs': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List runs
     * @deprecated
     */
    get: operations['listRuns'];
    put?: never;
    /** Start a run */
    post: operations['startRun'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/runs/{runId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The run. */
        runId: components['parameters']['RunId'];
      };
      cookie?: never;
    };
    /** Retrieve a run */
    get: operations['retrieveRun'];
    /** Replace a run */
    put: operations['replaceRun'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/runs/{runId}/log': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Retrieve the log of a run */
    get: operations['retrieveRunLog'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/runs/{runId}/notes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Set the notes of a run */
    put: operations['setRunNotes'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/tokens': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Create a token */
    post: operations['createToken'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export interface components {
  schemas: {
    PumpState: PumpState;
    ErrorBody: ErrorBody;
    PumpPlan: PumpPlan;
    PumpPlanUpsert: PumpPlanUpsert;
    Pump: Pump;
    PumpUpsert: PumpUpsert;
    PumpPage: PumpPage;
    PumpUpsertRequest: PumpUpsertRequest;
    InternalId: InternalId;
    ExternalId: ExternalId;
    PumpId: PumpId;
    Nothing: Nothing;
    PartId: PartId;
    PumpFilter: PumpFilter;
    Part: Part;
    Reading: Reading;
    ReadingHits: ReadingHits;
    RunState: RunState;
    FillTask: FillTask;
    Task: Task;
    DrainTask: DrainTask;
    Run: Run;
    RunAuth: RunAuth;
    RunBase: RunBase;
    RunReplace: RunReplace;
    TokenRequest: TokenRequest;
    Token: Token;
    PumpStateInput: PumpStateInput;
    PumpIdentifier: PumpIdentifier;
    PumpFilterInput: PumpFilterInput;
    PartIdentifier: PartIdentifier;
    PartIdAliases: PartIdAliases;
  };
  responses: {
    /** The request failed. */
    Failure: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': ErrorBody;
      };
    };
    /** A page of pumps. */
    PumpPage: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': PumpPage;
      };
    };
    /** The request was refused. */
    BadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': ErrorBody;
      };
    };
  };
  parameters: {
    /** The run. */
    RunId: string;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}

export interface operations {
  listPumps: {
    parameters: {
      query?: {
        /** Page size. */
        limit?: number;
        /** Next page. */
        cursor?: string;
        /** States to list. */
        'state[]'?: PumpState[];
        /** Order of the list. */
        order_by?: 'name' | 'created';
        /** Labels to list. */
        labels?: string[];
        /** Fields to match. */
        match?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['PumpPage'];
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  upsertPumps: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': PumpUpsertRequest;
      };
    };
    responses: {
      /** The pumps as they are now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': PumpPage;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  deletePumps: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Which pumps. 1 to 1000 items. */
          items: PumpId[];
          /**
           * Skip what does not exist.
           * @default true
           */
          ignoreUnknownIds?: boolean;
        };
      };
    };
    responses: {
      /** Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': Nothing;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  filterPumps: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Narrows a list. */
          filter?: PumpFilter;
          /** Order. */
          sort_by?: string;
          /** Page size. 1 to 1000. */
          limit?: number;
          /** Next page. */
          cursor?: string;
        };
      };
    };
    responses: {
      200: components['responses']['PumpPage'];
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  retrievePart: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The pump. */
        externalId: string;
        /** The part. */
        partNumber: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The part. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': Part;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  searchReadings: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The pump. */
        pumpId: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** The query. */
          query: { [key: string]: unknown };
          /** First hit. */
          from?: number;
          /** Page size. 1 to 50. */
          size?: number;
        };
      };
    };
    responses: {
      /** Hits. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ReadingHits;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  listRuns: {
    parameters: {
      query?: {
        /** Page size. */
        limit?: number;
        /** Page. */
        page_num?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Runs. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': Run[];
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  startRun: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** What the run acts with. */
          auth: RunAuth;
          /** A task, told apart by `type`. */
          task: Task;
          /** Always true. */
          dryRun?: true;
        };
      };
    };
    responses: {
      /** The run. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** A run. */
            run: Run;
          };
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  retrieveRun: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The run. */
        runId: components['parameters']['RunId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The run. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': Run;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  replaceRun: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The run. */
        runId: components['parameters']['RunId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': RunReplace;
      };
    };
    responses: {
      /** Replaced. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  retrieveRunLog: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The run. */
        runId: components['parameters']['RunId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The log. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/plain': string;
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  setRunNotes: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The run. */
        runId: components['parameters']['RunId'];
      };
      cookie?: never;
    };
    /** The notes, by name. */
    requestBody: {
      content: {
        'application/json': { [key: string]: string };
      };
    };
    responses: {
      /** What was kept. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** Notes kept. */
            kept: number;
            /** Notes dropped. */
            dropped?: number;
          };
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
  createToken: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** What the token is for. Exactly 1 item. */
          items: TokenRequest[];
        };
      };
    };
    responses: {
      /** The token. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** The token. */
            items: Token[];
          };
        };
      };
      400: components['responses']['BadRequest'];
      default: components['responses']['Failure'];
    };
  };
}
