import type { Dato } from '@fodfaeste/grund'
import { type PlanensDele, type Sagsvurdering, planensDele, vurderSag } from '@fodfaeste/lov'
import type { Sag } from '../sag.ts'
import type { KommunensFrister } from '../sagsfakta/kommunens-frister.ts'
import { tilSagsfakta } from '../til-sagsfakta.ts'
import type { ForberedendeUdgave } from './plan.ts'

/** Lovens svar om planen, delt, som den skrives. */
export interface PlanensStand extends PlanensDele {
  readonly plan: NonNullable<Sagsvurdering['plan']>
}

/** Det, der er skrevet, men ikke gemt. Tomme afsnit er ikke skrevet. */
export type Planudkast = Pick<ForberedendeUdgave, 'afsnit' | 'den' | 'af'> &
  Partial<Pick<ForberedendeUdgave, 'medBorgeren' | 'sagstype'>>

/**
 * Hvor planen står på dagen. Med et udkast er svaret det, loven ville give, var udkastet gemt; uden udgave og udkast er det
 * alt det, en forberedende del skal have. Intet gemmes.
 */
export function planensStand(sag: Sag, idag: Dato, frister: KommunensFrister, udkast?: Planudkast): PlanensStand {
  const fakta = tilSagsfakta(udkast === undefined ? sag : medUdkast(sag, udkast), frister)
  const grund = fakta.plan ?? { laesningsvalg: fakta.maalgruppe.laesningsvalg }
  const forberedende = grund.forberedende ?? { indhold: {} }
  // Det, ingen har svaret på endnu, er uoplyst og ikke nej.
  const spurgt =
    udkast === undefined
      ? forberedende
      : {
          ...forberedende,
          ...(udkast.medBorgeren === undefined && { lavetMedBorgeren: undefined }),
          ...(udkast.sagstype === undefined && { sagstype: undefined }),
        }
  const { plan } = vurderSag({ ...fakta, plan: { ...grund, forberedende: uden(spurgt) } }, idag)
  if (plan === undefined) throw new Error('The plan was asked about and not answered')
  return { plan, ...planensDele(plan.svar) }
}

function medUdkast(sag: Sag, { afsnit, den, af, medBorgeren = false, sagstype = 'arbejdsevne' }: Planudkast): Sag {
  const skrevet = Object.fromEntries(Object.entries(afsnit).filter(([, tekst]) => tekst.trim() !== ''))
  const udgave: ForberedendeUdgave = { afsnit: skrevet, medBorgeren, sagstype, den, af, version: sag.version + 1 }
  return { ...sag, plan: { ...sag.plan, forberedende: [...sag.plan.forberedende, udgave] } }
}

/** Uden de felter, der udtrykkeligt er tomme. */
function uden<T extends object>(felter: { readonly [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(felter).filter(([, vaerdi]) => vaerdi !== undefined)) as T
}
