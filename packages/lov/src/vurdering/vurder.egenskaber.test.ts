import { type Dato, type Svar, dato, erAfgjort, plusDage, plusMaaneder, proevDato } from '@fodfaeste/grund'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Fakta, JaNejId, OenskeEmne, SkoenId } from '../fakta.ts'
import type { Mangel } from '../motor/forklaring.ts'
import { manglerI } from '../motor/mangler.ts'
import { visVurdering } from '../vis/vis-vurdering.ts'
import { enDag, enSag, enTilfoejelse, erNyt } from './vilkaarlige-fakta-kontrakt.ts'
import { SVARENE } from '../motor/mange.ts'
import { befolkningAf } from './befolkning.ts'
import { type Vurdering, vurder, vurderKort } from './vurder.ts'
import { KODERNE } from './konklusion-i-soejler.ts'
import { vurderMange } from './vurder-mange.ts'

const MANGE = { numRuns: 4000, seed: 2022 }
const DE_FIRE = ['henvises', 'kraeves', 'tilbydes', 'varighed'] as const

const svarene = (v: Vurdering) => ({
  kode: v.kode,
  henvises: v.spoergsmaal.henvises.svar,
  kraeves: v.spoergsmaal.kraeves.svar,
  tilbydes: v.spoergsmaal.tilbydes.svar,
  varighed: v.spoergsmaal.varighed.svar,
})

describe('Enhver sag på enhver dag 2012–2030', () => {
  it('får samme svar ad den magre vej som med forklaring', () => {
    fc.assert(
      fc.property(
        enSag,
        enDag,
        (fakta, paa) => void expect(vurderKort(fakta, paa)).toEqual(svarene(vurder(fakta, paa))),
      ),
      MANGE,
    )
  })

  it('får samme svar i en hel befolkning som alene, også de påbegyndte skøn, ønskerne og valgene', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ fakta: enSag, paa: enDag }), { maxLength: 60 }), (sager) => {
        const svar = vurderMange(befolkningAf(sager))
        for (const [nr, { fakta, paa }] of sager.entries()) {
          const i = (soejle: Uint8Array) => SVARENE[soejle[nr] ?? -1]
          expect({
            kode: KODERNE[svar.kode[nr] ?? -1],
            henvises: i(svar.henvises),
            kraeves: i(svar.kraeves),
            tilbydes: i(svar.tilbydes),
            varighed: i(svar.varighed),
          }).toEqual(vurderKort(fakta, paa))
        }
      }),
      { ...MANGE, numRuns: 300 },
    )
  })

  it('kan vurderes og vises', () => {
    fc.assert(
      fc.property(enSag, enDag, (fakta, paa) => void visVurdering(vurder(fakta, paa))),
      MANGE,
    )
  })

  it('vurderes ens hver gang og uden at sagen røres', () => {
    fc.assert(
      fc.property(enSag, enDag, (fakta, paa) => {
        const foer = structuredClone(fakta)
        expect(svarene(vurder(fakta, paa))).toEqual(svarene(vurder(fakta, paa)))
        expect(fakta).toEqual(foer)
      }),
      { ...MANGE, numRuns: 500 },
    )
  })
})

// Fra det mindste til det største krav: det, der kan kræves, kan også bevilges; det, der kan bevilges, må også tilbydes.
const STYRKE: { readonly [K in Svar]: number } = { 'ikke-opfyldt': 0, uoplyst: 1, 'kraever-skoen': 1, opfyldt: 2 }

