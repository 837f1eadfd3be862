import { createRootRoute } from '@tanstack/react-router'
import { FindesIkke } from './ramme/findes-ikke.tsx'
import { Ramme } from './ramme/ramme.tsx'

/** Rammen om hver side. */
export const rod = createRootRoute({ component: Ramme, notFoundComponent: FindesIkke })
