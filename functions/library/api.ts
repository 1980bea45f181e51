import { importContract } from './import/import.contract.ts'
import { mineContract } from './mine/mine.contract.ts'
import { bookContract } from './reading/book.contract.ts'
import { searchContract } from './search/search.contract.ts'
import { titleContract } from './titles/title.contract.ts'

/** What can be asked of this context. */
export const libraryContract = {
  ...titleContract,
  ...searchContract,
  ...importContract,
  ...bookContract,
  ...mineContract,
}
