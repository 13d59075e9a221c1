package import Records

/// The tables of one run from which the summaries are made.
///
/// *Shape*: as read from their files, or as the stages returned them; the summaries are the same.
package struct FigureTables: Sendable {
  package var documents: [Document]
  package var numerals: [NumeralRow]
  package var claims: [Claim]
  package var rejects: [Reject]
  package var quantities: [Quantity]
  package var links: [Link]
  package var estimates: [Estimate]
  package var reconciliations: [Reconciliation]
  package var checks: [Check]

  package init(
    documents: [Document] = [],
    numerals: [NumeralRow] = [],
    claims: [Claim] = [],
    rejects: [Reject] = [],
    quantities: [Quantity] = [],
    links: [Link] = [],
    estimates: [Estimate] = [],
    reconciliations: [Reconciliation] = [],
    checks: [Check] = []
  ) {
    self.documents = documents
    self.numerals = numerals
    self.claims = claims
    self.rejects = rejects
    self.quantities = quantities
    self.links = links
    self.estimates = estimates
    self.reconciliations = reconciliations
    self.checks = checks
  }
}
