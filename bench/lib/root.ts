/** The project's root, which `npm run bench` starts in. */
export const root = process.cwd();