describe('De fire svar hænger sammen', () => {
  it('kan det kræves, kan der henvises; kan der henvises, må det tilbydes', () => {
    fc.assert(
      fc.property(enSag, enDag, (fakta, paa) => {
        const { henvises, kraeves, tilbydes } = vurderKort(fakta, paa)
        expect(STYRKE[kraeves]).toBeLessThanOrEqual(STYRKE[henvises])
        expect(STYRKE[henvises]).toBeLessThanOrEqual(STYRKE[tilbydes])
      }),
      MANGE,
    )
  })

  it('konklusionen siger aldrig mere, end svarene gør', () => {
    fc.assert(
      fc.property(enSag, enDag, (fakta, paa) => {
        const { kode, henvises, kraeves, tilbydes } = vurderKort(fakta, paa)
        const ventet: { readonly [kode: string]: boolean } = {
          'kan-henvises': kraeves === 'opfyldt',
          'har-ret-efter-eget-oenske': henvises === 'opfyldt' && kraeves !== 'opfyldt',
          'kan-kun-tilbydes': kraeves === 'ikke-opfyldt' && !erAfgjort(henvises),
          'kan-ikke-kraeves': kraeves === 'ikke-opfyldt' && henvises === 'ikke-opfyldt',
          'ikke-i-maalgruppen': henvises === 'ikke-opfyldt' && tilbydes === 'ikke-opfyldt',
          'skal-ikke-ivaerksaettes': henvises === 'ikke-opfyldt' && tilbydes === 'ikke-opfyldt',
          'skal-begynde-sag-om-foertidspension': henvises === 'ikke-opfyldt' && tilbydes === 'ikke-opfyldt',
          'ikke-tilstraekkeligt-oplyst': henvises === 'ikke-opfyldt',
          'lukket-for-nye-forloeb': henvises === 'ikke-opfyldt' && tilbydes === 'ikke-opfyldt',
          'ordningen-fandtes-ikke': henvises === 'ikke-opfyldt' && tilbydes === 'ikke-opfyldt',
          uoplyst: henvises === 'uoplyst',
          'kraever-skoen': henvises === 'kraever-skoen',
          'tvivl-i-loven': henvises === 'kraever-skoen',
        }
        expect(ventet[kode], kode).toBe(true)
      }),
      MANGE,
    )
  })
})

describe('At få mere at vide', () => {
  it('ændrer aldrig et svar, der er givet', () => {
    fc.assert(
      fc.property(enSag, enDag, enTilfoejelse, (fakta, paa, tilfoejelse) => {
        fc.pre(erNyt(fakta, tilfoejelse))
        const foer = vurderKort(fakta, paa)
        const efter = vurderKort(tilfoejelse.til(fakta), paa)
        for (const navn of DE_FIRE) if (erAfgjort(foer[navn])) expect(efter[navn], navn).toBe(foer[navn])
      }),
      { ...MANGE, numRuns: 8000 },
    )
  })

  it('giver intet svar, når det ikke stod under det, der mangler', () => {
    fc.assert(
      fc.property(enSag, enDag, enTilfoejelse, (fakta, paa, tilfoejelse) => {
        fc.pre(erNyt(fakta, tilfoejelse))
        const foer = vurder(fakta, paa)
        fc.pre(foer.mangler.every(({ art, id }) => art !== tilfoejelse.art || id !== tilfoejelse.id))
        const efter = vurder(tilfoejelse.til(fakta), paa)
        expect(efter.spoergsmaal.henvises.svar).toBe(foer.spoergsmaal.henvises.svar)
        // Kan forløbet ikke bevilges, er der ingen længde at fastsætte, og det, den mangler, står der ikke.
        fc.pre(foer.spoergsmaal.henvises.svar !== 'ikke-opfyldt')
        for (const navn of ['kraeves', 'varighed'] as const) {
          expect(erAfgjort(efter.spoergsmaal[navn].svar), navn).toBe(erAfgjort(foer.spoergsmaal[navn].svar))
        }
      }),
      { ...MANGE, numRuns: 5000 },
    )
  })
})

describe('Det, der mangler', () => {
  it('er tomt for hvert af spørgsmålene, når og kun når det er besvaret', () => {
    fc.assert(
      fc.property(enSag, enDag, (fakta, paa) => {
        const { spoergsmaal } = vurder(fakta, paa)
        for (const navn of DE_FIRE)
          expect(manglerI(spoergsmaal[navn]).length === 0, navn).toBe(erAfgjort(spoergsmaal[navn].svar))
      }),
      MANGE,
    )
  })

  it('fører til et svar, når det skaffes, ét for ét', () => {
    fc.assert(
      fc.property(enSag, enDag, fc.infiniteStream(fc.nat()), (fakta, paa, terning) => {
        let sag = fakta
        for (let runde = 0; runde < 25; runde += 1) {
          const v = vurder(sag, paa)
          const [mangel] = v.mangler
          if (mangel === undefined) {
            for (const navn of ['henvises', 'kraeves'] as const)
              expect(erAfgjort(v.spoergsmaal[navn].svar), navn).toBe(true)
            return
          }
          sag = skaffet(sag, mangel, terning.next().value ?? 0, paa)
        }
        throw new Error('Still missing something after 25 rounds')
      }),
      { ...MANGE, numRuns: 2000 },
    )
  })
})

