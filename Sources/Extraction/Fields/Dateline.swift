import Numerals
import Text

/// Finds what the head of a report says about its origin: the wire agency credited, and the place and
/// date of the dateline.
///
///     (Reuters) - …                   credit Reuters
///     GENEVA (Meridian Wire) — …      place GENEVA, credit Meridian Wire
///     KIRSA, 4 February 2024 - …      place KIRSA, date 2024-02-04
struct Dateline {
  private let reading: Reading

  init(_ reading: Reading) {
    self.reading = reading
  }

  /// A name in parentheses before a dash, in the first two sentences.
  func credit() -> String {
    for sentence in reading.sentences.prefix(2) {
      for index in sentence where reading.isMark(index, .openParenthesis) {
        guard let name = reading.nameRun(at: index + 1, limit: sentence.upperBound),
          reading.isMark(name.upperBound, .closeParenthesis), isDash(name.upperBound + 1)
        else { continue }
        return reading.text(of: name)
      }
    }
    return ""
  }

  private func isDash(_ index: Int) -> Bool {
    reading.isMark(index, .hyphen) || reading.isMark(index, .enDash)
      || reading.isMark(index, .emDash)
  }

  /// Capitals before a dash at the text's start: "BRUSSELS — ".
  func place() -> String { placeTokens().map { reading.text(of: $0) } ?? "" }

  /// The tokens of the dateline's place: nothing is said to have happened there.
  func placeTokens() -> Range<Int>? {
    guard let first = reading.sentences.first else { return nil }
    var end = first.lowerBound
    while end < first.upperBound, end < first.lowerBound + 4, reading.isWord(end),
      reading.tokens[end].shape == .upper
    {
      end += 1
    }
    guard end > first.lowerBound, end < first.upperBound,
      [.emDash, .enDash, .hyphen, .openParenthesis, .comma].contains(reading.tokens[end].mark)
    else { return nil }
    return first.lowerBound..<end
  }

  /// The first full date at the head of the text: alone on its line, or in the dateline of the first
  /// sentence.
  ///
  ///     18 May 2017                          2017-05-18
  ///     KIRSA, 4 February 2024 - Gunmen …    2024-02-04
  func date() -> String {
    for sentence in reading.sentences.prefix(Dateline.headSentences) {
      for index in sentence {
        guard let numeral = reading.numeral(at: index), reading.numerals[numeral].kind == .date,
          let date = FullDate(reading, reading.numerals[numeral].phrase)
        else { continue }
        let isAlone = reading.numerals[numeral].phrase.count + 2 >= sentence.count
        let isDateline = sentence == reading.sentences.first && index <= sentence.lowerBound + 4
        if isAlone || isDateline { return date.text }
      }
    }
    return ""
  }

  /// How many sentences make the head of a report: title, byline, date.
  private static let headSentences = 6
}
