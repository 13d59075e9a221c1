import Foundation

/// One line on the terminal that tells how many documents are read; silent anywhere else.
struct Progress {
  private let isVisible = isatty(FileHandle.standardError.fileDescriptor) == 1
  private var documents = 0

  /// Counts the documents of another batch.
  mutating func advance(by count: Int) {
    documents += count
    guard isVisible else { return }
    standardError("\r\(documents) documents")
  }

  /// Clears the line.
  func finish() {
    guard isVisible, documents > 0 else { return }
    standardError("\r\u{1B}[K")
  }
}

/// Writes to standard error; nothing can be done where even that fails.
package func standardError(_ text: String) {
  try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
}
