/** What is wrong with a query, in words that go on a sentence; starts in lower case. */
export class QueryFault extends Error {
  override readonly name = "QueryFault";
}
