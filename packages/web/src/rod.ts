import { createRootRoute } from '@tanstack/react-router'
import { FindesIkke } from './ramme/findes-ikke.tsx'
import { Ramme } from './ramme/ramme.tsx'

/** Roden, alle sider hænger på. */
export const rod = createRootRoute({ component: Ramme, notFoundComponent: FindesIkke })
