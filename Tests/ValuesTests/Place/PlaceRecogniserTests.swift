import Testing

@testable import Values

struct PlaceRecogniserTests {
    private static let cases: [(String, [String])] = [
        ("1020 Western Ave Apt 14, Albany NY 12203", ["1020 Western Ave, Apt 14, Albany, NY 12203"]),
        ("14 Elm Street (ring the bell), Albany", ["14 Elm Street, Albany"]),
        ("Route 9, Latham", ["Route 9, Latham"]),
        ("elm st albany", ["elm st, Albany"]),
        ("12054 Delmar", ["Delmar, 12054"]),
        ("St. Johnsville NY", ["St. Johnsville, NY"]),
        ("Oklahoma City OK 73102", ["Oklahoma City, OK 73102"]),
        ("Winston-Salem, North Carolina", ["Winston-Salem, NC"]),
        ("not 14 Elm St, 16 Oak St Albany", ["16 Oak St, Albany"]),
        ("5 River Road, you can't miss it, Edgewater, NJ 07020", ["5 River Road, Edgewater, NJ 07020"]),
        ("6 fern rd, darien ct", ["6 fern rd, Darien, CT"]),
        ("6 Fern Rd 2D Darien CT", ["6 Fern Rd, 2D, Darien, CT"]),
        ("two hundred and six Fern Road", ["206 Fern Road"]),
        ("19 W 21st, New York", ["19 W 21st, New York"]),
        ("06820, Darien, CT", ["Darien, CT 06820"]),
        ("6 Fern Rd, ring twice", ["6 Fern Rd"]),
        ("my zip code's 06820", ["06820"]),
        ("6 Fern Rd, the in-law unit, Lyme", ["6 Fern Rd, in-law unit, Lyme"]),
        ("6 Fern Rd at Hamilton, Albany", ["6 Fern Rd, Albany"]),
        ("6 Fern Rd apt 2, sorry apt 3, Troy", ["6 Fern Rd, apt 3, Troy"]),
        ("6 Fern Rd, Great Neck NY 11021, unit 5", ["6 Fern Rd, unit 5, Great Neck, NY 11021"]),
        ("6 Fern Rd; Latham; NY; 12110", ["6 Fern Rd, Latham, NY 12110"]),
        ("Fern Rd in Delmar, number 7", ["7 Fern Rd, Delmar"]),
        ("6 Fern Rd on weekdays and 9 Bay Rd on weekends", []),
        ("Market Street 8, Lyme", ["8 Market Street, Lyme"]),
        ("Fern Street 7 Troy", ["7 Fern Street, Troy"]),
        ("Broadway 90, second floor", ["90 Broadway, second floor"]),
        ("it's the number 6 of Fern Road, in Darien", ["6 Fern Road, Darien"]),
        ("I live in 6 of Fern road, Glens Falls", ["6 Fern road, Glens Falls"]),
        ("6 of Fern road, in Glens Falls, second floor", ["6 Fern road, second floor, Glens Falls"]),
        ("12 of December, 6 Fern Road", ["6 Fern Road"]),
        ("2 of the Main Street apartments", []), ("one of Main Street's shops", []),
        ("not at the house, come to my office, 6 Fern Rd, Granville", ["6 Fern Rd, Granville"]),
        ("6 fern rd granville side door", ["6 fern rd, Granville"]),
        ("6 Fern Rd Granville ring twice", ["6 Fern Rd, Granville"]),
        ("6 fern rd ballston spa apt 3 side door", ["6 fern rd, apt 3, Ballston Spa"]),
        ("6 fern rd, kitchen door", ["6 fern rd"]), ("9 park ave, Park on the street", ["9 park ave"]),
        ("6 fern rd red bank nj", ["6 fern rd, Red Bank, NJ"]),
        ("6 Fern Rd, Red Hook", ["6 Fern Rd, Red Hook"]),
        ("6 fern stret, darien ct", ["6 fern street, Darien, CT"]),
        ("6 Fern Rd, the grey house, Darien", ["6 Fern Rd, Darien"]),
        ("6 Fern Rd, past the dairy on the left, zip 06820", ["6 Fern Rd, 06820"]),
        ("Albany, NY, 6 Fern Road", ["6 Fern Road, Albany, NY"]),
        ("06820, 6 Fern Road", ["6 Fern Road, 06820"]),
        ("6 Fern Road, I mean Fern Court", ["6 Fern Court"]),
        ("6 Fern Road in Troy, no, Cohoes", ["6 Fern Road, Cohoes"]),
        ("6 Fern Rd c/o Moss, Albany", ["6 Fern Rd, Albany"]),
        ("6 Fern Rd, town of Malta", ["6 Fern Rd, Malta"]),
        ("office is 8 Oak St. home: 6 Fern Road", ["6 Fern Road"]),
        ("PO Box 9 but the house is 6 Fern Road", ["6 Fern Road"]),
        ("HC 2 Box 41, Lyme NH", ["HC 2 Box 41, Lyme, NH"]),
        ("6 fern rd troy new york one two one eight zero", ["6 fern rd, Troy, NY 12180"]),
        ("Bowling Green KY", ["Bowling Green, KY"]),
        ("Prince of Wales, AK", ["Prince of Wales, AK"]),
        ("Voorheesville", ["Voorheesville"]),
        ("my place 6 Fern Ave Albany she lives w me", ["6 Fern Ave, Albany"]),
        ("6 Fern Rd Portland me", ["6 Fern Rd, Portland, ME"]),
        ("6 Fern Rd Albany ok", ["6 Fern Rd, Albany"]),
        ("6 fern rd, troy hi", ["6 fern rd, Troy"]), ("6 fern rd tulsa ok", ["6 fern rd, Tulsa, OK"]),
        ("It's 6 Fern Lane, that's Slingerlands not Delmar", ["6 Fern Lane, Slingerlands"]),
        ("6 Fern Lane, that's Dana", ["6 Fern Lane"]),
        ("8 oak st in troy. actually my moms, 6 Fern Ave, also troy", ["6 Fern Ave, Troy"]),
        ("6 fern rd castleton on hudson", ["6 fern rd, Castleton on Hudson"]),
        ("marmalade", []),
        ("Imani", []),
        ("Washington", []),
        ("three doors up from 6 Fern Road", []),
        ("opposite 6 Fern Road, Darien", []),
        ("either 6 Fern Road or 8 Oak Street", []),
        ("corner of Fern Road and Oak Street", []),
        ("I'm 71, on Fern Road", []),
        ("do you go to folks' places?", []),
        ("afternoons, any day but friday", []),
        ("POB 31, Darien", []),
        ("PO Box 123, Albany", []),
        ("zip 123", []),
        ("is it ok if i come to you instead?", []),
        ("tomorrow at 5", []),
    ]

