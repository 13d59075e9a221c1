/// Where bytes of a document lie when counted in Unicode scalars and in lines.
///
/// Scalar offsets count from 0, as W3C's TextPositionSelector does; lines count from 1 and end at
/// line feeds.
package struct Positions: Sendable {
  /// Scalars before byte `n * stride`.
  private var scalarsBefore: [Int32] = []
  private var lineStarts: [Int32] = [0]
  /// Whether every byte is a scalar.
  private var isASCII = true
  private static let stride = 128

  package init(of text: Span<UInt8>) {
    scalarsBefore.reserveCapacity(text.count / Positions.stride + 2)
    var scalars: Int32 = 0
    var start = 0
    while start < text.count {
      scalarsBefore.append(scalars)
      let block = text.extracting(start..<min(start + Positions.stride, text.count))
      defer { start += Positions.stride }
      var starts: Int32 = 0
      var breaks = 0
      for index in 0..<block.count {
        starts &+= block[index] & 0xc0 != 0x80 ? 1 : 0
        breaks &+= block[index] == 0x0a ? 1 : 0
      }
      scalars += starts
      isASCII = isASCII && Int(starts) == block.count
      guard breaks > 0 else { continue }
      for index in 0..<block.count where block[index] == 0x0a {
        lineStarts.append(Int32(start + index + 1))
      }
    }
    scalarsBefore.append(scalars)
  }

  /// How many scalars start before a byte.
  package func scalarOffset(ofByte offset: Int, in text: Span<UInt8>) -> Int {
    if isASCII { return min(offset, text.count) }
    let block = min(offset, text.count) / Positions.stride
    var scalars = block < scalarsBefore.count ? Int(scalarsBefore[block]) : 0
    for index in (block * Positions.stride)..<min(offset, text.count)
    where text[index] & 0xc0 != 0x80 {
      scalars += 1
    }
    return scalars
  }

  /// The line, from 1, that holds a byte.
  package func line(ofByte offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while low < high {
      let middle = (low + high) / 2
      if Int(lineStarts[middle]) <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
