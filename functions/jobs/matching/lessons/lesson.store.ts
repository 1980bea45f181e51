import * as v from 'valibot'
import type { ItemPage, Table } from '../../../platform/dynamodb/table.ts'
import { id } from '../../../platform/http/fields.ts'
import { keys } from '../../keys.ts'
import { fields } from '../../lists/work.ts'
import type { Published } from '../../vacancies/vacancy.shape.ts'

export type LessonStore = ReturnType<typeof lessonStore>

const shape = v.object({
  sk: v.string(),
  title: v.string(),
  employerId: id('employer'),
  programmes: v.array(v.string()),
  field: v.picklist(fields),
})
/** What a vacancy teaches: which programmes work of that title took. Nobody's name is in it. */
export type Lesson = Omit<v.InferOutput<typeof shape>, 'sk'>

/**
 * Kept when the vacancy has closed: in the order of first publishing, one for each vacancy, however often it was
 * approved.
 */
export const lessonStore = (table: Table) => ({
  learn({ vacancyId, employerId, field, publishedAt, approved }: Published): Promise<void> {
    const { title, programmes } = approved
    return table.put({ ...keys.lesson(publishedAt, vacancyId), title, employerId, programmes, field })
  },

  /**
   * Those later than the last one that is known, and how far that is. A lesson corrected is learnt by the next new
   * copy.
   */
  async since(known = ''): Promise<{ lessons: Lesson[]; known: string }> {
    const lessons: Lesson[] = []
    const { pk } = keys.lessons()
    let last = known
    let after: ItemPage['next'] = known === '' ? undefined : { pk, sk: known }
    do {
      const page: ItemPage = await table.page(keys.lessons(), after ? { after } : {})
      for (const item of page.items) {
        const { sk, ...lesson } = v.parse(shape, item)
        lessons.push(lesson)
        last = sk
      }
      after = page.next
    } while (after)
    return { lessons, known: last }
  },
})
