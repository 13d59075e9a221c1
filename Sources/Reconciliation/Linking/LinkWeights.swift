import Records

/// The points that each agreement adds, read from `Data/linking.csv`.
struct LinkWeights: Sendable {
  let country: Int
  let event: Int
  let linkAt: Int
  let measure: Int
  let number: Int
  let period: Int
  let periodNear: Int
  let perpetrator: Int
  let place: Int
  let population: Int
  let reviewAt: Int
  let sameOrigin: Int

  /// Takes each weight from its row; a feature without a row weighs nothing, a threshold without
  /// one is the method's (link at 10, review at 6).
  init(_ rows: [LinkWeight]) {
    func weight(_ feature: String, _ otherwise: Int = 0) -> Int {
      rows.first { $0.feature == feature }?.weight ?? otherwise
    }
    country = weight("country")
    event = weight("event")
    linkAt = weight("link_at", 10)
    measure = weight("measure")
    number = weight("number")
    period = weight("period")
    periodNear = weight("period_near")
    perpetrator = weight("perpetrator")
    place = weight("place")
    population = weight("population")
    reviewAt = weight("review_at", 6)
    sameOrigin = weight("same_origin")
  }
}
