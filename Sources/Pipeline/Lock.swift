import Foundation

/// Keeps two runs of one pipeline from writing at the same time, by a lock on the pipeline's file.
///
/// The lock ends with the process, so that a kill leaves none behind, and needs no file of its own.
struct Lock {
  private let file: FileHandle

  /// *Errors*: `configuration` where the file cannot be opened, `locked` where another run holds it.
  init(on path: String) throws(Failure) {
    do {
      file = try FileHandle(forReadingFrom: URL(filePath: path))
    } catch {
      throw Failure(.configuration, "\(path): \(reason(of: error))")
    }
    guard flock(file.fileDescriptor, LOCK_EX | LOCK_NB) == 0 else {
      throw Failure(.locked, "\(path): another run is at work on this pipeline")
    }
  }

  func release() {
    flock(file.fileDescriptor, LOCK_UN)
    try? file.close()
  }
}
