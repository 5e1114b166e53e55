internal import Markup

/// The names that the Recommendation gives.
enum SCXML {
    /// The namespace of every SCXML element.
    static let space = "http://www.w3.org/2005/07/scxml"
    /// The event processor that every machine has (appendix C.1).
    static let processor = "http://www.w3.org/TR/scxml/#SCXMLEventProcessor"
    /// The event processor that this interpreter does not have (appendix C.2).
    static let httpProcessor = "http://www.w3.org/TR/scxml/#BasicHTTPEventProcessor"
    /// The prefix of a session's own address.
    static let sessionPrefix = "#_scxml_"

    /// Whether a `send` of this type goes through the SCXML event processor.
    static func isProcessor(_ type: String) -> Bool {
        ["", "scxml", processor].contains(type)
    }

    /// Whether an `invoke` of this type starts an SCXML session.
    static func isService(_ type: String) -> Bool {
        ["", "scxml", "http://www.w3.org/TR/scxml/", "http://www.w3.org/TR/scxml"].contains(type)
    }

    /// The system variables of section 5.10.
    static let systemVariables = ["_event", "_sessionid", "_name", "_ioprocessors"]

    /// Splits a list of ids, descriptors or locations.
    static func words(_ text: String?) -> [String] {
        // By scalars: CR and LF together are one Character.
        text?.unicodeScalars.split { [" ", "\t", "\r", "\n"].contains($0) }.map(String.init) ?? []
    }

    /// Text without white space at its ends, and single spaces inside (section 5.3).
    static func normalised(_ text: String) -> String {
        words(text).joined(separator: " ")
    }

    /// A delay in CSS2's form, such as `1.5s` or `200ms`; nil where it is none.
    static func delay(_ text: String) -> Duration? {
        let trimmed = normalised(text)
        let (digits, unit) =
            trimmed.hasSuffix("ms") ? (trimmed.dropLast(2), 1e-3) : (trimmed.dropLast(1), 1.0)
        let isTime = trimmed.hasSuffix("s") && !digits.isEmpty
        let isPlain = digits.allSatisfy { $0.isASCII && ($0.isNumber || $0 == ".") }
        guard isTime, isPlain, let number = Double(digits.first == "." ? "0" + digits : String(digits)),
            number < 1e9
        else { return nil }
        return .milliseconds((number * unit * 1000).rounded())
    }

    /// Whether a text can name a variable.
    static func isName(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first, first == "_" || first.properties.isAlphabetic else {
            return false
        }
        return text.unicodeScalars.allSatisfy { scalar in
            scalar.properties.isAlphabetic || scalar.properties.numericType != nil
                || "_-.".unicodeScalars.contains(scalar)
        }
    }
}
