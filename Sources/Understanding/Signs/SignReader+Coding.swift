extension SignReader {
    /// The signs as bytes: each with its patterns and idioms, then a doctor's words, and those that ask for a visit, if the script
    /// has them.
    func write(to writer: inout ByteWriter) {
        writer.write(UInt32(flags.count))
        for flag in flags {
            writer.write(flag.id)
            writer.write(flag.gravity.rawValue)
            for patterns in [flag.patterns, flag.blocks] {
                writer.write(UInt32(patterns.count))
                for pattern in patterns { pattern.pattern.write(to: &writer) }
            }
        }
        for parts in [clearance?.parts ?? [], beneficiary?.parts ?? []] {
            writer.write(UInt32(parts.count))
            for part in parts { part.write(to: &writer) }
        }
    }

    /// The signs of bytes; nil unless they are whole.
    init?(_ reader: inout ByteReader) {
        guard let flags = reader.list({ Self.flag(&$0) }),
            let clearance = reader.list({ CompiledPattern(&$0) }),
            let beneficiary = reader.list({ CompiledPattern(&$0) })
        else { return nil }
        self.init(
            flags: flags, clearance: ClearanceReader(parts: clearance),
            beneficiary: BeneficiaryReader(parts: beneficiary))
    }

    private static func flag(_ reader: inout ByteReader) -> Flag? {
        guard let id = reader.name(), let gravity = reader.name().flatMap(Knowledge.Gravity.init(rawValue:)),
            let patterns = reader.list({ CompiledPattern(&$0) }),
            let blocks = reader.list({ CompiledPattern(&$0) })
        else { return nil }
        return Flag(
            id: id, gravity: gravity, patterns: patterns.map(SoughtPattern.init),
            blocks: blocks.map(SoughtPattern.init))
    }
}
