import type { Hjemmel } from '@fodfaeste/grund'
import { skrivHjemmel } from '@fodfaeste/grund'
import type { Version } from '../motor/version.ts'
import { type LedVisning, type Regelindhold, alleLed, regelindhold } from './regel-indhold.ts'

/** Én ting, der er anderledes i den ene udgave end i den anden, til at læse. */
export interface Forskel {
  readonly art:
    | 'begynder'
    | 'hoerer-op'
    | 'flyttet'
    | 'nyt-led'
    | 'udgaaet-led'
    | 'nye-ord'
    | 'sammenhaeng'
    | 'tabel'
    | 'forbehold'
    | 'samme'
  readonly tekst: string
  readonly foer?: string
  readonly efter?: string
}

const SAMMENHAENG: { readonly [A in LedVisning['art']]: string } = {
  regel: 'alle skal være opfyldt',
  alle: 'alle skal være opfyldt',
  'mindst-en': 'mindst én skal være opfyldt',
  ikke: 'det modsatte',
  undtagelse: 'hovedregel med en undtagelse',
  medmindre: 'hovedregel, medmindre',
  faktum: 'en oplysning',
  skoen: 'et skøn',
  oenske: 'borgerens ønske',
  beregning: 'regnes ud',
  tvivl: 'to læsninger',
}

/**
 * Hvad der er anderledes i `til` end i `fra`: led, der er kommet til, faldet bort eller har fået andre ord, nye steder i
 * loven, rækker i tabeller og forbehold. Er intet anderledes, siges det, og hvad der så er nyt (udgaven eller loven).
 */
export function forskelle(fra: Version<unknown>, til: Version<unknown>): readonly Forskel[] {
  if ('fravaer' in fra && 'fravaer' in til)
    return [{ art: 'samme', tekst: 'Reglen gælder hverken på den ene eller den anden dag.' }]
  if ('fravaer' in fra) return [{ art: 'begynder', tekst: `Reglen begynder at gælde (${til.kilde}).` }]
  if ('fravaer' in til) return [{ art: 'hoerer-op', tekst: `Reglen gælder ikke længere for nye sager (${til.kilde}).` }]
  const [foer, efter] = [regelindhold(fra), regelindhold(til)]
  const fundne = unikke([
    ...flyttet(foer, efter),
    ...ledforskelle(foer, efter),
    ...raekker(foer, efter),
    ...forbehold(foer, efter),
  ])
  return fundne.length > 0 ? fundne : [uaendret(fra, til, foer, efter)]
}

/** Det samme spørgsmål kan stå i begge læsninger af en tvivl; det siges én gang. */
function unikke(forskelle: readonly Forskel[]): readonly Forskel[] {
  const noegle = ({ art, tekst, foer = '', efter = '' }: Forskel): string => [art, tekst, foer, efter].join('\n')
  return [...new Map(forskelle.map((forskel) => [noegle(forskel), forskel])).values()]
}

const uden = ({ lov, udgave, ...sted }: Hjemmel): string =>
  // Bekendtgørelser kendes på deres nummer; en ny bekendtgørelse er et nyt sted.
  lov === 'BEK' || lov === 'LOV' ? skrivHjemmel({ lov, udgave, ...sted }) : skrivHjemmel({ lov, udgave: '', ...sted })

function flyttet({ hjemmel: foer }: Regelindhold, { hjemmel: efter }: Regelindhold): readonly Forskel[] {
  if (foer === undefined || efter === undefined || uden(foer) === uden(efter)) return []
  return [{ art: 'flyttet', tekst: 'Står et andet sted.', foer: uden(foer), efter: uden(efter) }]
}

function ledforskelle(foer: Regelindhold, efter: Regelindhold): readonly Forskel[] {
  const [gamle, nye] = [vedId(foer.traeer), vedId(efter.traeer)]
  const rodenErFlyttet = flyttet(foer, efter).length > 0
  return [
    ...oeverste(foer.traeer, nye).map(({ spoergsmaal, tvivl }): Forskel => ({
      art: 'udgaaet-led',
      tekst: tvivl === undefined ? 'Et led er faldet bort.' : 'Et led kan ikke længere læses på to måder.',
      foer: tvivl?.titel ?? spoergsmaal,
    })),
    ...oeverste(efter.traeer, gamle).map(({ spoergsmaal, tvivl }): Forskel => ({
      art: 'nyt-led',
      tekst: tvivl === undefined ? 'Et led er kommet til.' : 'Et led kan læses på to måder.',
      efter: tvivl?.titel ?? spoergsmaal,
    })),
    ...[...nye].flatMap(([id, nyt]) => ledforskel(gamle.get(id), nyt, rodenErFlyttet)),
  ]
}

