import ArgumentParser
import Values

/// How `lumbar hear --as` reads a line.
enum HearType: Hashable, ExpressibleByArgument {
    /// As the answer to a field.
    case field(FieldType)
    /// As a message that may give every field.
    case booking

    init?(argument: String) {
        if argument == "booking" {
            self = .booking
        } else if let type = FieldType(rawValue: argument) {
            self = .field(type)
        } else {
            return nil
        }
    }
}
