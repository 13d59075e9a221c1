/// A set of kinds of attributions.
struct AttributionKinds: OptionSet, Sendable {
  let rawValue: UInt8

  static let say = AttributionKinds(.say)
  static let think = AttributionKinds(.think)
  static let accuse = AttributionKinds(.accuse)
  static let deny = AttributionKinds(.deny)
  static let publish = AttributionKinds(.publish)
  static let accordingTo = AttributionKinds(.accordingTo)
  static let report = AttributionKinds(.report)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  init(_ kind: AttributionKind) {
    rawValue =
      switch kind {
      case .say: 1 << 0
      case .think: 1 << 1
      case .accuse: 1 << 2
      case .deny: 1 << 3
      case .publish: 1 << 4
      case .accordingTo: 1 << 5
      case .report: 1 << 6
      }
  }
}
