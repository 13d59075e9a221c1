import Foundation

/// Finds the folder of lexicons, patterns and hand tables.
///
/// The first of these that is given or exists: the option, the environment's `TALLY_DATA`, a folder
/// `Data` beside or above the working folder, one beside or above the program, or `share/tally` there,
/// where `make install` puts it.
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
    guard
      let found = Self.folder(["Data"], above: workingFolder)
        ?? Self.folder(["Data", "share/tally"], above: programFolder)
    else {
      throw Failure(
        .configuration,
        "no folder Data in or above \(workingFolder): name it with --data or TALLY_DATA"
      )
    }
    path = found
  }

  private static func folder(_ names: [String], above start: String) -> String? {
    var place = start
    while true {
      let candidates = names.map { joined(place, $0) }
      if let found = candidates.first(where: { isFolder($0 + "/lexicons") }) { return found }
      guard place != "/", place.contains("/") else { return nil }
      place = Pipeline.folder(of: place)
    }
  }
}
