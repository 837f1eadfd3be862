import { Navigate } from '@tanstack/react-router'
import { useMig } from '../api/mig.ts'

/**
 * Det første, man ser: ens dag; uden opgaver i sagerne møderne, som åbner dem, eller sagerne selv; for administratoren, der
 * ingen ser, brugerne.
 */
export function Forside() {
  const maa = useMig().data?.maa
  if (maa?.minDag === true) return <Navigate to="/min-dag" replace />
  if (maa?.seTeammoeder === true) return <Navigate to="/teammoeder" replace />
  return <Navigate to={maa?.seSager === false && maa.administrere ? '/administration/brugere' : '/sager'} replace />
}
