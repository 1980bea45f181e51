/**
 * Tells each of them, one after the other. Who cannot be told (an address that no mail goes to) stops nobody behind them; the failure
 * comes at the end, so that whoever is left is tried again. For what knows by itself whom it has told (`mailOnce`).
 */
export async function tellEach<Person>(
  people: Iterable<Person>,
  tell: (person: Person) => Promise<void>,
): Promise<void> {
  const failures: unknown[] = []
  for (const person of people) await tell(person).catch((error: unknown) => failures.push(error))
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} could not be told`)
}
