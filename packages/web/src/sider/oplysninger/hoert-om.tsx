import { Link } from '@tanstack/react-router'
import { useHoering } from '../../api/hoering-data.ts'
import { useSagKontekst } from '../sag/sag-kontekst.ts'

/** Hvor langt sagen er med at høre borgeren om det, der er kommet, og vejen derhen. */
export function HoertOm() {
  const { sag } = useSagKontekst()
  const { data } = useHoering(sag.id, sag.nyesteVersion)
  if (data === undefined) return null
  const { papirer, hoeringer } = data
  const uafklaret = papirer.filter(({ skal }) => skal === 'uoplyst' || skal === 'kraever-skoen').length
  const skal = papirer.filter((papir) => papir.skal === 'opfyldt' && papir.hoering === undefined).length
  const venter = hoeringer.filter(({ stand }) => stand === 'venter').length
  return (
    <section aria-labelledby="hoert-om-overskrift">
      <div className="afsnit-hoved">
        <h2 id="hoert-om-overskrift">Partshøring</h2>
        <Link to="/sager/$sagId/hoering" params={{ sagId: sag.id }}>
          Åbn partshøring
        </Link>
      </div>
      {papirer.length + hoeringer.length === 0 ? (
        <p className="daempet">Intet er kommet, som borgeren kan skulle høres om.</p>
      ) : (
        <p>
          {skal} skal høres om · {uafklaret} mangler stillingtagen · {venter} venter på svar
        </p>
      )}
    </section>
  )
}
