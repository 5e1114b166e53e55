internal import Foundation

/// XPath's numbers as text and back (sections 4.2 and 4.4 of the XPath 1.0 Recommendation).
package enum XPathNumber {
    /// The number that a string stands for; not-a-number where it stands for none.
    ///
    /// A leading plus is no number; an exponent is one, as libxml2 has it.
    package static func parse(_ text: String) -> Double {
        let spaces: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0D]
        var bytes = text.utf8[...]
        while let first = bytes.first, spaces.contains(first) { bytes.removeFirst() }
        while let last = bytes.last, spaces.contains(last) { bytes.removeLast() }
        if let small = smallInteger(bytes) { return small }
        let allowed = bytes.allSatisfy { byte in
            (0x30...0x39).contains(byte) || [0x2E, 0x2D, 0x2B, 0x65, 0x45].contains(byte)
        }
        guard allowed, bytes.first != UInt8(ascii: "+"), let number = Double(Substring(bytes).description)
        else {
            return bytes.last == UInt8(ascii: ".") ? trailingPoint(bytes) : .nan
        }
        return number
    }

    /// Up to fifteen digits: the common case, and much faster than the general one.
    private static func smallInteger(_ bytes: Substring.UTF8View) -> Double? {
        guard (1...15).contains(bytes.count) else { return nil }
        var value = 0
        for byte in bytes {
            guard (0x30...0x39).contains(byte) else { return nil }
            value = value * 10 + Int(byte - 0x30)
        }
        return Double(value)
    }

    /// `1.` is a number in XPath and not in Swift.
    private static func trailingPoint(_ bytes: Substring.UTF8View) -> Double {
        let digits = bytes.dropLast()
        let isNumber = digits.last.map { (0x30...0x39).contains($0) } ?? false
        return isNumber && !digits.contains(0x2E) ? parse(String(Substring(digits))) : .nan
    }

    /// The string that a number is written as: no exponent, no trailing zeros.
    package static func format(_ number: Double) -> String {
        if number.isNaN { return "NaN" }
        if number.isInfinite { return number < 0 ? "-Infinity" : "Infinity" }
        if number == number.rounded(), abs(number) < 1e15 { return String(Int(number)) }
        let shortest = number.description
        guard shortest.contains("e") else { return shortest }
        return Decimal(string: shortest).map { "\($0)" } ?? shortest
    }
}
