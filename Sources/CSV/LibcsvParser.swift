import Clibcsv

/// libcsv's parser with the options that make it strict, as an owned value.
///
/// It is set so that it trims nothing, reports blank lines, refuses quotes in the wrong place and an
/// open quote at the end, and never holds more than `cellLimit` bytes.
@safe struct LibcsvParser: ~Copyable {
  /// The longest cell that is read, in bytes; a missing closing quote ends here.
  static let cellLimit = 64 << 20

  /// How far libcsv got in a piece of a file.
  enum Progress: Equatable {
    case complete
    /// The byte of the piece that does not belong where it stands.
    case misplacedByte(at: Int)
    case cellTooLong
  }

  private let parser: UnsafeMutablePointer<csv_parser>
  private let collector: UnsafeMutablePointer<RowCollector>

  init() {
    unsafe parser = .allocate(capacity: 1)
    unsafe parser.initialize(to: csv_parser())
    unsafe collector = .allocate(capacity: 1)
    unsafe collector.initialize(to: RowCollector())
    let options = CSV_STRICT | CSV_STRICT_FINI | CSV_REPALL_NL
    let status = unsafe csv_init(parser, UInt8(options))
    precondition(status == 0, "csv_init refuses only a null pointer")
    unsafe csv_set_space_func(parser) { _ in 0 }
    unsafe csv_set_blk_size(parser, 64 << 10)
    unsafe csv_set_realloc_func(parser) { memory, size in
      size > LibcsvParser.cellLimit ? nil : unsafe realloc(memory, size)
    }
  }

  deinit {
    unsafe csv_free(parser)
    unsafe parser.deinitialize(count: 1)
    unsafe parser.deallocate()
    unsafe collector.deinitialize(count: 1)
    unsafe collector.deallocate()
  }

  /// Skips bytes at the start of the file that belong to no cell.
  mutating func skip(_ count: Int) { unsafe collector.pointee.skip(count) }

  mutating func parse(_ bytes: Span<UInt8>) -> Progress {
    unsafe bytes.withUnsafeBufferPointer { buffer in
      let piece = UnsafeRawBufferPointer(buffer)
      unsafe collector.pointee.beginPiece(piece)
      let parsed = unsafe csv_parse(
        parser,
        piece.baseAddress,
        piece.count,
        LibcsvParser.cell,
        LibcsvParser.row,
        collector
      )
      unsafe collector.pointee.endPiece()
      if parsed == piece.count { return .complete }
      return unsafe csv_error(parser) == CSV_EPARSE ? .misplacedByte(at: parsed) : .cellTooLong
    }
  }

  /// Ends the file and tells whether no quote is left open.
  ///
  /// It is never to be called after a fault, where libcsv would report a row that is not in the file.
  mutating func finish() -> Bool {
    unsafe csv_fini(parser, LibcsvParser.cell, LibcsvParser.row, collector) == 0
  }

  mutating func takeRows() -> RowBatch { unsafe collector.pointee.takeRows() }

  /// The row in which libcsv stopped; its last cell is what has been read of it.
  var unfinishedRow: RawRow {
    let content = unsafe Array(
      UnsafeBufferPointer(start: parser.pointee.entry_buf, count: parser.pointee.entry_pos)
    )
    return unsafe collector.pointee.unfinishedRow(endingWith: content)
  }

  var unfinishedRowSize: Int { unsafe collector.pointee.unfinishedRowSize }

  private static let cell:
    @convention(c) (UnsafeMutableRawPointer?, Int, UnsafeMutableRawPointer?) -> Void = {
      content,
      count,
      context in
      guard let collector = unsafe context?.assumingMemoryBound(to: RowCollector.self) else {
        return
      }
      let bytes = unsafe UnsafeRawBufferPointer(start: content, count: count)
      unsafe collector.pointee.addCell(bytes)
    }

  private static let row: @convention(c) (Int32, UnsafeMutableRawPointer?) -> Void = {
    separator,
    context in
    guard let collector = unsafe context?.assumingMemoryBound(to: RowCollector.self) else { return }
    unsafe collector.pointee.endRow(separator)
  }
}
