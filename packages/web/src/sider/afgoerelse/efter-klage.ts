import type { Afgoerelsen, Felt } from '@fodfaeste/kontrakt'
import type { Vaerdier } from '../../formular/vaerdier.ts'
import type { Udfaldsform } from './udfald.ts'

export type Klage = NonNullable<Afgoerelsen['klage']>

/** Det, klagen selv siger, ligger fast: klagen, den påklagede afgørelse, når der kun er én, og at et ophør kun kan falde bort. */
export function medKlagen({ formular, ...form }: Udfaldsform, { version, paaklaget }: Klage): Udfaldsform {
  const [en, ...flere] = paaklaget
  const ophoer = paaklaget.every(({ art }) => art === 'ophoer')
  const fast = {
    klage: version,
    ...(en !== undefined && flere.length === 0 && { afgoerelse: en.version }),
    ...(ophoer && { aendring: 'forloebet-fortsaetter' }),
  }
  const felter = Object.entries(formular.felter).flatMap(([id, felt]) =>
    id in fast ? [] : [[id, id === 'aendring' ? udenOphoer(felt, paaklaget) : felt] as const],
  )
  return { ...form, fast: { ...form.fast, ...fast }, formular: { ...formular, felter: Object.fromEntries(felter) } }
}

function udenOphoer(felt: Felt, paaklaget: Klage['paaklaget']): Felt {
  if (felt.art !== 'valg' || paaklaget.some(({ art }) => art === 'ophoer')) return felt
  const { 'forloebet-fortsaetter': _ophoer, ...ord } = felt.ord
  return { ...felt, ord }
}

/** Kun de felter, de svar, der er givet, lægger op til: dage, når der gives et forløb, og resten, når ikke alt gives. */
export function efterSvarene(form: Udfaldsform, skrevet: Vaerdier): Udfaldsform {
  if (form.beslutning !== 'aendr-efter-klage') return form
  const vises: { readonly [felt: string]: boolean } = {
    forloeb: skrevet['aendring'] === 'bevilling',
    ikkeImoedekommet: skrevet['medhold'] === 'delvist',
    oensket: skrevet['medhold'] === 'helt',
  }
  const { felter, valgfrie } = form.formular
  return {
    ...form,
    formular: {
      ...form.formular,
      felter: Object.fromEntries(Object.entries(felter).filter(([felt]) => vises[felt] !== false)),
      valgfrie: valgfrie.filter((felt) => felt !== 'forloeb' && felt !== 'ikkeImoedekommet'),
    },
  }
}
