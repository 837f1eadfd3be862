import { indhentningerILoven } from '../indhentning/indhentninger.ts'
import type { Sag } from '../sag.ts'

/** Sagsfilens lister, og hvad i sagen hvert led er: versionerne i listens orden. */
const LISTER: Readonly<Record<string, { readonly hvad: string; readonly versioner: (sag: Sag) => readonly number[] }>> =
  {
    'procedure.hoering': { hvad: 'partshøring', versioner: ({ partshoeringer }) => partshoeringer.map(version) },
    'procedure.notater': {
      hvad: 'mundtlige oplysning eller det sagsskridt',
      versioner: ({ notater }) => notater.filter(({ art }) => art !== 'andet').map(version),
    },
    'procedure.dokumenter': { hvad: 'dokument', versioner: ({ dokumenter }) => dokumenter.map(version) },
    'procedure.indhentning': {
      hvad: 'indhentning',
      versioner: (sag) => indhentningerILoven(sag).map(version),
    },
    'procedure.henvendelser': {
      hvad: 'henvendelse',
      versioner: ({ forholdene }) => forholdene.henvendelser.map(version),
    },
    'procedure.aktindsigt': {
      hvad: 'anmodning om aktindsigt',
      versioner: ({ forholdene }) => forholdene.aktindsigter.map(version),
    },
    'team.behandlinger': {
      hvad: 'behandling i teamet',
      versioner: ({ teambehandlinger }) => teambehandlinger.filter(({ deltog }) => deltog !== undefined).map(version),
    },
    'kontakt.samtaler': {
      hvad: 'holdte samtale',
      versioner: ({ samtaler }) => samtaler.samtaler.filter(({ holdt }) => holdt !== undefined).map(version),
    },
    'kontakt.foranstaltninger': {
      hvad: 'begyndte indsats',
      versioner: ({ indsatser }) =>
        indsatser
          .filter(({ begyndtDen, art }) => begyndtDen !== undefined && art?.startsWith('lab-') === true)
          .map(version),
    },
    'sundhedssamtale.tilbud': {
      hvad: 'indsats med en sundhedssamtale',
      versioner: ({ sundhed, indsatser }) =>
        sundhed.samtaler.flatMap(({ indsats }) =>
          indsatser.filter((en) => en.version === indsats).map((en) => en.version),
        ),
    },
  }

const version = (ting: { readonly version: number }): number => ting.version

/** Listen, forholdet hører til, når det hører til et led i en. */
export function listeFor(id: string): ((typeof LISTER)[string] & { readonly sti: string }) | undefined {
  const sti = Object.keys(LISTER).find((liste) => id.startsWith(`${liste}.`))
  const liste = sti === undefined ? undefined : LISTER[sti]
  return sti === undefined || liste === undefined ? undefined : { ...liste, sti }
}

/** Stien i sagens fakta, med pladsen i listen. `undefined`, når det, der peges på, ikke er der. */
export function stiTil(
  sag: Sag,
  { id, vedroerer }: { readonly id: string; readonly vedroerer?: number },
): readonly (string | number)[] | undefined {
  const liste = listeFor(id)
  if (liste === undefined) return id.split('.')
  const plads = liste.versioner(sag).lastIndexOf(vedroerer ?? -1)
  return plads === -1 ? undefined : [...liste.sti.split('.'), plads, ...id.slice(liste.sti.length + 1).split('.')]
}
