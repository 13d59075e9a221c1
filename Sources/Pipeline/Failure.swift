import CSV
import Foundation

/// Why a command stops: one message per fault, and the number with which it ends.
///
/// A message about input reads `path:line:column: expected …, found …`; one about a file as a
/// whole reads `path: what is wrong`.
package struct Failure: Error, Sendable, Equatable {
  package let status: ExitStatus
  package let messages: [String]

  package init(_ status: ExitStatus, _ messages: [String]) {
    self.status = status
    self.messages = messages
  }

  package init(_ status: ExitStatus, _ message: String) {
    self.init(status, [message])
  }

  /// Bad data: every fault of a CSV file.
  init(_ faults: CSVFaults) {
    self.init(.badData, faults.description.split(separator: "\n").map(String.init))
  }

  /// The first message without the path before it.
  var reason: String {
    let message = messages.first ?? ""
    guard let colon = message.range(of: ": ") else { return message }
    return String(message[colon.upperBound...])
  }
}
