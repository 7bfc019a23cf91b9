/** The programs that sizes, type counts and bundles are taken of, as a user would write them. */

export interface Programs {
  /** By the function of one operation, which carries no other operation. */
  readonly oneFunction: string;
  /** By the class of one area. */
  readonly oneArea: string;
  /** By the whole client. */
  readonly wholeClient: string;
}

/** For each platform, the call that nearly every program makes. */
export const programs: Readonly<Record<'cognite' | 'civis' | 'atlan', Programs>> = {
  cognite: programsOf({
    platform: 'cognite',
    client: 'CogniteClient',
    connect: 'connectCognite',
    options: "{ project: 'plant-1', cluster: 'westeurope-1', appName: 'report', auth: 'token' }",
    listing: ['listWorkflows', 'list'],
    print: 'externalId',
  }),
  civis: programsOf({
    platform: 'civis',
    client: 'CivisClient',
    connect: 'connectCivis',
    options: "{ auth: 'key' }",
    listing: ['listWorkflows', 'list'],
    print: 'name',
  }),
  atlan: programsOf({
    platform: 'atlan',
    client: 'AtlanClient',
    connect: 'connectAtlan',
    options: "{ tenant: 'acme.atlan.com', auth: 'key' }",
    listing: ['searchWorkflows', 'search'],
    print: 'hit._id',
  }),
};

/** A list whose filter takes short forms, and which can come in parts. */
export const listsAssets = `import { connectCognite, listAssets } from 'data-platform-sdk/cognite/assets';
const connection = connectCognite({ project: 'plant-1', cluster: 'westeurope-1', appName: 'report', auth: 'token' });
for await (const asset of listAssets(connection, { limit: 10 })) console.log(asset.externalId);
`;

/** One of Atlan's resources without what tells that a tenant has no workflows any more. */
export const listsCredentials = `import { connectAtlan, listCredentials } from 'data-platform-sdk/atlan/credentials';
const connection = connectAtlan({ tenant: 'acme.atlan.com', auth: 'token' });
for await (const credential of listCredentials(connection, { limit: 10 })) console.log(credential.name);
`;

/** Ten resources of the client, and what they give. */
export const tenResources = `import { CogniteClient } from 'data-platform-sdk/cognite';
const cdf = new CogniteClient({ project: 'plant-1', cluster: 'westeurope-1', appName: 'report', auth: 'token' });
for await (const { externalId } of cdf.assets.list({ limit: 10 })) console.log(externalId);
for await (const { externalId } of cdf.events.list({ limit: 10 })) console.log(externalId);
for await (const { externalId } of cdf.files.list({ limit: 10 })) console.log(externalId);
for await (const { externalId } of cdf.timeSeries.list({ limit: 10 })) console.log(externalId);
for await (const { externalId } of cdf.sequences.list({ limit: 10 })) console.log(externalId);
for await (const { externalId } of cdf.dataSets.list({ limit: 10 })) console.log(externalId);
for await (const { externalId } of cdf.labels.list({ limit: 10 })) console.log(externalId);
for await (const { externalId } of cdf.relationships.list({ limit: 10 })) console.log(externalId);
for await (const { name } of cdf.raw.databases.list({ limit: 10 })) console.log(name);
for await (const { name } of cdf.threeD.models.list({ limit: 10 })) console.log(name);
`;

interface Parts {
  platform: string;
  client: string;
  connect: string;
  options: string;
  /** The list's function and method. */
  listing: [string, string];
  print: string;
}

function programsOf({ platform, client, connect, options, listing: [byFunction, byMethod], print }: Parts): Programs {
  const loop = (list: string): string => `for await (const workflow of ${list}) console.log(workflow.${print});\n`;
  return {
    oneFunction: `import { ${connect}, ${byFunction} } from 'data-platform-sdk/${platform}/workflows';
const connection = ${connect}(${options});
${loop(`${byFunction}(connection, { limit: 10 })`)}`,
    oneArea: `import { Workflows } from 'data-platform-sdk/${platform}/workflows';
const workflows = new Workflows(${options});
${loop(`workflows.${byMethod}({ limit: 10 })`)}`,
    wholeClient: `import { ${client} } from 'data-platform-sdk/${platform}';
const client = new ${client}(${options});
${loop(`client.workflows.${byMethod}({ limit: 10 })`)}`,
  };
}

/** Something is imported, and nothing used. */
export const unused = `import { Workflows } from 'data-platform-sdk/cognite/workflows';
import { CogniteClient } from 'data-platform-sdk/cognite';
import { createRawClient } from 'data-platform-sdk/cognite/raw';
import { Workflows as CivisWorkflows } from 'data-platform-sdk/civis/workflows';
import { CivisClient } from 'data-platform-sdk/civis';
import { validateWorkflowDefinition } from 'data-platform-sdk/civis/workflow-definition';
import { Workflows as AtlanWorkflows } from 'data-platform-sdk/atlan/workflows';
import { Credentials } from 'data-platform-sdk/atlan/credentials';
import { AtlanClient } from 'data-platform-sdk/atlan';
`;
