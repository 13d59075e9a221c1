import CSV
import Normalization
import Records
import Testing

/// The examples in the tables under `Data/` are tests of their rows.
struct ExampleTests {
  @Test func vagueWordsAreWorthWhatTheirRowSays() throws {
    let rows: [VagueWord] = try DataTables.read("lexicons/english/vague.csv")
    #expect(!rows.isEmpty)
    for row in rows where !row.example.hasPrefix("several ") && !row.example.hasPrefix("a few ") {
      var claim = claim(quote: row.example)
      (claim.qualifier, claim.figureText) = (.vague, row.word)
      let quantity = try quantity(of: claim)
      #expect(quantity.low == row.low, "\(row.word)")
      #expect(quantity.nominal == row.nominal, "\(row.word)")
    }
  }

  @Test func nounsNameTheScopeOfTheirRow() throws {
    let rows: [PopulationNoun] = try DataTables.read("lexicons/english/population_nouns.csv")
    #expect(!rows.isEmpty)
    for row in rows {
      var claim = claim(quote: "")
      claim.population = row.example
      let quantity = try quantity(of: claim)
      #expect(quantity.populationScope == row.scope, "\(row.noun)")
      #expect(quantity.unit == row.unit, "\(row.noun)")
    }
  }

  @Test func scopesOfNounsAreListed() throws {
    let nouns: [PopulationNoun] = try DataTables.read("lexicons/english/population_nouns.csv")
    let scopes: [PopulationScope] = try DataTables.read("scopes.csv")
    let listed = Set(scopes.map(\.scope))
    for noun in nouns {
      let isUnit = noun.unit.rawValue == noun.scope
      #expect(isUnit || listed.contains(noun.scope), "\(noun.noun): \(noun.scope)")
    }
  }

  @Test func examplesOfContextWordsHoldThem() throws {
    let rows: [ContextWord] = try DataTables.read("lexicons/english/context.csv")
    #expect(!rows.isEmpty)
    for row in rows {
      let example = row.example.lowercased().replacing("-", with: " ")
      let stem = row.word.dropLast(row.word.hasSuffix("y") || row.word.hasSuffix("e") ? 1 : 0)
      let irregular = row.word.replacing("man", with: "men")
      #expect(example.contains(stem) || example.contains(irregular), "\(row.role) \(row.word)")
    }
  }

  @Test func everySpellingOfAPlaceLeadsToItInItsCountry() throws {
    let rows: [Place] = try DataTables.read("places.csv")
    let names = rows.filter { $0.kind == .country }.map { ($0.path, $0.name) }
    let countries = Dictionary(uniqueKeysWithValues: names)
    for row in rows {
      let country = try #require(countries[String(row.path.prefix { $0 != "/" })], "\(row.path)")
      for name in [row.name] + row.aliases {
        var claim = claim(quote: "")
        claim.place = row.kind == .country ? name : "\(name), \(country)"
        let found = try quantity(of: claim).place
        let isShared = found.hasPrefix(row.path + "/") || row.path.hasPrefix(found + "/")
        #expect(found == row.path || isShared, "\(claim.place): \(found), not \(row.path)")
      }
    }
  }

  @Test func pathsOfPlacesAreNestedInListedOnes() throws {
    let rows: [Place] = try DataTables.read("places.csv")
    let paths = Set(rows.map(\.path))
    for row in rows where row.kind != .country {
      let holder = row.path.split(separator: "/").dropLast().joined(separator: "/")
      #expect(paths.contains(holder), "\(row.path)")
      #expect(row.path.hasSuffix("/" + row.name), "\(row.path): \(row.name)")
    }
  }

  @Test func everyNameOfASourceLeadsToIt() throws {
    let rows: [Source] = try DataTables.read("sources.csv")
    for row in rows {
      for name in [row.source] + row.aliases {
        var claim = claim(quote: "")
        claim.attributedTo = [name]
        #expect(try quantity(of: claim).lineage == [row.source], "\(name)")
      }
    }
  }

  private func claim(quote: String) -> Claim {
    var claim = Claim()
    (claim.claimID, claim.documentID, claim.measure) = ("d@3-5", "d", "killed")
    (claim.figureText, claim.statedLow, claim.statedHigh, claim.quote) = ("12", nil, nil, quote)
    return claim
  }

  private func quantity(of claim: Claim) throws -> Quantity {
    try #require(
      try DataTables.normalizer.get().quantities(of: [claim], documents: []).first
    )
  }
}
