import { dato, skrivAntal, skrivDato } from '@fodfaeste/grund'
import { DagIdSkema, JaNejIdSkema } from '@fodfaeste/kontrakt'
import type {
  BeregnetDagVisning,
  BeregnetTalVisning,
  ForklaringVisning,
  MangelVisning,
  VurderingVisning,
} from '@fodfaeste/lov'
import { afsnit, bredde, fyld } from './linjer.ts'
import { ordFor, tegnFor } from './tegn.ts'
import { type Tavle, afgoerende, skrivHjemmelVisning, visTrae, visTvivl } from './vis-trae.ts'

/** Hele vurderingen til et menneske: svaret først, derefter det, svaret bygger på. */
export function visVurderingTekst(v: VurderingVisning, titel: string | undefined, tavle: Tavle): string {
  const afsnittene = [
    titel === undefined ? [] : afsnit('', tavle.farve.dim(titel), tavle.bredde),
    svaret(v, tavle),
    dagene(v, tavle),
    overskrift('Hvorfor', visTrae(v.spoergsmaal.henvises, tavle), tavle),
    overskrift('Det samme spurgt på andre måder', andreSpoergsmaal(v, tavle), tavle),
    overskrift('Længden', visTrae(v.spoergsmaal.varighed, tavle), tavle),
    overskrift('Mangler, og kan ændre svaret', mangler(v, tavle), tavle),
    overskrift(
      'Beregnede dage',
      v.dage.flatMap((d) => beregnet(d, skrivBeregnetDag(d), tavle)),
      tavle,
    ),
    overskrift(
      'Beregnede tal',
      v.tal.flatMap((t) => beregnet(t, skrivBeregnetTal(t), tavle)),
      tavle,
    ),
    overskrift(
      'Tvivl i loven',
      v.tvivl.flatMap((t) => visTvivl(t, tavle)),
      tavle,
    ),
  ]
  return `${afsnittene
    .filter((linjer) => linjer.length > 0)
    .map((linjer) => linjer.map((l) => l.trimEnd()).join('\n'))
    .join('\n\n')}\n`
}

function overskrift(titel: string, linjer: readonly string[], { farve }: Tavle): readonly string[] {
  return linjer.length === 0 ? [] : [farve.bold(titel), ...linjer]
}

function svaret({ konklusion }: VurderingVisning, { farve, bredde: antal }: Tavle): readonly string[] {
  const hvilken = konklusion.kode === 'tvivl-i-loven' ? 'tvivl' : konklusion.svar
  return [
    ...afsnit(`${tegnFor(hvilken, farve)} `, farve.bold(konklusion.tekst), antal),
    ...afsnit('  ', konklusion.betydning, antal),
  ]
}

function dagene({ paa, lov }: VurderingVisning, { bredde: antal }: Tavle): readonly string[] {
  const dag = (tekst: string) => skrivDato(dato(tekst))
  const raekker: readonly (readonly [string, string])[] = [
    ['Vurderet pr.', dag(paa)],
    ['Afgøres den', dag(lov.afgoeresDen)],
    ['Lovens dag', `${dag(lov.lovensDag)} · ${lov.udgave}`],
    ...lov.overgang.map(({ tekst, hjemmel, regler }): readonly [string, string] => [
      'Overgang',
      [tekst, hjemmel && skrivHjemmelVisning(hjemmel), regler.length > 0 && `Gælder ${regler.join(', ')}.`]
        .filter(Boolean)
        .join(' '),
    ]),
  ]
  return raekker.flatMap(([navn, tekst]) => afsnit(fyld(navn, 14), tekst, antal))
}

/** De andre spørgsmål deler led med det første, så her står kun svaret, og hvad der afgør det. */
function andreSpoergsmaal({ spoergsmaal }: VurderingVisning, tavle: Tavle): readonly string[] {
  return [spoergsmaal.kraeves, spoergsmaal.tilbydes].flatMap((led) => kort(led, tavle))
}

function kort(led: ForklaringVisning, { farve, bredde: antal }: Tavle): readonly string[] {
  const grunde = new Map(afgoerende(led).map((blad) => [blad.id, blad]))
  return [
    ...afsnit(`${tegnFor(led.svar, farve)} `, `${led.spoergsmaal} ${ordFor(led.svar, farve)}`, antal),
    ...(led.svar === 'opfyldt' ? [] : [...grunde.values()].flatMap((blad) => afgoerendeLed(blad, antal))),
  ]
}

function afgoerendeLed({ spoergsmaal, hvorfor, hjemmel }: ForklaringVisning, antal: number): readonly string[] {
  return afsnit('  · ', [spoergsmaal, hvorfor, hjemmel?.tekst].filter(Boolean).join(' '), antal)
}

function mangler({ mangler: alle }: VurderingVisning, { farve, bredde: antal }: Tavle): readonly string[] {
  const tegn = { faktum: 'uoplyst', oenske: 'uoplyst', skoen: 'kraever-skoen', tvivl: 'tvivl' } as const
  return alle.flatMap(({ art, id, spoergsmaal, hjemmel, hvem }) => [
    ...afsnit(`  ${tegnFor(tegn[art], farve)} `, spoergsmaal, antal),
    ...afsnit('    ', farve.dim([hvem, hjemmel?.tekst, felt(art, id)].filter(Boolean).join(' · ')), antal),
  ])
}

/** Stien i filen, hvor det manglende skrives. */
function felt(art: MangelVisning['art'], id: string): string {
  if (art === 'skoen') return `skoen.${id}`
  if (art === 'oenske') return `oensker, emne ${id}`
  if (art === 'tvivl') return `laesningsvalg.${id}`
  if (JaNejIdSkema.safeParse(id).success) return `jaNej.${id}`
  return DagIdSkema.safeParse(id).success ? `dage.${id}` : (ANDRE_FELTER[id] ?? id)
}

const ANDRE_FELTER: { readonly [id: string]: string } = {
  'tidligere-forloeb': 'tidligereForloeb',
  varighed: 'varighedMaaneder',
}

function beregnet(
  { navn, hvorfor, hjemmel }: BeregnetDagVisning | BeregnetTalVisning,
  vaerdi: string,
  { farve, bredde: antal }: Tavle,
): readonly string[] {
  const luft = Math.min(34, Math.max(20, Math.floor(antal * 0.4)))
  const foran = bredde(navn) < luft ? [fyld(`  ${navn}`, luft + 2)] : []
  return [
    ...(foran[0] === undefined
      ? [...afsnit('  ', navn, antal), ...afsnit(' '.repeat(luft + 2), vaerdi, antal)]
      : afsnit(foran[0], vaerdi, antal)),
    ...afsnit('    ', farve.dim([hvorfor, hjemmel?.tekst].filter(Boolean).join(' ')), antal),
  ]
}

function skrivBeregnetDag({ dag, spaend }: BeregnetDagVisning): string {
  if (dag !== undefined) return skrivDato(dato(dag))
  if (spaend === undefined) return 'uoplyst'
  return `mellem ${skrivDato(dato(spaend.tidligst))} og ${skrivDato(dato(spaend.senest))}`
}

function skrivBeregnetTal({ vaerdi, enhed }: BeregnetTalVisning): string {
  return vaerdi === undefined ? 'uoplyst' : skrivAntal(vaerdi, 'dag', enhed)
}