/** Sagen, når manglen er afhjulpet. `tal` vælger mellem svarene. */
function skaffet(fakta: Fakta, { art, id }: Mangel, tal: number, paa: Dato): Fakta {
  const jaNej = tal % 2 === 0 ? 'ja' : 'nej'
  if (art === 'tvivl')
    return {
      ...fakta,
      laesningsvalg: {
        ...fakta.laesningsvalg,
        [id]: { laesning: tal % 2 === 0 ? 'A' : 'B', af: 'Jens Lund', begrundelse: 'Valgt.' },
      },
    }
  if (art === 'oenske') return { ...fakta, oensker: [...fakta.oensker, { emne: id as OenskeEmne, svar: jaNej }] }
  if (art === 'skoen')
    return {
      ...fakta,
      skoen: { ...fakta.skoen, [id as SkoenId]: { svar: jaNej, af: 'Mette Holm', begrundelse: 'Begrundet.' } },
    }
  return medFaktum(fakta, id, tal, paa)
}

function medFaktum(fakta: Fakta, id: string, tal: number, paa: Dato): Fakta {
  const opl = <T>(vaerdi: T) => ({ vaerdi, kilde: 'samtale' })
  const start = fakta.dage.starter?.vaerdi ?? plusDage(paa, tal % 100)
  switch (id) {
    case 'foedselsdag': {
      const dag = fakta.foedselsdag?.vaerdi.tidligst ?? plusDage(dato('1950-01-01'), tal % 20_000)
      return { ...fakta, foedselsdag: opl({ tidligst: dag, senest: dag }) }
    }
    case 'tidligere-forloeb':
      return {
        ...fakta,
        tidligereForloeb: opl(
          tal % 3 === 0 ? [] : [{ fra: plusDage(start, -1500), til: plusDage(start, -1500 + (tal % 1400)) }],
        ),
      }
    case 'orlov':
      return { ...fakta, orlov: opl((fakta.orlov?.vaerdi ?? []).map((o) => ({ ...o, retTilDagpenge: tal % 2 === 0 }))) }
    case 'starter':
      return { ...fakta, dage: { ...fakta.dage, starter: opl(start) } }
    case 'planlagt-slut':
      return { ...fakta, dage: { ...fakta.dage, 'planlagt-slut': opl(plusMaaneder(start, 1 + (tal % 60))) } }
    default:
      return { ...fakta, jaNej: { ...fakta.jaNej, [id as JaNejId]: opl(tal % 2 === 0) } }
  }
}

const DAGFELT = /^(?:paa|lovensDag|afgoeresDen|dag|den|tidligst|senest)$/

/** Det, et menneske selv har skrevet, vises, som det står; også når det er tomt. */
const ORDRET = /\.brugt\.\d+\.(?:af|begrundelse|kilde)$/

/** Hvad der er i vejen med det viste, felt for felt. */
function mangelfuldt(vaerdi: unknown, sti = ''): readonly string[] {
  if (typeof vaerdi === 'string') return erTekst(vaerdi, sti) ? [] : [`${sti}: «${vaerdi}»`]
  if (typeof vaerdi === 'number') return Number.isInteger(vaerdi) && vaerdi >= 0 ? [] : [`${sti} er ${vaerdi}`]
  if (typeof vaerdi === 'boolean') return []
  if (typeof vaerdi !== 'object' || vaerdi === null) return [`${sti} er ${String(vaerdi)}`]
  return Object.entries(vaerdi).flatMap(([navn, felt]) => mangelfuldt(felt, `${sti}.${navn}`))
}

function erTekst(tekst: string, sti: string): boolean {
  if (ORDRET.test(sti)) return true
  if (DAGFELT.test(sti.split('.').at(-1) ?? '')) return proevDato(tekst).ok
  return tekst.trim() !== '' && !/undefined|NaN|\[object|Invalid| {2}/.test(tekst)
}

describe('Det viste', () => {
  it('har tekst i hver tekst, ISO-dage i hver dag og hele tal, og tåler at blive til JSON', () => {
    fc.assert(
      fc.property(enSag, enDag, (fakta, paa) => {
        const vist = visVurdering(vurder(fakta, paa))
        expect(mangelfuldt(vist)).toEqual([])
        expect(JSON.parse(JSON.stringify(vist))).toEqual(vist)
      }),
      { ...MANGE, numRuns: 1500 },
    )
  })

  it('nævner hver tvivl, der skal vælges i, med navn, og den kan findes under tvivl', () => {
    fc.assert(
      fc.property(enSag, enDag, (fakta, paa) => {
        const { mangler, tvivl } = visVurdering(vurder(fakta, paa))
        for (const mangel of mangler.filter(({ art }) => art === 'tvivl')) {
          expect(mangel.navn).not.toBe(mangel.id)
          expect(tvivl.map(({ id }) => id)).toContain(mangel.id)
        }
      }),
      MANGE,
    )
  })
})
