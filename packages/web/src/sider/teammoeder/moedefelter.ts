import type { Ind, TeammoedeVisning } from '@fodfaeste/kontrakt'
import { klokken, somKlokken } from './moedeord.ts'

export type Medlem = TeammoedeVisning['medlemmer'][number]
type Hoved = Omit<Ind<'aendrTeammoede'>['krop'], 'udgave'>

/** Formularens felter, som en kladde kan gemme dem: kun tekst. */
export interface Moedefelter {
  readonly [felt: string]: string
  readonly dag: string
  readonly fra: string
  readonly til: string
  readonly sted: string
  readonly moedeleder: string
  /** Medlemmerne som JSON. */
  readonly medlemmer: string
}

export const TOMT: Moedefelter = { dag: '', fra: '9.00', til: '12.00', sted: '', moedeleder: '', medlemmer: '[]' }

export const felterAf = (moede: TeammoedeVisning): Moedefelter => ({
  dag: moede.dag,
  fra: klokken(moede.fra),
  til: klokken(moede.til),
  sted: moede.sted,
  moedeleder: moede.moedeleder.id,
  medlemmer: JSON.stringify(moede.medlemmer),
})

/** Medlemmerne i kladden. Er den skrevet af en anden udgave af siden, er der ingen. */
export function medlemmerAf({ medlemmer }: Moedefelter): readonly Medlem[] {
  try {
    const laest: unknown = JSON.parse(medlemmer)
    return Array.isArray(laest) ? (laest as readonly Medlem[]) : []
  } catch {
    return []
  }
}

export function hovedAf(felter: Moedefelter): Hoved {
  return {
    fra: somKlokken(felter.fra),
    til: somKlokken(felter.til),
    sted: felter.sted,
    moedeleder: felter.moedeleder,
    medlemmer: medlemmerAf(felter).map(({ email, personId, ...medlem }) => ({
      ...medlem,
      ...(email !== undefined && email.trim() !== '' && { email: email.trim() }),
      ...(personId !== undefined && personId !== '' && { personId }),
    })),
  }
}
