/// Several fields of one message.
extension Recogniser {
    /// Reads all the fields of one message, as a visitor writes who tells everything at once.
    package func readBooking(_ text: String, in surroundings: Surroundings) -> BookingRecognition {
        var booking = BookingRecognition()
        var taken: [Range<Int>] = []
        for recognition in readAll(
            text, wanted: [.email, .phone, .place, .when, .name], asked: nil, isBooking: true,
            in: surroundings)
        {
            taken += recognition.spans
            take(recognition, into: &booking)
        }
        let typed = TypedText(text)
        let consent = ConsentReader.consent(in: typed.tokens)
        booking.consent = consent?.value
        taken += consent?.spans ?? []
        if booking.name == nil, let name = NameRecogniser(text: typed.masking(taken)).signed() {
            taken += name.spans
            take(name, into: &booking)
        }
        booking.concern = ConcernReader(text: typed, taken: taken, consent: consent?.spans ?? [])
            .concern()
        return booking
    }

    private func take(_ recognition: Recognition, into booking: inout BookingRecognition) {
        if recognition.type == .when {
            booking.when = recognition
            return
        }
        // A suggestion waits for the visitor: what was typed is the last reading.
        switch recognition.readings.last?.value {
        case .name(let name)?: booking.name = name
        case .phone(let phones)?: booking.phones = phones
        case .email(let emails)?: booking.emails = emails
        case .place(let place)?: booking.place = place
        default: break
        }
    }
}
