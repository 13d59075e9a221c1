import Text
import Numerals
import Records

/// Says why a numeral is no claim.
struct RejectReasons {
  private let reading: Reading

  init(_ reading: Reading) {
    self.reading = reading
  }

  /// The reason of a numeral that counts nothing.
  func reason(of kind: Numeral.Kind) -> RejectReason {
    RejectReason(rawValue: kind.rawValue) ?? .noMeasure
  }

  /// The reason of a count that made no claim: what it counts, or where it stands.
  func reason(of phrase: CountedPhrase, in sentence: Range<Int>) -> RejectReason {
    switch phrase.kind {
    case .materiel: return .materiel
    case .incident: return .incident
    case .animal: return .animal
    case .outOfScope: return .outOfScope
    case .sourceCount: return .sourceCount
    case .vote: return .vote
    case .measurement: return .measurement
    case .money: return .money
    case .duration: return .duration
    case nil, .person, .transient, .body, .household, .target: break
    }
    let isAdvertising = sentence.contains {
      reading.isWord($0)
        && reading.lexicon.wordClass(reading.tokens[$0].word).contains(.boilerplate)
    }
    return isAdvertising ? .boilerplate : .noMeasure
  }
}
