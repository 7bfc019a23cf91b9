/** Name and version as requests announce them; a test keeps it in step with package.json. */
export const version = '0.1.0';
export const sdk = `data-platform-sdk:${version}`;
