import { type Dato, dato, skrivDato } from '@fodfaeste/grund'
import { hoeringsstand, svarDerVentes } from '../hoering/svarventetid.ts'
import { hoeringspapirer } from '../hoeringsbehov/hoeringspapirer.ts'
import type { Sag } from '../sag.ts'
import { afPligter } from './af-loven.ts'
import { type Fund, IKKE_RELEVANT, type Tjekgrundlag, fund } from './tjek.ts'

/**
 * Er der taget stilling til hvert papir, er borgeren hørt, hvor loven kræver det, og er svaret afventet? Et papir, ingen
 * har set på, er uoplyst og ikke i orden.
 */
export function partshoering({ sag, vurdering, paa, truffet }: Tjekgrundlag): Fund {
  const loven = afPligter(vurdering, ['FVL-19', 'FVL-21'])
  if (loven.tilstand === 'ikke-i-orden') return loven
  const venter = svarDerVentes(sag, paa).map(
    ({ navn, svarfrist = '' }) => `Borgeren kan svare om «${navn}» til og med ${skrivDato(dato(svarfrist))}.`,
  )
  if (venter.length > 0 && !truffet) return { ...loven, tilstand: 'ikke-i-orden', fandt: venter }
  const uset = usete(sag, paa)
  if (uset.length > 0) return { ...loven, tilstand: 'uoplyst', fandt: [...loven.fandt, ...uset] }
  if (loven.tilstand !== 'ikke-relevant') return { ...loven, fandt: [...loven.fandt, ...udenSvar(sag, paa)] }
  return sag.partshoeringer.length === 0 ? IKKE_RELEVANT : fund('i-orden', udenSvar(sag, paa))
}

/** Papirer, ingen har taget stilling til. Det, der kom efter dagen, hører ikke med. */
function usete(sag: Sag, paa: Dato): readonly string[] {
  const set = new Set(sag.hoeringsbehov.map(({ papir }) => papir))
  return hoeringspapirer(sag)
    .filter(({ version, kommet }) => !set.has(version) && dato(kommet) <= paa)
    .map(({ navn }) => `Ingen har taget stilling til, om borgeren skal høres om «${navn}».`)
}

/** Fristen er gået uden svar: det siges, og så kan der afgøres på det, der er. */
function udenSvar({ partshoeringer }: Sag, paa: Dato): readonly string[] {
  return partshoeringer
    .filter((hoering) => hoeringsstand(hoering, paa) === 'uden-svar')
    .map(({ navn, svarfrist = '' }) => `Intet svar om «${navn}» til og med ${skrivDato(dato(svarfrist))}.`)
}
