import Testing

@testable import Values

struct NameRecogniserTests {
    private static let cases: [(String, [String])] = [
        ("my name is April May", ["April May"]),
        ("Katelyn with a K", ["Katelyn"]),
        ("for my daughter Lily Chen", ["Lily Chen"]),
        ("people call me Skip", ["Skip"]),
        ("name's Bond. James Bond.", ["James Bond"]),
        ("Harriet, Boone is my last name", ["Harriet Boone"]),
        ("Karin Berg, it's Karin with an i", ["Karin Berg"]),
        ("Ned Farr, thats Farr with two rs", ["Ned Farr"]),
        ("it is spelled K-a-t-e-l-y-n", ["Katelyn"]),
        ("Niamh, thats N I A M H", ["Niamh"]),
        ("Dana Reyes and my number is 518-555-0177", ["Dana Reyes"]),
        ("first name Dana, last name Reyes", ["Dana Reyes"]),
        ("Reyes, Dana", ["Dana Reyes"]),
        ("Dana, sorry, Diana", ["Diana"]),
        ("Ida Boone, sorry, Ida Moss now, just got married", ["Ida Moss"]),
        ("Ida Boone, now Moss", ["Ida Moss"]),
        ("Ida Moss née Boone", ["Ida Moss"]),
        ("Ida Mos, I mean Moss", ["Ida Moss"]),
        ("Reyes, first name Dana", ["Dana Reyes"]),
        ("my name? sure, Harriet", ["Harriet"]),
        ("who? Harriet Boone", ["Harriet Boone"]),
        ("Sgt. Bill Pepper", ["Bill Pepper"]),
        ("book it as Wednesday Addams", ["Wednesday Addams"]),
        ("you may call me Mehmet", ["Mehmet"]),
        ("Marie-Claire Dubois here", ["Marie-Claire Dubois"]),
        ("I go by Juniper Holt", ["Juniper Holt"]),
        ("Ethel Moss, love", ["Ethel Moss"]),
        ("This is Amir's wife Leila Nouri", ["Leila Nouri"]),
        ("I'm Peg (Margaret) Dunn", ["Peg Dunn"]),
        ("Hand, Martha", ["Martha Hand"]),
        ("K. R. Moss", ["K. R. Moss"]),
        ("rich long", ["Rich Long"]),
        ("hope day", ["Hope Day"]),
        ("I call myself Zbigniew Wojcik, adress is 118 Fern Street", ["Zbigniew Wojcik"]),
        ("My last name is Lindqvist, is it there?", ["Lindqvist"]),
        ("I'm Dana, my last name is Reyes", ["Dana Reyes"]),
        ("Her name's Ruth. R U T H Abramson", ["Ruth Abramson"]),
        ("Shes Ruth Abramson, 3 Fern St", ["Ruth Abramson"]), ("My Linh Tran", ["My Linh Tran"]),
        ("Tasha Nowlin, no h in the end", ["Tasha Nowlin"]), ("Y. Tanaka", ["Y. Tanaka"]),
        ("She's Polish", []), ("y", []), ("N", []), ("in Delmar, NY", []), ("I'm in Cohoes", []),
        ("im no morning person", []), ("adress is 51 hazel road", []), ("Please write: Saturday 15:00", []),
        ("I'm a locksmith", []),
        ("the name of your colleague?", []),
        ("N/A", []),
        ("no comment", []),
        ("I'd rather not say", []),
        ("why do you need that?", []),
        ("tomorrow at 5", []),
        ("lower back pain", []),
        ("huh", []),
        ("518-555-0177", []),
    ]

    @Test(arguments: cases)
    func `a name is read, and anything else is none`(text: String, expected: [String]) {
        #expect(Reader.spoken(text, as: .name) == expected)
    }

    @Test func `what somebody likes to be called is kept`() {
        guard
            case .name(let name)? = Reader.read(
                "Her name's Ruth Abramson. She likes to be called Ruthie", as: .name
            )
            .readings.first?.value
        else {
            Issue.record("no name")
            return
        }
        #expect(name.call == "Ruthie" && name.display == "Ruth Abramson")
    }

    private static let signatures: [(String, String?)] = [
        ("Back pain. Tuesday at 3. Molly Tran 518-555-0158", "Molly Tran"),
        ("Low back pain. Geoffrey Lane. December 8th.", "Geoffrey Lane"),
        ("Omar Said, dec 10 at 1pm", "Omar Said"), ("guten tag, Klaus Richter, tuesday", "Klaus Richter"),
        ("its Pete Rourke, tomorrow at 4", "Pete Rourke"),
        ("josh here (Josh Whitfield), whenever works", "Josh Whitfield"),
        ("Kim Min-jun, pain in lower back", "Kim Min-jun"), ("stiff neck, tomorrow", nil),
    ]

    @Test(arguments: signatures)
    func `a request's name stands at its head or foot`(text: String, expected: String?) {
        #expect(Recogniser().readBooking(text, in: DevelopmentSet.surroundings).name?.full == expected)
    }
}
