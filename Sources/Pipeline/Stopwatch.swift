/// Measures how long the stages of a run take, for its manifest alone.
struct Stopwatch {
  private let clock = ContinuousClock()
  private var last: ContinuousClock.Instant
  private(set) var milliseconds: [String: Int] = [:]

  init() { last = clock.now }

  /// Ends a stage; the next begins.
  mutating func lap(_ stage: String) {
    let now = clock.now
    let (seconds, attoseconds) = (now - last).components
    milliseconds[stage] = Int(seconds) * 1000 + Int(attoseconds / 1_000_000_000_000_000)
    last = now
  }
}
