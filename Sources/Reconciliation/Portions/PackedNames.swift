/// What the names of a portion's figures are made of, in the order of its figures.
struct PackedNames: Sendable {
  /// The key of each figure, and what tells it from another of the same key.
  private var slugs = PackedTexts()
  private var additions = PackedTexts()

  var count: Int { slugs.count }

  mutating func append(_ name: FigureName) {
    slugs.append(name.id)
    for text in [name.perpetrator, name.population, name.firstClaim] { additions.append(text) }
  }

  /// The slug of a figure's key.
  func slug(_ figure: Int) -> String { slugs[figure] }

  func utf8(_ figure: Int) -> ArraySlice<UInt8> { slugs.utf8(figure) }

  /// Everything that the figure's name may be made of.
  subscript(figure: Int) -> FigureName {
    FigureName(
      id: slugs[figure],
      perpetrator: additions[3 * figure],
      population: additions[3 * figure + 1],
      firstClaim: additions[3 * figure + 2]
    )
  }
}
