/// Draws intervals one below the other on one scale.
///
///     400,001 →          |   [···················→|
///     450,000~ – 500,000 |           ~───────]    |
///
/// A square bracket is a stated end, `~` one that a rounding rule made, an arrow an open one, and a
/// dot a single number. The scale runs from the smallest to the largest number drawn, with a margin
/// on each side that only open ends enter.
struct IntervalDrawing {
  /// An interval with the hardness of its ends.
  struct Bar: Equatable {
    var low: Int?
    var high: Int?
    var isLowSoft = false
    var isHighSoft = false
  }

  private let width: Int
  private let margin = 3
  private let smallest: Int
  private let largest: Int

  init(of bars: [Bar], width: Int = 32) {
    let ends = bars.flatMap { [$0.low, $0.high] }.compactMap { $0 }
    self.width = width
    smallest = ends.min() ?? 0
    largest = ends.max() ?? 0
  }

  /// The bar between two upright strokes.
  func line(_ bar: Bar) -> String {
    guard bar.low != nil || bar.high != nil else {
      return "|" + String(repeating: " ", count: width) + "|"
    }
    let first = bar.low.map(column(of:)) ?? 0
    let last = max(first, bar.high.map(column(of:)) ?? width - 1)
    var cells = [Character](repeating: " ", count: width)
    for column in first...last { cells[column] = isOpen(bar) ? "·" : "─" }
    if bar.low == bar.high {
      cells[first] = "●"
    } else {
      markEnds(of: bar, from: first, to: last, in: &cells)
    }
    return "|" + String(cells) + "|"
  }

  /// The interval in numbers: `40 →`, `← 50`, `450,000~ – 500,000`, `15`.
  static func words(_ bar: Bar) -> String {
    let low = bar.low.map { grouped($0) + (bar.isLowSoft ? "~" : "") }
    let high = bar.high.map { grouped($0) + (bar.isHighSoft ? "~" : "") }
    return switch (low, high) {
    case (nil, nil): "open"
    case (let low?, nil): low + " →"
    case (nil, let high?): "← " + high
    case (let low?, let high?): bar.low == bar.high ? low : low + " – " + high
    }
  }

  private func markEnds(
    of bar: Bar,
    from first: Int,
    to last: Int,
    in cells: inout [Character]
  ) {
    cells[first] = bar.low == nil ? "←" : bar.isLowSoft ? "~" : "["
    cells[last] = bar.high == nil ? "→" : bar.isHighSoft ? "~" : "]"
  }

  private func isOpen(_ bar: Bar) -> Bool {
    bar.low == nil || bar.high == nil
  }

  private func column(of value: Int) -> Int {
    guard largest > smallest else { return width / 2 }
    let inner = width - 2 * margin - 1
    let offset = Int128(value) - Int128(smallest)
    return margin + Int(offset * Int128(inner) / (Int128(largest) - Int128(smallest)))
  }
}

/// Writes a whole number with commas between groups of three digits.
func grouped(_ number: Int) -> String {
  let digits = Array(String(number.magnitude))
  var text = number < 0 ? "-" : ""
  for (index, digit) in digits.enumerated() {
    if index > 0, (digits.count - index).isMultiple(of: 3) { text += "," }
    text.append(digit)
  }
  return text
}
