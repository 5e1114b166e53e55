/// One mistake of an author: where it is, what is wrong, and what to write instead.
///
/// Mistakes are values and travel in lists, because an author wants all of them at once.
package struct Diagnostic: Sendable, Hashable, CustomStringConvertible {
    /// Whether the script can still be used.
    package enum Severity: String, Sendable {
        /// The script is refused.
        case error
        /// The script works; the author should look.
        case warning
    }

    /// Whether the script can still be used.
    package let severity: Severity
    /// The line that the author has to look at.
    package let location: Location
    /// What is wrong and what to do instead, one line.
    package let message: String

    /// Says what is wrong at a place.
    package init(_ severity: Severity, at location: Location, _ message: String) {
        self.severity = severity
        self.location = location
        self.message = message
    }

    /// A mistake that makes the script unusable.
    package static func error(_ location: Location, _ message: String) -> Diagnostic {
        Diagnostic(.error, at: location, message)
    }

    /// Something an author should look at.
    package static func warning(_ location: Location, _ message: String) -> Diagnostic {
        Diagnostic(.warning, at: location, message)
    }

    package var description: String { "\(location): \(severity.rawValue): \(message)" }
}

/// What is thrown where a document cannot be used: every mistake that was found, never only the first.
package struct Mistakes: Error, Sendable, Hashable, CustomStringConvertible {
    /// The mistakes in the order of their files and lines.
    package let diagnostics: [Diagnostic]

    /// Gathers what was found.
    package init(_ diagnostics: [Diagnostic]) {
        self.diagnostics = diagnostics
    }

    package var description: String { diagnostics.map(\.description).joined(separator: "\n") }
}
