/// Why an element of executable content could not be carried out; it becomes an error event.
struct ContentFailure: Error {
    /// The error event's name.
    var event: String
    var message: String
    /// The id of the send that failed.
    var sendID: String?

    /// Something in the chart itself: an expression, a value, an attribute.
    static func execution(_ message: String, sendID: String? = nil) -> ContentFailure {
        ContentFailure(event: "error.execution", message: message, sendID: sendID)
    }

    /// Something outside that cannot be reached.
    static func communication(_ message: String, sendID: String? = nil) -> ContentFailure {
        ContentFailure(event: "error.communication", message: message, sendID: sendID)
    }
}
