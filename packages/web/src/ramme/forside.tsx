import { Navigate } from '@tanstack/react-router'
import { useMig } from '../api/mig.ts'

/** Det første, man ser: sagerne; for administratoren, der ingen ser, brugerne. */
export function Forside() {
  const maa = useMig().data?.maa
  return <Navigate to={maa?.seSager === false && maa.administrere ? '/administration/brugere' : '/sager'} replace />
}
