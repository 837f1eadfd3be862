import { dato } from '@fodfaeste/grund'
import { type Skridt, enPerson, registrerAlle, skridtTil } from '@fodfaeste/proeve'
import { describe, expect, it } from 'vitest'
import { skrivAfvist } from '../afvist.ts'
import { fold } from '../fold.ts'
import type { UDFALD } from '../team/haendelser.ts'
import { type Livskommando, udfoer } from '../udfoer.ts'

const LEDER = enPerson({ rolle: 'leder' })
const OPRETTET = skridtTil({ den: '2024-03-01', iMaalgruppen: true })
const liv = (kommando: Livskommando): Skridt => ({ kommando, idag: kommando.den, af: LEDER })
type Udfald = (typeof UDFALD)[number]

/** Teamet har behandlet sagen og indstillet. `nr` er versionen, mødet kom ind med. */
function teamet(udfald: Udfald, art: 'behandling' | 'revurdering', moededag: string, nr: number): readonly Skridt[] {
  const om = 'ressourceforloeb'
  return [
    liv({ beslutning: 'hold-teambehandling', moededag, art, om, deltog: ['beskaeftigelse', 'borger'], den: moededag }),
    liv({
      beslutning: 'afgiv-indstilling',
      behandling: nr,
      udfald,
      indhold: [],
      tekst: 'Teamets indstilling.',
      den: moededag,
    }),
  ]
}

const NAESTE = registrerAlle(OPRETTET).length + 1
const foerste = (udfald: Udfald) => teamet(udfald, 'behandling', '2024-05-15', NAESTE)
const anden = (udfald: Udfald) => teamet(udfald, 'revurdering', '2024-06-12', NAESTE + 2)

const FORLOEB = { efter: '112', starter: '2024-07-01', slutter: '2027-06-30' } as const

function afgoer(skridt: readonly Skridt[], aendret: object, den = '2024-06-20') {
  const kommando = {
    beslutning: 'traef-afgoerelse',
    om: 'ressourceforloeb',
    resultat: 'givet',
    udfald: 'ressourceforloeb',
    form: 'skriftlig',
    begrundelse: 'Der er et udviklingsperspektiv.',
    forloeb: FORLOEB,
    den,
    ...aendret,
  }
  return udfoer(fold(registrerAlle([...OPRETTET, ...skridt])), kommando as Livskommando, { af: LEDER, idag: dato(den) })
}

describe('LOB § 11, stk. 2: en afgørelse, der fraviger teamets indstilling', () => {
  it('standses, og afslaget siger, hvad man så gør', () => {
    const svar = afgoer(foerste('fleksjob'), {})
    if (svar.ok) throw new Error('The decision was taken')
    expect(svar.afvist).toMatchObject({ kode: 'INDSTILLING_FRAVIGES', felt: 'udfald', indstillet: 'fleksjob' })
    const tekst = skrivAfvist(svar.afvist)
    expect(tekst).toContain('Teamet indstillede fleksjob')
    expect(tekst).toContain('planlæg en ny vurdering i teamet')
    expect(tekst).toMatch(/§ 11, stk\. 2/)
  })

  it('kan træffes, når teamet har haft sagen igen, også imod teamet', () => {
    expect(afgoer([...foerste('fleksjob'), ...anden('fleksjob')], {})).toMatchObject({ ok: true })
  })

  it('den anden behandling uden indstilling er ikke nok', () => {
    const kunMoede = anden('fleksjob').slice(0, 1)
    expect(afgoer([...foerste('fleksjob'), ...kunMoede], {})).toMatchObject({
      ok: false,
      afvist: { kode: 'INDSTILLING_FRAVIGES' },
    })
  })

  it('følges indstillingen, er der intet at vente på', () => {
    expect(afgoer(foerste('ressourceforloeb'), {})).toMatchObject({ ok: true })
    const afslag = { resultat: 'afslag', udfald: 'fleksjob', forloeb: undefined }
    expect(afgoer(foerste('fleksjob'), afslag)).toMatchObject({ ok: true })
  })

  it('et afslag på det, teamet indstillede, er også at fravige', () => {
    const afslag = { resultat: 'afslag', forloeb: undefined }
    expect(afgoer(foerste('ressourceforloeb'), afslag)).toMatchObject({
      ok: false,
      afvist: { kode: 'INDSTILLING_FRAVIGES', afgoeres: 'afslag på ressourceforløb' },
    })
  })

  it('uden udfald kan de to ikke lægges ved siden af hinanden', () => {
    const uden = { resultat: 'afslag', udfald: undefined, forloeb: undefined }
    expect(afgoer(foerste('fleksjob'), uden)).toMatchObject({
      ok: false,
      afvist: { kode: 'FELT_MANGLER', felt: 'udfald' },
    })
    expect(afgoer([], uden)).toMatchObject({ ok: true })
  })

  it('en indstilling om noget andet standser den ikke', () => {
    const andet = foerste('fleksjob').map((et) => ({
      ...et,
      kommando: 'om' in et.kommando ? { ...et.kommando, om: 'fleksjob' as const } : et.kommando,
    }))
    expect(afgoer(andet as readonly Skridt[], {})).toMatchObject({ ok: true })
  })
})
