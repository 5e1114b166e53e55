package import Foundation
package import Understanding
package import Values

/// What the practice receives: a wish for a session, never a booked one.
package struct BookingRequest: Sendable, Hashable, Codable {
    /// One line of the request.
    package struct Entry: Sendable, Hashable, Codable {
        /// The field's name in the script.
        package var field: String
        /// What the line is called.
        package var label: String
        /// The kind of value.
        package var type: FieldType
        /// The value.
        package var value: Value
        /// The value in words.
        package var spoken: String
        /// What the visitor typed.
        package var typed: String

        /// A line of a request.
        package init(
            field: String, label: String, type: FieldType, value: Value, spoken: String, typed: String
        ) {
            self.field = field
            self.label = label
            self.type = type
            self.value = value
            self.spoken = spoken
            self.typed = typed
        }
    }

    /// Where a request stands when the conversation hands it over.
    package enum Status: String, Sendable, Hashable, Codable {
        /// Wished for, nothing more.
        case requested
        /// A warning sign is open: not to be answered with an appointment.
        case held
        /// Taken back by the visitor.
        case withdrawn
    }

    /// The reference that the visitor was given.
    package var reference: String
    /// The dialogue that took it, by its script's name.
    package var dialogue: String
    /// When it was submitted.
    package var received: Date
    /// The conversation's number for this request: a form that is sent twice in one conversation has 1 and 2.
    package var serial: Int
    /// Where it stands.
    package var status: Status
    /// The warning signs, first on every print-out.
    package var signs: [SignRecord]
    /// What the visitor gave, in the form's order.
    package var entries: [Entry]
    /// Remarks for the practice: questions passed on, a minor, a booking for somebody else.
    package var remarks: [String]
    /// What the visitor agreed to; nil where the form asks for no consent.
    package var consent: ConsentRecord?
    /// The practice's time zone, in which wished times are meant: `America/New_York`; nil where it was not written down.
    package var zone: String?

    /// A request.
    package init(
        reference: String, dialogue: String, received: Date, serial: Int, status: Status, signs: [SignRecord],
        entries: [Entry], remarks: [String], consent: ConsentRecord? = nil,
        zone: String? = nil
    ) {
        self.reference = reference
        self.dialogue = dialogue
        self.received = received
        self.serial = serial
        self.status = status
        self.signs = signs
        self.entries = entries
        self.remarks = remarks
        self.consent = consent
        self.zone = zone
    }
}

/// That a visitor agreed: to which text, and when.
package struct ConsentRecord: Sendable, Hashable, Codable {
    /// The privacy notice by name and date, as the practice's facts `privacy-version` and `privacy-date` have them; empty without them.
    package var notice: String
    /// The digest of the script whose words asked.
    package var script: String
    /// When the visitor said yes.
    package var given: Date

    /// A record of consent.
    package init(notice: String, script: String, given: Date) {
        self.notice = notice
        self.script = script
        self.given = given
    }
}

/// One warning sign in the life of a conversation: asked, answered, raised, withdrawn or cleared.
package struct SignRecord: Sendable, Hashable, Codable {
    /// How it came up.
    package enum Origin: String, Sendable, Hashable, Codable {
        /// The screening asked for it.
        case screening
        /// The visitor wrote of it.
        case message
    }

    /// Where it stands.
    package enum State: String, Sendable, Hashable, Codable {
        /// Asked, and answered with no.
        case denied
        /// Present and not looked at.
        case open
        /// The visitor said that they do not have it.
        case withdrawn
        /// A doctor has looked at it and said that massage is fine, by the visitor's word.
        case cleared
    }

    /// The flag's name.
    package var flag: String
    /// What the flag is called.
    package var title: String
    /// How grave it is.
    package var gravity: Knowledge.Gravity
    /// How it came up.
    package var origin: Origin
    /// Where it stands.
    package var state: State
    /// The words that raised it; empty where the practice must not keep them.
    package var words: String
    /// The words that withdrew or cleared it.
    package var settledBy: String?
    /// The safety question that raised it together with others, where nobody told them apart.
    package var group: String?
    /// When it came up.
    package var raised: Date
    /// When it was withdrawn or cleared.
    package var settled: Date?

    /// A record of a sign.
    package init(
        flag: String, title: String, gravity: Knowledge.Gravity, origin: Origin, state: State, words: String,
        raised: Date
    ) {
        self.flag = flag
        self.title = title
        self.gravity = gravity
        self.origin = origin
        self.state = state
        self.words = words
        self.raised = raised
    }
}
