/// The bytes that mean something in a CSV file.
enum Byte {
  static let tab: UInt8 = 0x09
  static let lineFeed: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D
  static let space: UInt8 = 0x20
  static let quote: UInt8 = 0x22
  static let comma: UInt8 = 0x2C
  /// U+FEFF, which some programs put before the first cell of a file.
  static let orderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
}
