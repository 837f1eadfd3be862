import { dato } from '@fodfaeste/grund'
import { SagsFilSkema } from '@fodfaeste/kontrakt'
import { enPerson, etHeltForloeb, registrerAlle, skridtTil } from '@fodfaeste/proeve'
import {
  FORHOLD,
  FORHOLDSSKOEN,
  type Kommando,
  type RegistreretHaendelse,
  type Sag,
  fold,
  foldVidere,
  skrivAfvist,
  INGEN_FRISTER,
  tilSagsfakta,
  udfoer,
} from '@fodfaeste/sag'
import { describe, expect, it } from 'vitest'
import { bladeIData, bladeISkema } from './blade-i-sagsfilen.ts'
import { ALT_ANDET } from './sagsfilens-fakta-proeve.ts'

const LEDER = enPerson({ rolle: 'leder' })
const DEN = '2026-06-01'

/** Det, der ikke er et faktum i sagen, og hvorfor. */
const IKKE_FAKTA: Readonly<Record<string, string>> = {
  $schema: 'filens egen adresse',
  titel: 'filens navn',
  kilde: 'hvor filen kommer fra',
  alder: 'i filen et andet ord for fødselsdagen; en sag kender dagen',
}

/** Hvor filens sti er i sagens fakta. */
function iFakta(sti: string): string {
  if (sti.startsWith('forloeb.')) return sti.replace('forloeb.', 'garanti.')
  const iMaalgruppen = /^(foedselsdag|dage|varighedMaaneder|jaNej|tidligereForloeb|orlov|skoen|oensker|laesningsvalg)/
  return iMaalgruppen.test(sti) ? `maalgruppe.${sti}` : sti
}

/** En sag, der vokser, og hvert faktum, den har fortalt loven undervejs. */
function enSagOmAlt() {
  const fortalt = new Set<string>()
  const haendelser: RegistreretHaendelse[] = []
  let sag: Sag | undefined
  const husk = (nye: readonly RegistreretHaendelse[]): void => {
    haendelser.push(...nye)
    sag = foldVidere(sag, nye)
    if (sag !== undefined) for (const blad of bladeIData(tilSagsfakta(sag, INGEN_FRISTER))) fortalt.add(blad)
  }
  for (const haendelse of registrerAlle(etHeltForloeb())) husk([haendelse])
  const proev = (kommando: Kommando) => {
    const svar = udfoer(sag, kommando, { af: LEDER, idag: dato(DEN) })
    if (svar.ok) husk(svar.vaerdi.map((h) => ({ ...h, af: LEDER, registreretTidspunkt: `${DEN}T08:00:00.000Z` })))
    return svar
  }
  const goer = (kommando: Kommando): void => {
    const svar = proev(kommando)
    if (!svar.ok) throw new Error(`${kommando.beslutning}: ${skrivAfvist(svar.afvist)}`)
  }
  /** Er det om noget bestemt i sagen, er det om det seneste, der passer. */
  const goerOmNoget = (kommando: Kommando): void => {
    const svar = proev(kommando)
    if (svar.ok) return
    for (let version = haendelser.length; version > 0; version -= 1)
      if (proev({ ...kommando, vedroerer: version } as Kommando).ok) return
    throw new Error(`${JSON.stringify(kommando)}: ${skrivAfvist(svar.afvist)}`)
  }
  return { fortalt, goer, goerOmNoget, version: () => haendelser.length }
}

