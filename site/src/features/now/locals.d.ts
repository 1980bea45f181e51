import type { HomeLocals } from './home.ts'

declare global {
  namespace App {
    interface Locals extends HomeLocals {}
  }
}
