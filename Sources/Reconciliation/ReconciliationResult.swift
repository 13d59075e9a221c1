package import Records

/// The four tables that reconciling makes, each sorted by its key.
package struct ReconciliationResult: Sendable, Equatable {
  /// What each claim does in its figure, and beside which it was a candidate or rejected.
  package let links: [Link]
  /// One row for each figure, with the range of the selected policy.
  package let reconciliations: [Reconciliation]
  /// The range of every policy for every figure that somebody asserts a number of.
  package let estimates: [Estimate]
  /// What the checks and the review of the decisions found.
  package let checks: [Check]
}
