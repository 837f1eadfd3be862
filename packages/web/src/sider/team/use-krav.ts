import { useEffect, useState } from 'react'
import type { Indstillingskrav } from '@fodfaeste/kontrakt'
import { type Indstillingsudkast, useProevetIndstilling } from '../../api/team-data.ts'
import { useSagKontekst } from '../sag/sag-kontekst.ts'
import { type Felter, tilProeve } from './skriftudkast.ts'

/** Så længe efter sidste tast spørges loven. Hver gang er en læsning af sagen og står i adgangsloggen. */
const VENT_MS = 1500

/** Lovens krav til det, der står i felterne: straks, når udfaldet vælges, ellers når man holder en pause eller forlader et felt. */
export function useKrav(
  behandling: number,
  felter: Felter,
): { readonly krav: Indstillingskrav | undefined; readonly spoergNu: () => void } {
  const { sag } = useSagKontekst()
  const udkast = tilProeve(behandling, felter)
  const nu = udkast === undefined ? '' : JSON.stringify(udkast)
  const [spurgt, saetSpurgt] = useState(nu)
  const sidst = laes(spurgt)
  const straks = sidst?.udfald !== udkast?.udfald
  useEffect(() => {
    const ventende = setTimeout(() => saetSpurgt(nu), straks ? 0 : VENT_MS)
    return () => clearTimeout(ventende)
  }, [nu, straks])
  const svar = useProevetIndstilling(sag.id, sag.nyesteVersion, sidst)
  // Et nyt udfald har sine egne punkter; de gamle må ikke stå der imens.
  const krav = straks ? undefined : svar.data
  return { krav, spoergNu: () => saetSpurgt(nu) }
}

const laes = (tekst: string): Indstillingsudkast | undefined =>
  tekst === '' ? undefined : (JSON.parse(tekst) as Indstillingsudkast)
