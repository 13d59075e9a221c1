import TOMLKit

extension Configuration {
  /// Reads a pipeline's file.
  ///
  /// *Errors*: `configuration` with every fault as `path:line:column: expected …, found …`.
  package init(readingFrom path: String) throws(Failure) {
    let bytes: [UInt8]
    do throws(Failure) {
      bytes = try InputFile(path).bytes()
    } catch {
      throw Failure(.configuration, error.messages)
    }
    try self.init(text: String(decoding: bytes, as: UTF8.self), path: path)
  }

  package init(text: String, path: String) throws(Failure) {
    let table = try parsedTable(text, path: path)
    var reader = TableReader(table: table, text: text, path: path)
    self.init(
      name: stem(of: path),
      folder: Pipeline.folder(of: path),
      places: reader.places
    )
    documents = reader.texts("documents") ?? []
    if let languages = reader.texts("languages") {
      language = languages[0]
      if languages.count > 1 { reader.refuse("languages", "one language", "\(languages.count)") }
    }
    data = reader.text("data")
    policies = reader.text("policies")
    decisions = reader.text("decisions")
    output = reader.text("output") ?? ""
    if let megabytes = reader.megabytes("size_limit_mb") { sizeLimit = megabytes << 20 }
    reader.requireKeys(["documents", "output"])
    reader.refuseOtherKeys()
    let faults = reader.faults + outputFaults
    guard faults.isEmpty else { throw Failure(.configuration, faults) }
  }
}

private func parsedTable(_ text: String, path: String) throws(Failure) -> TOMLTable {
  do {
    return try TOMLTable(string: text)
  } catch let error as TOMLParseError {
    let place = error.source.begin
    let words = error.description.split(separator: "\n").first.map(String.init) ?? ""
    throw Failure(
      .configuration,
      "\(path):\(place.line):\(place.column): expected TOML, found: \(words)"
    )
  } catch {
    throw Failure(.configuration, "\(path):1:1: expected TOML, found something else")
  }
}

/// Takes values out of a table and collects what is wrong with them.
private struct TableReader {
  let table: TOMLTable
  let places: TOMLPlaces
  var faults: [String] = []
  var known: [String] = []

  init(table: TOMLTable, text: String, path: String) {
    self.table = table
    places = TOMLPlaces(text: text, path: path)
  }

  mutating func text(_ key: String) -> String? {
    guard let value = value(key) else { return nil }
    guard let text = value.string, !text.isEmpty else {
      refuse(key, "a text", value)
      return nil
    }
    return text
  }

  mutating func texts(_ key: String) -> [String]? {
    guard let value = value(key) else { return nil }
    let texts = value.array.map { $0.compactMap { $0.string } }
    guard let texts, !texts.isEmpty, texts.count == value.array?.count else {
      refuse(key, "a list of texts", value)
      return nil
    }
    return texts
  }

  /// Positions in a text are held in 32 bits, which bounds the size of a document.
  mutating func megabytes(_ key: String) -> Int? {
    guard let value = value(key) else { return nil }
    guard let number = value.int, (1...1024).contains(number) else {
      refuse(key, "a whole number from 1 to 1024", value)
      return nil
    }
    return number
  }

  mutating func requireKeys(_ keys: [String]) {
    for key in keys where table[key] == nil {
      faults.append("\(places.path):1:1: expected the key \(key), found none")
    }
  }

  mutating func refuseOtherKeys() {
    for key in table.keys.sorted() where !known.contains(key) {
      let names = known.joined(separator: ", ")
      faults.append("\(places.key(key)): unknown key \(key); expected one of \(names)")
    }
  }

  private mutating func value(_ key: String) -> (any TOMLValueConvertible)? {
    known.append(key)
    return table[key]
  }

  private mutating func refuse(
    _ key: String,
    _ expected: String,
    _ value: any TOMLValueConvertible
  ) {
    let isShort = value.type == .int || value.type == .string
    refuse(key, expected, value.type.description + (isShort ? " \(value.debugDescription)" : ""))
  }

  mutating func refuse(_ key: String, _ expected: String, _ found: String) {
    faults.append("\(places.key(key)): expected \(expected) for \(key), found \(found)")
  }
}