    @Test(arguments: cases)
    func `an address is read back on one line`(text: String, expected: [String]) {
        #expect(Reader.spoken(text, as: .place) == expected)
    }

    @Test(arguments: [
        "side door buzzer 3", "the yellow house with the ramp", "ring twice", "back door",
        "You have to sign in at the front", "park on the street not in the drive", "red barn on the left",
        "kitchen door", "Red door with the wreath", "park on the street",
        "use the side door its by the garage", "come round the back", "knock loud", "side entrance",
    ])
    func `what helps to find the door is left beside the address`(remark: String) {
        for sign in [", ", ". ", "; ", " "] {
            let text = "6 Fern Rd, Troy" + sign + remark
            let read = Reader.read(text, as: .place)
            #expect(read.readings.map(\.spoken) == ["6 Fern Rd, Troy"], "\(text)")
            #expect(read.spans == [0..<"6 Fern Rd, Troy".utf8.count], "\(text)")
        }
    }

    @Test(arguments: [
        ("PO Box 9", "invalid/po_box"), ("my zip is 1001", "invalid/bad_zip"),
        ("6 Fern Rd, Darien, CT 068O2", "invalid/bad_zip"), ("home", "reject/no_place"),
    ])
    func `a refusal has its reason, and the reason its message`(text: String, status: String) throws {
        #expect(Reader.status(text, as: .place) == status)
        let reason = status.split(separator: "/")[1]
        #expect(try Messages.ids().contains("invalid.place.\(reason)"))
    }
}
