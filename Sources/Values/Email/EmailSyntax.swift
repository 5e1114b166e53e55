/// What an e-mail address must look like to be taken from a form.
///
/// RFC 5321 section 4.1.2 with dot-atoms only: no quoted local part, no comment, no address literal, no domain without a
/// dot. Letters beyond ASCII are allowed on both sides (RFC 6531).
enum EmailSyntax {
    /// What is wrong with an address; the raw value is the reason code.
    enum Fault: String, Sendable, Hashable, CaseIterable {
        case noAt = "no_at"
        case localPart = "bad_local_part"
        case domain = "bad_domain"
        case noTopDomain = "no_top_domain"
        case tooLong = "too_long"
        case unclear
    }

    /// Returns what is wrong with an address; nil where nothing is.
    static func fault(in address: String) -> Fault? {
        let bytes = Array(address.utf8)
        guard let at = bytes.lastIndex(of: UInt8(ascii: "@")) else { return .noAt }
        let local = bytes[..<at]
        let domain = bytes[(at + 1)...]
        if local.isEmpty || domain.isEmpty { return local.isEmpty ? .localPart : .domain }
        if bytes.count > 254 || local.count > 64 || domain.count > 253 { return .tooLong }
        if !isDotted(local, allows: isLocalByte) || !hasOnlyLetters(address) { return .localPart }
        return fault(inDomain: domain)
    }

    private static func fault(inDomain domain: ArraySlice<UInt8>) -> Fault? {
        guard isDotted(domain, allows: isDomainByte) else { return .domain }
        let labels = domain.split(separator: UInt8(ascii: "."))
        for label in labels {
            if label.count > 63 || label.first == UInt8(ascii: "-") || label.last == UInt8(ascii: "-") {
                return .domain
            }
        }
        guard labels.count >= 2, let top = labels.last else { return .noTopDomain }
        return top.allSatisfy({ (0x30...0x39).contains($0) }) ? .noTopDomain : nil
    }

    /// Every piece between dots has something in it, and only allowed bytes.
    private static func isDotted(_ bytes: ArraySlice<UInt8>, allows: (UInt8) -> Bool) -> Bool {
        var isOpen = false
        for byte in bytes {
            if byte == UInt8(ascii: ".") {
                guard isOpen else { return false }
                isOpen = false
            } else {
                guard allows(byte) else { return false }
                isOpen = true
            }
        }
        return isOpen
    }

    /// What lies beyond ASCII is letters, marks and digits, no signs and no unseen characters.
    private static func hasOnlyLetters(_ address: String) -> Bool {
        address.unicodeScalars.allSatisfy { scalar in
            guard !scalar.isASCII else { return true }
            let properties = scalar.properties
            return properties.isAlphabetic || properties.numericType == .decimal
                || properties.generalCategory == .nonspacingMark
        }
    }

    static func isLocalByte(_ byte: UInt8) -> Bool {
        isDomainByte(byte) || "!#$%&'*+/=?^_`{|}~".utf8.contains(byte)
    }

    static func isDomainByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x80...0xFF: true
        default: false
        }
    }
}
