package import Markup
import Understanding

extension Script {
    /// Every phrase of a question or an intent that is heard as something else, or as nothing.
    ///
    /// The script must have been loaded with its wordings. Learning it may have to be waited for, and every phrase is heard: this is for authors, not for visitors.
    package func strayPhrases() -> [Diagnostic] {
        understanding.strays(in: knowledge).map { stray in
            let places = phrasePlaces[stray.event] ?? []
            let place = places.indices.contains(stray.index) ? places[stray.index] : flow.location
            guard let taker = stray.taker else {
                return .warning(
                    place,
                    "\"\(stray.text)\" is not heard as \(stray.event): write more phrases like it, or leave it out"
                )
            }
            return .warning(
                place,
                "\"\(stray.text)\" is taken by \(taker), not by \(stray.event): move it there, or tell the two apart by more phrases"
            )
        }
    }
}
