import type { Dato } from '@fodfaeste/grund'
import type { Forklaring } from '../motor/forklaring.ts'
import type { Forloebsdage, Pligt } from '../pligter/pligt.ts'
import type { PlanFakta } from './fakta.ts'
import type { Planens } from './planens-svar.ts'
import { standsetAfTvivl, tilstandPaa, vigtigste } from './pligttilstand.ts'

interface Lagt {
  readonly fakta: PlanFakta
  readonly forloeb: Forloebsdage
  readonly dag: Dato
  readonly svar: Planens
}

type Del = Pick<Pligt, 'id' | 'hvad' | 'ejer' | 'opfyldesVed'>

interface Frist {
  readonly fra: Dato
  readonly frist: Dato | undefined
  /** Er der mere at gøre, selv om alt er i orden i dag? */
  readonly loebende?: boolean
}

function pligt(del: Del, { fra, frist, loebende = false }: Frist, dag: Dato, svar: readonly Forklaring[]): Pligt[] {
  const hvorfor = vigtigste(svar)
  if (hvorfor?.led.hjemmel === undefined) return []
  const opfyldt = !loebende && hvorfor.svar === 'opfyldt'
  const tvivl = hvorfor.svar !== 'ikke-opfyldt' && svar.some(standsetAfTvivl)
  const tilstand = tvivl ? 'tvivl' : tilstandPaa({ dag, fra, frist, opfyldt })
  return [{ ...del, hjemmel: hvorfor.led.hjemmel, fra, fristDen: frist, tilstand, hvorfor }]
}

/** Den forberedende del og attesten skal være klar til mødet: de er grundlaget for det. */
function foerMoedet({ fakta, dag, svar }: Lagt): readonly Pligt[] {
  const moede = fakta.teammoede?.vaerdi
  if (moede === undefined) return []
  const tid = { fra: fakta.teammoede?.den ?? (moede < dag ? moede : dag), frist: moede }
  return [
    ...pligt(
      {
        id: 'BEK-1708-3-1',
        hvad: 'Gør den forberedende del færdig sammen med borgeren',
        ejer: 'kommune',
        opfyldesVed: 'Alle oplysninger er med, og et menneske har set, at den kun beskriver.',
      },
      tid,
      dag,
      svar.forberedende,
    ),
    ...pligt(
      {
        id: 'BEK-1708-4',
        hvad: 'Hent lægens vurdering, eller begrund, at den undlades',
        ejer: 'kommune',
        opfyldesVed: 'Attesten er der og er aktuel, eller den er lovligt undladt.',
      },
      tid,
      dag,
      svar.attest,
    ),
  ]
}

/** Indsatsdelen laves på teamets indstilling; loven sætter ingen dag. Det fastlagte tidsrum gør. */
function iForloebet({ fakta, forloeb, dag, svar }: Lagt): readonly Pligt[] {
  const { starter, slutter } = forloeb
  if (starter === undefined || (slutter !== undefined && dag > slutter)) return []
  const tid = fakta.indsatsdel?.fastlagt?.vaerdi
  const indhold = svar.indsatsdel.filter((f) => !f.led.id.startsWith('BEK-1708-5-2'))
  const naeste = naesteFastlaeggelse(tid?.til, slutter)
  const tidsrummet = svar.indsatsdel.filter((f) => f.led.id.startsWith('BEK-1708-5-2'))
  return [
    ...pligt(
      {
        id: 'BEK-1708-5-1',
        hvad: 'Lav indsatsdelen sammen med borgeren',
        ejer: 'koordinerende-sagsbehandler',
        opfyldesVed: 'Mål, delmål, tilbud og opfølgning er fastsat og står i Min Plan.',
      },
      { fra: starter, frist: undefined },
      dag,
      indhold,
    ),
    ...pligt(
      {
        id: 'BEK-1708-5-2',
        hvad: 'Fastlæg indsats og opfølgning for mindst seks måneder',
        ejer: 'koordinerende-sagsbehandler',
        opfyldesVed: 'Tilbud og opfølgning er lagt fast for tiden fra den dag, det forrige tidsrum slutter.',
      },
      { fra: tid?.fra ?? starter, frist: naeste, loebende: naeste !== undefined },
      dag,
      tidsrummet,
    ),
  ]
}

/**
 * Den dag, det næste tidsrum senest skal være lagt fast: den sidste dag i det, der er. Når det rækker til forløbets sidste
 * dag, er der intet næste. Er intet fastlagt, er der ingen dag.
 */
export function naesteFastlaeggelse(til: Dato | undefined, slutter: Dato | undefined): Dato | undefined {
  return til === undefined || (slutter !== undefined && til >= slutter) ? undefined : til
}

/** Planens pligter på dagen. */
export function planensPligter(lagt: Lagt): readonly Pligt[] {
  return [...foerMoedet(lagt), ...iForloebet(lagt)]
}