/** De led, der ikke findes i den anden udgave. Det, der står under et af dem, følger med og nævnes ikke. */
function oeverste(traeer: readonly LedVisning[], andre: ReadonlyMap<string, LedVisning>): readonly LedVisning[] {
  return traeer.flatMap((led) => (andre.has(led.id) ? oeverste(led.dele, andre) : [led]))
}

function ledforskel(gammelt: LedVisning | undefined, nyt: LedVisning, rodenErFlyttet: boolean): readonly Forskel[] {
  if (gammelt === undefined) return []
  const fundne: Forskel[] = []
  if (gammelt.spoergsmaal !== nyt.spoergsmaal)
    fundne.push({
      art: 'nye-ord',
      tekst: 'Et led spørger om noget andet.',
      foer: gammelt.spoergsmaal,
      efter: nyt.spoergsmaal,
    })
  if (SAMMENHAENG[gammelt.art] !== SAMMENHAENG[nyt.art])
    fundne.push({
      art: 'sammenhaeng',
      tekst: `«${nyt.spoergsmaal}» besvares på en anden måde.`,
      foer: SAMMENHAENG[gammelt.art],
      efter: SAMMENHAENG[nyt.art],
    })
  const steder = { foer: gammelt.hjemmel?.tekst, efter: nyt.hjemmel?.tekst }
  // Er reglen selv flyttet, er leddene det også, og det siges én gang.
  if (!rodenErFlyttet && steder.foer !== undefined && steder.efter !== undefined && steder.foer !== steder.efter)
    fundne.push({
      art: 'flyttet',
      tekst: `«${nyt.spoergsmaal}» står et andet sted.`,
      foer: steder.foer,
      efter: steder.efter,
    })
  return fundne
}

/** Leddene ved id. Et led, der står i flere grene, er ét. */
function vedId(traeer: readonly LedVisning[]): ReadonlyMap<string, LedVisning> {
  return new Map(alleLed(traeer).map((led) => [led.id, led]))
}

function raekker({ tabel: foer }: Regelindhold, { tabel: efter }: Regelindhold): readonly Forskel[] {
  const [gamle, nye] = [new Map(foer), new Map(efter)]
  return [...new Set([...gamle.keys(), ...nye.keys()])].flatMap((hvad): Forskel[] => {
    const [a, b] = [gamle.get(hvad), nye.get(hvad)]
    if (a === b) return []
    const tekst = `${hvad.charAt(0).toUpperCase()}${hvad.slice(1)}.`
    return [{ art: 'tabel', tekst, ...(a === undefined ? {} : { foer: a }), ...(b === undefined ? {} : { efter: b }) }]
  })
}

function forbehold(foer: Regelindhold, efter: Regelindhold): readonly Forskel[] {
  const saml = ({ traeer, forbehold: eget }: Regelindhold) =>
    new Set([...alleLed(traeer).map((led) => led.forbehold), eget].filter((f) => f !== undefined))
  const [gamle, nye] = [saml(foer), saml(efter)]
  return [
    ...[...gamle]
      .filter((f) => !nye.has(f))
      .map((f): Forskel => ({ art: 'forbehold', tekst: 'Et forbehold er væk.', foer: f })),
    ...[...nye]
      .filter((f) => !gamle.has(f))
      .map((f): Forskel => ({ art: 'forbehold', tekst: 'Et forbehold.', efter: f })),
  ]
}

function uaendret(
  fra: Version<unknown>,
  til: Version<unknown>,
  { hjemmel: foer }: Regelindhold,
  { hjemmel: efter }: Regelindhold,
): Forskel {
  const tekst =
    fra === til
      ? 'Reglen er den samme udgave på begge dage.'
      : fra.kilde === til.kilde
        ? 'Leddene er de samme; kun udgaven, de står i, er en anden.'
        : `Leddene er de samme. Loven bag er en anden: ${til.kilde}.`
  const udgaver =
    foer === undefined || efter === undefined || foer.udgave === efter.udgave
      ? {}
      : { foer: foer.udgave, efter: efter.udgave }
  return { art: 'samme', tekst, ...udgaver }
}
