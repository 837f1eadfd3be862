import { dato } from '@fodfaeste/grund'
import type { Sagsfakta } from '@fodfaeste/lov'
import type { Indsats } from '../indsats/indsatser.ts'
import type { Sag } from '../sag.ts'
import { kendte, oplyst, oplystDag, skoen } from './fra-sagen.ts'

type Garanti = NonNullable<Sagsfakta['garanti']>

/** Det, indsatsgarantien ser. En indsats, der kun er indstillet eller er gået tabt, er ikke en indsats i forløbet. */
export function garantifakta({
  indsatser,
  standby,
  oplysninger,
  forloebet,
  sagsskoen,
  teambehandlinger,
}: Sag): Omit<Garanti, 'efter' | 'laesningsvalg'> {
  const igen = teambehandlinger.findLast(({ art, deltog }) => art === 'genforelaeggelse' && deltog !== undefined)
  return {
    indsatser: indsatser.filter(erIForloebet).map(somIndsats),
    stop: [
      ...forloebet.fravaer.map(({ version, art, kilde, ...tid }) => ({
        id: `fravaer-${version}`,
        art,
        kilde,
        ...periode(tid),
      })),
      ...standby.map(({ version, af, ...tid }) => ({
        id: `standby-${version}`,
        art: 'standby' as const,
        kilde: `registreret af ${af.navn}`,
        ...periode(tid),
      })),
      ...(oplysninger.orlov?.vaerdi ?? []).map((orlov, nr) => ({
        id: `orlov-${nr + 1}`,
        art: 'barsel-eller-sorgorlov' as const,
        kilde: oplysninger.orlov?.kilde ?? 'sagen',
        ...periode(orlov),
      })),
    ],
    bortfald: forloebet.beskaeftigelse.map(({ art, kilde, ...tid }) => ({ art, kilde, ...periode(tid) })),
    ...kendte({
      saerligeGrunde: skoen(sagsskoen['saerlige-grunde-mod-genforelaeggelse']),
      behandletIgen: igen && oplystDag(igen.moededag, igen),
    }),
  }
}

function erIForloebet({ trin }: Indsats): boolean {
  return trin !== 'indstillet' && trin !== 'tabt'
}

function somIndsats(indsats: Indsats): Garanti['indsatser'][number] {
  const { version, navn, art, begynder, begyndtDen, iIndsatsdel } = indsats
  return {
    id: `indsats-${version}`,
    navn,
    ...(art && { art }),
    begyndt: oplyst(begyndtDen === undefined ? ('ikke-begyndt' as const) : dato(begyndtDen), indsats),
    ...(begynder !== undefined && { aftaltTil: oplystDag(begynder, indsats) }),
    ...(iIndsatsdel !== undefined && { iIndsatsdel: oplyst(iIndsatsdel, indsats) }),
  }
}

function periode({ fra, til }: { readonly fra: string; readonly til?: string }) {
  return { fra: dato(fra), ...(til !== undefined && { til: dato(til) }) }
}
