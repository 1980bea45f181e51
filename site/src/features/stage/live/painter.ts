import type { Entry } from './follow-room.ts'

/** What changes one part of a stage's page. */
export interface Painter {
  entry(entry: Entry): void
  now(now: Record<string, unknown>): void
  /** What the script's own sending was answered with. */
  answered?(form: HTMLFormElement, body: Record<string, unknown>): void
}

export const find = <E extends HTMLElement = HTMLElement>(selector: string, within: ParentNode = document) =>
  within.querySelector<E>(selector)

/** A copy of what stands in the page's `<template>` of that name. */
export function copyOf(name: string): HTMLElement | undefined {
  const template = find<HTMLTemplateElement>(`template[data-of="${name}"]`)
  return template?.content.firstElementChild?.cloneNode(true) as HTMLElement | undefined
}

export function put(within: ParentNode, part: string, words: string): void {
  const place = find(`[data-part="${part}"]`, within)
  if (place) place.textContent = words
}

/** `{n}` stands for a number, said in the page's language. */
export const said = (words = '', count: number) =>
  words.replace('{n}', count.toLocaleString(document.documentElement.lang))
