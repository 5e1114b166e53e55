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
