package import Records

/// The four tables that reconciling makes, each sorted by its key.
package struct ReconciliationResult: Sendable, Equatable {
  package let links: [Link]
  package let reconciliations: [Reconciliation]
  package let estimates: [Estimate]
  package let checks: [Check]
}
