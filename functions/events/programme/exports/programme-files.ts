import type { PublishedFile } from '../../../publishing/publish.ts'
import { calendarFile, calendarType } from './calendar-file.ts'
import { type Outline, schedulePath } from './outline.ts'
import { jsonType, programmeJson } from './programme-json.ts'
import { scheduleType, scheduleXml } from './schedule-xml.ts'

/** Where the files of a programme lie, beside its page. */
export const filesAt = {
  all: 'semua.ics',
  stage: (stageId: string) => `panggung/${stageId}.ics`,
  item: (itemId: string) => `mata-acara/${itemId}.ics`,
  xml: 'schedule.xml',
  json: 'jadwal.json',
}

/** Everything, each stage and each item, from one outline. What was taken out keeps its file, which says so. */
export function programmeFiles(outline: Outline): PublishedFile[] {
  const { event, items } = outline
  const at = schedulePath(event)
  const calendar = (path: string, of: typeof items, name?: string) => ({
    path: `${at}${path}` as const,
    type: calendarType,
    body: calendarFile(outline, of, name),
  })
  return [
    calendar(filesAt.all, items),
    ...event.stages.map(({ stageId, name }) =>
      calendar(
        filesAt.stage(stageId),
        items.filter((item) => item.stageId === stageId),
        `${name}, ${event.name}`,
      ),
    ),
    ...items.map((item) => calendar(filesAt.item(item.itemId), [item])),
    { path: `${at}${filesAt.xml}`, type: scheduleType, body: scheduleXml(outline) },
    { path: `${at}${filesAt.json}`, type: jsonType, body: programmeJson(outline) },
  ]
}
