import CSV
import FoundationEssentials
import Normalization
import Records
import Testing

/// What holds for any claims.
struct PropertyTests {
  /// Numbers near which rounding and overflow happen.
  private static let numbers =
    Array(0...130) + [199, 200, 999, 1000, 1250, 65_000, 400_001, 500_000, .max - 1, .max]

  @Test func endsAreInOrderAndHoldTheStatedNumber() throws {
    var claims: [Claim] = []
    for (index, number) in Self.numbers.enumerated() {
      for qualifier in Qualifier.allCases where qualifier != .vague {
        claims.append(claim("d\(index)@1-2:\(qualifier.rawValue)", number, qualifier))
      }
    }
    let quantities = try DataTables.normalizer.get().quantities(of: claims, documents: [])
    #expect(quantities.count == claims.count)
    for quantity in quantities {
      let ends = [quantity.low, quantity.best, quantity.high].compactMap(\.self)
      #expect(!ends.isEmpty, "\(quantity.claimID)")
      #expect(ends == ends.sorted(), "\(quantity.claimID): \(ends)")
      #expect(ends.allSatisfy { $0 >= 0 }, "\(quantity.claimID): \(ends)")
      #expect((quantity.low == nil) == (quantity.lowHard == nil))
      #expect((quantity.high == nil) == (quantity.highHard == nil))
    }
  }

  @Test func theOrderOfClaimsAndDocumentsChangesNothing() throws {
    let folder = DataTables.cases.appending(path: "two-sentences")
    let other = DataTables.cases.appending(path: "one-speaker")
    let claims: [Claim] =
      try DataTables.read("claims.csv", in: folder) + DataTables.read("claims.csv", in: other)
    let documents: [Document] =
      try DataTables.read("documents.csv", in: folder)
      + DataTables.read("documents.csv", in: other)
    let normalizer = try DataTables.normalizer.get()
    let straight = CSVTable.write(normalizer.quantities(of: claims, documents: documents))
    for turn in 1..<claims.count {
      let turned = Array((claims[turn...] + claims[..<turn]).reversed())
      let again = normalizer.quantities(of: turned, documents: documents.reversed())
      #expect(CSVTable.write(again) == straight)
    }
  }

  @Test func documentsNormalizedApartGiveTheSameRows() throws {
    let folders = ["two-sentences", "one-speaker"].map { DataTables.cases.appending(path: $0) }
    let normalizer = try DataTables.normalizer.get()
    var apart: [Quantity] = []
    var claims: [Claim] = []
    var documents: [Document] = []
    for folder in folders {
      let own: [Claim] = try DataTables.read("claims.csv", in: folder)
      let listed: [Document] = try DataTables.read("documents.csv", in: folder)
      apart += normalizer.quantities(of: own, documents: listed)
      claims += own
      documents += listed
    }
    let together = normalizer.quantities(of: claims, documents: documents)
    #expect(together == apart.sorted { $0.claimID < $1.claimID })
  }

  /// Words that mean something to some reader of the target, thrown together.
  private static let words = [
    "since", "between", "and", "until", "on", "in", "14", "31", "2011", "999", "0", "May",
    "Tuesday",
    "last", "the", "past", "century", "years", "ago", "today", "early", "fall", "of", "within",
    "hours", "later", "days", "before", "said", "told", "reporters", "briefing", "at", "time",
    "attacks", "both", "war", "list", "held", "including", "attackers", "not", "counting", "12",
    "tens", "thousands", "Tripoli", "Syria's", "al", "army", "Jones", "-", ",", ".", "(", "’s", "—",
    "9223372036854775807", "é", "ʿ", "🙂", "2017-05-18", "\u{301}",
  ]

  @Test func anyWordsAreSurvived() throws {
    let normalizer = try DataTables.normalizer.get()
    var seed: UInt64 = 2017
    func next(_ bound: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(seed >> 33) % bound
    }
    func text() -> String {
      (0..<next(14)).map { _ in Self.words[next(Self.words.count)] }.joined(separator: " ")
    }
    var claims: [Claim] = []
    for index in 0..<400 {
      let numbers = [Int.min, -1, 0, 12, Int.max]
      var claim = claim("d@\(index)", numbers[next(5)], Qualifier.allCases[next(9)])
      (claim.quote, claim.period, claim.place) = (text(), text(), text())
      (claim.population, claim.perpetrator, claim.attributedTo) = (text(), text(), [text()])
      claim.figureText = Self.words[next(Self.words.count)]
      claims.append(claim)
    }
    var document = Document()
    (document.documentID, document.publishedOn, document.publisher) = ("d", "2017-05-18", text())
    let quantities = normalizer.quantities(of: claims, documents: [document])
    #expect(Set(quantities.map(\.claimID)) == Set(claims.map(\.claimID)))
    #expect(quantities.allSatisfy { !$0.lineage.isEmpty && $0.timeKind != nil })
  }

  private func claim(_ id: String, _ number: Int, _ qualifier: Qualifier) -> Claim {
    var claim = Claim()
    (claim.claimID, claim.documentID, claim.measure) = (id, "d", "killed")
    (claim.qualifier, claim.figureText) = (qualifier, String(number))
    (claim.statedLow, claim.statedHigh) = (number, number)
    return claim
  }
}
