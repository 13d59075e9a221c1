/// How two scopes (populations, places, periods) lie to each other.
enum Relation: Equatable, Sendable {
  case equal
  /// The first is a part of the second.
  case inside
  /// The second is a part of the first.
  case around
  /// They have nothing in common.
  case apart
  /// They may overlap; nothing is known.
  case unknown
}
