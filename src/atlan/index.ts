/** Atlan: the client, its resources and their types. */
export { AtlanClient } from './client.js';
export * from './workflows.js';
export * from './credentials.js';
export * from './apps.js';
export { Auth, createOAuthToken, whoAmI } from './auth.js';
export type { OAuthToken, OAuthTokenRequest, Role, WhoAmI } from './auth.js';
