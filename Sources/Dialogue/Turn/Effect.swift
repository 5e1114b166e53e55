/// What a turn asks of its host, to be kept in the same commit as the conversation.
package enum Effect: Sendable, Hashable, Codable {
    /// Keep this request.
    case submit(BookingRequest)
    /// A sign was raised after the request went in: mark it as on hold, with the new record of signs.
    case hold(reference: String, signs: [SignRecord])
    /// The sign that held a request was cleared or withdrawn: it is requested again.
    case release(reference: String, signs: [SignRecord])
    /// The visitor asked something more after the request went in: these are its remarks now.
    case remark(reference: String, remarks: [String])
    /// The visitor takes the request back.
    case withdraw(reference: String)
    /// The visitor wants their data gone: the draft, and these requests.
    case erase(references: [String])
}
