package import Records

// PLACEHOLDERS until the stages land
package struct IngestedDocument: Sendable {
  package var document: Document
  package var text: [UInt8]
  package var bodyStart: Int
}
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
  func explain(text: [UInt8], bodyStart: Int, document: Document) -> String { "" }
}
func loadExtractor(data: String, languages: [String]) throws(Failure) -> Extractor { Extractor() }
struct Normalizer: Sendable {
  func quantities(of claims: [Claim], documents: [Document]) -> [Quantity] { [] }
}
func loadNormalizer(data: String, sources: String?) throws(Failure) -> Normalizer { Normalizer() }
func ingestedFile(_ bytes: [UInt8], path: String, sizeLimit: Int) -> [IngestedDocument] {
  var document = Document()
  document.documentID = stem(of: path)
  document.path = path
  document.bytes = bytes.count
  document.sha256 = contentHash(of: bytes)
  return [IngestedDocument(document: document, text: bytes, bodyStart: 0)]
}
func ingestedLine(_ bytes: [UInt8], path: String, line: Int, sizeLimit: Int) -> IngestedDocument? {
  ingestedFile(bytes, path: path, sizeLimit: sizeLimit).first
}
extension Extractor {
  func explanation(of ingested: IngestedDocument, line: Int?) -> String { "" }
}
