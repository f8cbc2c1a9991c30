import { run } from './ready.mjs';

// `npm run way-in -- E-MAIL`: a new password for an administrator whom nobody else can help.
await run(() => import('./way-in/way-in.ts'));
