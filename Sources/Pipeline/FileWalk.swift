import Foundation
import Ingestion

/// The files that some inputs name: a file or `-` is itself, a folder is every file below it.
///
/// *Shape*: in the order of the inputs, the files of a folder by the bytes of their paths. Names
/// that begin with a dot are left out, and so is every kind of file that Tally does not read. Inputs
/// and paths are seen from `base`.
/// *Errors*: `noInput` where an input does not exist.
func documentPaths(of inputs: [String], in base: String) throws(Failure) -> [String] {
  var paths: [String] = []
  for input in inputs {
    let located = joined(base, input)
    if input == "-" {
      paths.append(input)
    } else if isFolder(located) {
      paths += try files(below: located).filter { FileFormat(path: $0) != nil }
        .map { joined(input, String($0.dropFirst(located.count).drop { $0 == "/" })) }
    } else if exists(located) {
      paths.append(input)
    } else {
      throw Failure(.noInput, "\(located): no such file or folder")
    }
  }
  return paths
}

/// Every file below a folder, by the bytes of the paths; names that begin with a dot are left out.
///
/// A link to a folder is not followed: it may lead back to where it stands.
func files(below folder: String) throws(Failure) -> [String] {
  let names: [String]
  do {
    names = try FileManager.default.contentsOfDirectory(atPath: folder)
  } catch {
    throw Failure(.noInput, "\(folder): \(reason(of: error))")
  }
  var paths: [String] = []
  for name in names where !name.hasPrefix(".") {
    let path = joined(folder, name)
    if !isFolder(path) {
      paths.append(path)
    } else if !isLink(path) {
      paths += try files(below: path)
    }
  }
  return paths.sorted(by: byBytes)
}

private func isLink(_ path: String) -> Bool {
  let attributes = try? FileManager.default.attributesOfItem(atPath: path)
  return attributes?[.type] as? FileAttributeType == .typeSymbolicLink
}

/// Tells whether the path names something.
func exists(_ path: String) -> Bool {
  FileManager.default.fileExists(atPath: path)
}

/// Tells whether the path names a folder.
package func isFolder(_ path: String) -> Bool {
  var isDirectory = false
  return FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) && isDirectory
}

/// Puts a name behind a folder; an absolute name stands alone.
package func joined(_ folder: String, _ name: String) -> String {
  if name.hasPrefix("/") || folder.isEmpty || folder == "." { return name }
  return folder.hasSuffix("/") ? folder + name : folder + "/" + name
}

/// The folder part of a path, `.` where there is none.
package func folder(of path: String) -> String {
  guard let slash = path.lastIndex(of: "/") else { return "." }
  return slash == path.startIndex ? "/" : String(path[..<slash])
}

/// The last part of a path without its extension.
package func stem(of path: String) -> String {
  let name = path.split(separator: "/").last.map(String.init) ?? path
  guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
  return String(name[..<dot])
}

/// A path without the detours that its words alone show: `Pipelines/../Output` is `Output`.
func simplified(_ path: String) -> String {
  var parts: [Substring] = []
  for part in path.split(separator: "/") where part != "." {
    if part == "..", let last = parts.last, last != ".." {
      parts.removeLast()
    } else {
      parts.append(part)
    }
  }
  return (path.hasPrefix("/") ? "/" : "") + (parts.isEmpty ? "." : parts.joined(separator: "/"))
}
