/// FNV-1a of some bytes: the same on every machine and in every run.
///
/// It divides tables and finds candidates; wherever equal hashes matter, the texts are compared.
func stableHash(_ bytes: some Sequence<UInt8>) -> UInt64 {
  bytes.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
}
