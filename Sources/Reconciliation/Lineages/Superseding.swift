import Records

/// Why a claim no longer counts.
enum Replacement: Equatable, Sendable {
  /// The text itself replaces it ("rose from 12 to 17"), here or in a later document.
  case byText
  /// Its own origin said something else later.
  case byOwnOrigin(String)
  /// A later, higher count of a growing series.
  case byTime(String)

  var reason: String {
    switch self {
    case .byText: "replaced in the text"
    case .byOwnOrigin(let claim): "replaced by the same origin's later \(claim)"
    case .byTime(let claim): "overtaken by the later, higher \(claim)"
    }
  }
}

/// Finds the claims of one figure that later ones replace.
///
/// Sources, in this order: the words themselves; the latest as-of date of the same origin; and a
/// growing series, in which a later, higher count that an older one cannot meet replaces it.
struct Superseding: Sendable {
  /// The claims that count: asserted and not excluded.
  let statements: [Statement]
  let measures: MeasureTable
  let scopes: ScopeTable

  func replacements() -> [String: Replacement] {
    var replaced: [String: Replacement] = [:]
    for statement in statements where isReplacedInText(statement) {
      replaced[statement.id] = .byText
    }
    for statement in statements where replaced[statement.id] == nil {
      if let later = laterOfEveryLineage(of: statement, replaced) {
        replaced[statement.id] = .byOwnOrigin(later.id)
      }
    }
    let standing = statements.filter { replaced[$0.id] == nil }
    for statement in standing {
      let later = standing.filter { overtakes($0, statement) }.min(by: isMoreOriginal)
      if let later { replaced[statement.id] = .byTime(later.id) }
    }
    return replaced
  }

  /// Tells whether the claim, or a document that names its number as corrected, replaces it.
  private func isReplacedInText(_ statement: Statement) -> Bool {
    if statement.quantity.superseded { return true }
    return statements.contains { other in
      other.quantity.superseded && other.hasSameNumber(as: statement) && other.id != statement.id
        && statements.contains { isCorrection($0, in: other.document, of: statement) }
    }
  }

  private func isCorrection(_ new: Statement, in document: String, of old: Statement) -> Bool {
    guard new.document == document, !new.quantity.superseded, !new.hasSameNumber(as: old),
      let newDay = new.asOf, let oldDay = old.asOf
    else { return false }
    return newDay.isAfter(oldDay)
  }

  /// The later claim that replaces this one; each of its origins must have spoken again.
  private func laterOfEveryLineage(
    of statement: Statement,
    _ replaced: [String: Replacement]
  ) -> Statement? {
    var latest: Statement?
    for lineage in statement.lineages {
      let later = statements.filter {
        $0.lineages.contains(lineage) && replaced[$0.id] == nil && isLaterWord($0, than: statement)
      }
      guard let last = later.max(by: isSaidBefore) else { return nil }
      latest = last
    }
    return latest
  }

  /// A later statement of another number; a vague word never replaces a number.
  private func isLaterWord(_ later: Statement, than earlier: Statement) -> Bool {
    guard let new = later.asOf, let old = earlier.asOf, new.isAfter(old) else { return false }
    if later.quantity.vague && !earlier.quantity.vague { return false }
    return !later.hasSameNumber(as: earlier)
  }

  private func overtakes(_ later: Statement, _ earlier: Statement) -> Bool {
    guard measures.grows(earlier.key.measure), isSeries(earlier), !later.quantity.vague,
      let new = later.asOf, let old = earlier.asOf, new.isAfter(old),
      let high = earlier.quantity.high, let low = later.quantity.low, high < low
    else { return false }
    if isSetAside(later) || isSetAside(earlier) { return false }
    if later.isUnattributed && !earlier.isUnattributed { return false }
    return !(later.quantity.sourceKind == .recorder && earlier.quantity.sourceKind == .recorder)
  }

  private func isSeries(_ statement: Statement) -> Bool {
    statement.key.time.kind == .event || statement.key.time.kind == .cumulative
  }

  private func isSetAside(_ statement: Statement) -> Bool {
    statement.isPartyClaim(scopes: scopes)
  }
}

/// The order in which claims were said; unknown days come first.
func isSaidBefore(_ left: Statement, _ right: Statement) -> Bool {
  if let one = left.asOf, let other = right.asOf, one.last != other.last {
    return one.last < other.last
  }
  if (left.asOf == nil) != (right.asOf == nil) { return left.asOf == nil }
  return isEarlierInPrint(left, right)
}
