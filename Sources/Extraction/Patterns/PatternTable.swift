import Numerals
import Text

/// The patterns, with what each cannot do without.
///
/// Most sentences have no cue, or none of the words that a pattern names. One pass over a sentence's
/// tokens gathers its `Evidence`, and only the patterns that it admits are matched:
///
///     The council met on Tuesday.                 no pattern
///     Talks were held, with 12 states absent.     N.part, N.rate and the like, which name no word
///     Twelve people were killed.                  those, and every pattern of a harm cue
struct PatternTable: Sendable {
  let patterns: [Pattern]
  private let needs: [Needs]
  /// For each word of the vocabulary what it is evidence of.
  private let clues: [Clue]

  /// What one word tells of its sentence.
  private struct Clue {
    /// The lists of words of patterns that it is in.
    var lists = ListSet()
    var classes: CueClasses = []
    var mayImply = false
  }

  /// What a sentence must have.
  private struct Needs {
    /// Of each set the sentence has a cue.
    var classes: [CueClasses] = []
    /// Of each list the sentence has a word.
    var lists = ListSet()
    /// Of each kind the sentence has a phrase.
    var kinds = PhraseKinds()
    var isPart = false
    var isRate = false
  }

  /// What a sentence has, as far as single tokens tell.
  struct Evidence {
    fileprivate(set) var classes: CueClasses = []
    fileprivate var lists = ListSet()
    /// A numeral that counts.
    fileprivate(set) var hasCount = false
    /// An article or negative, which may count.
    fileprivate(set) var mayImply = false
  }

  init(_ patterns: [Pattern], _ lexicon: Lexicon) {
    self.patterns = patterns
    var clues = (0...Int32(lexicon.vocabulary.count)).map { word in
      Clue(
        classes: lexicon.entry(word).cueClasses,
        mayImply: CountedPhrases.mayImply(word, lexicon)
      )
    }
    var known: [[Int32]: Int] = [:]
    needs = patterns.map { pattern in
      var needs = Needs()
      needs.kinds = Pattern.needed(by: pattern.elements)
      for element in pattern.elements where !element.isNegated && !element.isOptional {
        if !element.test.classes.isEmpty { needs.classes.append(element.test.classes) }
        switch element.test {
        case .part: needs.isPart = true
        case .rate: needs.isRate = true
        // Beyond so many lists a pattern is tried without looking for its words.
        case .words(let words) where known[words] != nil || known.count < ListSet.capacity:
          let list = known[words] ?? known.count
          known[words] = list
          needs.lists.insert(list)
          for word in words { clues[Int(word)].lists.insert(list) }
        default: break
        }
      }
      return needs
    }
    self.clues = clues
  }

  /// What the tokens of a sentence tell.
  func evidence(of sentence: Range<Int>, in reading: Reading) -> Evidence {
    var evidence = Evidence()
    for index in sentence {
      if let numeral = reading.numeral(at: index), reading.numerals[numeral].kind == .count {
        evidence.hasCount = true
      }
      let word = Int(reading.tokens[index].word)
      guard word > 0, word < clues.count else { continue }
      evidence.lists.formUnion(clues[word].lists)
      evidence.classes.formUnion(clues[word].classes)
      evidence.mayImply = evidence.mayImply || clues[word].mayImply
    }
    return evidence
  }

  /// The patterns that may read a sentence whose numerals count in these phrases.
  func candidates(for evidence: Evidence, _ counted: [CountedPhrase]) -> [Int] {
    let hasPart = counted.contains { $0.whole != nil }
    let hasBare = counted.contains { $0.noun.isEmpty }
    return patterns.indices.filter { index in
      let needs = needs[index]
      return needs.lists.isSubset(of: evidence.lists)
        && (hasPart || !needs.isPart) && (hasBare || !needs.isRate)
        && needs.classes.allSatisfy { !$0.isDisjoint(with: evidence.classes) }
    }
  }

  /// The same with the cues and the kinds that the sentence's phrases have.
  func candidates(
    among candidates: [Int],
    for classes: CueClasses,
    _ kinds: PhraseKinds
  ) -> [Int] {
    candidates.filter { index in
      needs[index].kinds.isSubset(of: kinds)
        && needs[index].classes.allSatisfy { !$0.isDisjoint(with: classes) }
    }
  }
}
