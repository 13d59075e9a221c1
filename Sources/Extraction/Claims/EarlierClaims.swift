import Records

/// The claims of a document so far, as a new one looks back to them.
///
///     57 men were arrested. Two of them died, one of whom was a boy.
///
/// The latest group held is the 57, and so is the root of the boy: he is a part of the two, and they
/// are a part of the 57. No claim looks back over the whole document: what stands far above is another
/// story.
extension [ClaimDraft] {
  /// How many claims a part may lie behind its whole.
  private static var reach: Int { 60 }
  /// How many claims may lie between a group and what became of it.
  private static var reachOfHeld: Int { 20 }

  /// The latest claim that a test admits.
  func latest(where test: (ClaimDraft) -> Bool) -> Int? {
    suffix(Self.reach).lastIndex(where: test)
  }

  /// The latest group of people held.
  func latestHeld(_ lexicon: Lexicon) -> Int? {
    suffix(Self.reachOfHeld).lastIndex {
      lexicon.has($0.measure, .custody) && $0.whole == nil && $0.phrase.implied == nil
    }
  }

  /// The claim that contains a claim and its parts.
  func root(of index: Int) -> Int {
    var root = index
    var steps = 0
    while let whole = self[root].whole, steps < count {
      root = whole
      steps += 1
    }
    return root
  }
}
