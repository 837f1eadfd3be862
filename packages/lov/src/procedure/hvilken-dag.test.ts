import { dato } from '@fodfaeste/grund'
import { describe, expect, it } from 'vitest'
import type { Forklaring } from '../motor/forklaring.ts'
import type { Sagsdag } from '../motor/lov-paa.ts'
import { regel } from '../motor/version.ts'
import { fast } from '../motor/beregnet.ts'
import type { Vilkaar } from '../motor/vilkaar.ts'
import { type Procesfakta, TOM_PROCES } from './fakta.ts'
import { oplyst, oplystDag } from './proeve-svar.ts'
import { forklarPaa } from './reglen-paa.ts'
import { vurderProcedure } from './vurder-procedure.ts'

const SET = '2026-01-15'
/** Alt sker på hver sin dag, så det kan ses, hvis lov hver regel følger. */
const SAGEN: Procesfakta = {
  ...TOM_PROCES,
  ansoegning: { modtaget: oplystDag('2025-09-01') },
  henvendelser: [{ id: 'h', modtaget: oplystDag('2025-09-02') }],
  hoering: [{ id: 'attest', navn: 'lægeattesten', kommetDen: oplystDag('2025-09-03') }],
  notater: [
    { id: 'o', navn: 'opringning', art: 'oplysning', den: oplystDag('2025-09-04') },
    { id: 's', navn: 'rykker', art: 'sagsskridt', den: oplystDag('2025-09-05') },
  ],
  dokumenter: [{ id: 'd', navn: 'brev', art: 'modtaget', den: oplystDag('2025-09-06') }],
  hjaelpFra: oplystDag('2025-09-07'),
  udsaettelse: { forlangt: oplystDag('2025-09-08') },
  aktindsigt: [{ id: 'a', modtaget: oplystDag('2025-09-09') }],
  indhentning: [{ id: 'j', navn: 'journal', art: 'helbred-og-andet', sagstypeUdenSamtykke: oplyst('tilbagebetaling') }],
  afgoerelse: {
    truffetDen: oplystDag('2025-10-01'),
    meddelt: oplyst({ maade: 'digital-post', den: dato('2025-10-02') }),
    form: oplyst('skriftlig'),
  },
  klage: {
    modtaget: oplystDag('2025-10-20'),
    genvurderet: oplyst({ den: dato('2025-11-03'), medhold: 'delvist' }),
    fastholdt: oplystDag('2025-11-10'),
  },
}
const MUNDTLIG: Procesfakta = {
  ...TOM_PROCES,
  afgoerelse: {
    truffetDen: oplystDag('2025-10-01'),
    meddelt: oplyst({ maade: 'udleveret', den: dato('2025-10-01') }),
    form: oplyst('mundtlig'),
    givetFuldtUd: oplyst(false),
    begrundelseBegaeret: oplystDag('2025-10-06'),
  },
}
const UDEN_MEDHOLD: Procesfakta = {
  ...SAGEN,
  klage: {
    modtaget: oplystDag('2025-10-20'),
    genvurderet: oplyst({ den: dato('2025-11-03'), medhold: 'intet' }),
    sendtTilAnkestyrelsen: oplystDag('2025-11-04'),
  },
}

const valget = (id: string, { lov }: Forklaring) => [id, `${lov?.hvilken ?? ''} ${lov?.overgang ?? ''}`] as const
const paa = (fakta: Procesfakta) => {
  const { svar, pligter } = vurderProcedure(fakta, dato(SET))
  return {
    svar: Object.fromEntries(svar.map((f) => valget(f.led.id, f))),
    pligter: Object.fromEntries(pligter.map(({ id, hvorfor }) => valget(id, hvorfor))),
  }
}
const skete = (hvilken: Sagsdag, ...ider: readonly string[]) =>
  Object.fromEntries(ider.map((id) => [id, `${hvilken} OVERGANG-BEGIVENHEDSDAG`]))
const spurgt = (...ider: readonly string[]) => Object.fromEntries(ider.map((id) => [id, 'spurgt OVERGANG-SPURGT-DAG']))

describe('Hver regel følger loven den dag, det skete, som den handler om, og siger hvilken', () => {
  it('pligterne', () => {
    expect(paa(SAGEN).pligter).toEqual({
      ...skete('ansoegning', 'RSL-3-1', 'RSL-3-2', 'RSL-3-2-besked'),
      ...skete('henvendelse', 'FVL-7-1/h', 'FVL-7-2/h'),
      ...skete('oplysning', 'FVL-19/attest'),
      ...skete('notat', 'OFFL-13-1/o', 'OFFL-13-2/s'),
      ...skete('dokument', 'OFFL-15/d'),
      ...skete('hjaelp', 'RSL-12', 'RSL-11-2'),
      ...skete('udsaettelse', 'FVL-21'),
      ...skete('aktindsigt', 'FVL-16-2/a', 'FVL-16-2-besked/a'),
      ...skete('afgoerelse', 'FVL-22', 'FVL-25'),
      ...skete('klage', 'BEK-861-11-1', 'BEK-861-11-5', 'BEK-861-11-2', 'BEK-861-13-1', 'BEK-861-12-2', 'BEK-861-12-3'),
      ...spurgt('RSL-11-c-5/j'),
    })
    expect(paa(UDEN_MEDHOLD).pligter).toMatchObject(skete('klage', 'BEK-861-11-1-besked'))
    expect(paa(MUNDTLIG).pligter).toEqual(skete('afgoerelse', 'FVL-23', 'FVL-23-2'))
  })

  it('svarene', () => {
    expect(paa(SAGEN).svar).toEqual({
      ...spurgt('RSL-4', 'FVL-8', 'RSL-11-a', 'RSL-11-b'),
      ...skete('hjaelp', 'RSL-12'),
      ...skete('afgoerelse', 'FVL-22', 'FVL-25'),
      ...skete('klage', 'RSL-60-2', 'RSL-67', 'RSL-69', 'RSL-70', 'RSL-72-1'),
    })
    expect(paa(MUNDTLIG).svar).toMatchObject(skete('afgoerelse', 'FVL-23'))
  })

  it('en klage, hvis dag ingen kender, følger loven den dag, der spørges', () => {
    expect(paa({ ...SAGEN, klage: {} }).svar).toMatchObject(spurgt('RSL-67', 'RSL-72-1'))
  })

  it('en regel, der ikke findes den dag, er en fejl, der siger hvilken regel', () => {
    const ny = regel<Vilkaar<null>>({
      id: 'RSL-9999',
      navn: 'En regel fra 2025',
      versioner: () => [
        { fra: dato('0001-01-01'), indtil: dato('2025-01-01'), kilde: 'prøven', fravaer: 'endnu-ikke' },
        {
          fra: dato('2025-01-01'),
          kilde: 'prøven',
          indhold: fast({ id: 'RSL-9999', spoergsmaal: 'Gælder den?' }, 'opfyldt'),
        },
      ],
    })
    expect(() => forklarPaa(ny, dato('2024-12-31'), null)).toThrow('RSL-9999')
    expect(forklarPaa(ny, dato('2025-01-01'), null).svar).toBe('opfyldt')
  })
})
