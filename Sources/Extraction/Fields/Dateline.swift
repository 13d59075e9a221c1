import Records
import Text

/// Finds what the head and foot of a report say about its origin: the wire agency credited, and the
/// place and date of the dateline.
///
///     (Reuters) - …          credit Reuters
///     GENEVA, 3 May (AFP) –  dateline Geneva, credit AFP
struct Dateline {
  private let reading: Reading
  private let agencies: Set<String>

  init(_ reading: Reading) {
    self.reading = reading
    agencies = ["Reuters", "AFP", "AP", "SANA", "Xinhua", "Interfax", "TASS", "dpa", "EFE", "ANSA"]
  }

  /// An agency in parentheses within the first two or the last sentence.
  func credit() -> String {
    let ranges = reading.sentences.prefix(2) + reading.sentences.suffix(1)
    for range in ranges {
      for index in range where reading.isMark(index, .openParenthesis) {
        let name = index + 1
        guard name < range.upperBound, reading.isMark(name + 1, .closeParenthesis) else { continue }
        let text = reading.text(of: name..<(name + 1))
        if agencies.contains(text) { return text }
      }
    }
    return ""
  }

  /// Capitals before a dash at the text's start: "BRUSSELS — ".
  func place() -> String {
    guard let first = reading.sentences.first else { return "" }
    var end = first.lowerBound
    while end < first.upperBound, end < first.lowerBound + 4, reading.isWord(end),
      reading.tokens[end].shape == .upper
    {
      end += 1
    }
    guard end > first.lowerBound, end < first.upperBound,
      [.emDash, .enDash, .hyphen, .openParenthesis, .comma].contains(reading.tokens[end].mark)
    else { return "" }
    return reading.text(of: first.lowerBound..<end)
  }
}
