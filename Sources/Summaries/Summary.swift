/// The tables and the page that people read, made from the tables of one run.
///
/// One row of a summary is one figure or one claim: no number here is a sum, because figures
/// overlap and their parts are not disjoint. Example: the figure
/// `killed-sy-…,killed,…,SY/Idlib/Khan Sheikhoun,…,80,80,80` becomes the row
/// `killed,all,SY/Idlib/Khan Sheikhoun,2017-04-04,event,,80,80,80,1,unsourced,single,…`
/// of `by-place.csv`, a row per source of `by-source.csv`, and a section of `review.md`.
package struct Summary: Sendable {
  package let byPlace: [PlaceSummary]
  package let bySource: [SourceSummary]
  package let byDocument: [DocumentSummary]
  package let timeline: [TimelinePoint]
  package let decisionsNeeded: [OpenQuestion]
  /// `review.md`, Markdown that ends in a line feed.
  package let review: String

  package init(of tables: FigureTables) {
    byPlace = PlaceSummary.rows(of: tables)
    bySource = SourceSummary.rows(of: tables)
    byDocument = DocumentSummary.rows(of: tables)
    timeline = TimelinePoint.rows(of: tables)
    decisionsNeeded = OpenQuestion.rows(of: tables)
    review = ReviewPage(of: tables).markdown
  }
}
