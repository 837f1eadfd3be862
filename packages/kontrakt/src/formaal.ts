import { z } from 'zod'

/** Hvorfor sagen åbnes; står i adgangsloggen. Udeladt: «Sagsbehandling». */
export const FormaalSkema = z.string().trim().min(1).max(200).optional()
export const FormaalValgSkema = z.strictObject({ formaal: FormaalSkema })
