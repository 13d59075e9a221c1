import Foundation

/// One line on the terminal that tells how far a long step is; silent anywhere else.
package struct Progress: Sendable {
  private let isVisible: Bool

  /// *Errors*: none; a terminal that cannot be written to stays silent.
  package init(isQuiet: Bool = false) {
    isVisible = !isQuiet && isatty(FileHandle.standardError.fileDescriptor) == 1
  }

  package func show(_ step: String, _ done: Int, of total: Int) {
    guard isVisible, total > 0, done == total || done.isMultiple(of: 64) else { return }
    standardError("\r\(step) \(done) of \(total)" + (done == total ? "\u{1B}[K\r" : ""))
  }
}

/// Writes to standard error; nothing can be done where even that fails.
package func standardError(_ text: String) {
  try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
}
