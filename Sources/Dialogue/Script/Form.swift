import Markup
import Values

/// What a form asks for, in its order.
struct Form: Sendable, Hashable {
    /// One thing that is asked.
    struct Field: Sendable, Hashable {
        /// The name of the field within its form.
        var name: String
        /// What the field is called in a summary and in "my … is wrong".
        var label: String
        /// Further names that visitors use for it.
        var names: [String]
        /// The kind of value.
        var type: FieldType
        /// Whether the form can be sent without it.
        var isRequired: Bool
        /// The only answer that lets the form go on, for a field of consent.
        var must: Bool?
        /// Tells whether the session is for the visitor (yes) or for somebody else (no).
        var tellsWhom: Bool
        /// The field is about the person whom the session is for where that is not the visitor.
        var isOthers = false
        /// Events that put the value down as yes; such a field is never asked for by itself.
        var toldBy: [String] = []
        /// The value stays for a second request.
        var isKept: Bool
        /// A condition under which the field is asked at all.
        var condition: Predicate?
        /// The group of alternatives that it belongs to.
        var group: String?
        /// Where it stands.
        var location: Location
    }

    /// What the selector goes through, in document order.
    enum Item: Sendable, Hashable {
        /// The safety questions.
        case screening
        /// A field.
        case field(String)
        /// Fields of which one is enough.
        case group(String)
    }

    /// The form's id, which is its state's id.
    var id: String
    /// What the selector goes through.
    var items: [Item] = []
    /// The fields in document order, those of groups included.
    var fields: [Field] = []
    /// Whether there is a read-back before it is done.
    var isConfirmed = false
    /// Where the form stands.
    var location: Location

    /// A field by its name.
    func field(_ name: String) -> Field? { fields.first { $0.name == name } }
    /// The fields of a group.
    func group(_ name: String) -> [Field] { fields.filter { $0.group == name } }
}

/// A field of a form: the key of a slot.
struct FieldPath: Sendable, Hashable, Codable, CustomStringConvertible {
    /// The form's id.
    var form: String
    /// The field's name.
    var field: String

    var description: String { "\(form).\(field)" }
}
