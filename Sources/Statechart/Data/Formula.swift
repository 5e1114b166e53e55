internal import Markup

/// An XPath expression that needs no tree while the variables in it hold scalars.
///
/// It stands for what the note's tree would give: a variable is a node-set of one `data` element, whose text is
/// the value; `$x/text()` is empty where the value is.
indirect enum Formula: Sendable, Hashable {
    case number(Double)
    case text(String)
    case boolean(Bool)
    case variable(Int)
    case variableText(Int)
    case system(SystemVariable)
    case systemText(SystemVariable)
    case eventField(EventField)
    case eventFieldText(EventField)
    case eventEntry(String)
    case eventEntryText(String)
    /// `In('x')` with the state's index; nil where there is no such state.
    case isActive(Int?)
    case isActiveNamed(Formula)
    case both(Formula, Formula)
    case either(Formula, Formula)
    case not(Formula)
    case comparison(Comparison, Formula, Formula)
    case arithmetic(Arithmetic, Formula, Formula)
    case negation(Formula)
    case core(CoreFunction, [Formula])
    case host(Name, [Formula])

    /// The system variables that are scalars.
    enum SystemVariable: Sendable, Hashable {
        case sessionID, name
    }

    /// The fields of `_event`.
    enum EventField: String, Sendable, Hashable {
        case name, type, sendid, origin, origintype, invokeid, data
    }

    enum Comparison: Sendable, Hashable {
        case equal, notEqual, less, lessOrEqual, greater, greaterOrEqual
    }

    enum Arithmetic: Sendable, Hashable {
        case plus, minus, times, div, mod
    }

    /// Those of XPath's functions that are evaluated here.
    enum CoreFunction: String, Sendable, Hashable {
        case string, number, boolean, concat, contains
        case startsWith = "starts-with"
        case stringLength = "string-length"
        case normalizeSpace = "normalize-space"
        case floor, ceiling, round
    }
}

/// What a formula gives while it is evaluated.
enum Operand {
    /// A node-set without nodes.
    case empty
    /// A node-set of one node with a scalar inside.
    case node(Datum)
    case text(String)
    case number(Double)
    case boolean(Bool)
}

/// Why a formula gives nothing.
enum FormulaFailure: Error {
    /// A variable holds a tree: evaluate the expression with the library.
    case needsTree
    /// The host knows no such function.
    case unknownFunction(Name)
}
