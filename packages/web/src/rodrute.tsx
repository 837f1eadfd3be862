import { createRootRoute } from '@tanstack/react-router'
import { FindesIkke } from './ramme/findes-ikke.tsx'
import { Ramme } from './ramme/ramme.tsx'

/** Den rute, alle de andre er under. */
export const rod = createRootRoute({ component: Ramme, notFoundComponent: FindesIkke })
