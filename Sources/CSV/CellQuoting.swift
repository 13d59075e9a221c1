import Clibcsv

/// Appends a cell as it stands in a file, in quotes only where it would be read as something else.
func appendCell(_ content: Span<UInt8>, to buffer: inout [UInt8]) {
  guard needsQuotes(content) else { return append(content, to: &buffer) }
  guard !holdsQuote(content) else { return appendQuotedCell(content, to: &buffer) }
  // Nothing is escaped: the cell is its bytes between quotes.
  buffer.append(Byte.quote)
  append(content, to: &buffer)
  buffer.append(Byte.quote)
}

private func append(_ content: Span<UInt8>, to buffer: inout [UInt8]) {
  unsafe content.withUnsafeBufferPointer { unsafe buffer.append(contentsOf: $0) }
}

private func holdsQuote(_ content: Span<UInt8>) -> Bool {
  for index in content.indices where content[index] == Byte.quote { return true }
  return false
}

/// Appends `""`, which libcsv's writer does not write for an empty cell.
func appendQuotedEmptyCell(to buffer: inout [UInt8]) {
  buffer.append(Byte.quote)
  buffer.append(Byte.quote)
}

/// Tells whether a cell holds a separator or a quote, or would lose its first or last character to
/// readers that trim or that look for a byte order mark.
private func needsQuotes(_ content: Span<UInt8>) -> Bool {
  guard !content.isEmpty else { return false }
  if isBlank(content[0]) || isBlank(content[content.count - 1]) { return true }
  if content[0] == Byte.orderMark[0], startsWithOrderMark(content) { return true }
  for index in content.indices {
    switch content[index] {
    case Byte.comma, Byte.quote, Byte.lineFeed, Byte.carriageReturn: return true
    default: continue
    }
  }
  return false
}

private func isBlank(_ byte: UInt8) -> Bool { byte == Byte.space || byte == Byte.tab }

private func startsWithOrderMark(_ content: Span<UInt8>) -> Bool {
  guard content.count >= Byte.orderMark.count else { return false }
  return Byte.orderMark.indices.allSatisfy { content[$0] == Byte.orderMark[$0] }
}

private func appendQuotedCell(_ content: Span<UInt8>, to buffer: inout [UInt8]) {
  let start = buffer.count
  let room = 2 * content.count + 2
  buffer.append(contentsOf: repeatElement(0, count: room))
  let written = unsafe buffer.withUnsafeMutableBytes { target in
    unsafe content.withUnsafeBufferPointer { source in
      unsafe csv_write2(
        target.baseAddress?.advanced(by: start),
        room,
        source.baseAddress,
        source.count,
        Byte.quote
      )
    }
  }
  buffer.removeLast(room - written)
}
