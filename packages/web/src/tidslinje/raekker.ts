import { type Dato, dato, plusDage } from '@fodfaeste/grund'
import type { BaandElement } from '@fodfaeste/kontrakt'
import type { Spornavn } from './laesning.ts'
import { type Skala, ses } from './skala.ts'
import { type Maal, type Plads, foersteFrie, plads } from './tekstplads.ts'

/** Et element i en række: en bjælke, en skravering eller en streg. */
export interface Del {
  readonly element: BaandElement
  readonly x: number
  readonly bredde: number
  /** Fortsætter uden for billedet. */
  readonly foer: boolean
  readonly efter: boolean
  /** Hvor den hvide ende begynder: dage lagt til for orlov. */
  readonly hvidFra: number | undefined
  readonly tekst: Plads | undefined
  /** «+ 63 dage» over den hvide ende. */
  readonly tilfoejet: Plads | undefined
}

export interface Raekke {
  readonly navn: string
  readonly spor: Spornavn
  readonly dele: readonly Del[]
}

const MINDST_BRED = 3
const LUFT = 4

/** Rækkerne under flagene, altid i samme orden. En række uden noget i udsnittet står tom, så billedet ikke flytter sig. */
export function saetRaekker(
  elementer: readonly BaandElement[],
  skala: Skala,
  maal: Maal,
  streger: readonly number[],
): readonly Raekke[] {
  const i = (...spor: readonly BaandElement['spor'][]) => elementer.filter((e) => spor.includes(e.spor))
  const raekker: Raekke[] = []
  const perioder = (navn: string, spor: Spornavn, egne: readonly BaandElement[]) =>
    raekker.push({ navn, spor, dele: saetPerioder(egne, skala, maal, streger) })
  const tidligere = i('tidligere', 'orlov').filter(({ id }) => id.startsWith('tidligere'))
  if (tidligere.length > 0) perioder('Tidligere', 'tidligere', tidligere)
  const egne = [
    ...i('forloeb').filter(({ til }) => til !== undefined),
    ...i('orlov').filter(({ id }) => !id.startsWith('tidligere')),
  ]
  if (egne.length > 0) perioder('Forløb', 'forloeb', egne)
  const regler = i('regler')
  if (regler.length > 0)
    raekker.push({ navn: 'Regler', spor: 'regler', dele: saetStreger(regler, skala, maal, streger) })
  return raekker
}

function saetPerioder(
  elementer: readonly BaandElement[],
  skala: Skala,
  maal: Maal,
  streger: readonly number[],
): readonly Del[] {
  const dele = elementer.flatMap((element) => periode(element, skala))
  const optaget: Plads[] = []
  const kanter = [skala.venstre, skala.hoejre] as const
  // Orlov og tilføjede dage har kun ét sted at stå; bjælkens navn kan vige.
  const iOrden = dele.toSorted((a, b) => Number(a.element.art === 'bjaelke') - Number(b.element.art === 'bjaelke'))
  const finder = (valg: readonly Plads[]): Plads | undefined => {
    const fri = foersteFrie(valg, optaget, streger, kanter)
    if (fri !== undefined) optaget.push(fri)
    return fri
  }
  const sat = new Map<Del, Del>()
  for (const del of iOrden) {
    const tilfoejet = finder(tilfoejetTekst(del, maal))
    sat.set(del, { ...del, tilfoejet, tekst: finder(muligheder(del, maal)) })
  }
  return dele.map((del) => sat.get(del) ?? del)
}

function periode(element: BaandElement, skala: Skala): readonly Del[] {
  const [fra, til] = [dato(element.fra), dato(element.til ?? element.fra)]
  if (!ses(skala.udsnit, fra, til)) return []
  const x = skala.morgen(fra)
  const bredde = Math.max(skala.aften(til) - x, MINDST_BRED)
  const hvid = hvidEnde(element, til)
  return [
    {
      element,
      x,
      bredde,
      foer: fra < skala.udsnit.fra,
      efter: til > skala.udsnit.til,
      hvidFra: hvid === undefined ? undefined : Math.max(skala.morgen(hvid), x),
      tekst: undefined,
      tilfoejet: undefined,
    },
  ]
}

function hvidEnde({ heraflTilfoejetDage }: BaandElement, til: Dato): Dato | undefined {
  return heraflTilfoejetDage === undefined ? undefined : plusDage(til, 1 - heraflTilfoejetDage)
}

function tilfoejetTekst({ element, x, bredde, efter }: Del, maal: Maal): readonly Plads[] {
  const antal = element.heraflTilfoejetDage
  if (antal === undefined || efter) return []
  return [plads({ fed: `+ ${antal} dage`, resten: '' }, 'venstre', x + bredde, maal)]
}

function muligheder({ element, x, bredde }: Del, maal: Maal): readonly Plads[] {
  const { navn, varighed = '' } = element
  const lang = { fed: navn, resten: varighed }
  const kort = { fed: navn, resten: '' }
  if (element.art === 'skravering') {
    return [
      plads({ fed: '', resten: `${navn}, ${varighed}` }, 'midt', x + bredde / 2, maal),
      plads({ fed: '', resten: navn }, 'midt', x + bredde / 2, maal),
    ]
  }
  return [
    plads(lang, 'hoejre', x, maal),
    plads(kort, 'hoejre', x, maal),
    plads(lang, 'venstre', x - LUFT, maal),
    plads(kort, 'venstre', x - LUFT, maal),
    plads(kort, 'venstre', x + bredde, maal),
  ]
}

function saetStreger(
  elementer: readonly BaandElement[],
  skala: Skala,
  maal: Maal,
  streger: readonly number[],
): readonly Del[] {
  const optaget: Plads[] = []
  return elementer.flatMap((element): readonly Del[] => {
    const dag = dato(element.fra)
    if (!ses(skala.udsnit, dag, dag)) return []
    const x = skala.morgen(dag)
    const skrift = { fed: '', resten: element.navn }
    const valg = [plads(skrift, 'hoejre', x + LUFT, maal), plads(skrift, 'venstre', x - LUFT, maal)]
    const tekst = foersteFrie(valg, optaget, streger, [skala.venstre, skala.hoejre])
    if (tekst !== undefined) optaget.push(tekst)
    return [{ element, x, bredde: 0, foer: false, efter: false, hvidFra: undefined, tekst, tilfoejet: undefined }]
  })
}
