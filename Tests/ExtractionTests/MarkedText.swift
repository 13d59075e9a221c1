/// A sentence with one part in brackets, as the examples of the tables have.
///
/// `Soldiers killed [12] villagers.` marks the number 12.
struct MarkedText {
  /// The sentence without the brackets.
  let text: String
  /// Where the part lies, in Unicode scalars.
  let span: Range<Int>
  /// The part; blank where nothing is in brackets.
  let mark: String

  init(_ marked: String) {
    var text = String.UnicodeScalarView()
    var mark = String.UnicodeScalarView()
    var start = 0
    var end = 0
    for scalar in marked.unicodeScalars {
      if scalar == "[" {
        start = text.count
      } else if scalar == "]" {
        end = text.count
        mark = String.UnicodeScalarView(text.dropFirst(start))
      } else {
        text.append(scalar)
      }
    }
    self.text = String(text)
    self.mark = String(mark)
    span = start..<max(start, end)
  }
}
