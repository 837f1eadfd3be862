import { FORMULARER, type Formular } from '@fodfaeste/kontrakt'
import type { Udkast } from '../../api/afgoerelse-data.ts'
import { type Klage, medKlagen } from './efter-klage.ts'
import type { Udfald } from './udfaldsvalg.ts'

/** Et udfald som formular: beslutningen, det, der ligger fast, og felterne, der skal skrives. */
export interface Udfaldsform {
  readonly beslutning: Udkast['beslutning']
  readonly fast: Readonly<Record<string, unknown>>
  readonly formular: Formular
}

const SKRIFTLIG = { form: 'skriftlig' } as const

const BYGGES_AF: { readonly [U in Udfald]: Omit<Udfaldsform, 'formular'> & { readonly kraeves?: readonly string[] } } =
  {
    bevilling: {
      beslutning: 'traef-afgoerelse',
      fast: { om: 'ressourceforloeb', resultat: 'givet', udfald: 'ressourceforloeb', ...SKRIFTLIG },
      kraeves: ['forloeb'],
    },
    afslag: {
      beslutning: 'traef-afgoerelse',
      fast: { om: 'ressourceforloeb', resultat: 'afslag', forloeb: undefined, ...SKRIFTLIG },
    },
    pensionssag: {
      beslutning: 'traef-afgoerelse',
      fast: { om: 'foertidspension', resultat: 'givet', udfald: 'foertidspension', forloeb: undefined, ...SKRIFTLIG },
    },
    'efter-forloebet': { beslutning: 'traef-slutbeslutning', fast: {} },
    ophoer: { beslutning: 'ophoer-forloeb', fast: {} },
    'efter-klage': { beslutning: 'aendr-efter-klage', fast: {} },
  }

/** Formularen uden det, udfaldet selv siger. */
export function udfaldsform(udfald: Udfald, klage?: Klage): Udfaldsform {
  const { beslutning, fast, kraeves = [] } = BYGGES_AF[udfald]
  const hele: Formular = FORMULARER[beslutning]
  const felter = Object.fromEntries(Object.entries(hele.felter).filter(([felt]) => !(felt in fast)))
  const form = {
    beslutning,
    fast: Object.fromEntries(Object.entries(fast).filter(([, vaerdi]) => vaerdi !== undefined)),
    formular: { ...hele, felter, valgfrie: hele.valgfrie.filter((felt) => !kraeves.includes(felt)) },
  }
  return klage === undefined ? form : medKlagen(form, klage)
}

/** Det udfald, et forelagt udkast er skrevet som. */
export function udfaldAf({ beslutning, felter }: Udkast): Udfald {
  if (beslutning === 'aendr-efter-klage') return 'efter-klage'
  if (beslutning === 'ophoer-forloeb') return 'ophoer'
  if (beslutning === 'traef-slutbeslutning') return 'efter-forloebet'
  const { om, resultat } = felter as { readonly om: string; readonly resultat: string }
  if (om === 'foertidspension') return 'pensionssag'
  return resultat === 'afslag' ? 'afslag' : 'bevilling'
}

/** I forløbet er det næste, der afgøres, hvad der følger efter det. */
export const udfaldForFasen = (fase: string): Udfald => (fase === 'forloeb' ? 'efter-forloebet' : 'bevilling')
