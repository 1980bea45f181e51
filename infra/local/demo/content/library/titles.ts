import type { DemoTitle } from './title.ts'
import { children } from './titles/children.ts'
import { historyAndSociety } from './titles/history-and-society.ts'
import { indonesianFiction } from './titles/indonesian-fiction.ts'
import { islam } from './titles/islam.ts'
import { knowledgeAndSkills } from './titles/knowledge-and-skills.ts'
import { poetryDramaEssays } from './titles/poetry-drama-essays.ts'
import { sundaAndJava } from './titles/sunda-and-java.ts'
import { worldClassics } from './titles/world-classics.ts'

/** 300 titles with true facts. What is not certain stands nowhere; no ISBN stands here at all. */
export const titles: readonly DemoTitle[] = [
  ...indonesianFiction,
  ...poetryDramaEssays,
  ...sundaAndJava,
  ...historyAndSociety,
  ...islam,
  ...worldClassics,
  ...children,
  ...knowledgeAndSkills,
]
