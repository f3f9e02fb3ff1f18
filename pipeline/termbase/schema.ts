import { z } from 'zod'
import { DESIGNATION_TYPES, REGIONS, STATUSES, WORD_CLASSES } from '../model/glossary.ts'

const line = z
  .string()
  .trim()
  .min(1)
  .regex(/^[^\r\n]*$/u, 'must be a single line')

const designation = z
  .strictObject({
    text: line.describe('The form as a translator writes it in running text.'),
    status: z.enum(STATUSES).optional().describe('Without it the first is preferred, the others admitted.'),
    type: z.enum(DESIGNATION_TYPES).optional().describe('Without it a full form.'),
    pos: z.enum(WORD_CLASSES).optional(),
    reading: line
      .optional()
      .describe('Japanese: kana, no spaces. Chinese: pinyin with tone marks, only where a program errs.'),
    romanization: line.optional().describe('The form in print where it is irregular.'),
    region: z.enum(REGIONS).optional(),
    context: z
      .strictObject({ text: line, source: line })
      .optional()
      .describe('A sentence that shows the use.'),
    variants: z.array(line).optional().describe('Found in texts, never proposed.'),
  })
  .describe('A name for the concept. A plain string where the text says it all.')

const designations = z
  .array(z.union([line, designation]))
  .min(1)
  .optional()

const concept = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u, 'must be lower-case words joined by hyphens')
      .describe('Unique in the glossary; never changed once published.'),
    definition: line.optional().describe('One sentence that could replace the term.'),
    note: line.optional(),
    source: line.optional().describe('Where the equivalents can be checked.'),
    en: designations,
    ja: designations,
    'zh-Hans': designations,
    'zh-Hant': designations,
    ko: designations,
  })
  .describe('One meaning.')

const label = z.strictObject({
  en: line.optional(),
  ja: line.optional(),
  'zh-Hans': line.optional(),
  'zh-Hant': line.optional(),
  ko: line.optional(),
})

/** A glossary file: one domain. */
export const glossaryFile = z.strictObject({
  domain: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u, 'must be lower-case words joined by hyphens'),
  label: label.optional().describe('The name of the domain in each language.'),
  concepts: z.array(concept),
})

export type GlossaryFile = z.infer<typeof glossaryFile>
export type FileConcept = GlossaryFile['concepts'][number]
export type FileDesignation = z.infer<typeof designation>

/** What `glossary/schema.json` holds: editors complete and check the files by it. */
export const glossaryJsonSchema = (): unknown => ({
  ...z.toJSONSchema(glossaryFile, { io: 'input' }),
  title: 'taiyaku glossary',
})
