import Records
import Ingestion

// PLACEHOLDERS until extraction lands
struct Extracted: Sendable {
  var claims: [Claim] = []
  var rejects: [Reject] = []
  var numerals: [NumeralRow] = []
  var credit = ""
  var datelinePlace = ""
  var datelineDate = ""
}
struct Extractor: Sendable {
  func extract(text: [UInt8], bodyStart: Int, document: Document) -> Extracted { Extracted() }
  func explanation(of ingested: IngestedDocument, line: Int?) -> String { "" }
}
func loadExtractor(data: String, languages: [String]) throws(Failure) -> Extractor { Extractor() }
