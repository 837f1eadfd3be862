import type { AfgoerelseHaendelser } from '../afgoerelse/haendelser.ts'
import { foldVidere } from '../fold.ts'
import type { Udkast } from '../godkendelse/haendelser.ts'
import { opskriftFor } from '../godkendelse/udkastets-opskrift.ts'
import type { RegistreretHaendelse } from '../haendelser.ts'
import { oplystAf } from '../oplyst-af.ts'
import type { Sag } from '../sag.ts'
import type { KommunensFrister } from '../sagsfakta/kommunens-frister.ts'
import { dato } from '@fodfaeste/grund'
import { type Sagstjek, afgoerelsensArt, sagstjek } from './sagstjek.ts'
import type { Aendringsudkast, Afgoerelsesart } from './tjek.ts'

type Truffet = AfgoerelseHaendelser['AfgoerelseTruffet']

/** Den slags afgørelse, udkastet bliver til; `undefined`, når tjekket ikke kender den. */
export function udkastetsArt({ beslutning, felter }: Udkast): Afgoerelsesart | undefined {
  if (beslutning === 'ophoer-forloeb') return 'ophoer'
  if (beslutning === 'traef-slutbeslutning') return 'efter-forloebet'
  if (beslutning === 'aendr-efter-klage') return 'efter-klage'
  return afgoerelsensArt(felter as unknown as Truffet)
}

/** Sagstjekket før udkastet bliver til en afgørelse den dag: de dage, udkastet selv fastsætter, er sat ind. */
export function sagstjekAfUdkast(
  sag: Sag,
  udkast: Udkast,
  den: string,
  frister: KommunensFrister,
): Sagstjek | undefined {
  const art = udkastetsArt(udkast)
  if (art === undefined) return undefined
  const aendring = art === 'efter-klage' ? (udkast.felter as unknown as Aendringsudkast) : undefined
  return sagstjek(medUdkastet(sag, udkast, den), art, dato(den), frister, aendring)
}

/**
 * En bevillings dage er oplyst, men afgørelsen er ikke truffet: teamet og borgeren skal være hørt, før den er. En
 * slutbeslutning og et ophør er selv det, tjekket spørger om.
 */
function medUdkastet(sag: Sag, udkast: Udkast, den: string): Sag {
  const haendelse = {
    type: opskriftFor(udkast).haendelse,
    skema: 1,
    data: { ...udkast.felter, den },
    virkerFra: den,
    af: sag.sagsbehandler,
    registreretTidspunkt: sag.opdateret,
  } as unknown as RegistreretHaendelse
  if (haendelse.type === 'AfgoerelseTruffet' || haendelse.type === 'AfgoerelseAendretEfterKlage')
    return { ...sag, ...oplystAf(sag, haendelse) }
  return foldVidere(sag, [haendelse]) ?? sag
}
