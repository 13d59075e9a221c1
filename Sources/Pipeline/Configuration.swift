/// One pipeline as its TOML file describes it: which documents, with which data, to which folder.
///
///     documents = ["../Data/documents"]     # files and folders
///     languages = ["english"]
///     data = "../Data"
///     policies = "../Data/policies.csv"
///     decisions = "../Data/decisions.csv"
///     output = "../Output/sample"
///     size_limit_mb = 64
///
/// Paths are relative to the folder of the file. Only `documents` and `output` must be there.
package struct Configuration: Sendable, Equatable {
  /// The file's name without `.toml`.
  package var name: String
  /// The folder that the paths start from.
  package var folder: String
  /// As written, so that documents.csv holds no path of a machine.
  package var documents: [String] = []
  package var language = "english"
  package var data: String?
  package var policies: String?
  package var decisions: String?
  package var output = ""
  /// Largest document in bytes.
  package var sizeLimit = 64 << 20

  /// Where the file says so.
  var places: TOMLPlaces

  /// A path of the file, seen from the working folder.
  package func located(_ path: String) -> String {
    simplified(joined(folder, path))
  }
}