describe('Hvert faktum, en sagsfil kan fortælle', () => {
  const sag = enSagOmAlt()
  for (const kommando of ALT_ANDET) sag.goer(typeof kommando === 'function' ? kommando(sag.version()) : kommando)
  for (const [id, { art }] of Object.entries(FORHOLD)) {
    const vaerdi = art === 'ja-nej' ? true : art === 'dag' ? '2026-05-20' : (Object.keys(art)[0] ?? '')
    sag.goerOmNoget({ beslutning: 'oplys-forhold', id, vaerdi, kilde: 'prøven', den: DEN } as Kommando)
  }
  for (const id of Object.keys(FORHOLDSSKOEN))
    sag.goerOmNoget({ beslutning: 'traef-forholdsskoen', id, svar: 'ja', begrundelse: 'Prøvet.', den: DEN } as Kommando)

  const fakta = bladeISkema(SagsFilSkema).filter((sti) => IKKE_FAKTA[sti] === undefined)

  it('er mange', () => expect(fakta.length).toBeGreaterThan(300))

  it.each(fakta.filter((sti) => sti !== 'laesningsvalg').map((sti) => [sti]))(
    '%s kan en hændelse i sagen fortælle',
    (sti) => {
      const her = iFakta(sti)
      expect([...sag.fortalt].some((blad) => blad === her || blad.startsWith(`${her}.`))).toBe(true)
    },
  )

  it('laesningsvalg fortælles i en sag, hvor der er tvivl', () => {
    const medTvivl = fold([
      ...registrerAlle([
        ...skridtTil({ den: '2026-05-01', iMaalgruppen: true, oplysninger: { 'paaklaget-afgoerelse': '2026-01-09' } }),
        {
          kommando: {
            beslutning: 'vaelg-laesning',
            tvivl: 'TVIVL-HJEMVIST-EFTER-LUKNING',
            laesning: 'A',
            begrundelse: 'Afslaget faldt før lukningen.',
            den: DEN,
          },
          idag: DEN,
          af: LEDER,
        },
      ]),
    ])
    expect(bladeIData(medTvivl && tilSagsfakta(medTvivl, INGEN_FRISTER))).toContainEqual(
      expect.stringContaining('maalgruppe.laesningsvalg.TVIVL-HJEMVIST-EFTER-LUKNING'),
    )
  })

  it('katalogets stier er sagsfilens', () => {
    const uden = new Set(fakta.map((sti) => sti.replaceAll('[]', '')))
    const fremmede = [...Object.keys(FORHOLD), ...Object.keys(FORHOLDSSKOEN)].filter((id) => !uden.has(id))
    expect(fremmede).toEqual([])
  })
})

describe('Et forhold', () => {
  const haendelser = registrerAlle(etHeltForloeb())
  const efter = (kommando: object) =>
    udfoer(fold(haendelser), { kilde: 'prøven', den: DEN, ...kommando } as Kommando, { af: LEDER, idag: dato(DEN) })

  it.each([
    [{ beslutning: 'oplys-forhold', id: 'nabo.overgaaet', vaerdi: true }, 'DAG_UGYLDIG'],
    [{ beslutning: 'oplys-forhold', id: 'nabo.egenAnmodning', vaerdi: '2026-05-01' }, 'VAERDI_PASSER_IKKE'],
    [{ beslutning: 'oplys-forhold', id: 'plan.forberedende.spor', vaerdi: 'et andet' }, 'VALG_UKENDT'],
    [{ beslutning: 'oplys-forhold', id: 'nabo.egenAnmodning', vaerdi: true, vedroerer: 1 }, 'VAERDI_PASSER_IKKE'],
    [{ beslutning: 'oplys-forhold', id: 'procedure.dokumenter.betydning', vaerdi: true }, 'FELT_MANGLER'],
    [
      { beslutning: 'oplys-forhold', id: 'procedure.dokumenter.betydning', vaerdi: true, vedroerer: 1 },
      'FINDES_IKKE_I_SAGEN',
    ],
    [{ beslutning: 'oplys-forhold', id: 'plan.samletBeskrivelse.lavet', vaerdi: true }, 'NOGET_MANGLER_FOERST'],
  ])('%j afvises', (kommando, kode) => {
    expect(efter(kommando)).toMatchObject({ ok: false, afvist: { kode } })
  })

  it('det seneste svar gælder, og rettes det, det hører til, bort, er det der ikke mere', () => {
    const svar = (vaerdi: boolean) => {
      const ny = efter({ beslutning: 'oplys-forhold', id: 'nabo.egenAnmodning', vaerdi })
      return ny.ok ? ny.vaerdi.map((h) => ({ ...h, af: LEDER, registreretTidspunkt: `${DEN}T08:00:00.000Z` })) : []
    }
    const sag = fold([...haendelser, ...svar(true), ...svar(false)])
    expect(sag && tilSagsfakta(sag, INGEN_FRISTER).nabo?.egenAnmodning).toMatchObject({
      vaerdi: false,
      kilde: 'prøven',
    })
  })
})
