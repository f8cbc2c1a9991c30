import type { SQL } from 'drizzle-orm';

declare const grantedByPolicy: unique symbol;

/** A WHERE clause that only a policy can make. Queries about pupils refuse anything else. */
export type Scope = SQL & { readonly [grantedByPolicy]: true };

/** Only policies may call this (lint): everything else receives a Scope and passes it on. */
export const scope = (condition: SQL) => condition as Scope;
