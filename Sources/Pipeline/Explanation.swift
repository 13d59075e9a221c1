import Extraction
import Ingestion
import Records

/// What `tally explain` prints: for each numeral of a document the way to its claim or reject.
///
/// *Errors*: `noInput` where there is no such document.
package func explanation(
  of path: String,
  line: Int?,
  data: String
) throws(Failure) -> String {
  let extractor = try Extractor(data: data, language: "english")
  var stream = try DocumentStream(inputs: [path], folder: ".", sizeLimit: defaultByteLimit)
  var pages: [String] = []
  while true {
    let batch = try stream.next()
    guard !batch.isEmpty else { return pages.joined(separator: "\n") }
    pages += batch.map { ingested in
      guard ingested.document.status == .read else {
        return "\(ingested.document.documentID): quarantined, \(ingested.document.reason)\n"
      }
      return extractor.explanation(
        text: ingested.text,
        bodyStart: ingested.bodyStart,
        document: ingested.document,
        line: line
      )
    }
  }
}
