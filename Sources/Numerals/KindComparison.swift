/// Comparisons of kinds, which other modules compile into themselves, as those of tokens are.
@inlinable package func == (left: Numeral.Kind, right: Numeral.Kind) -> Bool {
  left.ordinal == right.ordinal
}
@inlinable package func != (left: Numeral.Kind, right: Numeral.Kind) -> Bool {
  left.ordinal != right.ordinal
}

extension Numeral.Kind {
  @inlinable package var ordinal: Int {
    switch self {
    case .count: 0
    case .date: 1
    case .time: 2
    case .duration: 3
    case .frequency: 4
    case .age: 5
    case .money: 6
    case .share: 7
    case .distance: 8
    case .measurement: 9
    case .ordinal: 10
    case .rank: 11
    case .score: 12
    case .vote: 13
    case .address: 14
    case .phone: 15
    case .identifier: 16
    case .unitName: 17
    case .product: 18
    case .idiom: 19
    case .ratio: 20
    }
  }
}
