import { run } from './ready.mjs';

// `npm run backup`: everything into one sealed file, while people go on working.
await run(() => import('./archive/back-up.ts'));
