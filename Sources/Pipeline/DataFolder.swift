import Foundation

/// Finds the folder of lexicons, patterns and hand tables.
///
/// The first of these that is given or exists: the option, the environment's `TALLY_DATA`, a folder
/// `Data` beside or above the working folder, one beside or above the program.
package struct DataFolder: Sendable, Equatable {
  package let path: String

  /// *Errors*: `configuration` where there is no such folder.
  package init(
    option: String?,
    environment: String?,
    workingFolder: String,
    programFolder: String
  ) throws(Failure) {
    if let named = option ?? environment.flatMap({ $0.isEmpty ? nil : $0 }) {
      guard isFolder(named) else {
        throw Failure(.configuration, "\(named): expected the data folder, found no folder")
      }
      path = named
      return
    }
    guard let found = Self.above(workingFolder) ?? Self.above(programFolder) else {
      throw Failure(
        .configuration,
        "no folder Data in or above \(workingFolder): name it with --data or TALLY_DATA"
      )
    }
    path = found
  }

  private static func above(_ start: String) -> String? {
    var place = start
    while true {
      let candidate = place == "/" ? "/Data" : place + "/Data"
      if isFolder(candidate + "/lexicons") { return candidate }
      guard place != "/", place.contains("/") else { return nil }
      place = folder(of: place)
    }
  }
}
