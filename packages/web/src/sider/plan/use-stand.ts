import { useEffect, useState } from 'react'
import type { Planvisning, ProevetPlan } from '@fodfaeste/kontrakt'
import { type Planudkast, useProevetPlan } from '../../api/plan-data.ts'
import { useSagKontekst } from '../sag/sag-kontekst.ts'
import { type Felter, tilProeve } from './planudkast.ts'

/** Så længe efter sidste tast spørges loven. Hver gang er en læsning af sagen og står i adgangsloggen. */
const VENT_MS = 1500

/** Lovens svar på det, der står i felterne: når man holder en pause, og når man forlader et felt. */
export function useStand(
  { version, krav, mangler }: Planvisning,
  felter: Felter,
): { readonly stand: ProevetPlan; readonly spoergNu: () => void } {
  const { sag } = useSagKontekst()
  const nu = JSON.stringify(tilProeve(felter))
  const [spurgt, saetSpurgt] = useState(nu)
  useEffect(() => {
    const ventende = setTimeout(() => saetSpurgt(nu), VENT_MS)
    return () => clearTimeout(ventende)
  }, [nu])
  const { data } = useProevetPlan(sag.id, version, JSON.parse(spurgt) as Planudkast)
  return { stand: data ?? { krav, mangler, ord: [] }, spoergNu: () => saetSpurgt(nu) }
}
