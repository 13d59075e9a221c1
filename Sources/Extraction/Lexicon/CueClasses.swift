/// A set of classes of cues.
struct CueClasses: OptionSet, Sendable {
  let rawValue: UInt16

  static let harm = CueClasses(.harm)
  static let weak = CueClasses(.weak)
  static let faint = CueClasses(.faint)
  static let lack = CueClasses(.lack)
  static let suffer = CueClasses(.suffer)
  static let act = CueClasses(.act)
  static let weakAct = CueClasses(.weakAct)
  static let toll = CueClasses(.toll)
  static let number = CueClasses(.number)
  static let state = CueClasses(.state)
  static let victims = CueClasses(.victims)
  static let lives = CueClasses(.lives)
  static let topical = CueClasses(.topical)
  /// What can label a number, or head a list of numbers.
  static let labels: CueClasses = [
    .harm, .weak, .topical, .state, .toll, .number, .victims, .act, CueClasses(.heading),
  ]
  /// Verbs whose object is harmed, whatever else it takes for them to be read.
  static let harming: CueClasses = [.harm, .weak, .faint, .topical]

  init(rawValue: UInt16) { self.rawValue = rawValue }

  init(_ name: CueClass) {
    rawValue =
      switch name {
      case .harm: 1 << 0
      case .weak: 1 << 1
      case .suffer: 1 << 2
      case .act: 1 << 3
      case .toll: 1 << 4
      case .number: 1 << 5
      case .state: 1 << 6
      case .victims: 1 << 7
      case .lives: 1 << 8
      case .faint: 1 << 9
      case .lack: 1 << 10
      case .weakAct: 1 << 11
      case .topical: 1 << 12
      case .topic: 1 << 13
      case .heading: 1 << 14
      }
  }
}
