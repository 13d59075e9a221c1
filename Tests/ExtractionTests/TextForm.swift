/// A way in which the same words can arrive.
enum TextForm: String, CaseIterable {
  case alone
  case paragraph = "mid-paragraph"
  case wrapped = "hard-wrapped"
  case carriageReturns = "crlf"
  case curly = "curly quotes"
  case noBreakSpaces = "no-break spaces"
  case emoji = "behind an emoji"
  case capitals = "upper-cased"

  /// The words in this form, and for each scalar of the plain text its place in them.
  func applied(to text: String) -> (text: String, places: [Int]) {
    var result = String.UnicodeScalarView(prefix.unicodeScalars)
    var places: [Int] = []
    var place = result.count
    var column = 0
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      places.append(place)
      let next = scalars[index...].dropFirst().prefix { $0 != " " }.count
      let breaks = scalar == " " && column + 1 + next > TextForm.width
      column = breaks || scalar == "\n" ? 0 : column + 1
      let form = changed(scalar, breaks: breaks).unicodeScalars
      result.append(contentsOf: form)
      place += form.count
    }
    places.append(place)
    if scalars.last?.properties.isAlphabetic == true, !suffix.isEmpty { result.append(".") }
    result.append(contentsOf: suffix.unicodeScalars)
    return (String(result), places)
  }

  /// The column at which hard-wrapped text breaks.
  private static let width = 40

  private var prefix: String {
    switch self {
    case .paragraph: "The market opened late. "
    case .carriageReturns: "The market opened late.\r\n\r\n"
    case .emoji: "🕯️ "
    default: ""
    }
  }

  private var suffix: String {
    switch self {
    case .paragraph: " The road stayed open."
    case .carriageReturns: "\r\n\r\nThe road stayed open.\r\n"
    default: ""
    }
  }

  private func changed(_ scalar: UnicodeScalar, breaks: Bool) -> String {
    switch (self, scalar) {
    case (.wrapped, " ") where breaks: "\n"
    case (.carriageReturns, " ") where breaks: "\r\n"
    case (.curly, "'"): "\u{2019}"
    case (.curly, "\""): "\u{201d}"
    case (.noBreakSpaces, " "): "\u{a0}"
    case (.capitals, _): String(scalar).uppercased()
    default: String(scalar)
    }
  }
}
