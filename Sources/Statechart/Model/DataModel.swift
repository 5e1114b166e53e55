/// The data models that this interpreter knows.
enum DataModel: String, Sendable {
    case null
    case xpath
}
