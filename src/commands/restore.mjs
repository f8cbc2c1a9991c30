import { run } from './ready.mjs';

// `npm run restore -- FILE`: such a file into an empty installation.
await run(() => import('./archive/restore.ts'));
