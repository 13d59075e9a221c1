/// The runs of eight words of a sentence, as hashes, each once.
///
/// Words are folded, so that case and punctuation part no copies: "At least 12 people, he said" and
/// "at least 12 people he said" have one run of six words, and none of eight.
struct Shingles: Sendable {
  let runs: [UInt64]

  init(_ sentence: String) {
    let words = FoldedSentence(sentence)
    guard words.count >= 8 else {
      runs = []
      return
    }
    var runs = (0...(words.count - 8)).map { words.hash(of: $0..<($0 + 8)) }
    runs.sort()
    var last: UInt64?
    runs.removeAll { run in
      defer { last = run }
      return run == last
    }
    self.runs = runs
  }
}

/// The folded words of a sentence, one after the other.
private struct FoldedSentence {
  private var bytes: [UInt8] = []
  /// The byte after each word's last.
  private var ends: [Int] = []

  var count: Int { ends.count }

  /// Cuts a text at everything that is neither letter nor number.
  init(_ sentence: String) {
    bytes.reserveCapacity(sentence.utf8.count)
    var isInWord = false
    for scalar in sentence.unicodeScalars {
      guard isWordScalar(scalar) else {
        if isInWord { ends.append(bytes.count) }
        isInWord = false
        continue
      }
      isInWord = true
      if scalar.isASCII {
        let byte = UInt8(truncatingIfNeeded: scalar.value)
        bytes.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
      } else {
        bytes.append(contentsOf: foldedName(String(scalar)).utf8)
      }
    }
    if isInWord { ends.append(bytes.count) }
  }

  /// FNV-1a of some words with a blank between them, the same on every machine.
  func hash(of words: Range<Int>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for word in words {
      if word > words.lowerBound { hash = (hash ^ 0x20) &* 0x100_0000_01b3 }
      for byte in bytes[(word == 0 ? 0 : ends[word - 1])..<ends[word]] {
        hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
      }
    }
    return hash
  }
}

private func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar {
  case "a"..."z", "A"..."Z", "0"..."9": true
  default:
    !scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
  }
}
