import { afgjort } from '../afgoerelse/afgjort.ts'
import { nummer, tekst, valg, valgfri } from '../felter.ts'
import { opskrift } from '../opskrift.ts'
import { proevFindes, proevIkkeFoer } from '../proev-sag.ts'
import { KLAGER } from './haendelser.ts'

/** Enhver klage tages imod, også en for sen: om den behandles, afgør Ankestyrelsen. */
export const MODTAG_KLAGE = opskrift({
  haendelse: 'KlageModtaget',
  handling: 'journalisere',
  felter: { klager: valg(KLAGER), afgoerelse: valgfri(nummer), ord: tekst('Skriv, hvad der klages over.') },
  kan: (sag, { afgoerelse, den }) =>
    proevFindes('afgoerelse', 'afgørelse', afgjort(sag), afgoerelse, (a) =>
      proevIkkeFoer('den', den, a.den, 'dagen, afgørelsen blev truffet'),
    ),
})
