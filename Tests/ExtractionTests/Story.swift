import Extraction
import Foundation
import Records

/// A short text with every claim that it makes, as a person reads it: a line of a file in
/// `cases/stories`.
struct Story: Decodable {
  let id: String
  let text: String
  let claims: [StoryClaim]
  /// Why the story is not yet read right; blank where it is.
  var knownFailure: String?

  enum CodingKeys: String, CodingKey {
    case id, text, claims
    case knownFailure = "known_failure"
  }

  static let all = Result { try read() }

  private static func read() throws -> [Story] {
    let folder = English.cases.appending(path: "stories")
    let files = try FileManager.default.contentsOfDirectory(
      at: folder,
      includingPropertiesForKeys: nil
    )
    let lines = try files.sorted { $0.path < $1.path }.flatMap { file in
      try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    }
    return try lines.map { try JSONDecoder().decode(Story.self, from: Data($0.utf8)) }
  }
}

/// One claim as a person reads it; what is left out is blank, and the modality asserted.
struct StoryClaim: Decodable {
  let figure: String
  /// Which occurrence of the figure's words in the text, from 1.
  var nth: Int?
  let measure: String
  let qualifier: String
  var low: Int?
  var high: Int?
  var per: String?
  /// The last word of who is counted.
  let population: String
  var place: String?
  var source: String?
  var modality: String?
  /// The figure of the claim that contains this one.
  var whole: String?
  var superseded: Bool?
  var additional: Bool?
  /// When, in the words of the text; not compared where it is left out.
  var period: String?
  /// By whose hand; not compared where it is left out.
  var perpetrator: String?

  /// Where the figure stands in a text, in Unicode scalars; nil where it does not.
  func span(in text: String) -> Range<Int>? {
    let scalars = Array(text.unicodeScalars)
    let wanted = Array(figure.unicodeScalars)
    var left = nth ?? 1
    for start in scalars.indices where scalars[start...].starts(with: wanted) {
      let end = start + wanted.count
      let isWord = !isWordPart(scalars, start - 1) && !isWordPart(scalars, end)
      guard isWord else { continue }
      left -= 1
      if left == 0 { return start..<end }
    }
    return nil
  }

  private func isWordPart(_ scalars: [UnicodeScalar], _ index: Int) -> Bool {
    scalars.indices.contains(index) && scalars[index].properties.isAlphabetic
      || scalars.indices.contains(index) && ("0"..."9").contains(scalars[index])
  }

  /// The claim as one line: what a claim of the extractor must say word for word.
  func line(in text: String) -> String {
    let span = span(in: text) ?? 0..<0
    let bounds = "\(qualifier) \(low.map(String.init) ?? "")…\(high.map(String.init) ?? "")"
    let rate = per.map { " a \($0)" } ?? ""
    let fields = [
      "\(measure) \(bounds)\(rate) \(span.lowerBound)-\(span.upperBound) \(figure)", population,
      place ?? "", source ?? "", modality ?? "asserted", whole.map { "of \($0)" } ?? "",
      superseded == true ? "superseded" : "", additional == true ? "additional" : "",
    ]
    return fields.joined(separator: " | ")
  }
}

extension Claim {
  /// The claim as one line, in the form of a story's.
  func line(among claims: [Claim]) -> String {
    let whole = claims.first { $0.claimID == partOf }
    let fields = [
      "\(summary) \(figureText)", population.split(separator: " ").last.map(String.init) ?? "",
      place, attributedTo.joined(separator: "; "), modality.rawValue,
      whole.map { "of \($0.figureText)" } ?? "", superseded ? "superseded" : "",
      additional ? "additional" : "",
    ]
    return fields.joined(separator: " | ")
  }
}
