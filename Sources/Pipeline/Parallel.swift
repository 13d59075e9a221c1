/// Transforms values on several threads and returns the results in the order of the values.
///
/// The values are cut into pieces, a few per thread, so that one long document does not keep the
/// others waiting; which thread takes which piece shows nowhere.
func transformed<Value: Sendable, Result: Sendable>(
  _ values: [Value],
  threads: Int,
  _ transform: @escaping @Sendable (Value) -> Result
) async -> [Result] {
  guard threads > 1, values.count > 1 else { return values.map(transform) }
  let length = max(1, values.count / (threads * 8))
  let pieces = stride(from: 0, to: values.count, by: length).map { start in
    values[start..<min(start + length, values.count)]
  }
  return await withTaskGroup(of: (Int, [Result]).self) { group in
    var waiting = pieces.enumerated().makeIterator()
    func startNext() {
      guard let (index, piece) = waiting.next() else { return }
      group.addTask { (index, piece.map(transform)) }
    }
    for _ in 0..<threads { startNext() }
    var results = [[Result]](repeating: [], count: pieces.count)
    while let (index, piece) = await group.next() {
      results[index] = piece
      startNext()
    }
    return results.flatMap { $0 }
  }
}
