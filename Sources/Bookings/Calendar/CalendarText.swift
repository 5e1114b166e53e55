/// Lines of iCalendar: escaped (RFC 5545, 3.3.11), folded at 75 octets (3.1), ended by CR LF.
struct CalendarText {
    private static let width = 75

    private(set) var text = ""

    /// Adds a line as it stands.
    mutating func add(_ line: String) {
        var room = Self.width
        for character in line.unicodeScalars {
            let size = character.utf8.count
            if size > room {
                text += "\r\n "
                room = Self.width - 1
            }
            text.unicodeScalars.append(character)
            room -= size
        }
        text += "\r\n"
    }

    /// Adds a property whose value is text.
    mutating func add(_ name: String, text value: [String]) {
        add(name + ":" + value.map(Self.escaped).joined(separator: "\\n"))
    }

    /// A line of text as a value.
    static func escaped(_ line: String) -> String {
        var escaped = ""
        for scalar in Harmless.line(line).unicodeScalars {
            if ["\\", ";", ","].contains(scalar) { escaped += "\\" }
            escaped.unicodeScalars.append(scalar)
        }
        return escaped
    }
}
