/** The programs that sizes, type counts and bundles are taken of, as a user would write them. */

const options = "{ project: 'plant-1', cluster: 'westeurope-1', appName: 'report', auth: 'token' }";

/** One area, and the one call that nearly every program makes. */
export const oneArea = `import { Workflows } from 'data-platform-sdk/cognite/workflows';
const workflows = new Workflows(${options});
for await (const workflow of workflows.list({ limit: 10 })) console.log(workflow.externalId);
`;

/** The same through the whole client. */
export const wholeClient = `import { CogniteClient } from 'data-platform-sdk/cognite';
const cdf = new CogniteClient(${options});
for await (const workflow of cdf.workflows.list({ limit: 10 })) console.log(workflow.externalId);
`;

/** The same by the operation's function, which carries no other operation. */
export const oneFunction = `import { connectCognite, listWorkflows } from 'data-platform-sdk/cognite/workflows';
const connection = connectCognite(${options});
for await (const workflow of listWorkflows(connection, { limit: 10 })) console.log(workflow.externalId);
`;

/** Something is imported, and nothing used. */
export const unused = `import { Workflows } from 'data-platform-sdk/cognite/workflows';
import { CogniteClient } from 'data-platform-sdk/cognite';
import { createRawClient } from 'data-platform-sdk/cognite/raw';
`;
