import Foundation

extension Configuration {
  /// Refuses what the file says where it cannot be run: a language without lexicons, documents that
  /// do not exist.
  ///
  /// *Errors*: `configuration`, `noInput`; each message names the place in the file.
  func requireInputs(data: String) throws(Failure) {
    let known = languages(of: data)
    guard known.isEmpty || known.contains(language) else {
      let place = places.value(language, of: "languages")
      let names = known.joined(separator: ", ")
      throw Failure(.configuration, "\(place): expected one of \(names), found \(language)")
    }
    let missing = documents.filter { $0 != "-" && !exists(located($0)) }
    guard missing.isEmpty else {
      throw Failure(
        .noInput,
        missing.map {
          "\(places.value($0, of: "documents")): expected a file or folder, "
            + "found nothing at \(located($0))"
        }
      )
    }
  }

  /// The languages that the data folder has lexicons for.
  private func languages(of data: String) -> [String] {
    let folder = joined(data, "lexicons")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { !$0.hasPrefix(".") && isFolder(joined(folder, $0)) }.sorted(by: byBytes)
  }

  /// What is wrong with an output that lies among the documents: the next run would read it.
  var outputFaults: [String] {
    let place = absolute(located(output))
    let around = documents.filter { documents in
      let folder = absolute(located(documents))
      return place == folder || place.hasPrefix(folder == "/" ? "/" : folder + "/")
    }
    guard let documents = around.first, !output.isEmpty else { return [] }
    return [
      "\(places.key("output")): expected a folder outside of the documents for output, found \"\(output)\" "
        + "in \"\(documents)\": name another, such as \"../Output/\(name)\", "
        + "or the next run would read its tables as documents"
    ]
  }

  private func absolute(_ path: String) -> String {
    simplified(joined(FileManager.default.currentDirectoryPath, path))
  }
}
